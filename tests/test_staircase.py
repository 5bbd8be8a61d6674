"""The staircase of the house: imports go down only, and each third-party package stays in its rooms."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
ROOMS = ("data", "intents", "bot")
"""Bottom first: a room may import itself and those before it."""

INTENTS = (
    "words",
    "years",
    "vocabulary",
    "index",
    "hearing",
    "operations",
    "matching",
    "refusals",
    "lists",
    "claims",
    "dialogue",
    "texts",
    "deciding",
    "focus",
)
"""The steps inside `intents/`, bottom first; `question` is what all of them speak of, `understand` calls them."""

AT_HOME = {
    "aiohttp": ("bot",),
    "alembic": ("data",),
    "authlib": ("bot/web",),
    "azure": ("bot/teams",),
    "botbuilder": ("bot/teams",),
    "botframework": ("bot/teams",),
    "cryptography": ("bot/teams",),
    "jinja2": ("bot/web",),
    "jsonschema": ("bot/teams",),
    "jwt": ("bot",),
    "lxml": ("data/importing",),
    "markupsafe": ("bot/web",),
    "msrest": ("bot/teams",),
    "openpyxl": ("data/importing", "data/exporting_xlsx"),
    "pandas": ("data",),
    "prometheus_client": ("bot",),
    "psycopg": ("data",),
    "orjson": ("bot/cards", "bot/teams"),
    "rapidfuzz": ("intents",),
    "requests": ("bot/web",),
    "resvg_py": ("bot/web",),
    "ruamel": ("intents", "data/importing"),
    "sqlalchemy": ("data",),
    "structlog": ("bot", "data"),
    "yarl": ("bot",),
}
"""Where a package may be imported; a package that is not listed has no home yet."""


def pages() -> list[Path]:
    return [HOUSE / "app.py", *(page for room in ROOMS for page in sorted((HOUSE / room).rglob("*.py")))]


def imports(page: Path) -> Iterator[str]:
    """Every module a page imports, wherever in it, also those only for type checking."""
    for node in ast.walk(ast.parse(page.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{page}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def step(name: str) -> int:
    """Which step of `intents/` a page or module (`intents/years/names.py`, `intents.years.names`) is on."""
    _, _, inside = name.replace("/", ".").removesuffix(".py").partition(".")
    room = inside.partition(".")[0]
    return -1 if room in ("", "question") else INTENTS.index(room) if room in INTENTS else len(INTENTS)


def broken(page: str, module: str) -> str:
    """Why a page (path in the house) may not import a module; empty where it may."""
    top = module.partition(".")[0]
    room = page.partition("/")[0]
    if top in ROOMS:
        if room in ROOMS and ROOMS.index(top) > ROOMS.index(room):
            return f"{page} imports {module}: that is up the stairs"
        if module.startswith("data.importing") and room in ("bot", "intents"):
            return f"{page} imports {module}: only app.py calls importing"
        if room == top == "intents" and step(module) > step(page):
            return f"{page} imports {module}: that is up the stairs of intents"
        return ""
    if top in sys.stdlib_module_names or top == "":
        return ""
    homes = AT_HOME.get(top)
    if homes is None:
        return f"{page} imports {module}: give the package a home in this test, or do without"
    if not any(page.startswith((f"{home}/", f"{home}.py")) for home in homes):
        return f"{page} imports {module}: its home is {', '.join(homes)}"
    return ""


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(HOUSE)))
def test_a_page_imports_downstairs_only(page: Path) -> None:
    name = page.relative_to(HOUSE).as_posix()
    assert [why for module in imports(page) if (why := broken(name, module))] == []


@pytest.mark.parametrize(
    ("page", "module"),
    [
        ("data/model.py", "intents.question"),
        ("data/store/audit.py", "bot.settings"),
        ("intents/understand.py", "bot.reply"),
        ("intents/words/fold.py", "intents.years.names"),
        ("intents/question.py", "intents.words.fold"),
        ("intents/deciding/decide.py", "intents.understand"),
        ("bot/conversation.py", "data.importing"),
        ("bot/conversation.py", "data.importing.supplied"),
        ("bot/conversation.py", "botbuilder.core"),
        ("bot/web/pages.py", "sqlalchemy"),
        ("intents/understand.py", "pandas"),
        ("app.py", "aiohttp"),
        ("bot/conversation.py", "requests"),
    ],
)
def test_what_is_not_allowed_is_seen(page: str, module: str) -> None:
    assert broken(page, module)


@pytest.mark.parametrize(
    ("page", "module"),
    [
        ("app.py", "data.importing"),
        ("bot/conversation.py", "intents.understand"),
        ("bot/teams/adapter.py", "botbuilder.core"),
        ("data/importing/read_xlsx.py", "openpyxl"),
        ("data/model.py", "decimal"),
        ("intents/years/names.py", "intents.words.fold"),
        ("intents/lists/selection.py", "intents.question"),
        ("intents/check.py", "intents.understand"),
    ],
)
def test_what_is_allowed_passes(page: str, module: str) -> None:
    assert broken(page, module) == ""


def test_every_home_is_lived_in() -> None:
    used = {module.partition(".")[0] for page in pages() for module in imports(page)}
    assert AT_HOME.keys() - used == set()
