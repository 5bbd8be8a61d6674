"""The verbs of the product: `python app.py serve`, `ask`, `chat`, `check` and more; see `--help`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from bot.settings import Settings
    from bot.terminal.parser import DutchParser
    from data.store import Store


def main(argv: Sequence[str]) -> int:
    """Run one verb; gives the exit status: 0 well, 1 something is wrong, 2 the command itself is."""
    from bot.terminal.verbs import VERBS, build

    parser, verbs = build()
    if not argv or argv[0] not in VERBS:
        _importing_verbs(verbs)  # the readers of documents are heavy: only when such a verb is meant
    args = parser.parse_args(argv or ["--help"])
    settings = _settings()
    if settings is None:
        return 2
    return _run(args, settings)


def _importing_verbs(verbs: argparse._SubParsersAction[DutchParser]) -> None:
    from data.importing.verbs import add_verbs

    add_verbs(verbs)


def _settings() -> Settings | None:
    from bot.settings import Settings, SettingsError

    try:
        return Settings.from_env(os.environ)
    except SettingsError as error:
        sys.stderr.write("De instellingen kloppen niet:\n")
        sys.stderr.writelines(f"- {problem}\n" for problem in error.problems)
        return None


def fill(store: Store) -> None:
    """The shipped reports into an empty store, published at once."""
    from data.importing import shipped

    store.migrate()
    store.publish(store.save_draft(shipped(), by="eerste start"), by="eerste start")


def _run(args: argparse.Namespace, settings: Settings) -> int:
    from bot.terminal.verbs import VERBS

    try:
        return (
            VERBS[args.verb][2](args, settings, fill) if args.verb in VERBS else int(args.run(args, settings))
        )
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
