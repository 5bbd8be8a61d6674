"""FIGURE, TARGET, ATTAINMENT and DISTANCE on the shipped report."""

from __future__ import annotations

from decimal import Decimal

import pytest
from made import answered, asked, declined, text

from data.model import Snapshot
from intents.question import Operation

FIGURE, TARGET = Operation.FIGURE, Operation.TARGET
ATTAINMENT, DISTANCE = Operation.ATTAINMENT, Operation.DISTANCE


def test_a_figure_comes_with_verdict_change_source_and_understanding(snapshot: Snapshot) -> None:
    assert text(asked(FIGURE, "vermissing-personen", years=(2022,)), snapshot) == (
        "Vermissing personen 2022: 488.\n"
        "Niet behaald: doel minder dan 400, 88 te veel.\n"
        "+2 t.o.v. 2021 (486).\n"
        "\n"
        "Bron: Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid, "
        'tabel "Openbare orde en veiligheid", rij "Vermissing personen".\n'
        "Zo begreep ik je vraag: Vermissing personen, gemeente Renkum, 2022."
    )


def test_without_a_year_it_is_the_latest_and_that_is_said(snapshot: Snapshot) -> None:
    found = answered(asked(FIGURE, "vermissing-personen"), snapshot)
    assert [(it.year, it.value) for it in found.figures] == [(2022, Decimal(488))]
    assert found.understood.endswith("2022 (het laatste jaar in de bron)")


def test_the_year_before_is_context_and_no_answer(snapshot: Snapshot) -> None:
    found = answered(asked(FIGURE, "vermissing-personen", years=(2022,)), snapshot)
    assert [it.year for it in found.figures] == [2022]
    assert [it.year for it in found.context] == [2021]


def test_a_missing_latest_figure_is_no_older_one_in_disguise(snapshot: Snapshot) -> None:
    question = asked(FIGURE, "verwijzingen-halt")
    found = answered(question, snapshot)
    assert [(it.year, it.value, it.missing) for it in found.figures] == [(2022, None, "nb")]
    assert "geen cijfer" in found.summary
    assert 'In de bron staat bij 2022 "nb": (nog) niet beschikbaar.' in text(question, snapshot)
    assert "Het laatste jaar met een cijfer is 2021: 10 per 1.000" in text(question, snapshot)


def test_a_dash_is_explained_and_is_not_zero(snapshot: Snapshot) -> None:
    said = text(asked(FIGURE, "signalen-ondermijning", years=(2020,)), snapshot)
    assert 'In de bron staat bij 2020 "-": Geen cijfer. Het is geen nul' in said
    assert "* (bij de naam): Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd." in said


def test_a_cell_the_source_lacks_is_said_with_the_correction(snapshot: Snapshot) -> None:
    said = text(asked(FIGURE, "diefstal-uit-woning", scopes=("nederland",), years=(2018,)), snapshot)
    assert "Het cijfer over 2018 ontbreekt in de bron." in said
    assert "Correctie: " in said
    later = text(asked(FIGURE, "diefstal-uit-woning", scopes=("nederland",), years=(2020,)), snapshot)
    assert "1,76 per 1.000 inwoners" in later
    assert "Correctie: " in later


def test_a_provisional_figure_is_called_so(snapshot: Snapshot) -> None:
    question = asked(FIGURE, "meldingen-van-discriminatie", years=(2022,))
    said = text(question, snapshot)
    assert "5 (voorlopig cijfer)" in said
    assert "** (bij het cijfer): het aantal meldingen discriminatie is nog in concept." in said
    assert "voorlopig" in answered(question, snapshot).summary


def test_a_mark_without_text_says_that_the_source_gives_none(snapshot: Snapshot) -> None:
    said = text(asked(FIGURE, "verwijzingen-halt", years=(2021,)), snapshot)
    assert "*** (bij het doel): de bron geeft geen toelichting bij dit teken." in said


@pytest.mark.parametrize(
    ("indicator", "year", "line"),
    [
        ("veilig-thuis-meldingen-politie", 2022, "Niet behaald: doel meer dan 69, precies op de grens, en 69 zelf telt niet mee."),
        ("winkeldiefstal", 2022, "Behaald: doel minder dan 1 per 1.000 inwoners, 0,01 per 1.000 inwoners eronder."),
        ("jongeren-met-jeugdreclassering", 2022, "Niet behaald: doel meer dan 0,4%, 0,1 procentpunt te weinig."),
        ("ondermijning", 2022, "Behaald: doel meer dan 45, 3 erboven."),
        ("geweldsmisdrijven", 2019, "Niet behaald: doel minder dan 5 per 1.000 inwoners, precies op de grens"),
    ],
)  # fmt: skip
def test_verdicts_are_strict_and_in_words(snapshot: Snapshot, indicator: str, year: int, line: str) -> None:
    assert line in text(asked(ATTAINMENT, indicator, years=(year,)), snapshot)


def test_an_earlier_year_is_measured_against_the_reports_target_and_says_so(snapshot: Snapshot) -> None:
    found = answered(asked(ATTAINMENT, "vermissing-personen", years=(2018,)), snapshot)
    assert found.lines[0] == (
        "Behaald: doel minder dan 400, 32 eronder. Dit is gemeten aan het doel uit het jaarverslag 2022."
    )
    assert found.figures[0].attained is True


