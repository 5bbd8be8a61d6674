"""Questions with an indicator's name in them that are about something else: none of them gets a figure."""

from __future__ import annotations

from typing import Any

import pytest

ELSEWHERE = [
    ["Er staat 36 bij high impact crimes. Hebben we daar straatrovers voor opgepakt?"],
    ["vermissingen 2022. Duren die lang?"],
    ["ken je een goed boek over vermissingen?"],
    ["stuur een mailtje naar de burgemeester over winkeldiefstal"],
    ["is dat meer dan winkeldiefstal?"],
    ["vernielingen en beschadigingen 2020", "alleen vernielingen?"],
    ["ben in 2020 hierheen verhuisd, hoe zat het in 2017 met winkeldiefstal"],
    ["De cijfers kwamen in 2022 online, maar gaan over vermissingen uit 2014. Wat waren die?"],
    ["damocles 2020+5"],
    ["Geef me vernielingen één jaar vóór jullie eerste meetjaar 2018."],
    ["vernielingen 2021 bij ons?", "En drie jaar voor jullie eerste cijfer?"],
    ["Waar moet de woninginbraak in 2026 op uitkomen volgens het coalitieakkoord 2022-2026?"],
    ["Het vorige jaarverslag gaf voor vernielingen een ander getal. Welk getal stond daar?"],
    ["Een kennis in Wageningen vraagt hoeveel vernielingen ze dáár hadden in 2022."],
    ["Mijn presentatie over jeugdreclassering telt 22 sheets. Te lang voor een commissie?"],
    ["Als de lijn van de drank- en drugsoverlast zo doorloopt, waar zitten we dan over drie jaar?"],
    ["Bij welk deel van de Halt-jongeren uit 2021 ging het later alsnog mis?"],
    ["verward gedrag 2022", "how many of those were women?"],
    ["Geweldsmisdrijven 2020", "Wie controleert dat cijfer voordat jij het krijgt?"],
    ["woninginbraken 2022", "en hoe vaak kwamen ze via een openstaand raam binnen?"],
    ["het aantal gevallen van vriend-in-noodfraude binnen de 245 meldingen van 2021"],
]
STILL = [
    (["geweld op personen en zaken 2020", "alleen vermissing personen 2021"], 486),
    (["ik hoop dat vermissingen in 2022 onder de 400 bleef, klopt dat?"], 488),
    (["ik krijg net een appje over winkeldiefstal", "2021"], 0.67),
    (["hoeveel vermissingen in 2022? Kun je dat in een zin zeggen?"], 488),
    (["een kennis in Wageningen vraagt hoeveel vernielingen wij hadden in 2022"], 4.9),
    (["2021 van HIC heb ik al, hoeveel in 2022?"], 36),
    (["Alles behalve 2022 heb ik niet nodig: vernielingen?"], 4.9),
    (["Winkeldiefstal 2020... nee wacht, woninginbraak, zelfde jaar"], 2.2),
    (["Diefstal in 2020, maar niet ddie uit winkels"], 2.2),
    (["HIC cijfr van 20i9"], 75),
    (["hoeveelvermissingenin2020"], 415),
]


@pytest.mark.parametrize("turns", ELSEWHERE)
def test_something_else_is_asked(ask: Any, turns: list[str]) -> None:
    assert not ask(turns)["figures"]


@pytest.mark.parametrize(("turns", "value"), STILL)
def test_the_figure_amid_all_that_is_given(ask: Any, turns: list[str], value: float) -> None:
    assert [it["value"] for it in ask(turns)["figures"]] == [value]


@pytest.mark.parametrize(
    "question",
    [
        "meldingen cybercrime & gedigitaliseerdeycriminaliteit in 2020",
        "geweld op personen en balt zaken in 2020",
    ],
)
def test_the_rest_of_a_name_typed_amiss_is_no_other_subject(ask: Any, question: str) -> None:
    assert not ask([question])["figures"]


def test_an_own_subject_beside_a_name_is_left_out_and_said(ask: Any) -> None:
    said = ask(["vermissingen en fietsendiefstal in 2020"])
    assert [it["id"] for it in said["figures"]] == ["vermissing-personen"]
    assert '"fietsendiefstal" ken ik niet' in said["text"]
