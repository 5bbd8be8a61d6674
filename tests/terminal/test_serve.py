"""`serve` as a process: it says which page to open, answers there, stops when asked, and tells why it cannot start."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

HOUSE = Path(__file__).parent.parent.parent


def start(folder: Path, port: int) -> subprocess.Popen[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BOT_", "MICROSOFT_"))}
    env = {**kept, "DATA_DIR": str(folder), "PORT": str(port), "HOST": "127.0.0.1", "PYTHONUTF8": "1"}
    env.pop("DATABASE_URL", None)
    command = [sys.executable, "app.py", "serve"]
    return subprocess.Popen(command, cwd=HOUSE, env=env, stderr=subprocess.PIPE, text=True)


def page_of(process: subprocess.Popen[str]) -> str:
    """The address the process names, within half a minute of lines."""
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"Open (http://127\.0\.0\.1:\d+)/ in een browser", line):
            return found[1]
    raise AssertionError(f"ended with {process.wait()}")


def got(url: str, seconds: float = 20) -> str:
    """The page's text as soon as there is one."""
    end = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                return answer.read().decode()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def test_it_fills_the_store_serves_the_page_and_stops_well(tmp_path: Path) -> None:
    process = start(tmp_path, 0)
    try:
        page = page_of(process)
        assert "ok" in got(f"{page}/readyz")
        assert "<form" in got(f"{page}/")
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)
        assert process.returncode == 0
    finally:
        process.kill()
        process.communicate()


def test_a_port_in_use_is_told_with_a_remedy(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = start(tmp_path, taken.getsockname()[1])
        _, said = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "kies een andere met PORT" in said
    assert "Traceback" not in said
