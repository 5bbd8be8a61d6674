"""Runs the browser tests: installs the pinned npm packages, then `node --test`. Part of `make e2e`.

Without node, npm or chromium it says what is missing and does nothing; in CI (CI=true) that is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
OLDEST_NODE = 20
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    if lacking := missing():
        print("Browsertests overgeslagen: " + "; ".join(lacking) + ".", file=sys.stderr)
        return 1 if os.environ.get("CI") == "true" else 0
    npm = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    if not installed() and subprocess.run(npm, cwd=HERE, check=False).returncode:
        print(
            "npm ci is mislukt: de pakketten in tests/e2e/package-lock.json zijn niet op te halen.",
            file=sys.stderr,
        )
        return 1
    wanted = sys.argv[1:] or sorted(map(str, HERE.glob("*.test.mjs")))
    command = ["node", "--test", "--test-concurrency=1", "--test-reporter=spec", *wanted]
    env = {"PYTHON": sys.executable, "CHROMIUM": browser(), **os.environ}
    return subprocess.run(command, check=False, env=env).returncode


def missing() -> list[str]:
    found = [f"{name} ontbreekt" for name in ("node", "npm") if shutil.which(name) is None]
    if not found and node_version() < OLDEST_NODE:
        found.append(f"node is ouder dan {OLDEST_NODE}")
    if not browser():
        found.append("chromium ontbreekt (Debian: apt-get install chromium fonts-dejavu-core)")
    return found


def browser() -> str:
    """Where the browser is; empty where there is none."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), "")


def node_version() -> int:
    shown = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    return int(shown.strip().removeprefix("v").partition(".")[0] or 0)


def installed() -> bool:
    """Whether what stands there is of this lock file: npm leaves a copy of it behind."""
    lock, copy = HERE / "package-lock.json", HERE / "node_modules" / ".package-lock.json"
    return copy.exists() and copy.stat().st_mtime >= lock.stat().st_mtime


if __name__ == "__main__":
    sys.exit(main())
