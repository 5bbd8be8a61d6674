"""The image without an engine: its recipe linted, and its commands run as nobody on a tree that is read-only."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
RECIPE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
LAST_STAGE = RECIPE.rpartition("\nFROM ")[2]
NOBODY = 65534


def test_the_linter_finds_nothing():
    done = subprocess.run(
        [BIN / "hadolint", ROOT / "Dockerfile"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def copied() -> list[str]:
    """What goes from our tree into the image."""
    return re.findall(r"^COPY ([^-\s]\S*) ", RECIPE, re.MULTILINE)


def test_what_is_copied_exists_and_is_let_through():
    rules = (ROOT / ".dockerignore").read_text(encoding="utf-8").split("\n")
    assert rules[1] == "*"
    let_through = {rule[1:] for rule in rules if rule.startswith("!")}
    assert set(copied()) == let_through
    assert all((ROOT / name).exists() for name in copied())


def test_nothing_secret_or_heavy_is_let_through():
    rules = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    for name in (".env", "var", ".git", "tests", "deploy"):
        assert not any(fnmatch(name, rule[1:]) for rule in rules if rule.startswith("!"))


def test_it_runs_as_an_ordinary_user_with_a_health_check():
    assert re.search(r"^USER 10001:10001$", LAST_STAGE, re.MULTILINE)
    assert "HEALTHCHECK" in LAST_STAGE and "/healthz" in LAST_STAGE
    assert 'ENTRYPOINT ["python", "app.py"]' in LAST_STAGE and 'CMD ["serve"]' in LAST_STAGE


def environment_of_image() -> dict[str, str]:
    block = re.search(r"^ENV (.*?)(?<!\\)$", LAST_STAGE, re.MULTILINE | re.DOTALL)
    assert block
    return dict(pair.split("=", 1) for pair in block[1].replace("\\\n", " ").split())


def health_check() -> list[str]:
    found = re.search(r"^HEALTHCHECK (?:.*\\\n)*\s*CMD (\[.*\])$", LAST_STAGE, re.MULTILINE)
    assert found
    command: list[str] = json.loads(found[1])
    return command


# --- as nobody, on a read-only tree --------------------------------------------------------------------------


def packages() -> Path:
    """Where the environment's packages are; the interpreter itself may be out of nobody's sight."""
    return next(Path(part) for part in sys.path if part.endswith("site-packages"))


def python_for_all() -> str | None:
    """An interpreter of the same version that any user may run."""
    version = f"python3.{sys.version_info.minor}"
    for each in (sys.executable, f"/usr/bin/{version}", f"/usr/local/bin/{version}"):
        try:
            tried = subprocess.run([each, "-c", ""], user=NOBODY, group=NOBODY, extra_groups=(), check=False)
        except (OSError, ValueError):
            continue
        if tried.returncode == 0:
            return each
    return None


NOT_HERE = (
    "needs root, to become somebody else" if os.geteuid() != 0
    else "" if python_for_all() else f"nobody may run no Python 3.{sys.version_info.minor} on this machine"
)  # fmt: skip
as_nobody = pytest.mark.skipif(bool(NOT_HERE), reason=NOT_HERE)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The tree as the image holds it: root's, writable for nobody."""
    folder = tmp_path_factory.mktemp("image")
    for parent in (folder, *folder.parents):
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o011)
    tree, data = folder / "bot", folder / "data"
    tree.mkdir()
    data.mkdir()
    for name in copied():
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tree / name)
    subprocess.run(["chmod", "-R", "a+rX,a-w", tree], check=True)
    os.chown(data, NOBODY, NOBODY)
    yield folder
    subprocess.run(["chmod", "-R", "u+w", folder], check=True)


def surroundings(image: Path, **more: str) -> dict[str, str]:
    given = environment_of_image() | {
        "PATH": "/usr/bin:/bin",
        "DATA_DIR": str(image / "data"),
        "PYTHONPATH": str(packages()),
        "HOST": "127.0.0.1",
        "PORT": "0",
    }
    return given | more


def run(image: Path, *args: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python_for_all() or "", *args], cwd=image / "bot", env=surroundings(image, **more),
        user=NOBODY, group=NOBODY, extra_groups=(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@as_nobody
def test_nobody_cannot_write_in_the_tree(image: Path):
    done = run(image, "-c", "open('bot/x', 'w')")
    assert "PermissionError" in done.stderr


@as_nobody
@pytest.mark.parametrize(
    ("verb", "seen"),
    [
        (["ask", "hoeveel vermissingen in 2022?"], "488"),
        (["check"], "instellingen"),
        (["editions"], "1"),
        (["explain", "hoeveel vermissingen in 2022?"], "vermissing"),
        (["--help"], "serve"),
    ],
)
def test_the_verbs_work(image: Path, verb: list[str], seen: str):
    done = run(image, "app.py", *verb)
    assert done.returncode == 0, done.stderr
    assert seen in done.stdout.lower()
    assert not done.stderr


@as_nobody
async def test_it_serves_is_healthy_and_stops(image: Path):
    bot = await asyncio.create_subprocess_exec(
        python_for_all() or "", "app.py", "serve", cwd=image / "bot", env=surroundings(image),
        user=NOBODY, group=NOBODY, extra_groups=(), stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert bot.stderr is not None
        async with asyncio.timeout(30):
            while not (found := re.search(rb"http://127\.0\.0\.1:(\d+)", await bot.stderr.readline())):
                pass
        port = found[1].decode()
        arguments = health_check()[1:]
        well = await asyncio.to_thread(run, image, *arguments, PORT=port)
        assert well.returncode == 0, well.stderr
        ill = await asyncio.to_thread(run, image, *arguments, PORT="1")
        assert ill.returncode != 0
        bot.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(bot.wait(), 15) == 0
    finally:
        if bot.returncode is None:
            bot.kill()


@as_nobody
def test_only_the_data_folder_is_written_to(image: Path):
    done = run(image, "app.py", "ask", "hoeveel vermissingen in 2022?")
    assert done.returncode == 0
    theirs = [path for path in image.rglob("*") if path.stat().st_uid == NOBODY]
    assert theirs and all((image / "data") in (path, *path.parents) for path in theirs)
    assert not list((image / "bot").rglob("__pycache__"))


@as_nobody
def test_a_data_folder_that_cannot_be_written_is_named(image: Path):
    done = run(image, "app.py", "ask", "hoeveel vermissingen?", DATA_DIR="/bot-data-that-is-not-there")
    assert done.returncode == 2
    assert "DATA_DIR" in done.stderr and "Traceback" not in done.stderr
