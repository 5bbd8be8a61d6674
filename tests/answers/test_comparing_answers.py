"""TREND, changes, comparisons, extremes, averages, claims: what is computed, and what is left uncomputed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from made import answered, asked, declined, text

from data.model import NEDERLAND, Snapshot
from intents.question import Claim, Operation, Question, Selection

BOTH = ("gemeente", "nederland")


def test_a_trend_has_all_years_movement_and_verdicts(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.TREND, "vermissing-personen"), snapshot)
    assert found.lines == (
        "Vermissing personen, gemeente Renkum:",
        "2018: 368",
        "2019: 426",
        "2020: 415",
        "2021: 486",
        "2022: 488",
        "Van 2018 (368) naar 2022 (488): +120.",
        "Vergeleken met het jaar ervoor: hoger in 2019, 2021 en 2022; lager in 2020.",
        "Gemeten aan het doel uit het jaarverslag 2022 (minder dan 400): behaald in 2018; "
        "niet behaald in 2019, 2020, 2021 en 2022.",
    )


def test_a_trend_names_missing_years_and_why(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.TREND, "verwijzingen-halt"), snapshot)
    assert [it.year for it in found.figures] == [2018, 2019, 2020, 2021, 2022]
    assert '2022: geen cijfer (de bron zegt "nb")' in found.lines
    assert 'In de bron staat bij 2022 "nb": (nog) niet beschikbaar.' in found.lines
    assert "Van 2018 (7 per 1.000 inwoners van 12-17 jaar) naar 2021" in "\n".join(found.lines)


def test_a_range_has_its_years_only(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.TREND, "jeugdoverlast", years=(2019, 2020, 2021)), snapshot)
    assert [it.value for it in found.figures] == [170, 120, 182]


def test_a_difference_is_computed_with_both_figures(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.DIFFERENCE, "high-impact-crimes", years=(2018, 2022)), snapshot)
    assert [it.year for it in found.figures] == [2018, 2022]
    assert [(one.what, one.display) for one in found.computed] == [("difference", "-47")]
    assert found.lines == ("High Impact Crimes ging van 83 in 2018 naar 36 in 2022. Berekend: -47.",)


def test_a_percentage_over_small_counts_is_warned_of(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.PERCENT, "signalen-ondermijning", years=(2021, 2022)), snapshot)
    assert found.computed[1].display == "-81,8%"
    assert found.computed[1].value == Decimal("-81.8")
    assert any("kleine aantallen (11 en 2)" in line for line in found.warnings)
    large = answered(asked(Operation.PERCENT, "vermissing-personen", years=(2018, 2021)), snapshot)
    assert large.computed[1].display == "+32,1%"
    assert not any("kleine aantallen" in line for line in large.warnings)


def test_percentages_differ_in_percentage_points(snapshot: Snapshot) -> None:
    found = answered(
        asked(Operation.DIFFERENCE, "jongeren-met-jeugdbescherming", years=(2021, 2022)), snapshot
    )
    assert found.computed[0].display == "-0,4 procentpunt"


def test_nothing_is_computed_from_a_missing_figure(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.PERCENT, "verwijzingen-halt", years=(2021, 2022)), snapshot)
    assert found.computed == ()
    assert "Zonder cijfer over beide jaren is er geen verschil te berekenen." in found.lines


def test_municipality_and_country_stand_side_by_side(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.COMPARE_COUNTRY, "winkeldiefstal", scopes=BOTH, years=(2022,)), snapshot)
    assert [(it.scope, it.value) for it in found.figures] == [
        ("gemeente", Decimal("0.99")),
        ("nederland", Decimal("2.3")),
    ]
    assert (
        "In 2022 lager in gemeente Renkum dan in Nederland. Berekend verschil: 1,31 per 1.000 inwoners. "
        "Dat is -57,0% ten opzichte van Nederland (berekend)." in found.lines
    )


def test_differing_unit_labels_are_quoted_and_never_compared(snapshot: Snapshot) -> None:
    found = answered(
        asked(Operation.COMPARE_COUNTRY, "verwijzingen-halt", scopes=BOTH, years=(2021,)), snapshot
    )
    said = " ".join(found.lines)
    assert '"per 1.000 inwoners van 12-17 jaar"' in said
    assert '"per 10.000 inwoners van 12-17 jaar"' in said
    assert "niet te zeggen welk cijfer hoger of lager is" in said
    assert "In 2021 hoger" not in said
    assert "In 2021 lager" not in said
    assert found.computed == ()


def test_no_country_row_gives_no_comparison(snapshot: Snapshot) -> None:
    country = asked(Operation.COMPARE_COUNTRY, "high-impact-crimes", scopes=(NEDERLAND,), years=(2022,))
    assert "geen cijfers van Nederland" in declined(country, snapshot).message


def test_the_own_figure_follows_the_honest_no_where_both_areas_were_asked(snapshot: Snapshot) -> None:
    both = asked(Operation.COMPARE_COUNTRY, "high-impact-crimes", scopes=BOTH, years=(2022,))
    found = answered(both, snapshot)
    assert "geen cijfers van Nederland" in found.lines[0]
    assert [(it.scope, it.value) for it in found.figures] == [("gemeente", 36)]
    assert found.computed == ()


def test_a_missing_country_year_is_not_compared(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.COMPARE_COUNTRY, "winkeldiefstal", scopes=BOTH, years=(2018,)), snapshot)
    assert "Over 2018 ontbreekt een van beide cijfers. Daarom kan ik niet vergelijken." in found.lines
    assert found.computed == ()


def test_indicators_are_ranked_in_one_unit_only(snapshot: Snapshot) -> None:
    same = answered(
        asked(Operation.COMPARE_INDICATORS, "jeugdoverlast", "drank-en-drugsoverlast", years=(2022,)),
        snapshot,
    )
    assert any(
        "Jeugdoverlast (politiemeldingen) is in 2022 hoger dan Drank- en drugsoverlast" in x
        for x in same.lines
    )
    assert same.computed[0].display == "67"
    mixed = answered(
        asked(
            Operation.COMPARE_INDICATORS, "geweldsmisdrijven", "geweld-op-personen-en-zaken", years=(2022,)
        ),
        snapshot,
    )
    assert any("De eenheden verschillen" in line for line in mixed.lines)
    assert mixed.computed == ()


def test_extremes_give_every_tied_year(snapshot: Snapshot) -> None:
    high = answered(asked(Operation.EXTREMUM, "waarschuwing-sluiting-panden", direction="highest"), snapshot)
    assert [it.year for it in high.figures] == [2021, 2022]
    low = answered(asked(Operation.EXTREMUM, "jeugdoverlast", direction="lowest"), snapshot)
    assert [(it.year, it.value) for it in low.figures] == [(2020, 120)]
    assert "Laagste cijfer van Jeugdoverlast (politiemeldingen), gemeente Renkum: 120, in 2020." in low.lines


def test_an_average_names_the_years_it_is_made_of(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.AVERAGE, "high-impact-crimes"), snapshot)
    assert found.computed[0].display == "67,6"
    partly = answered(asked(Operation.AVERAGE, "meldingen-van-discriminatie"), snapshot)
    assert partly.computed[0].value == Decimal("10.0")
    assert "Gekeken naar 2020 tot en met 2022. Geen cijfer over 2018 en 2019." in partly.lines


def test_counts_are_added_and_rates_are_not(snapshot: Snapshot) -> None:
    counts = answered(asked(Operation.SUM, "drank-en-drugsoverlast"), snapshot)
    assert counts.computed[0].display == "256"
    rates = answered(asked(Operation.SUM, "winkeldiefstal"), snapshot)
    assert rates.computed == ()
    assert "kun je niet optellen" in rates.lines[0]


@pytest.mark.parametrize(
    ("claim", "years", "starts"),
    [
        (Claim("<", "400"), (), "Dat klopt niet (minder dan 400)."),
        (Claim(">", "400"), (), "Dat klopt (meer dan 400)."),
        (Claim("=", "488"), (), "Dat klopt (488)."),
        (Claim("=", "400"), (2022,), "Dat klopt niet (400)."),
        (Claim("up"), (2021, 2022), "Dat klopt (hoger geworden)."),
        (Claim("down"), (2018, 2022), "Dat klopt niet (lager geworden)."),
        (Claim("up", "120"), (2018, 2022), "Dat klopt (120 hoger geworden)."),
        (Claim("up", "33", percent=True), (2018, 2022), "Dat klopt (33% hoger geworden)."),
        (Claim("up", "40", percent=True), (2018, 2022), "Dat klopt niet (40% hoger geworden)."),
        (Claim("same"), (2021, 2022), "Dat klopt niet (gelijk gebleven)."),
    ],
)
def test_claims_are_checked_with_the_figure(
    snapshot: Snapshot, claim: Claim, years: tuple[int, ...], starts: str
) -> None:
    found = answered(asked(Operation.CLAIM, "vermissing-personen", years=years, claim=claim), snapshot)
    assert found.lines[0] == starts
    assert any("488" in line for line in found.lines)


@pytest.mark.parametrize(
    ("claim", "starts"),
    [
        (Claim(">", "38", percent=True), "Dat klopt (meer dan 38%)."),
        (Claim(">", "39", percent=True), "Dat klopt niet (meer dan 39%)."),
        (Claim(">=", "38.37", percent=True), "Dat klopt niet (minstens 38,37%)."),
        (Claim("down", "38", percent=True), "Dat klopt (38% lager geworden)."),
    ],
)
def test_a_side_of_a_percentage_is_not_rounded(snapshot: Snapshot, claim: Claim, starts: str) -> None:
    """From 245 to 151 is 38,367...% down: "ruim 38 procent" is so, and shown is 38,4."""
    question = asked(
        Operation.PERCENT,
        "meldingen-cybercrime-gedigitaliseerde-criminaliteit",
        years=(2021, 2022),
        claim=claim,
        direction="down",
    )
    assert answered(question, snapshot).lines[0] == starts


def test_half_is_no_more_than_half(snapshot: Snapshot) -> None:
    for comparison, holds in ((">", "niet "), (">=", "")):
        claim = Claim(comparison, "50", percent=True)  # type: ignore[arg-type]
        question = asked(
            Operation.PERCENT, "high-impact-crimes", years=(2021, 2022), claim=claim, direction="down"
        )
        assert answered(question, snapshot).lines[0].startswith(f"Dat klopt {holds}(")


def test_a_claim_without_a_figure_is_left_open(snapshot: Snapshot) -> None:
    found = answered(asked(Operation.CLAIM, "verwijzingen-halt", claim=Claim("=", "10")), snapshot)
    assert found.lines[0] == "Of dat klopt, is uit de bron niet op te maken."


@pytest.mark.parametrize("operation", [Operation.TREND, Operation.DIFFERENCE, Operation.PERCENT])
def test_a_stated_direction_is_checked_on_every_page_of_change(
    snapshot: Snapshot, operation: Operation
) -> None:
    question = asked(operation, "high-impact-crimes", years=(2018, 2022), claim=Claim("up"))
    assert answered(question, snapshot).lines[0] == "Dat klopt niet (hoger geworden)."


def test_years_that_met_the_target(snapshot: Snapshot) -> None:
    question = asked(Operation.YEARS, "vermissing-personen", selection=Selection(verdict="met"))
    found = answered(question, snapshot)
    assert [it.year for it in found.figures] == [2018]
    assert "Dit is gemeten aan het doel uit het jaarverslag 2022." in found.lines


def test_years_that_rose(snapshot: Snapshot) -> None:
    question = asked(Operation.YEARS, "vermissing-personen", selection=Selection(direction="up"))
    assert [it.year for it in answered(question, snapshot).figures] == [2019, 2021, 2022]


def test_years_without_a_figure(snapshot: Snapshot) -> None:
    question = asked(Operation.YEARS, "signalen-ondermijning", selection=Selection(lacking=True))
    assert [it.year for it in answered(question, snapshot).figures] == [2018, 2019, 2020]


def test_no_year_fits(snapshot: Snapshot) -> None:
    question = asked(Operation.YEARS, "meldingen-cybercrime", selection=Selection(verdict="met"))
    found = answered(question, snapshot)
    assert [it.year for it in found.figures] == [2018, 2019, 2020, 2021, 2022]  # they show that none fits
    assert found.lines[0].endswith("in geen enkel jaar.")
    assert "in geen enkel jaar" in found.title  # above the figures too, for a card has the title first
    assert "Zo begreep ik" in text(question, snapshot)


VERWARD = "meldingen-overlast-personen-verward-gedrag"


@pytest.mark.parametrize(
    "question",
    [
        asked(Operation.TREND, VERWARD),
        asked(Operation.DIFFERENCE, VERWARD, years=(2021, 2022)),
        asked(Operation.EXTREMUM, VERWARD, direction="highest"),
        asked(Operation.AVERAGE, VERWARD),
        asked(Operation.YEARS, VERWARD, selection=Selection(direction="up")),
        asked(Operation.CLAIM, VERWARD, years=(2021, 2022), claim=Claim("up")),
        asked(Operation.OVERVIEW, selection=Selection(direction="up")),
    ],
    ids=lambda question: question.operation.value,
)
def test_whatever_compares_over_a_redefinition_warns(snapshot: Snapshot, question: Question) -> None:
    warned = [line for line in answered(question, snapshot).warnings if "iets veranderd vanaf 2022" in line]
    assert len(warned) == 1
    earlier = replace(question, years=(2020, 2021))
    assert not any("iets veranderd" in line for line in answered(earlier, snapshot).warnings)
