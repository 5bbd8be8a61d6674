"""Why the front door turns a request away: what the caller sees, and what the administrator reads."""

from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """Stage, HTTP status, and a Dutch line for the administrator; nothing of the request itself."""

    DRAINING = ("ready", 503, "De bot sluit af en neemt niets nieuws aan.")
    NOT_READY = ("ready", 503, "De bot is nog niet klaar: het antwoordmateriaal wordt geladen.")
    METHOD = ("method", 405, "Alleen POST wordt aangenomen.")
    CONTENT_TYPE = ("content_type", 415, "Alleen application/json in UTF-8, zonder compressie.")
    SIZE = ("size", 413, "Het bericht is groter dan 256 KB.")
    SLOW = ("size", 408, "Het bericht kwam te langzaam binnen.")
    NO_TOKEN = ("token", 401, "Er is geen (geldig opgebouwd) token meegestuurd.")
    ALGORITHM = ("token", 401, "Het token is niet met RS256 ondertekend.")
    UNKNOWN_KEY = ("token", 401, "Het token is met een onbekende sleutel ondertekend.")
    SIGNATURE = ("token", 401, "De handtekening van het token klopt niet.")
    EXPIRED = ("token", 401, "Het token is verlopen of nog niet geldig. Klopt de klok van deze server?")
    ISSUER = ("token", 401, "Het token is niet door de Bot Framework-dienst uitgegeven.")
    AUDIENCE = ("token", 401, "Het token is voor een andere bot. Klopt MICROSOFT_APP_ID?")
    ENDORSEMENT = ("token", 401, "De sleutel van het token mag niet voor dit kanaal gebruikt worden.")
    TOKEN_ADDRESS = ("token", 401, "Het token is voor een ander serviceUrl dan het bericht noemt.")
    KEYS_AWAY = (
        "keys",
        503,
        "De sleutels van Microsoft zijn niet op te halen. Is BOT_OPENID_METADATA_URL bereikbaar?",
    )
    JSON = ("json", 400, "De inhoud is geen geldig JSON-object.")
    ACTIVITY = ("activity", 400, "De inhoud is geen volledige activiteit.")
    CHANNEL = ("activity", 403, "Het bericht komt van een kanaal dat niet in BOT_CHANNELS staat.")
    TENANT = ("activity", 403, "Het bericht komt van een organisatie die niet in BOT_ALLOWED_TENANTS staat.")
    ADDRESS = ("activity", 403, "Het antwoord zou naar een server gaan die niet in BOT_SERVICE_HOSTS staat.")
    UNEXPECTED = ("activity", 400, "Het verzoek kon niet worden verwerkt; dit is een fout van de bot zelf.")

    def __init__(self, stage: str, status: int, advice: str) -> None:
        self.stage = stage
        self.status = status
        self.advice = advice


class RefusedError(Exception):
    """The request goes no further than this reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason
