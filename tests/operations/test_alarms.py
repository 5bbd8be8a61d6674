"""Each alarm goes off at its fault, by the numbers of a real bot, and stays silent while all is well."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from ruamel.yaml import YAML

from bot.server import PARTS
from tests.operations.pages import ROOT
from tests.teams.fakes import Microsoft, World, world

RULES: dict[str, str] = {
    rule["alert"]: rule["expr"]
    for group in YAML(typ="safe").load((ROOT / "deploy/prometheus/alarmen.yml").read_text(encoding="utf-8"))[
        "groups"
    ]
    for rule in group["rules"]
}
INCREASE = r"sum\(increase\((\w+)(?:\{(\w+)(!?=)\"(\w+)\"\})?\[\w+\]\)\) > (\d+)"
GAUGE = r"(\w+) == 0(?: or up\{job=\"indicatorbot\"\} == 0)?"
SLOW = r"histogram_quantile\(([\d.]+), sum by \(le\) \(rate\((\w+)\[\w+\]\)\)\) > ([\d.]+)"


@dataclass(frozen=True)
class Sample:
    name: str
    labels: dict[str, str]
    value: float


async def scraped(bot: World) -> list[Sample]:
    """/metrics as a monitor reads it."""
    async with bot.session.get(bot.url + "/metrics") as response:
        lines = (await response.text()).splitlines()
    found = [re.match(r"(\w+)(?:\{(.*)\})? (\S+)$", line) for line in lines if not line.startswith("#")]
    return [
        Sample(each[1], dict(re.findall(r'(\w+)="([^"]*)"', each[2] or "")), float(each[3]))
        for each in found
        if each
    ]


def goes_off(rule: str, before: list[Sample], after: list[Sample]) -> bool:
    """What the rule's expression says of two moments; another shape of rule needs another line here."""
    if found := re.fullmatch(INCREASE, rule):
        name, label, sign, value, most = found.groups()
        return total(after, name, label, sign, value) - total(before, name, label, sign, value) > float(most)
    if found := re.fullmatch(GAUGE, rule):
        values = [sample.value for sample in after if sample.name == found[1]]
        assert values
        return 0 in values
    found = re.fullmatch(SLOW, rule)
    assert found, rule
    return quantile(float(found[1]), found[2], before, after) > float(found[3])


def total(samples: list[Sample], name: str, label: str | None, sign: str, value: str) -> float:
    named = [sample for sample in samples if sample.name == name]
    assert all(label is None or label in sample.labels for sample in named)
    return sum(
        sample.value for sample in named if label is None or (sample.labels[label] == value) == (sign == "=")
    )


def quantile(share: float, name: str, before: list[Sample], after: list[Sample]) -> float:
    """The upper bound of the bucket that holds it: the largest value that a monitor can give."""
    bounds = sorted({float(sample.labels["le"]) for sample in after if sample.name == name})
    assert bounds
    counts = {bound: at(after, name, bound) - at(before, name, bound) for bound in bounds}
    return next(bound for bound in bounds if counts[bound] >= share * counts[bounds[-1]])


def at(samples: list[Sample], name: str, bound: float) -> float:
    return sum(s.value for s in samples if s.name == name and float(s.labels["le"]) == bound)


async def ask(bot: World, times: int = 4) -> None:
    for _ in range(times):
        await bot.post(bot.message())


async def not_ready(bot: World) -> None:
    bot.app[PARTS].keeper.current = None


async def database_gone(bot: World) -> None:
    bot.turns.away = True
    await ask(bot, 1)


async def replies_refused(bot: World) -> None:
    bot.microsoft.reply_status = lambda request: 403
    await ask(bot)


async def no_token(bot: World) -> None:
    await ask(bot)  # the secret had expired when the bot started: see the test


async def no_keys(bot: World) -> None:
    bot.microsoft.keys_status = 500
    await ask(bot)


async def turns_fail(bot: World) -> None:
    bot.voice.broken = True
    await ask(bot, 1)


async def slow(bot: World) -> None:
    bot.microsoft.reply_delay = 2.7
    await ask(bot, 1)


FAULTS: dict[str, Callable[[World], Awaitable[None]]] = {
    "BotNietKlaar": not_ready,
    "DatabaseWeg": database_gone,
    "AntwoordenKomenNietAan": replies_refused,
    "GeenToken": no_token,
    "GeenSleutels": no_keys,
    "BeurtenMislukken": turns_fail,
    "Traag": slow,
}


def test_every_alarm_has_a_fault() -> None:
    assert FAULTS.keys() == RULES.keys()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause between tries, and no patience with a database: a monitor looks at minutes, a test at moments."""
    monkeypatch.setattr("bot.teams.outgoing_token.PATIENCE_SECONDS", (0.0,))
    monkeypatch.setattr("bot.teams.memory.BLINK_SECONDS", 0.0)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("alarm", FAULTS)
async def test_it_goes_off_at_its_fault(microsoft: Microsoft, alarm: str) -> None:
    microsoft.token_status = 401 if alarm == "GeenToken" else 200
    async with world(microsoft) as bot:
        before = await scraped(bot)
        for _ in range(3):  # the edition's own look at the database may come in between
            await FAULTS[alarm](bot)
            if goes_off(RULES[alarm], before, after := await scraped(bot)):
                break
        assert goes_off(RULES[alarm], before, after), alarm


async def test_none_goes_off_while_all_is_well(microsoft: Microsoft) -> None:
    async with world(microsoft) as bot:
        before = await scraped(bot)
        await ask(bot, 20)
        after = await scraped(bot)
        assert {alarm for alarm, rule in RULES.items() if goes_off(rule, before, after)} == set()
        assert len(microsoft.replies) >= 20
