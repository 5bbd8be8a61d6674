"""Every setting of the product in one typed place, read from the environment and checked at start.

A fault is a Dutch sentence that names the setting and its remedy, never its value: a value may be a secret.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

AppType = Literal["SingleTenant", "UserAssignedMSI"]

OPENID_METADATA_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TOKEN_URL = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"  # noqa: S105 - an address
SERVICE_HOSTS = ("smba.trafficmanager.net",)
KNOWN = [
    "MICROSOFT_APP_ID",
    "MICROSOFT_APP_PASSWORD",
    "MICROSOFT_APP_TYPE",
    "MICROSOFT_APP_TENANT_ID",
    "BOT_ALLOWED_TENANTS",
    "BOT_OPENID_METADATA_URL",
    "BOT_TOKEN_URL",
    "BOT_SERVICE_HOSTS",
    "BOT_CHANNELS",
    "BOT_CONTACT",
    "BOT_KEEP_UNANSWERED",
    "BOT_RETENTION_DAYS",
    "BOT_SIGNING_SECRET",
    "BEHEER_OIDC_ISSUER",
    "BEHEER_OIDC_CLIENT_ID",
    "BEHEER_OIDC_CLIENT_SECRET",
    "BEHEER_USERS",
    "DATABASE_URL",
    "DATA_DIR",
    "HOST",
    "PORT",
    "PUBLIC_URL",
    "LOG_LEVEL",
]
YES = {"1", "ja", "aan", "true", "yes", "on"}
NO = {"", "0", "nee", "uit", "false", "no", "off"}
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
APP_TYPES: Mapping[str, AppType] = {"singletenant": "SingleTenant", "userassignedmsi": "UserAssignedMSI"}


class SettingsError(Exception):
    """One or more settings cannot be used; `problems` holds one Dutch sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    app_id: str = ""
    """Empty: development mode."""
    app_password: str = field(default="", repr=False)
    app_type: AppType = "SingleTenant"
    app_tenant: str = ""
    allowed_tenants: frozenset[str] = frozenset()
    """Lower case."""
    openid_metadata_url: str = OPENID_METADATA_URL
    token_url: str = ""
    service_hosts: tuple[str, ...] = SERVICE_HOSTS
    """Host names (https), or whole origins such as "http://127.0.0.1:9999" for tests."""
    channels: frozenset[str] = frozenset({"msteams"})
    contact: str = ""
    keep_unanswered: bool = False
    retention_days: int = 30
    signing_secret: str = field(default="", repr=False)
    database_url: str = field(default="", repr=False)
    """May hold a password."""
    data_dir: Path = Path("var")
    host: str = "127.0.0.1"
    port: int = 3978
    public_url: str = ""
    log_level: str = "INFO"
    beheer_issuer: str = ""
    """The identity provider of Beheer; empty: no Beheer, but for development."""
    beheer_client_id: str = ""
    beheer_client_secret: str = field(default="", repr=False)
    beheer_users: frozenset[str] = frozenset()
    """Folded: addresses or ids as the provider gives them."""
    warnings: tuple[str, ...] = ()
    """Dutch sentences about what is allowed but most likely a mistake."""

    @property
    def development(self) -> bool:
        return not self.app_id

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> Settings:
        """Read and check all settings; raises SettingsError with every fault at once."""
        reader = _Reader(environ)
        settings = _read(reader)
        problems = (*reader.problems, *_together(settings))
        if problems:
            raise SettingsError(tuple(problems))
        return settings


