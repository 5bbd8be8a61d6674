"""`erase` shows first, erases with --yes, and says what stays."""

from __future__ import annotations

from pathlib import Path

from data.turns import TurnStore
from tests.terminal.test_verbs import Desk


async def asked(desk: Desk) -> None:
    desk.run("ask", "hallo")
    turns = TurnStore.open(f"sqlite:///{desk.folder / 'indicatorbot.db'}", keep_unanswered=True)
    await turns.begin("a", "c")
    await turns.finish("a", "c", {"last": "x"})
    await turns.unanswered("hoeveel bomen?", "unknown_word")
    await turns.close()


async def test_nothing_goes_without_yes(tmp_path: Path):
    desk = Desk(tmp_path)
    await asked(desk)
    first, second = desk.run("erase"), desk.run("erase")
    assert first == second
    assert "1 gesprek, 0 duimen en 1 vraag zonder antwoord" in first.stdout
    assert "nog niets gewist" in first.stdout and "--yes" in first.stdout


async def test_with_yes_it_is_gone_and_figures_stay(tmp_path: Path):
    desk = Desk(tmp_path)
    await asked(desk)
    done = desk.run("erase", "--yes", "--by", "privacy officer")
    assert done.stdout.startswith("Gewist: 1 gesprek, 0 duimen en 1 vraag zonder antwoord.")
    assert "reservekopie" in done.stdout
    assert "0 gesprekken, 0 duimen en 0 vragen" in desk.run("erase").stdout
    assert "488" in desk.run("ask", "hoeveel vermissingen in 2022?").stdout


def test_a_name_of_beheer(tmp_path: Path):
    desk = Desk(tmp_path)
    word = ("review", "--word", "spookjongeren", "--to", "jeugdoverlast", "--yes", "--by", "A. de Vries")
    assert desk.run(*word).returncode == 0
    shown = desk.run("erase", "--name", "A. de Vries")
    assert "3 regels" in shown.stdout and "nog niets gewist" in shown.stdout
    assert "3 regels" in desk.run("erase", "--name", "A. de Vries", "--yes").stdout
    gone = desk.run("erase", "--name", "A. de Vries")
    assert gone.returncode == 2 and "staat er niet in" in gone.stderr
    assert "128" in desk.run("ask", "hoeveel spookjongeren in 2022?").stdout
