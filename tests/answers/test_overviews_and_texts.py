"""OVERVIEW, the programme's texts, notes, meanings, provenance and causes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import answered, asked, declined, text

from bot.answers.notes import passages_on
from data.model import Snapshot
from intents.question import Operation, Question, Selection

OVERVIEW = Operation.OVERVIEW


def ids(found: object) -> set[str]:
    return {it.id for it in found.figures}  # type: ignore[attr-defined]


def test_the_overview_groups_by_verdict_with_counts(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW), snapshot)
    assert [group.title for group in found.groups] == [
        "Niet behaald (10)",
        "Behaald (9)",
        "Niet te zeggen, geen cijfer (2)",
    ]
    assert all(len(group.lines) == len(group.figures) for group in found.groups)


@pytest.mark.parametrize(("verdict", "count"), [("met", 9), ("not_met", 10), ("unknown", 2)])
def test_a_verdict_selects(snapshot: Snapshot, verdict: str, count: int) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(verdict=verdict)), snapshot)  # type: ignore[arg-type]
    assert len(found.figures) == count
    assert found.computed[0].display == str(count)
    assert f"{count} van de 21" in found.lines[0]


def test_a_strict_border_is_not_met_in_the_list(snapshot: Snapshot) -> None:
    missed = answered(asked(OVERVIEW, selection=Selection(verdict="not_met")), snapshot)
    assert "veilig-thuis-meldingen-politie" in ids(missed)
    assert "winkeldiefstal" not in ids(missed)


def test_an_earlier_year_is_measured_against_the_later_target(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, years=(2020,), selection=Selection(verdict="not_met")), snapshot)
    assert len(found.figures) == 12
    assert "Dit is gemeten aan het doel uit het jaarverslag 2022." in found.warnings


def test_rows_of_the_country_with_a_figure(snapshot: Snapshot) -> None:
    question = asked(OVERVIEW, scopes=("nederland",), years=(2022,), selection=Selection(has_figure=True))
    assert ids(answered(question, snapshot)) == {
        "winkeldiefstal",
        "diefstal-uit-woning",
        "geweldsmisdrijven",
        "vernielingen-en-beschadigingen",
    }


def test_the_country_has_no_verdicts_to_list(snapshot: Snapshot) -> None:
    question = asked(OVERVIEW, scopes=("nederland",), selection=Selection(verdict="met"))
    assert "geef ik geen oordeel" in declined(question, snapshot).message


def test_what_lacks_a_figure(snapshot: Snapshot) -> None:
    question = asked(OVERVIEW, years=(2018,), selection=Selection(lacking=True))
    assert ids(answered(question, snapshot)) == {
        "signalen-ondermijning",
        "meldingen-van-discriminatie",
        "veilig-thuis-meldingen-politie",
    }


def test_what_fell_since_the_year_before_with_both_figures(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(direction="down")), snapshot)
    assert len(found.figures) == 12
    assert "- High Impact Crimes: 36, -36 t.o.v. 2021 (72)" in text(found.question, snapshot)
    assert any(line.startswith("niet te vergelijken") and "Halt" in line for line in found.warnings)


def test_what_rose_between_two_years(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, years=(2018, 2022), selection=Selection(direction="up")), snapshot)
    assert "vermissing-personen" in ids(found)
    assert {it.year for it in found.figures} == {2022}
    assert "Hoger dan in 2018" in found.title


def test_what_rose_every_year(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(direction="rising")), snapshot)
    assert ids(found) == set()
    assert "geen enkele van de 21" in found.lines[0]


def test_extremes_never_rank_different_units(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(direction="highest")), snapshot)
    units = [it.unit for it in found.figures]
    assert len(units) == len(set(units))


def test_what_nearly_met_its_target_is_closest_first(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(near_target=True)), snapshot)
    assert found.figures[0].id == "veilig-thuis-meldingen-politie"
    assert len(found.figures) == 4, "the third and fourth are equally far: none of them is dropped"
    assert all(it.attained is False for it in found.figures)


def test_a_theme_narrows(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(theme="Zorg en Veiligheid")), snapshot)
    assert len(found.figures) == 7
    assert "thema Zorg en Veiligheid" in found.understood


def test_provisional_figures(snapshot: Snapshot) -> None:
    found = answered(asked(OVERVIEW, selection=Selection(provisional=True)), snapshot)
    assert ids(found) == {"meldingen-van-discriminatie"}


def test_notes_in_a_list_name_their_rows(snapshot: Snapshot) -> None:
    said = text(asked(OVERVIEW, selection=Selection(verdict="not_met")), snapshot)
    assert "* (bij de naam: Signalen ondermijning (gemeente)): Tot 2020" in said


def test_the_goal_is_quoted_whole_with_its_place(snapshot: Snapshot) -> None:
    said = text(asked(Operation.GOAL), snapshot)
    assert '"Wij zijn een gemeente met een sterke samenleving waar veiligheid de norm is.' in said
    assert 'waarbij de regierol bij de gemeente ligt."' in said
    assert 'Bron: Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid, onder het kopje "Doel".' in said


def test_progress_is_about_the_programme(snapshot: Snapshot) -> None:
    said = text(asked(Operation.PROGRESS), snapshot)
    assert "Terugkijkend naar 2022 kan gesteld worden dat het doel is behaald." in said
    assert "niet over de doelen bij de indicatoren" in said


def test_activities_are_listed_and_no_status_is_stated(snapshot: Snapshot) -> None:
    said = text(asked(Operation.ACTIVITIES), snapshot)
    for part in (
        "cyber-secure gedrag",
        "kwetsbare wijken",
        "wijkrechter",
        "mensenhandel",
        "Ondermijning in beeld",
    ):
        assert part in said
    assert "Daarom noem ik geen status." in said


def test_an_activity_comes_with_its_explanation(snapshot: Snapshot) -> None:
    said = text(asked(Operation.ACTIVITY, text_key="0"), snapshot)
    assert "werkdruk" in said
    assert said.count("kunnen activiteiten volgens plan gerealiseerd worden") == 1


def test_an_activity_without_explanation_says_so(snapshot: Snapshot) -> None:
    assert "staat hier geen toelichting bij" in text(asked(Operation.ACTIVITY, text_key="1"), snapshot)


def test_notes_of_an_indicator(snapshot: Snapshot) -> None:
    said = text(asked(Operation.FOOTNOTE, "jongeren-met-jeugdreclassering"), snapshot)
    assert "voorkomen van recidive" in said


@pytest.mark.parametrize("mark", ["", "*", "**"])
def test_notes_of_an_indicator_whatever_mark_is_named(snapshot: Snapshot, mark: str) -> None:
    said = text(asked(Operation.FOOTNOTE, "meldingen-van-discriminatie", text_key=mark), snapshot)
    assert "** (bij het cijfer): het aantal meldingen discriminatie is nog in concept." in said


def test_a_mark_is_explained_under_each_table(snapshot: Snapshot) -> None:
    said = text(asked(Operation.FOOTNOTE, text_key="**"), snapshot)
    assert '** onder de tabel Openbare orde en veiligheid: "het aantal meldingen discriminatie' in said
    assert '** onder de tabel Zorg en Veiligheid: "De maatregel' in said
    assert "geeft geen toelichting" in text(asked(Operation.FOOTNOTE, text_key="***"), snapshot)


def test_an_unknown_mark_is_not_explained(snapshot: Snapshot) -> None:
    assert "ken ik niet" in declined(asked(Operation.FOOTNOTE, text_key="#"), snapshot).message


@pytest.mark.parametrize(
    ("term", "part"), [("nb", "niet beschikbaar"), ("NB", "niet beschikbaar"), ("NL", "Nederland")]
)
def test_terms_are_explained_with_who_says_so(snapshot: Snapshot, term: str, part: str) -> None:
    found = answered(asked(Operation.DEFINITION, text_key=term), snapshot)
    assert part in found.lines[0]
    assert found.lines[0].endswith(").")


def test_an_unknown_term_gives_the_known_ones(snapshot: Snapshot) -> None:
    message = declined(asked(Operation.DEFINITION, text_key="xyz"), snapshot).message
    assert '"xyz"' in message
    assert "BBV" in message


def test_provenance_names_cell_and_page(snapshot: Snapshot) -> None:
    said = text(asked(Operation.PROVENANCE, "meldingen-van-discriminatie", years=(2022,)), snapshot)
    assert 'rij "Meldingen van discriminatie", kolom "2022". Daar staat: 5**.' in said
    assert "https://renkum.jaarverslag-2022.nl/p18893" in said


def test_no_cause_is_made_up(snapshot: Snapshot) -> None:
    said = declined(asked(Operation.CAUSE, "vermissing-personen"), snapshot)
    assert said.message == "De bron noemt geen oorzaak of reden bij Vermissing personen. Die verzin ik niet."
    assert said.passages == ()


def test_a_note_is_offered_where_a_cause_is_asked(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.CAUSE, "jeugdoverlast"), snapshot)
    assert "De bron noemt geen oorzaak van het cijfer." in found.lines[0]
    assert "Meer meldingen geeft beter inzicht" in text(found.question, snapshot)
    assert found.figures == ()


def test_units_quote_the_differing_label(snapshot: Snapshot) -> None:
    said = text(asked(Operation.UNIT, "verwijzingen-halt", years=(2021,)), snapshot)
    assert "de eenheid is per 1.000 inwoners van 12-17 jaar" in said
    assert "bij Nederland noemt de bron een andere eenheid: per 10.000 inwoners van 12-17 jaar" in said


def test_missed_in_both_years_needs_a_figure_in_both(snapshot: Snapshot) -> None:
    chosen = Selection(verdict="not_met", every_year=True)
    two = answered(asked(OVERVIEW, years=(2021, 2022), selection=chosen), snapshot)
    assert "verwijzingen-halt" not in ids(two), "2022 is nb"
    three = answered(asked(OVERVIEW, years=(2020, 2021, 2022), selection=chosen), snapshot)
    assert "verwijzingen-halt" not in ids(three)
    never = answered(
        asked(OVERVIEW, years=(2020, 2021, 2022), selection=replace(chosen, never=True)), snapshot
    )
    assert "verwijzingen-halt" in ids(never), "in none of the years, as far as there are figures"


def test_the_largest_move_is_told_by_amount_within_a_unit_or_in_percent(snapshot: Snapshot) -> None:
    up = Selection(direction="up", most="amount", top=1)
    assert ids(answered(asked(OVERVIEW, years=(2021, 2022), selection=up), snapshot)) == {
        "meldingen-overlast-personen-verward-gedrag",
        "geweldsmisdrijven",
    }
    share = answered(
        asked(OVERVIEW, years=(2021, 2022), selection=Selection(direction="up", most="percent", top=1)),
        snapshot,
    )
    assert ids(share) == {"winkeldiefstal"}
    assert "+47,8%" in str(share)


@pytest.mark.parametrize(
    ("identity", "titles"),
    [
        ("geweld-op-personen-en-zaken", 1),
        ("meldingen-overlast-personen-verward-gedrag", 0),
        ("signalen-ondermijning", 0),
    ],
)
def test_an_explanation_that_shares_one_word_of_several_is_not_on_the_subject(
    snapshot: Snapshot, identity: str, titles: int
) -> None:
    """ "gedrag" in "cyber-secure gedrag" says nothing of verward gedrag."""
    assert len(list(passages_on(Question(Operation.CAUSE, (identity,)), snapshot))) == titles
