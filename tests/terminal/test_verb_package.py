"""`python app.py package` as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

HOUSE = Path(__file__).parent.parent.parent
ID = "00000000-0000-0000-0000-000000000001"


def run(folder: Path, *args: str, **settings: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "DATA_DIR": str(folder), "PYTHONUTF8": "1", **settings}
    command = [sys.executable, "app.py", "package", "--output", str(folder / "teams-app.zip"), *args]
    return subprocess.run(
        command, cwd=HOUSE, env=env, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_package_is_made_from_the_settings_and_the_report(tmp_path: Path) -> None:
    done = run(tmp_path, MICROSOFT_APP_ID=ID, PUBLIC_URL="https://bot.renkum.example")
    assert done.returncode == 0, done.stderr
    assert "staat klaar" in done.stdout
    with zipfile.ZipFile(tmp_path / "teams-app.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert (manifest["id"], manifest["name"]["short"]) == (ID, "Indicatoren Renkum")


def test_without_id_and_address_it_says_what_to_fill_in(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 2
    assert "MICROSOFT_APP_ID ontbreekt" in done.stderr
    assert "PUBLIC_URL ontbreekt" in done.stderr
    assert not (tmp_path / "teams-app.zip").exists()
