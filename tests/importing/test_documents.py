"""Forty-six invented documents in as many forms, and bombs: right cells or a refusal, never a wrong figure."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from judge import judge

from data.importing.commands import ImportOptions, run_import

HERE = Path(__file__).parent / "documents"
DOCUMENTS = sorted(path.parent for path in HERE.glob("*/*/expected.json"))


def dry_run(path: Path, **options: str) -> tuple[int, str]:
    out = io.StringIO()
    code = run_import(path, ImportOptions(dry_run=True, json=True, **options), lambda: None, out)  # type: ignore[arg-type]
    return code, out.getvalue()


@pytest.mark.parametrize("folder", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_document(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    (source,) = [path for path in folder.iterdir() if path.name.startswith("input")]
    code, printed = dry_run(source, **expected["options"])
    assert judge(expected, json.loads(printed), code) == []
    assert not [word for word in expected.get("must_not", []) if word in printed]


def test_all_documents_are_there() -> None:
    assert len(DOCUMENTS) == 46


def refusal(path: Path) -> str:
    code, printed = dry_run(path)
    found = json.loads(printed)
    assert (code, found["cells"]) == (2, [])
    return str(found["refused"][0]["what"])


def test_a_huge_page_is_refused_by_size(tmp_path: Path) -> None:
    huge = tmp_path / "groot.html"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    assert "te groot (50 MB" in refusal(huge)


@pytest.mark.parametrize("honest", [True, False])
def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, honest: bool) -> None:
    bomb = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 150_000_000)
    if not honest:
        content = bomb.read_bytes()
        bomb.write_bytes(content.replace((150_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    assert "niet geopend" in refusal(bomb) or "niet te openen" in refusal(bomb)


def test_a_workbook_with_entities_is_not_opened(tmp_path: Path) -> None:
    book = tmp_path / "map.xlsx"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr(
            "xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
        )
    assert "niet thuishoort" in refusal(book)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("map.xlsx", b"PK\x03\x04 kapot", "geen Excel-bestand"),
        ("oud.xls", b"\xd0\xcf\x11\xe0rest", "wordt niet gelezen"),
        ("tekst.rtf", b"{\\rtf1}", "RTF"),
        ("plaatje.png", b"\x89PNG", "dit soort bestand wordt niet gelezen"),
    ],
)
def test_other_files_are_refused_by_name(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert said in refusal(path)


def test_an_empty_folder_and_a_missing_file(tmp_path: Path) -> None:
    assert "geen HTML, tekst, CSV of Excel" in refusal(tmp_path)
    assert "bestaat niet" in refusal(tmp_path / "weg.html")
