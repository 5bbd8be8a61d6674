"""package: the Teams app for this municipality as a zip to upload."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bot.settings import Settings
from bot.teams.package import AppFacts, PackageError, make_package
from bot.terminal.desk import knowledge
from bot.terminal.house import Stop

if TYPE_CHECKING:
    from bot.terminal.house import Fill


def package(args: argparse.Namespace, environ: Mapping[str, str], fill: Fill) -> str:
    """Write the package and say what to do with it; raises Stop with everything that is missing."""
    facts = AppFacts(
        app_id=args.app_id or environ.get("MICROSOFT_APP_ID", "").strip(),
        public_url=args.url or environ.get("PUBLIC_URL", "").strip(),
        municipality=args.municipality or _municipality(environ, fill),
        version=args.app_version,
        privacy_url=args.privacy,
        terms_url=args.terms,
    )
    try:
        made = make_package(facts, Path(args.output))
    except PackageError as error:
        raise Stop(
            "Het pakket is niet gemaakt:\n" + "\n".join(f"- {one}" for one in error.problems)
        ) from error
    except OSError as error:
        raise Stop(
            f"{args.output} is niet te schrijven ({error.strerror}). Kies met --output een andere plek."
        ) from error
    return f"{made} staat klaar. Laat de Teams-beheerder dit bestand uploaden in het Teams-beheercentrum."


def _municipality(environ: Mapping[str, str], fill: Fill) -> str:
    """From the reports in use; the settings of a bot that serves need not be complete for that."""
    needed = ("DATABASE_URL", "DATA_DIR")
    settings = Settings.from_env({name: environ[name] for name in needed if name in environ})
    return knowledge(settings, fill).snapshot.municipality
