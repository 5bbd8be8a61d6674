"""The command line as people use it, on a store of its own; the first and the stream also as real processes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

import app
from data.turns import TurnStore

HOUSE = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


class Desk:
    """`python app.py` with a data folder of its own and no settings from outside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *args: str, stdin: str = "", **settings: str) -> Done:
        """The verb in this process: its status, and what it wrote."""
        out, err = io.StringIO(), io.StringIO()
        kept = dict(os.environ), sys.stdin
        os.environ.clear()
        os.environ.update(self._environ(settings))
        sys.stdin = io.StringIO(stdin)
        try:
            with redirect_stdout(out), redirect_stderr(err):
                status = app.main(args)
        except SystemExit as end:  # argparse ends so
            status = int(end.code or 0)
        finally:
            sys.stdin = kept[1]
            os.environ.clear()
            os.environ.update(kept[0])
        return Done(status, out.getvalue(), err.getvalue())

    def process(self, *args: str, stdin: str = "") -> Done:
        """The same in a process of its own."""
        command = [sys.executable, "app.py", *args]
        done = subprocess.run(
            command,
            cwd=HOUSE,
            env=self._environ({}),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def _environ(self, settings: dict[str, str]) -> dict[str, str]:
        outside = ("BOT_", "MICROSOFT_", "BEHEER_", "DATABASE_URL", "PORT", "HOST", "PUBLIC_URL")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(outside)}
        return {**kept, "DATA_DIR": str(self.folder), "PYTHONUTF8": "1", **settings}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


def test_a_first_question_fills_the_store_and_is_answered(desk: Desk) -> None:
    done = desk.process("ask", "hoeveel vermissingen in 2022?")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(
        "Vermissing personen 2022: 488.\nNiet behaald: doel minder dan 400, 88 te veel."
    )
    assert 'rij "Vermissing personen"' in done.stdout
    assert (desk.folder / "indicatorbot.db").is_file()


def test_the_json_stream_keeps_order_and_memory_per_conversation(desk: Desk) -> None:
    lines = [
        {"conversation": "a", "question": "high impact crimes in 2020"},
        {"conversation": "b", "question": "vermissing personen 2022"},
        {"conversation": "a", "question": "en in 2021?"},
        {"conversation": "b", "question": "en in 2019?"},
    ]
    done = desk.process("ask", "--json", stdin="\n".join(map(json.dumps, lines)) + "\n\nonzin\n")
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["conversation"] for one in said] == ["a", "b", "a", "b", ""]
    found = [
        (one["figures"][0]["id"], one["figures"][0]["year"], one["figures"][0]["value"]) for one in said[:4]
    ]
    assert found == [
        ("high-impact-crimes", 2020, 72),
        ("vermissing-personen", 2022, 488),
        ("high-impact-crimes", 2021, 72),
        ("vermissing-personen", 2019, 426),
    ]
    assert said[2]["understood"]["carried"]
    assert said[4]["status"] == "no_answer"
    assert "niet te lezen" in said[4]["text"]


def test_one_question_as_json(desk: Desk) -> None:
    said = json.loads(desk.run("ask", "winkeldiefstal 2022", "--json").stdout)
    assert said["figures"][0]["value"] == 0.99


def test_a_conversation_in_the_terminal(desk: Desk) -> None:
    done = desk.run("chat", stdin="high impact crimes in 2020\nen in 2021?\nstop\n")
    assert "High Impact Crimes 2020: 72." in done.stdout
    assert "High Impact Crimes 2021: 72." in done.stdout
    assert done.stdout.rstrip().endswith("Tot ziens!")


def test_explain_shows_words_decision_and_answer(desk: Desk) -> None:
    said = desk.run("explain", "hoeveel vermissingen in 2021").stdout
    assert "Woord voor woord" in said
    assert "vermissingen  indicator" in said
    assert "soort: figure" in said
    assert "Vermissing personen 2021: 486." in said


def test_explain_marks_what_was_not_understood(desk: Desk) -> None:
    said = desk.run("explain", "hoeveel fietsendiefstallen").stdout
    assert "NIET BEGREPEN" in said
    assert "geen antwoord: unknown_word" in said


def test_check_finds_the_shipped_files_in_order(desk: Desk) -> None:
    done = desk.run("check")
    assert done.returncode == 0, done.stdout
    assert done.stdout.endswith("Alles klopt.\n")


def test_check_reports_settings_and_fails(desk: Desk) -> None:
    done = desk.run("check", PORT="poort")
    assert done.returncode == 1
    assert "PORT: geef een heel getal" in done.stdout