def test_there_is_no_verdict_for_the_country(snapshot: Snapshot) -> None:
    question = asked(ATTAINMENT, "vernielingen-en-beschadigingen", scopes=("nederland",), years=(2022,))
    found = answered(question, snapshot)
    said = text(question, snapshot)
    assert 'Op de rij van Nederland staat in de kolom Doel "< 6". Dat is geen doel van de gemeente' in said
    assert "ehaald:" not in said
    assert found.figures[0].attained is None


def test_a_verdict_without_a_figure_is_not_given(snapshot: Snapshot) -> None:
    found = answered(asked(ATTAINMENT, "verwijzingen-halt", years=(2022,)), snapshot)
    assert found.lines[0].startswith("Of het doel behaald is, is niet te zeggen: er is geen cijfer.")
    assert found.figures[0].attained is None


def test_a_target_is_told_in_words_and_as_printed(snapshot: Snapshot) -> None:
    found = answered(asked(TARGET, "jeugdoverlast"), snapshot)
    assert found.lines[0] == (
        'Het doel voor Jeugdoverlast (politiemeldingen) is meer dan 175 (in het jaarverslag 2022 staat "> 175").'
    )
    assert "Meer meldingen geeft beter inzicht" in text(asked(TARGET, "jeugdoverlast"), snapshot)
    assert [(it.year, it.target.raw if it.target else "") for it in found.figures] == [(2022, "> 175")]


def test_a_year_without_its_own_target_is_told_so(snapshot: Snapshot) -> None:
    said = text(asked(TARGET, "vermissing-personen", years=(2020,)), snapshot)
    assert "Voor 2020 zelf noemt de bron geen doel" in said
    assert "In het jaarverslag 2022 is het doel minder dan 400" in said


def test_a_row_without_target_has_none(snapshot: Snapshot) -> None:
    said = text(asked(TARGET, "winkeldiefstal", scopes=("nederland",)), snapshot)
    assert "noemt de bron geen doel bij Winkeldiefstal" in said


def test_the_distance_is_computed_and_called_so(snapshot: Snapshot) -> None:
    found = answered(asked(DISTANCE, "vermissing-personen"), snapshot)
    assert [(one.what, one.value, one.display) for one in found.computed] == [
        ("distance", Decimal(88), "+88"),
        ("percent", Decimal("22.0"), "+22,0%"),
    ]
    assert "Berekend: cijfer min doel is over 2022 +88." in found.lines
    assert "Dat is over 2022 +22,0% ten opzichte van het doel, ofwel 122,0% ervan (berekend)." in found.lines
    below = answered(asked(DISTANCE, "jongeren-met-jeugdreclassering"), snapshot)
    assert [one.display for one in below.computed] == ["-0,1 procentpunt"]


def test_several_indicators_have_a_line_each(snapshot: Snapshot) -> None:
    question = asked(FIGURE, "jongeren-met-jeugdbescherming", "jongeren-met-jeugdreclassering", years=(2022,))
    found = answered(question, snapshot)
    assert "% Jongeren met Jeugdbescherming 2022: 1,2%." in found.lines
    assert len(found.figures) == 2


def test_several_years_are_all_given(snapshot: Snapshot) -> None:
    found = answered(asked(FIGURE, "drank-en-drugsoverlast", years=(2018, 2020)), snapshot)
    assert [it.value for it in found.figures] == [36, 45]


def test_a_row_for_the_country_that_is_not_there_gives_no_figure(snapshot: Snapshot) -> None:
    said = declined(asked(FIGURE, "vermissing-personen", scopes=("nederland",), years=(2022,)), snapshot)
    assert said.message == "Voor Vermissing personen heeft de bron geen cijfers van Nederland."
    assert said.detail == ("Wel van gemeente Renkum, over 2022: 488.",)


def test_what_is_known_in_part_is_answered_in_part(snapshot: Snapshot) -> None:
    question = asked(
        FIGURE,
        "vermissing-personen",
        years=(2022,),
        years_outside=(2023,),
        unknown_parts=("fietsendiefstal",),
    )
    said = text(question, snapshot)
    assert "488" in said
    assert "Let op: over 2023 heb ik geen cijfers. De bron heeft 2018 tot en met 2022." in said
    assert 'Let op: "fietsendiefstal" ken ik niet' in said


def test_only_years_outside_give_no_figure(snapshot: Snapshot) -> None:
    said = declined(asked(FIGURE, "vermissing-personen", years=(2015,)), snapshot)
    assert (
        said.message
        == "Voor Vermissing personen heeft de bron niets over 2015. Wel over 2018 tot en met 2022."
    )


def test_what_was_carried_over_is_said(snapshot: Snapshot) -> None:
    said = text(
        asked(FIGURE, "vermissing-personen", years=(2021,), carried=("Vermissing personen",)), snapshot
    )
    assert said.endswith("Uit je vorige vraag overgenomen: Vermissing personen.")


def test_a_change_over_a_redefinition_is_warned_of(snapshot: Snapshot) -> None:
    verward = "meldingen-overlast-personen-verward-gedrag"
    changed = "bij Meldingen overlast personen verward gedrag is volgens de bron iets veranderd vanaf 2022"
    assert changed in text(asked(FIGURE, verward, years=(2022,)), snapshot)
    assert "iets veranderd" not in text(asked(FIGURE, verward, years=(2021,)), snapshot)