class _Reader:
    """Reads single values and gathers what is wrong with them."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = environ
        self.problems: list[str] = []

    def text(self, name: str, default: str = "") -> str:
        return self.environ.get(name, "").strip() or default

    def checked(self, name: str, default: str, fits: Callable[[str], bool], remedy: str) -> str:
        value = self.text(name, default)
        if value and not fits(value):
            self.problems.append(f"{name}: {remedy}")
            return default
        return value

    def number(self, name: str, default: int, low: int, high: int) -> int:
        value = self.text(name, str(default))
        if not re.fullmatch(r"[0-9]{1,9}", value) or not low <= int(value) <= high:
            self.problems.append(f"{name}: geef een heel getal van {low} tot en met {high}.")
            return default
        return int(value)

    def switch(self, name: str) -> bool:
        value = self.text(name).casefold()
        if value not in YES | NO:
            self.problems.append(f"{name}: zet hier 'aan' of 'uit'.")
        return value in YES

    def parts(self, name: str) -> tuple[str, ...]:
        return tuple(part for part in re.split(r"[\s,;]+", self.text(name)) if part)


def _read(reader: _Reader) -> Settings:
    tenant = reader.checked(
        "MICROSOFT_APP_TENANT_ID",
        "",
        _is_id,
        "dit is geen tenant-id. Kopieer de 'Directory (tenant) ID' uit Azure.",
    )
    data_dir = Path(reader.text("DATA_DIR", "var/"))
    return Settings(
        app_id=reader.checked(
            "MICROSOFT_APP_ID",
            "",
            _is_id,
            "dit is geen app-id. Kopieer de 'Application (client) ID' uit de app-registratie in Azure.",
        ),
        app_password=reader.text("MICROSOFT_APP_PASSWORD"),
        app_type=_app_type(reader),
        app_tenant=tenant,
        allowed_tenants=_tenants(reader, tenant),
        openid_metadata_url=_address(reader, "BOT_OPENID_METADATA_URL", OPENID_METADATA_URL),
        token_url=_address(reader, "BOT_TOKEN_URL", TOKEN_URL.format(tenant=tenant) if tenant else ""),
        service_hosts=_service_hosts(reader),
        channels=frozenset(reader.parts("BOT_CHANNELS")) or frozenset({"msteams"}),
        contact=reader.text("BOT_CONTACT"),
        keep_unanswered=reader.switch("BOT_KEEP_UNANSWERED"),
        retention_days=reader.number("BOT_RETENTION_DAYS", 30, 1, 3650),
        signing_secret=reader.checked(
            "BOT_SIGNING_SECRET",
            "",
            lambda value: len(value) >= 32,
            "te kort. Geef ten minste 32 willekeurige tekens.",
        ),
        database_url=_database(reader, data_dir),
        data_dir=data_dir,
        host=reader.text("HOST", "127.0.0.1"),
        port=reader.number("PORT", 3978, 0, 65535),
        public_url=_address(reader, "PUBLIC_URL", "").rstrip("/"),
        log_level=_level(reader),
        beheer_issuer=_address(reader, "BEHEER_OIDC_ISSUER", ""),
        beheer_client_id=reader.text("BEHEER_OIDC_CLIENT_ID"),
        beheer_client_secret=reader.text("BEHEER_OIDC_CLIENT_SECRET"),
        beheer_users=frozenset(user.casefold() for user in reader.parts("BEHEER_USERS")),
        warnings=tuple(_misspelt(reader.environ)),
    )


def _together(settings: Settings) -> list[str]:
    """Faults of settings that are each fine on their own."""
    if settings.development:
        # Fault 2 of botbuilder 4.17.1: an empty app id silently switches authentication off. Here it opens
        # the bot to this machine only, or not at all.
        return (
            _beheer(settings)
            if is_loopback(settings.host)
            else [
                "HOST: zonder MICROSOFT_APP_ID draait de bot in ontwikkelstand, alleen op deze computer. "
                "Zet HOST op 127.0.0.1, of vul MICROSOFT_APP_ID in om de bot voor Teams te openen."
            ]
        )
    problems = _beheer(settings)
    if not settings.app_tenant:
        problems.append("MICROSOFT_APP_TENANT_ID: vul de 'Directory (tenant) ID' van de gemeente in.")
    if settings.app_type == "SingleTenant" and not settings.app_password:
        problems.append(
            "MICROSOFT_APP_PASSWORD: vul het clientgeheim van de app-registratie in, of zet "
            "MICROSOFT_APP_TYPE op UserAssignedMSI als de bot een beheerde identiteit heeft."
        )
    return problems


def _beheer(settings: Settings) -> list[str]:
    """Signing in for Beheer is configured whole or not at all: half would lock out, or let in."""
    if not settings.beheer_issuer:
        return []
    needed = {
        "BEHEER_OIDC_CLIENT_ID": (
            settings.beheer_client_id,
            "vul de client-id van Beheer bij de aanmelddienst in.",
        ),
        "BEHEER_OIDC_CLIENT_SECRET": (settings.beheer_client_secret, "vul het clientgeheim van Beheer in."),
        "BEHEER_USERS": (settings.beheer_users, "noem wie Beheer mag gebruiken, met komma's ertussen."),
        "PUBLIC_URL": (
            settings.public_url,
            "vul het adres van de pagina in; daarheen keert wie zich aanmeldt terug.",
        ),
        "BOT_SIGNING_SECRET": (settings.signing_secret, "geef ten minste 32 willekeurige tekens."),
    }
    return [f"{name}: {remedy}" for name, (value, remedy) in needed.items() if not value]


def _tenants(reader: _Reader, own: str) -> frozenset[str]:
    return frozenset(part.casefold() for part in reader.parts("BOT_ALLOWED_TENANTS") or (own,) if part)


def _app_type(reader: _Reader) -> AppType:
    value = reader.text("MICROSOFT_APP_TYPE", "SingleTenant").casefold()
    if value not in APP_TYPES:
        reader.problems.append(
            "MICROSOFT_APP_TYPE: kies SingleTenant of UserAssignedMSI. MultiTenant kan niet: "
            "dan mag elke organisatie de bot aanspreken."
        )
    return APP_TYPES.get(value, "SingleTenant")


def _service_hosts(reader: _Reader) -> tuple[str, ...]:
    hosts = reader.parts("BOT_SERVICE_HOSTS") or SERVICE_HOSTS
    for host in hosts:
        plain = re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", host)
        origin = re.fullmatch(r"https?://[A-Za-z0-9.\-\[\]:]+", host)
        if not plain and not origin:
            reader.problems.append(
                "BOT_SERVICE_HOSTS: geef namen van servers zonder pad, met komma's: smba.trafficmanager.net."
            )
        elif origin and host.startswith("http:") and not is_loopback(urlsplit(host).hostname or ""):
            reader.problems.append(
                "BOT_SERVICE_HOSTS: laat 'http://' weg; dat mag alleen naar deze computer."
            )
    return tuple(host.casefold() for host in hosts)


def _address(reader: _Reader, name: str, default: str) -> str:
    remedy = "geef een volledig adres dat met https:// begint (http:// mag alleen naar deze computer zelf)."
    return reader.checked(name, default, _is_address, remedy)


def _database(reader: _Reader, data_dir: Path) -> str:
    default = f"sqlite:///{(data_dir / 'indicatorbot.db').as_posix()}"
    kinds = ("sqlite://", "postgresql://", "postgres://", "postgresql+psycopg://")
    return reader.checked(
        "DATABASE_URL",
        default,
        lambda value: value.startswith(kinds),
        "geef een adres als postgresql://gebruiker:wachtwoord@server/database, of laat leeg voor SQLite.",
    )


def _level(reader: _Reader) -> str:
    return reader.checked(
        "LOG_LEVEL", "INFO", lambda value: value.upper() in LEVELS, f"kies uit {', '.join(LEVELS)}."
    ).upper()


def _misspelt(environ: Mapping[str, str]) -> list[str]:
    """A mistyped name would leave its setting at the default without a word: say so."""
    found = []
    for name in sorted(environ):
        if name.startswith(("BOT_", "BEHEER_", "MICROSOFT_APP_")) and name not in KNOWN:
            near = get_close_matches(name, KNOWN, n=1, cutoff=0.6)
            hint = f" Bedoel je {near[0]}?" if near else ""
            found.append(f"{name}: deze instelling bestaat niet en doet niets.{hint}")
    return found


def _is_id(value: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{2,99}", value) is not None


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
        _ = parts.port  # raises where the port is no number
    except ValueError:
        return False
    if not host or parts.username is not None or re.search(r"\s", value):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_loopback(host: str) -> bool:
    """True for this machine only: localhost, 127.0.0.0/8 and ::1; no other spelling is trusted."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
