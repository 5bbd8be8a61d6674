"""`evaluate`: a question set against the bot; right, asked, refused, incomplete or wrong, by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from bot.answers.types import Answer, Choice
from bot.conversation import Knowledge, Turn, respond
from bot.reply import Reply
from bot.terminal.question_set import Cell, Item, QuestionSetError, read_set
from data.model import Figure
from intents.question import Ambiguous, Memory, Understanding

Verdict = Literal["goed", "gevraagd", "geweigerd", "onvolledig", "fout"]
ORDER: tuple[Verdict, ...] = ("goed", "gevraagd", "geweigerd", "onvolledig", "fout")


def evaluate_file(path: str, knowledge: Knowledge, show: Sequence[str]) -> tuple[str, int]:
    """(report, exit status): 0 where nothing is wrong, 1 where something is, 2 where the file is unusable."""
    try:
        items = read_set(Path(path).read_text(encoding="utf-8-sig"), knowledge.snapshot)
    except (OSError, UnicodeDecodeError):
        return f"{path} is niet te lezen. Geef een tekstbestand (UTF-8) met een vraag per regel.", 2
    except QuestionSetError as error:
        return str(error), 2
    if not items:
        return f"In {path} staat geen enkele vraag. Schrijf per regel: vraag | wat het moet worden.", 2
    judged = [(item, *judge(item, run(item, knowledge))) for item in items]
    return _report(judged, show), 1 if any(verdict == "fout" for _, verdict, _ in judged) else 0


def run(item: Item, knowledge: Knowledge) -> Turn:
    """The last turn of the item's conversation."""
    memory = Memory()
    for question in item.turns:
        turn = respond(question, knowledge, memory, date.today())
        memory = turn.memory
    return turn


def judge(item: Item, turn: Turn) -> tuple[Verdict, str]:
    """What became of it, and what was amiss."""
    reply = turn.reply
    figures = reply.said.figures if isinstance(reply.said, Answer) else ()
    match item.kind:
        case "geen antwoord":
            named = ", ".join(sorted({it.id for it in figures}))
            return ("fout", f"gaf {named}") if figures else ("goed", "")
        case "tekst":
            return _text(item, reply)
        case "keuze":
            return _choice(item, reply, turn.understanding, figures)
        case "lijst":
            return _list(item, reply, figures)
        case "cijfers":
            return _figures(item, reply, turn.understanding, figures)


def _text(item: Item, reply: Reply) -> tuple[Verdict, str]:
    if turned := _turned_away(reply):
        return turned
    lacking = [part for part in item.names if part.lower() not in reply.text.lower()]
    return ("onvolledig", f"mist {lacking}") if lacking else ("goed", "")


def _turned_away(reply: Reply) -> tuple[Verdict, str] | None:
    match reply.status:
        case "choice":
            return "gevraagd", reply.summary
        case "no_answer" | "help":
            return "geweigerd", reply.summary
        case _:
            return None


def _choice(
    item: Item, reply: Reply, understanding: Understanding, figures: Sequence[Figure]
) -> tuple[Verdict, str]:
    wanted = set(item.names)
    if isinstance(reply.said, Choice):
        offered = _offered(understanding)
        return ("goed", "") if wanted <= offered else ("onvolledig", f"bood aan: {sorted(offered)}")
    given = {it.id for it in figures}
    if wanted <= given:
        return "goed", ""
    return ("fout", f"koos {sorted(given)}") if given else ("geweigerd", reply.summary)


def _offered(understanding: Understanding) -> set[str]:
    options = understanding.options if isinstance(understanding, Ambiguous) else ()
    return {indicator for option in options for indicator in option.indicators}


def _list(item: Item, reply: Reply, figures: Sequence[Figure]) -> tuple[Verdict, str]:
    if turned := _turned_away(reply):
        return turned
    wanted, given = set(item.names), {it.id for it in figures}
    if wanted == given:
        return "goed", ""
    return "fout", f"mist {sorted(wanted - given)}, te veel {sorted(given - wanted)}"


def _figures(
    item: Item, reply: Reply, understanding: Understanding, figures: Sequence[Figure]
) -> tuple[Verdict, str]:
    wanted = {cell.indicator for cell in item.cells}
    if isinstance(reply.said, Choice) and not wanted <= _offered(understanding):
        return "onvolledig", "vraagt terug zonder de bedoelde"
    if turned := _turned_away(reply):
        return turned
    given = {(it.id, it.scope, it.year): it for it in figures}
    if other := {it.id for it in figures} - wanted:
        return "fout", f"gaf {sorted(other)}"
    if wrong := [
        cell for cell in item.cells if _differs(cell, given.get((cell.indicator, cell.scope, cell.year)))
    ]:
        return "fout", f"ander cijfer of oordeel: {[f'{cell.indicator} {cell.year}' for cell in wrong]}"
    lacking = [cell for cell in item.cells if (cell.indicator, cell.scope, cell.year) not in given]
    if lacking:
        return "onvolledig", f"mist {[f'{cell.indicator} {cell.scope} {cell.year}' for cell in lacking]}"
    return "goed", ""


def _differs(cell: Cell, it: Figure | None) -> bool:
    if it is None:
        return False
    value = cell.value is not None and cell.value != it.value
    return value or (cell.attained is not None and cell.attained is not it.attained)


def _report(judged: Sequence[tuple[Item, Verdict, str]], show: Sequence[str]) -> str:
    wanted = {name.strip() for name in show}
    lines = [
        f"{verdict:10} regel {item.line}: {' > '.join(item.turns)}  ({why})"
        for item, verdict, why in judged
        if verdict in wanted
    ]
    for kind in dict.fromkeys(item.kind for item, _, _ in judged):
        tally = Counter(verdict for item, verdict, _ in judged if item.kind == kind)
        lines.append(f"{kind:14} {_tally(tally)}")
    total = Counter(verdict for _, verdict, _ in judged)
    lines.append(f"{len(judged)} vragen: {_tally(total)}")
    return "\n".join(lines)


def _tally(tally: Counter[Verdict]) -> str:
    size = tally.total()
    return ", ".join(f"{name} {tally[name]} ({_percent(tally[name], size)})" for name in ORDER if tally[name])


def _percent(part: int, size: int) -> str:
    return f"{100 * part / size:.1f}%".replace(".", ",")
