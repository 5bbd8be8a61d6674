"""The command line in Dutch: argparse with its own words replaced."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

_WORDS = (
    (r"the following arguments are required: (.*)", r"dit ontbreekt nog: \1"),
    (r"unrecognized arguments: (.*)", r"dit ken ik niet: \1"),
    (r"argument ([^:]+): expected one argument", r"bij \1 hoort een waarde"),
    (r"argument ([^:]+): expected at least one argument", r"bij \1 hoort ten minste één waarde"),
    (r"argument ([^:]+): invalid int value: (.*)", r"bij \1 hoort een heel getal, niet \2"),
    (r"argument ([^:]+): invalid \w+ value: (.*)", r"bij \1 past deze waarde niet: \2"),
    (r"argument ([^:]+): not allowed with argument (.*)", r"\1 kan niet samen met \2"),
    (r"argument ([^:]+): invalid choice: (\S+) \(choose from (.*)\)", r"\2 ken ik niet bij \1; kies uit \3"),
)


class DutchParser(argparse.ArgumentParser):
    """Says what it expects, and what is wrong, in Dutch; a fault ends with status 2."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs |= {"add_help": False, "formatter_class": DutchFormatter}
        super().__init__(*args, **kwargs)
        self._positionals.title = "wat je opgeeft"
        self._optionals.title = "keuzes"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{_dutch(message, self)}\nUitleg: python app.py --help\n")


class DutchFormatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


def _dutch(message: str, parser: argparse.ArgumentParser) -> str:
    unknown = re.match(r"argument \S+: invalid choice: '?([^' ]*)'? \(", message)
    if unknown and (verbs := verbs_of(parser)):
        return _unknown_verb(unknown[1], verbs)
    for english, dutch in _WORDS:
        if found := re.fullmatch(english, message):
            return found.expand(dutch).capitalize() + "."
    return message


def verbs_of(parser: argparse.ArgumentParser) -> Sequence[str]:
    """The verbs that were added to a parser."""
    actions = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return [verb for action in actions for verb in action.choices]


def _unknown_verb(verb: str, known: Sequence[str]) -> str:
    near = get_close_matches(verb, known, n=1)
    hint = f"Bedoel je '{near[0]}'?" if near else f"Kies uit: {', '.join(known)}."
    return f"'{verb}' ken ik niet. {hint}"
