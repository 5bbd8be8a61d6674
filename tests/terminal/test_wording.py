"""The sentence files: faults are named with file, line and remedy; the pages and the files agree."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import pytest

from bot.placeholders import PLACEHOLDERS
from bot.wording import FOLDER, faults, say, sentences

BOT = Path(__file__).parent.parent.parent / "bot"


def copied(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """The shipped sentences with one change."""
    for path in FOLDER.glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    path = tmp_path / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return tmp_path


def test_the_shipped_sentences_are_in_order() -> None:
    assert faults() == []
    assert sentences().keys() == PLACEHOLDERS.keys()


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        (
            'behaald = "Behaald: doel {doel}',
            'behaald = "Behaald: doel {doeel}',
            '"{doeel}" kan hier niet. Wat wel kan',
        ),
        ('behaald = "Behaald: doel {doel}', 'behaald = "Behaald: doel {doel', "losse accolade"),
        ('geen_doel = "', 'geen_doeltje = "', 'de naam "geen_doeltje" is onbekend'),
        ('geen_doel = "', 'geen_doeltje = "', 'de zin "geen_doel" ontbreekt'),
        ('geen_doel = "', 'geen_doel = ""\nx = "', 'bij "geen_doel" hoort een tekst'),
        ('geen_doel = "', 'geen_doel "', "deze regel is niet te lezen"),
        ('geen_doel = "', 'behaald = "', "deze regel is niet te lezen"),
        ('geen_doel = "', 'en = "x"\ngeen_doel = "', '"en" staat ook in 1_woorden.toml'),
    ],
)
def test_a_fault_is_found_with_its_place_and_remedy(tmp_path: Path, old: str, new: str, part: str) -> None:
    found = [str(fault) for fault in faults(copied(tmp_path, "2_antwoorden.toml", old, new))]
    assert any(part in fault for fault in found), found
    text = (FOLDER / "2_antwoorden.toml").read_text(encoding="utf-8")
    line = text.count("\n", 0, text.index(old)) + 1
    if "ontbreekt" not in part:
        assert any(f"2_antwoorden.toml, regel {line}:" in fault for fault in found), found


def test_a_missing_sentence_is_named_with_its_places(tmp_path: Path) -> None:
    found = faults(copied(tmp_path, "2_antwoorden.toml", "\nverandering = ", "\nx = "))
    assert any("{cijfer} {jaar} {verschil}" in fault.remedy for fault in found)


def said_keys() -> list[tuple[str, str, set[str]]]:
    """(page, key, what is filled in) of every call with a key that is written out."""
    found = []
    for page in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(page.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                key, names = node.args[0], {one.arg for one in node.keywords}
                if isinstance(key, ast.Constant) and None not in names:
                    found.append((page.name, str(key.value), {str(name) for name in names}))
    return found


def test_every_page_fills_in_what_its_sentence_may_use() -> None:
    calls = said_keys()
    assert len(calls) > 100
    for page, key, filled in calls:
        assert key in PLACEHOLDERS, (page, key)
        assert set(PLACEHOLDERS[key]) <= filled, (page, key)


def test_no_sentence_uses_more_than_braces_with_a_name() -> None:
    for key, text in sentences().items():
        for _, name, spec, conversion in Formatter().parse(text):
            assert name is None or (name in PLACEHOLDERS[key] and not spec and not conversion), key


def test_a_sentence_is_filled_in() -> None:
    assert say("van_tot", van=2018, tot=2022) == "2018 tot en met 2022"
