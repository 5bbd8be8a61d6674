"""The commands in docs/*.md and README.md, as blocks of a page.

A block is fenced with the language `console`; a line that begins with "$ " is a command, the lines below it
what it prints, where "..." stands for anything. A word after `console` says what a command needs:

- nothing: it is run, in order, in one folder a page, on SQLite
- `postgresql`: it is run with a real PostgreSQL at $DATABASE_URL
- `docker`, `azure`, `make`: it is not run, but what it names must exist
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("docs/*.md")), ROOT / "README.md"]
FENCE = re.compile(r"^```(\w*) ?(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass
class Command:
    needs: str
    line: str
    prints: list[str] = field(default_factory=list)


def commands(page: Path) -> list[Command]:
    """Every command of a page, in order."""
    found: list[Command] = []
    for language, needs, body in FENCE.findall(page.read_text(encoding="utf-8")):
        if language == "console" or (language == "text" and body.startswith("$ ")):
            found += block(needs, body)
    return found


def mentioned(page: Path) -> list[str]:
    """Commands in running text and in blocks that show how to begin: `make run`, `python app.py check`."""
    text = page.read_text(encoding="utf-8")
    shown = [
        line.split("#")[0].strip()
        for language, _, body in FENCE.findall(text)
        if language == "sh"
        for line in body.splitlines()
    ]
    inline = re.findall(r"`((?:python|make) [^`]+)`", FENCE.sub("", text))
    return [line for line in (*shown, *inline) if line]


def block(needs: str, body: str) -> Iterator[Command]:
    one: Command | None = None
    for line in body.splitlines():
        if line.startswith("$ "):
            if one:
                yield one
            one = Command(needs, line[2:])
        elif one:
            one.prints.append(line)
    if one:
        yield one


def matches(wanted: list[str], printed: str) -> bool:
    """Whether it printed this; "..." is anything within a line, or any lines where it stands alone."""
    if not wanted:
        return True
    parts = [
        r"(?:[^\n]*\n)*?[^\n]*" if line == "..." else r"[^\n]*".join(map(re.escape, line.split("...")))
        for line in wanted
    ]
    return re.fullmatch("\n".join(parts), printed.rstrip("\n")) is not None
