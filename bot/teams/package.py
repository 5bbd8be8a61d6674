"""The Teams app as a package to upload: manifest, English texts and icons in one zip, checked before it is written."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft7Validator

APP = Path(__file__).parent / "app"
ICONS = ("color.png", "outline.png")
_LONGEST_SHORT_NAME = 30
_LONGEST_DEVELOPER = 32
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""Every entry's time: the same facts make the same file."""


class PackageError(Exception):
    """The package cannot be made; `problems` holds one Dutch sentence each, with its remedy."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class AppFacts:
    """What a municipality fills in; addresses are https and public."""

    app_id: str
    public_url: str
    municipality: str = ""
    """As the report names it: "Renkum" or "gemeente Renkum"."""
    version: str = "1.0.0"
    """Of the Teams app: Teams takes in an update only under a higher one."""
    privacy_url: str = ""
    """Empty: the bot's own page."""
    terms_url: str = ""


def make_package(facts: AppFacts, output: Path) -> Path:
    """Write the zip to `output` and give its path; raises PackageError, and then nothing is written."""
    if problems := missing(facts):
        raise PackageError(problems)
    values = _values(facts)
    manifest, english = _filled("manifest.json", values), _filled("en.json", values)
    if faults := schema_faults(manifest):
        raise PackageError(faults)
    files = {"manifest.json": _json(manifest), "en.json": _json(english)}
    files |= {name: (APP / name).read_bytes() for name in ICONS}
    output.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, zipfile.ZIP_DEFLATED)
    return output


def missing(facts: AppFacts) -> tuple[str, ...]:
    """What has to be filled in first, each with where to find it."""
    found = []
    if not facts.app_id:
        found.append(
            "MICROSOFT_APP_ID ontbreekt: vul de 'Application (client) ID' van de app-registratie in Azure in."
        )
    address = urlsplit(facts.public_url)
    if not facts.public_url:
        found.append(
            "PUBLIC_URL ontbreekt: vul het openbare adres van de bot in, zoals https://bot.gemeente.nl."
        )
    elif address.scheme != "https" or not address.hostname or "." not in address.hostname:
        found.append(
            f"PUBLIC_URL is {facts.public_url}: Teams vraagt een openbaar adres dat met https:// begint."
        )
    for name, url in (("privacyverklaring", facts.privacy_url), ("gebruiksvoorwaarden", facts.terms_url)):
        if url and urlsplit(url).scheme != "https":
            found.append(
                f"Het adres van de {name} is {url}: geef een volledig adres dat met https:// begint."
            )
    if not re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", facts.version):
        found.append(f"De versie van de app is {facts.version}: geef drie getallen met punten, zoals 1.0.1.")
    return tuple(found)


def schema_faults(manifest: dict[str, Any]) -> tuple[str, ...]:
    """What Microsoft's schema of the manifest has against it, with the place in the file."""
    schema = json.loads((APP / "manifest-1.29.schema.json").read_text(encoding="utf-8"))
    errors = sorted(
        Draft7Validator(schema).iter_errors(manifest), key=lambda error: list(map(str, error.path))
    )
    return tuple(f"manifest.json, {'.'.join(map(str, error.path))}: {error.message}" for error in errors)


def _values(facts: AppFacts) -> dict[str, str]:
    name = facts.municipality.removeprefix("gemeente ").strip()
    home = facts.public_url.rstrip("/")
    return {
        "version": facts.version,
        "app_id": facts.app_id,
        "public_url": home,
        "host": urlsplit(home).hostname or "",
        "privacy_url": facts.privacy_url or f"{home}/privacy",
        "terms_url": facts.terms_url or f"{home}/gebruik",
        "developer": _fitting(
            (f"Gemeente {name}", name, "Gemeente") if name else ("Gemeente",), _LONGEST_DEVELOPER
        ),
        "short_name": _fitting((f"Indicatoren {name}".strip(), "Indicatoren"), _LONGEST_SHORT_NAME),
        "full_name": f"Indicatoren uit het jaarverslag van de gemeente {name}".removesuffix(
            " van de gemeente "
        ),
    }


def _fitting(names: tuple[str, ...], longest: int) -> str:
    """The first name that Teams has room for."""
    return next(name for name in names if len(name) <= longest)


def _filled(file: str, values: dict[str, str]) -> dict[str, Any]:
    """The template with its placeholders filled in, text by text, so that a value cannot break the JSON."""
    template = json.loads((APP / file).read_text(encoding="utf-8"))
    filled: dict[str, Any] = _fill(template, values)
    return filled


def _fill(value: Any, values: dict[str, str]) -> Any:
    match value:
        case str():
            return Template(value).substitute(values)
        case list():
            return [_fill(part, values) for part in value]
        case dict():
            return {key: _fill(part, values) for key, part in value.items()}
        case _:
            return value


def _json(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=2).encode()
