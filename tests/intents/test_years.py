"""Years in Dutch speech, for data of 2018 to 2022. The right-hand side was written by hand."""

from __future__ import annotations

import pytest

from intents.vocabulary.load import load
from intents.words.fold import tokens
from intents.years.heard import YearsHeard, without_denied
from intents.years.reading import YearParser

EVERY = range(2018, 2023)
PARSER = YearParser(load().years, EVERY[0], EVERY[-1])


def heard(text: str, anchor: int | None = None) -> YearsHeard:
    return PARSER.parse(tokens(text), anchor)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("een jaar voor 2021", [2020]),
        ("het jaar na 2020", [2021]),
        ("twee jaar voor 2022", [2020]),
        ("de twee jaar voor 2022", [2020, 2021]),
        ("drie jaar eerder dan 2022", [2019]),
        ("het jaar volgend op 2019", [2020]),
        ("in het jaar na het verslagjaar 2022", [2023]),
        ("een jaar voor 2018", [2017]),
        ("de jaren na 2020", [2021, 2022]),
        ("de jaren voor 2020", [2018, 2019]),
        ("voor 2020", [2020]),
        ("vóór 2020", [2018, 2019]),
        ("na 2020", [2021, 2022]),
        ("na 2022", [2023]),
        ("sinds 2020", [2020, 2021, 2022]),
        ("sinds 2023", [2023]),
        ("tot en met 2019", [2018, 2019]),
        ("tussen 2019 en 2021", [2019, 2020, 2021]),
        ("tussen het jaar 2019 en het jaar 2021", [2019, 2020, 2021]),
        ("2020 en verder", [2020, 2021, 2022]),
        ("2020 en volgende jaren", [2020, 2021, 2022]),
        ("2019 en eerder", [2018, 2019]),
        ("2020 en daarvoor", [2018, 2019, 2020]),
        ("2023 en verder", [2023]),
        ("van 2019 tot het verslagjaar", [2019, 2020, 2021, 2022]),
        ("'18-'20", [2018, 2019, 2020]),
        ("2018/2019", [2018, 2019]),
        ("per jaar na 2020", [2021, 2022]),
        ("de laatste drie jaar", [2020, 2021, 2022]),
        ("de eerste twee jaren", [2018, 2019]),
        ("het op een na laatste jaar", [2021]),
        ("2020 en drie jaar later", [2020, 2023]),
        ("2018 en de twee jaar daarna", [2018, 2019, 2020]),
        ("2020 en het jaar daarop", [2020, 2021]),
        ("2020? nee, 2021", [2021]),
        ("2020 eh nee sorry 2021", [2021]),
        ("2020 of 2021", [2020, 2021]),
        ("alle jaren behalve 2020", [2018, 2019, 2021, 2022]),
        ("2019 t/m 2021 zonder 2020", [2019, 2021]),
        ("behalve 2019 en 2020", [2018, 2021, 2022]),
        ("twintig eenentwintig", [2021]),
        ("verschil tussen eenentwintig en tweeentwintig", [2021, 2022]),
        ("in twintig procent", []),
        ("het verslagjaar 2022", [2022]),
        ("in tweeduizend eenentwintig onder de twintig gebleven", [2021]),
        ("in tweeduizend eenentwintig op achttien", [2021]),
        ("in tweeduizend eenentwintig precies negentien", [2021]),
        ("van tweeduizend twintig op eenentwintig", [2020, 2021]),
        ("in negentiendrieentachtig", [1983]),
    ],
)
def test_years_that_are_named(text: str, years: list[int]) -> None:
    assert heard(text).years == years


@pytest.mark.parametrize(
    ("text", "anchor", "years"),
    [
        ("en het jaar ervoor?", 2022, [2021]),
        ("en de jaren ervoor?", 2021, [2018, 2019, 2020]),
        ("twee jaar later?", 2019, [2021]),
        ("de twee jaar daarna", 2019, [2020, 2021]),
        ("dat jaar", 2019, [2019]),
        ("dat laatste jaar", 2020, [2020]),
        ("vorig jaar", 2021, [2020]),
    ],
)
def test_years_from_the_question_before(text: str, anchor: int, years: list[int]) -> None:
    assert heard(text, anchor).years == years


@pytest.mark.parametrize(
    "text",
    ["vorig jaar", "drie jaar geleden", "de coronajaren", "de jaren negentig", "in 202", "in 20222",
     "even jaren", "twee jaar later"],
)  # fmt: skip
def test_years_nobody_can_point_at_are_declined(text: str) -> None:
    assert heard(text).vague and not heard(text).years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("HIC in de even jaren", [2018, 2020, 2022]),
        ("alleen de oneven jaren", [2019, 2021]),
        ("het eerste en het laatste jaar", [2018, 2022]),
        ("eerste en laatste jaar uit de tabel", [2018, 2022]),
        ("alle jaren behalve 2020 (2020 was niet representatief)", [2018, 2019, 2021, 2022]),
        ("2022 even niet meegerekend", [2018, 2019, 2020, 2021]),
    ],
)
def test_years_named_as_a_group(text: str, years: list[int]) -> None:
    assert heard(text).years == years
    assert not heard(text).vague


def test_a_denied_year_leaves_the_other() -> None:
    assert without_denied(heard("niet in 2020 maar in 2021"), EVERY).years == [2021]
    assert without_denied(heard("2021, niet 2020"), EVERY).years == [2021]
    assert without_denied(heard("alles, niet 2020"), EVERY).years == [2018, 2019, 2021, 2022]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("ik heb 2018 t/m 2021 al, nu nog 2022", [2022]),
        ("we hebben 2018, 2019 en 2020 al, graag nog 2021", [2021]),
        ("ik heb 2020 al van vermissingen. wat was 2021?", [2021]),
        ("ik heb 2018 t/m 2022 al", [2018, 2019, 2020, 2021, 2022]),
        ("ik weet niet of 2020 al klaar is, en 2021?", [2020, 2021]),
    ],
)
def test_years_the_asker_has_are_not_asked_beside_others(text: str, years: list[int]) -> None:
    assert heard(text).years == years
