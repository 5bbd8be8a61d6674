"""Hundreds of ways to ask, each with any indicator in it, written without sight of `intents/`.

"none" asks something else than the row's figure: a part, a cause, a price, a deed. "aside" asks the figure amid other talk.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FRAMES = Path(__file__).parent / "frames"
NAMES = {
    "vermissingen": "vermissing-personen",
    "winkeldiefstal": "winkeldiefstal",
    "geweldsmisdrijven": "geweldsmisdrijven",
    "jeugdoverlast": "jeugdoverlast",
}
KNOWN = frozenset((FRAMES / "known_failures.txt").read_text(encoding="utf-8").split())


def frames(name: str, kind: str) -> list[dict[str, str]]:
    lines = (FRAMES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [found for found in map(json.loads, lines) if found["kind"] == kind]


def filled(frame: str, name: str) -> list[str]:
    """The turns, which the frame parts with a bar."""
    return frame.replace("{X}", name).replace("{Y}", "2020").replace("{Z}", "2022").split(" | ")


@pytest.mark.parametrize("kept", ["narrowed", "elsewhere", "besides"])
def test_no_figure_where_something_else_is_asked_of_a_name(ask: Any, kept: str) -> None:
    given = {
        frame["id"]
        for at, frame in enumerate(frames(kept, "none"))
        for name in (list(NAMES)[at % 4], list(NAMES)[(at + 1) % 4])
        if ask(filled(frame["frame"], name))["figures"]
    }
    assert given == KNOWN & {frame["id"] for frame in frames(kept, "none")}


def test_amid_other_talk_only_the_figure_that_was_asked(ask: Any) -> None:
    asides = frames("narrowed", "aside")
    right = 0
    for at, frame in enumerate(asides):
        name, identity = list(NAMES.items())[at % 4]
        said = ask(filled(frame["frame"], name))
        cells = {(it["id"], it["scope"], it["year"]) for it in said["figures"]}
        rows = {(row, area) for row, area, _ in cells}
        assert not cells or ((identity, "gemeente", 2020) in cells and len(rows) == 1), frame
        right += bool(cells)
    assert right * 100 >= 40 * len(asides)


def test_what_is_asked_of_a_name_is_answered_amid_any_wording(ask: Any) -> None:
    asked = frames("asked", "asked")
    right = 0
    for at, frame in enumerate(asked):
        name, identity = list(NAMES.items())[at % 4]
        rows = {it["id"] for it in ask(filled(frame["frame"], name))["figures"]}
        assert rows <= {identity}, frame
        right += bool(rows)
    assert right * 100 >= 80 * len(asked)


@pytest.mark.parametrize("name", ["narrowed"])
def test_no_two_frames_are_alike(name: str) -> None:
    lines = [json.loads(line)["frame"] for line in (FRAMES / f"{name}.jsonl").read_text("utf-8").splitlines()]
    assert len(set(lines)) == len(lines) >= 500
