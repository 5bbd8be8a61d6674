"""`ask` and `chat`: one question, a stream of JSON lines, or a conversation; memory lives in the process."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TextIO

from bot.as_json import as_json
from bot.conversation import Knowledge, Turn, respond
from intents.question import Memory

_ENOUGH = ("stop", "exit", "quit")


def ask(question: str, knowledge: Knowledge, contact: str) -> Turn:
    """One question without anything before it."""
    return respond(question, knowledge, Memory(), date.today(), contact=contact)


def ask_as_json(question: str, knowledge: Knowledge, contact: str) -> str:
    """One question as one JSON line."""
    turn = ask(question, knowledge, contact)
    return json.dumps(as_json("", question, turn.reply, turn.understanding), ensure_ascii=False)


def stream(lines: Iterable[str], knowledge: Knowledge, contact: str) -> Iterator[str]:
    """A JSON line for each JSON line, in order; every conversation remembers its own."""
    memories: dict[str, Memory] = {}
    for line in lines:
        if not line.strip():
            continue
        asked = _read(line)
        if asked is None:
            yield json.dumps(_not_json(line), ensure_ascii=False)
            continue
        conversation, question = asked
        memory = memories.get(conversation, Memory())
        turn = respond(question, knowledge, memory, date.today(), contact=contact)
        memories[conversation] = turn.memory
        said = as_json(conversation, question, turn.reply, turn.understanding)
        yield json.dumps(said, ensure_ascii=False)


def _read(line: str) -> tuple[str, str] | None:
    """(conversation, question), None where the line is something else."""
    try:
        asked = json.loads(line)
    except ValueError:
        return None
    if not isinstance(asked, dict) or not isinstance(asked.get("question"), str):
        return None
    return str(asked.get("conversation", "")), asked["question"]


def _not_json(line: str) -> dict[str, Any]:
    """The same shape as an answer, so that answers stay in step with the lines that were sent."""
    return {
        "conversation": "",
        "question": line.strip(),
        "status": "no_answer",
        "text": 'Deze regel is niet te lezen. Stuur per regel: {"conversation": "1", "question": "je vraag"}',
        "figures": [],
        "computed": [],
        "choices": [],
        "understood": {},
    }


def chat(lines: TextIO, out: TextIO, knowledge: Knowledge, contact: str) -> None:
    """A conversation until the input ends or someone says stop."""
    out.write("Stel je vraag. Met 'stop' of Ctrl-D stop je.\n")
    memory = Memory()
    while True:
        out.write("\n> ")
        out.flush()
        line = lines.readline()
        if not line or line.strip().lower() in _ENOUGH:
            out.write("\nTot ziens!\n" if not line else "Tot ziens!\n")
            return
        if line.strip():
            turn = respond(line.strip(), knowledge, memory, date.today(), contact=contact)
            memory = turn.memory
            out.write(f"\n{turn.reply.text}\n")
