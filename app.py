"""The verbs of the product: `python app.py serve`, `ask`, `chat`, `check` and more; see `--help`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from bot.terminal.parser import DutchParser
    from data.importing.uploads import Uploads
    from data.model import Snapshot
    from data.store import Store


def main(argv: Sequence[str]) -> int:
    """Run one verb; gives the exit status: 0 well, 1 something is wrong, 2 the command itself is."""
    from bot.settings import SettingsError
    from bot.terminal.house import House, Stop
    from bot.terminal.verbs import VERBS, build

    parser, verbs = build()
    if not argv or argv[0] not in VERBS:
        _importing_verbs(verbs)  # the readers of documents are heavy: only when such a verb is meant
    args = parser.parse_args(argv or ["--help"])
    house = House(os.environ, fill, shipped_snapshot, source_faults, uploads)
    try:
        return VERBS[args.verb][2](args, house) if args.verb in VERBS else int(args.run(args, house.settings))
    except SettingsError as error:
        sys.stderr.write("De instellingen kloppen niet:\n")
        sys.stderr.writelines(f"- {problem}\n" for problem in error.problems)
        return 2
    except Stop as reason:
        sys.stderr.write(f"{reason}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # who reads along has seen enough, as in `ask ... | head -1`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _importing_verbs(verbs: argparse._SubParsersAction[DutchParser]) -> None:
    from data.importing.verbs import add_verbs

    add_verbs(verbs)


def fill(store: Store) -> None:
    """The shipped reports into an empty store, published at once."""
    from data.importing import ensure_filled

    ensure_filled(store)


def shipped_snapshot() -> Snapshot:
    """What a fresh install answers from."""
    from data.arrange import arrange
    from data.importing import shipped

    return arrange(shipped(), "check")


def uploads(store: Store, folder: Path) -> Uploads:
    """The desk where documents come in at Beheer."""
    from data.importing.uploads import Uploads

    return Uploads(store, folder)


def source_faults() -> list[str]:
    """What is wrong with the shipped recipes and corrections: each fault names its file and place."""
    from data.importing import shipped
    from data.importing.faults import ImportFault

    try:
        shipped()
    except ImportFault as error:
        return [str(error)]
    return []


def started(argv: Sequence[str]) -> int:
    """As `main`; who forgot to switch the environment on is told so."""
    try:
        return main(argv)
    except ModuleNotFoundError as missing:
        if not missing.name or (Path(__file__).parent / missing.name.partition(".")[0]).exists():
            raise
        sys.stderr.write(
            f"Het pakket {missing.name} is er niet. Zet eerst de omgeving aan, in deze map:\n"
            "  . .venv/bin/activate\nIs die map er niet, draai dan één keer: make run\n"
        )
        return 2


if __name__ == "__main__":
    sys.exit(started(sys.argv[1:]))