@pytest.mark.parametrize(
    ("args", "settings", "part"),
    [
        (("vraag",), {}, "'vraag' ken ik niet. Kies uit: serve"),
        (("evalueer", "x"), {}, "'evalueer' ken ik niet. Bedoel je 'evaluate'?"),
        (("ask", "--jsn"), {}, "Dit ken ik niet: --jsn."),
        (("explain",), {}, "Dit ontbreekt nog: vraag."),
        (("ask",), {}, "Stel een vraag: python app.py ask"),
        (("ask", "hic"), {"PORT": "poort"}, "De instellingen kloppen niet:\n- PORT"),
        (("ask", "hic", "--edition", "99"), {}, "99"),
        (("ask", "hic"), {"DATA_DIR": "/proc/nergens"}, "Kies met DATA_DIR een map"),
        (("evaluate", "nergens.txt"), {}, ""),
    ],
)
def test_what_cannot_be_done_is_told_in_dutch_without_a_trace(
    desk: Desk, args: tuple[str, ...], settings: dict[str, str], part: str
) -> None:
    done = desk.run(*args, **settings)
    assert done.returncode == 2
    assert part in done.stderr
    assert "Traceback" not in done.stderr


def test_help_names_every_verb_in_dutch(desk: Desk) -> None:
    said = desk.run("--help").stdout
    for verb in ("serve", "ask", "chat", "check", "explain", "evaluate", "import", "publish"):
        assert f"\n    {verb}" in said
    assert "usage:" not in said
    assert desk.run().stdout == said


def test_asking_imports_nothing_heavy() -> None:
    """`ask` starts in under a second because these stay out of its way."""
    code = (
        "import sys, app, bot.terminal.desk, bot.terminal.ask\n"
        "heavy = {'pandas', 'botbuilder', 'aiohttp', 'lxml', 'openpyxl', 'jinja2', 'alembic', 'numpy'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_question_set_is_measured(desk: Desk, tmp_path: Path) -> None:
    questions = tmp_path / "vragen.txt"
    questions.write_text(
        "# een proef\n"
        "hoeveel vermissingen in 2022?            | vermissing-personen 2022 = 488\n"
        "is het doel voor winkeldiefstal gehaald? | winkeldiefstal 2022 behaald\n"
        "hoeveel diefstal?                        | keuze: winkeldiefstal, diefstal-uit-woning\n"
        "wat betekent nb?                         | tekst: niet beschikbaar\n"
        "hoeveel fietsendiefstallen?              | geen antwoord\n"
        "high impact crimes 2022 > en in 2021?    | high-impact-crimes 2021\n",
        encoding="utf-8",
    )
    done = desk.run("evaluate", str(questions))
    assert done.stdout.endswith("6 vragen: goed 6 (100,0%)\n")
    assert done.returncode == 0


def test_a_wrong_figure_fails_the_measurement(desk: Desk, tmp_path: Path) -> None:
    questions = tmp_path / "fout.txt"
    questions.write_text("hoeveel vermissingen in 2022? | vermissing-personen 2022 = 489\n", encoding="utf-8")
    done = desk.run("evaluate", str(questions))
    assert done.returncode == 1
    assert "fout       regel 1: hoeveel vermissingen in 2022?" in done.stdout


def test_a_word_is_shown_before_it_is_kept_and_then_understood(desk: Desk) -> None:
    word = ("review", "--word", "vechtersbazen", "--to", "geweld-op-personen-en-zaken")
    question = ("ask", "hoeveel vechtersbazen in 2020?")
    shown = desk.run(*word).stdout
    assert "hoeveel vechtersbazen?: was geen antwoord, wordt Geweld op personen en zaken" in shown
    assert "Er is nog niets bewaard." in shown
    assert "ken ik niet" in desk.run(*question).stdout
    assert "is toegevoegd" in desk.run(*word, "--yes", "--by", "proef").stdout
    assert desk.run(*question).stdout.startswith("Geweld op personen en zaken 2020: 253.")


def test_a_word_that_steals_anothers_question_is_seen(desk: Desk) -> None:
    shown = desk.run("review", "--word", "diefstal uit woning", "--to", "winkeldiefstal").stdout
    assert "diefstal uit woning: was Diefstal uit woning (per 1.000 inw.; BBV), wordt" in shown


def test_a_word_needs_an_indicator_that_exists(desk: Desk) -> None:
    done = desk.run("review", "--word", "x", "--to", "winkeldiefstl")
    assert done.returncode == 2
    assert "Bedoel je 'winkeldiefstal'?" in done.stderr
    assert desk.run("review", "--word", "x").returncode == 2


async def test_questions_without_an_answer_are_grouped_with_counts(desk: Desk) -> None:
    assert "Er zijn geen vragen zonder antwoord bewaard." in desk.run("review").stdout
    turns = TurnStore.open(f"sqlite:///{desk.folder / 'indicatorbot.db'}", keep_unanswered=True)
    for text in ("hoeveel boze katten?", "Hoeveel  boze katten", "hoeveel moorden?"):
        await turns.unanswered(text, "unknown_word")
    await turns.close()
    listed = desk.run("review").stdout.splitlines()
    assert listed[0].startswith("   2x  ")
    assert "boze katten" in listed[0]
    assert any(line.startswith("   1x  hoeveel moorden?  (unknown_word)") for line in listed)


def test_without_the_environment_it_says_how_to_switch_it_on() -> None:
    bare = [sys.executable, "-S", "-E", "app.py", "ask", "hallo"]  # no installed packages
    done = subprocess.run(bare, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert ". .venv/bin/activate" in done.stderr and "make run" in done.stderr
    assert "Traceback" not in done.stderr
