"""The shipped report: all 135 cells, and every trap of the page that a careless reader falls into."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from expected_2022 import ROWS, YEARS

from data.importing import shipped
from data.importing.faults import BrokenCorrection, BrokenRecipe, ImportFault
from data.importing.supplied import SOURCES, read_source
from data.model import Report, Series

FOLDER = SOURCES / "jaarverslag-2022-veiligheid"
WANTED = [
    (row[0], row[1], row[2], year, value) for row in ROWS for year, value in zip(YEARS, row[3], strict=True)
]


@pytest.fixture(scope="module")
def report() -> Report:
    (only,) = shipped()
    return only


def row(report: Report, name: str, label: str) -> Series:
    (found,) = [series for series in report.series if (series.name, series.scope_label) == (name, label)]
    return found


def of(report: Report, indicator: str, scope: str = "gemeente") -> Series:
    (found,) = [series for series in report.series if (series.indicator, series.scope) == (indicator, scope)]
    return found


def test_every_cell_is_as_printed(report: Report) -> None:
    assert len(WANTED) == 135
    wrong = []
    for name, indicator, label, year, value in WANTED:
        series = row(report, name, label)
        (seen,) = [observation for observation in series.observations if observation.year == year]
        expected = None if value is None else Decimal(value)
        if (series.indicator, seen.value, seen.missing is None) != (indicator, expected, value is not None):
            wrong.append((name, label, year, seen))
    assert wrong == []
    assert sum(len(series.observations) for series in report.series) == 135


def test_every_row_has_its_target_and_unit(report: Report) -> None:
    for name, _, label, _, target, unit in ROWS:
        series = row(report, name, label)
        assert series.unit == unit, name
        printed = [aim.raw for aim in series.targets]
        expected = {None: [], "NL": ["< 6"]}.get(
            target if label != "NL" else None if "Vern" not in name else "NL"
        )
        assert printed == (expected if expected is not None else [target]), name
        assert all(aim.year == 2022 and aim.report == report.id for aim in series.targets)


def test_order_themes_and_counts(report: Report) -> None:
    assert (report.title, report.year, report.municipality) == ("Jaarverslag 2022", 2022, "Renkum")
    assert [series.name for series in report.series] == [row[0] for row in ROWS]
    assert [theme.name for theme in report.themes] == ["Openbare orde en veiligheid", "Zorg en Veiligheid"]
    assert len({series.indicator for series in report.series}) == 21


def test_provenance_stands_at_every_figure(report: Report) -> None:
    seen = of(report, "vermissing-personen").observations[-1]
    assert seen.raw == "488"
    assert seen.place.source == "Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid"
    assert (seen.place.table, seen.place.row, seen.place.column) == (
        "Openbare orde en veiligheid",
        "Vermissing personen",
        "2022",
    )
    marked = of(report, "signalen-ondermijning").observations[-1]
    assert marked.place.row == "Signalen ondermijning (gemeente)*"


def test_strict_operators_and_uneven_spaces(report: Report) -> None:
    assert [(aim.raw, aim.operator, aim.value) for aim in of(report, "ondermijning").targets] == [
        ("> 45", ">", Decimal(45))
    ]
    assert of(report, "verwijzingen-halt").targets[0].raw == "> 15"
    assert of(report, "veilig-thuis-meldingen-politie").targets[0].operator == ">"


@pytest.mark.parametrize("indicator", ["winkeldiefstal", "diefstal-uit-woning", "geweldsmisdrijven"])
def test_the_three_short_rows_miss_2018_and_say_so(report: Report, indicator: str) -> None:
    series = of(report, indicator, "nederland")
    first = series.observations[0]
    assert (first.year, first.raw, first.value, first.missing) == (2018, "", None, "ontbreekt")
    (said,) = [note for note in series.footnotes if note.on == "correction"]
    assert "2018 ontbreekt in de bron" in (said.text or "")
    own = of(report, indicator)
    assert not [note for note in own.footnotes if note.on == "correction"]


def test_signs_differ_from_each_other_and_from_zero(report: Report) -> None:
    halt = of(report, "verwijzingen-halt").observations[-1]
    discrimination = of(report, "meldingen-van-discriminatie").observations[0]
    assert (halt.raw, halt.value, halt.missing) == ("nb", None, "nb")
    assert (discrimination.raw, discrimination.value, discrimination.missing) == ("-", None, "-")
    legend = {definition.term: definition for definition in report.definitions}
    assert legend["nb"].meaning == "(nog) niet beschikbaar"
    assert legend["nb"].source == "legenda onder de tabel Zorg en Veiligheid"
    assert "beheerder" in legend["-"].source
    assert {"R", "NL", "BBV"} <= set(legend)


def test_footnotes_keep_to_their_table_and_to_what_they_stand_at(report: Report) -> None:
    signals = [note for note in of(report, "signalen-ondermijning").footnotes if note.on == "name"]
    assert [(note.mark, (note.text or "")[:12]) for note in signals] == [("*", "Tot 2020 wer")]
    youth = of(report, "jeugdoverlast").targets[0].footnotes
    assert [(note.mark, note.on, (note.text or "")[:14]) for note in youth] == [
        ("*", "target", "Meer meldingen")
    ]
    assert not [note for note in of(report, "jeugdoverlast").footnotes if note.mark == "*"]


def test_a_provisional_figure_is_marked(report: Report) -> None:
    series = of(report, "meldingen-van-discriminatie")
    assert [seen.provisional for seen in series.observations] == [False, False, False, False, True]
    last = series.observations[-1]
    assert (last.raw, last.value) == ("5**", Decimal(5))
    assert "concept" in (last.footnotes[0].text or "")


def test_a_mark_without_text_stays_without_text(report: Report) -> None:
    (note,) = of(report, "verwijzingen-halt").targets[0].footnotes
    assert (note.mark, note.text) == ("***", None)


def test_one_note_speaks_of_two_rows(report: Report) -> None:
    protection = of(report, "jongeren-met-jeugdbescherming").targets[0].footnotes
    probation = of(report, "jongeren-met-jeugdreclassering").targets[0].footnotes
    assert [note.text for note in protection] == [note.text for note in probation]
    assert "De maatregel" in (protection[0].text or "")


def test_percent_in_some_cells_belongs_to_the_row(report: Report) -> None:
    series = of(report, "jongeren-met-jeugdbescherming")
    assert [seen.raw for seen in series.observations] == ["1,2%", "1,4%", "1,4%", "1,6", "1,2"]
    assert series.unit == "%"


def test_comma_and_point_are_both_decimals_and_nothing_is_rounded(report: Report) -> None:
    assert [seen.value for seen in of(report, "winkeldiefstal").observations][-2:] == [
        Decimal("0.67"),
        Decimal("0.99"),
    ]
    assert of(report, "jongeren-met-jeugdreclassering").observations[3].value == Decimal("0.4")


def test_the_unlikely_halt_label_is_quoted_not_mended(report: Report) -> None:
    own, country = of(report, "verwijzingen-halt"), of(report, "verwijzingen-halt", "nederland")
    assert own.unit.startswith("per 1.000") and country.unit.startswith("per 10.000")
    assert [seen.value for seen in country.observations][:2] == [Decimal(12), Decimal(13)]
    for series in (own, country):
        assert any("hoogstwaarschijnlijk een fout" in (note.text or "") for note in series.footnotes)


def test_redefinitions_are_told(report: Report) -> None:
    confused = of(report, "meldingen-overlast-personen-verward-gedrag")
    assert any("vanaf 2022 excl. meldingen" in (note.text or "") for note in confused.footnotes)
    assert len(confused.observations) == 5
    assert report.themes[0].introduction.startswith("Enkele variabelen zijn opnieuw gedefinieerd")
    assert report.themes[1].introduction == ""
    assert any(note.on == "table" for note in of(report, "vermissing-personen").footnotes)


def test_goal_is_prose_and_a_column(report: Report) -> None:
    (programme,) = report.programmes
    assert programme.goal and programme.goal.text.startswith(
        "Wij zijn een gemeente met een sterke samenleving"
    )
    assert programme.progress and "het doel is behaald" in programme.progress.text
    assert programme.goal.place.table == "Doel"


def test_activities_with_explanation_and_without_status(report: Report) -> None:
    (programme,) = report.programmes
    assert [(done.product, done.explanation is not None) for done in programme.activities] == [
        ("1E", True),
        ("1E", False),
        ("1E", True),
        ("1E", True),
        ("1E", False),
        ("1E", False),
    ]
    assert programme.activities[-1].title == "Ondermijning in beeld: verbeteren van signalen"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "bron"))


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode())


def test_without_a_correction_the_short_row_is_refused_with_its_place(copy: Path) -> None:
    (copy / "correcties.yaml").unlink()
    with pytest.raises(ImportFault, match=r"tabel 2, rij 'Winkeldiefstal .*\(NL\).*Welke cel ontbreekt"):
        read_source(copy)


def test_a_correction_fails_loudly_once_the_source_changes(copy: Path) -> None:
    change(copy, "pagina.txt", "NL | 2,3 | 1,99", "NL | 2,2 | 1,99")
    with pytest.raises(BrokenCorrection, match=r"verwacht 2,3 \| 1,99"):
        read_source(copy)


def test_a_mended_source_makes_the_correction_fail_too(copy: Path) -> None:
    change(
        copy, "pagina.txt", "NL | 2,3 | 1,99 | 1,76 | 2,3 | - |", "NL | 2,2 | 2,3 | 1,99 | 1,76 | 2,3 | - |"
    )
    with pytest.raises(BrokenCorrection, match="Kijk of de correctie nog nodig is"):
        read_source(copy)


def test_a_correction_without_its_row_fails_loudly(copy: Path) -> None:
    change(copy, "pagina.txt", "Geweldsmisdrijven (per 1.000 inw.; BBV) | NL", "Geweldsmisdrijven (BBV) | NL")
    with pytest.raises(BrokenCorrection, match="vindt die plaats niet meer"):
        read_source(copy)


def test_one_cell_too_many_is_refused(copy: Path) -> None:
    change(copy, "pagina.txt", "Vermissing personen | 368", "Vermissing personen | 12 | 368")
    with pytest.raises(ImportFault, match="Vermissing personen"):
        read_source(copy)


def test_other_counts_than_expected_stop_the_reading(copy: Path) -> None:
    page = copy / "pagina.txt"
    kept = [
        line for line in page.read_text(encoding="utf-8").splitlines() if not line.startswith("Vermissing")
    ]
    page.write_text("\n".join(kept), encoding="utf-8")
    with pytest.raises(BrokenRecipe, match="verwacht 27 rijen"):
        read_source(copy)
