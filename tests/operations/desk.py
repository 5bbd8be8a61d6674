"""An administrator's desk: a fresh copy of the bot in a folder, and the commands of a page typed in a shell."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bot.settings import KNOWN
from tests.operations.pages import ROOT, Command, matches
from tests.operations.worlds import Database

CARRIED = ("app.py", "bot", "intents", "data", "docs", "Dockerfile")


def fresh_copy(folder: Path) -> Path:
    """As one has it after downloading; `python` is the one of this environment."""
    for name in CARRIED:
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "deploy", folder / "deploy")  # the pages write in it
    (folder / ".venv").symlink_to(sys.prefix)
    tools = folder / "tools"
    tools.mkdir()
    tool(tools / "python", f'exec "{sys.executable}" "$@"')
    return folder


def tool(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


def surroundings(folder: Path, path: str, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in KNOWN}
    return kept | {"PATH": f"{folder / 'tools'}:{path}:{kept['PATH']}", "PYTHONIOENCODING": "utf-8", **more}


def run(command: Command, folder: Path, postgresql: Database, more: dict[str, str]) -> str:
    """Gives what it printed; that must be what the page says, and nothing is complained of."""
    done = subprocess.run(
        ["bash", "-c", command.line], cwd=folder, env=surroundings(folder, str(postgresql.tools), **more),
        capture_output=True, text=True, encoding="utf-8", timeout=90, check=False,
    )  # fmt: skip
    told = f"$ {command.line}\n{done.stdout}{done.stderr}"
    assert done.returncode == 0, told
    assert done.stderr == "", told
    assert matches(command.prints, done.stdout), told
    return done.stdout
