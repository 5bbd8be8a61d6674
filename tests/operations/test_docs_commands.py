"""Every command in the docs is run and prints what the page says; what cannot be run here is held to what exists."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.operations.bicep_names import read
from tests.operations.desk import fresh_copy, run
from tests.operations.pages import FENCE, PAGES, ROOT, Command, commands, mentioned
from tests.operations.worlds import Database

OWN_TEST = {"importeren.md"}  # tests/importing/test_importing_page.py fills in its recipe on the way


def run_here(page: Path) -> bool:
    return (
        any(command.needs in ("", "postgresql") for command in commands(page)) and page.name not in OWN_TEST
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fresh_copy(tmp_path)


@pytest.mark.parametrize("page", [page for page in PAGES if run_here(page)], ids=lambda page: page.name)
def test_the_page_does_what_it_says(page: Path, folder: Path, postgresql: Database, database: str):
    """On a bot that has been started before, with SQLite and where the page says so with PostgreSQL."""
    here: dict[str, dict[str, str]] = {"": {}, "postgresql": {"DATABASE_URL": database}}
    told = [command for command in commands(page) if command.needs in here]
    for needs in {command.needs for command in told}:
        run(Command(needs, 'python app.py ask "hallo"'), folder, postgresql, here[needs])
    for command in told:
        run(command, folder, postgresql, here[command.needs])


def told_of(needs: str) -> list[Command]:
    return [command for page in PAGES for command in commands(page) if command.needs == needs]


def test_no_command_is_left_out():
    """A command outside a `console` block would be held to nothing."""
    for page in PAGES:
        languages = {language for language, _, _ in FENCE.findall(page.read_text(encoding="utf-8"))}
        assert languages <= {"console", "text", "yaml", "sh"}, page.name
        if page.name in OWN_TEST:
            continue
        text = page.read_text(encoding="utf-8")
        outside = re.sub(r"^```(console|text).*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
        assert not re.search(r"^\$ ", outside, re.MULTILINE), page.name
        needs = {command.needs for command in commands(page)}
        assert needs <= {"", "postgresql", "docker", "azure", "make"}, page.name


def test_docker_commands_name_services_and_verbs_that_exist():
    file: dict[str, Any] = YAML(typ="safe").load(
        (ROOT / "deploy/compose/compose.yaml").read_text(encoding="utf-8")
    )
    told = told_of("docker")
    assert len(told) > 10
    for command in told:
        words = shlex.split(command.line)
        if words[:2] != ["docker", "compose"]:
            assert words[0] in {"cd", "mkdir"}, command.line
            continue
        assert words[2] in {"build", "up", "ps", "exec", "logs", "stop", "start"}, command.line
        assert {word for word in words if word in file["services"]} or words[2] in {"build", "up", "ps"}
        if "app.py" in words:
            takes(words[words.index("app.py") + 1 :])


def takes(arguments: list[str]) -> None:
    """The parser takes these arguments; nothing is done with them."""
    from bot.terminal.verbs import build
    from data.importing.verbs import add_verbs

    parser, verbs = build()
    add_verbs(verbs)
    parser.parse_args(arguments)


def test_azure_commands_name_files_parameters_and_names_that_exist():
    told = told_of("azure")
    assert len(told) >= 4
    for command in told:
        assert command.line.startswith("az "), command.line
        files = re.findall(r"--(?:template-)?file (\S+)", command.line)
        assert all((ROOT / file).is_file() for file in files), command.line
        for template in files:
            if template.endswith(".bicep"):
                asked = {
                    b.name for b in read((ROOT / template).read_text(encoding="utf-8")) if b.kind == "param"
                }
                assert set(re.findall(r"(\w+)=", command.line)) <= asked, command.line


def test_commands_in_running_text_exist():
    """With every option they name; what they do is shown in a block, or by the tests of the verb."""
    told = {line for page in (*PAGES, ROOT / "CONTRIBUTING.md") for line in mentioned(page)}
    assert len(told) > 20
    helps = {line: helped(line) for line in told if line != "python app.py"}
    for line, help_ in helps.items():
        assert help_, line
        lacking = [word for word in line.split() if word.startswith("--") and word not in help_]
        assert not lacking, line


def helped(line: str) -> str:
    """What the command says of itself; empty where there is no such command."""
    match line.split():
        case ["make", target, *_]:
            makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
            return target if re.search(rf"^{target}:", makefile, re.MULTILINE) else ""
        case ["python", "app.py", verb, *_]:
            return parsers()[verb.rstrip(",")].format_help() if verb.rstrip(",") in parsers() else ""
        case ["python", "-m", module, *options]:
            if find_spec(module) is None or not options:
                return module if find_spec(module) else ""
            where = [option for option in options if (ROOT / option).exists()]
            command = [sys.executable, "-m", module, *where, "--help"]
            return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return ""


def parsers() -> dict[str, Any]:
    from bot.terminal.verbs import build
    from data.importing.verbs import add_verbs

    _, verbs = build()
    add_verbs(verbs)
    return dict(verbs.choices)


def test_make_commands_name_targets_that_exist():
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    told = told_of("make")
    assert told
    assert all(command.line.split()[0] == "make" and command.line.split()[1] in targets for command in told)
