from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from tests.operations.worlds import Database
from tests.teams.fakes import Microsoft, fake_microsoft

NUMBERS = itertools.count()
NO_VARIANT = SimpleNamespace(params={})


@pytest.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with fake_microsoft() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Database]:
    server = Database()
    yield server
    server.close()


@pytest.fixture
def database(postgresql: Database) -> str:
    """The address of an empty database."""
    return postgresql.fresh(f"operations_{next(NUMBERS)}")


Witness = Callable[[str, str, str], None]
"""Called with the fault, what was done, and what was seen: a row of the table in docs/metingen.md."""


@pytest.fixture
def witness(request: pytest.FixtureRequest) -> Witness:
    variant = [str(each) for each in getattr(request.node, "callspec", NO_VARIANT).params.values()]

    def tell(fault: str, done: str, seen: str) -> None:
        request.node.user_properties.append(("fault", (fault, ", ".join(variant), done, seen)))

    return tell


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--storingen", action="store_true", help="what was done and seen of each fault, as a table"
    )


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if not config.getoption("--storingen", default=False):
        return
    told = [
        value
        for report in terminalreporter.stats.get("passed", [])
        for name, value in report.user_properties
        if name == "fault"
    ]
    terminalreporter.write_line("| storing | wat er gedaan is | wat er gezien is |\n|---|---|---|")
    for line in table(told):
        terminalreporter.write_line(line)


def table(told: list[tuple[str, str, str, str]]) -> list[str]:
    """One row for what was seen alike on both databases."""
    variants: dict[tuple[str, str, str], list[str]] = {}
    for fault, variant, done, seen in sorted(told):
        variants.setdefault((fault, done, seen), []).append(variant)
    return [
        f"| {fault}{f' ({chr(32).join(names)})' if any(names) else ''} | {done} | {seen} |".replace(
            "postgresql sqlite", "PostgreSQL en SQLite"
        )
        for (fault, done, seen), names in variants.items()
    ]
