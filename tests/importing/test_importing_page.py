"""Every command on the page about importing is run, in order, and says what the page says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "importeren.md"


def steps() -> list[tuple[str, list[str]]]:
    """Each command of the page's transcripts with the lines it should print; "..." stands for any lines."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def matches(wanted: list[str], printed: str) -> bool:
    parts = ["[^\\n]*".join(re.escape(piece) for piece in line.split("...")) for line in wanted]
    pattern = "\n".join(
        r"(?:.*\n)*?.*" if line == "..." else part for line, part in zip(wanted, parts, strict=True)
    )
    return re.match(pattern, printed) is not None


def test_the_page_does_what_it_says(tmp_path: Path) -> None:
    shutil.copy(ROOT / "docs" / "voorbeelden" / "jaarverslag-2023.html", tmp_path)
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    environment |= {"DATA_DIR": "var", "PYTHONIOENCODING": "utf-8"}
    for command, wanted in steps():
        recipe = tmp_path / "var" / "recepten" / "jaarverslag-2023.yaml"
        if "--recipe" in command:
            filled = recipe.read_text(encoding="utf-8").replace("???", "Realisatie 2018")
            recipe.write_text(filled, encoding="utf-8")
        words = shlex.split(command)
        assert words[:2] == ["python", "app.py"]
        done = subprocess.run(
            [sys.executable, str(ROOT / "app.py"), *words[2:]],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.stderr == "", command
        assert matches(wanted, done.stdout), f"{command}\n{done.stdout}"


def test_the_page_explains_every_key_of_a_recipe() -> None:
    from data.importing.recipe import _KEYS

    text = PAGE.read_text(encoding="utf-8")
    assert [key for key in _KEYS if f"`{key}`" not in text] == []
