"""Statements that once got a "dat klopt (niet)" that was false, or said of something else than was stated."""

from __future__ import annotations

from typing import Any

import pytest

JUDGED = [
    (["hoeveel jeugdoverlast was er in 2021?", "dat was toch meer dan in 2022?"], "Dat klopt ("),
    (["hoeveel jeugdoverlast was er in 2021?", "dat was toch minder dan in 2022?"], "Dat klopt niet"),
    (["Is it true that shoplifting went down compared to 2021?"], "Dat klopt niet"),
    (["winkeldiefstal van 2018 tot en met 2020 jaar op jaar gedaald, klopt dat?"], "Dat klopt niet"),
    (["waren de vermissingen in 2021 en 2022 telkens hoger dan het jaar daarvoor"], "Dat klopt ("),
    (["winkeldiefstal was in 2019 en 2020 telkens hoger dan het jaar ervoor toch?"], "Dat klopt niet"),
]
NOT_JUDGED = [
    "klopt het dat winkeldiefstal 2018-2020 blijft dalen",
    "klopt het dat winkeldiefstal tussen 2018 en 2020 met het jaar daalde",
    "klopt het dat HIC in 2022 gezakt is tot 30",
    "jeugdreclassering is toch gedaald naar 0,3 procent in 2022?",
    "Er waren in 2022 meer High Impact Crimes dan geweldsmisdrijven, 36 tegen 3,7. Klopt die vergelijking?",
    "Jeugdoverlast bleef in 2022 onder de 175 en dus is het doel gehaald, fijn hè?",
    "De gemeente streeft naar minder dan 40 discriminatiemeldingen per jaar, correct?",
    "Het percentage jeugdreclassering is al die jaren stabiel gebleven op 0,4, of zie ik dat verkeerd?",
    "vermissingen gaan elk jaar omhoog, behalve in 2020. is dat zo",
]
OVER_ALL = [
    "vermissingen gaan elk jaar omhoog, behalve in 2020. is dat zo",
    "Alleen in 2020 daalde de drank- en drugsoverlast, in alle andere jaren nam die toe. Is dat juist?",
    "De laatste keer dat het aantal vermissingen onder de vierhonderd zat was in 2018, heb ik gelijk?",
    "Halt-verwijzingen stegen tot 2020 en zakten daarna: is dat een eerlijke samenvatting?",
]


@pytest.mark.parametrize(("turns", "said"), JUDGED)
def test_what_can_be_judged_is_judged_rightly(ask: Any, turns: list[str], said: str) -> None:
    assert ask(turns)["text"].startswith(said)


@pytest.mark.parametrize("question", NOT_JUDGED)
def test_what_one_figure_does_not_prove_gets_no_verdict(ask: Any, question: str) -> None:
    got = ask([question])
    assert got["figures"]
    assert "Dat klopt" not in got["text"]


@pytest.mark.parametrize("question", OVER_ALL)
def test_what_is_said_of_all_years_is_shown_with_all_years(ask: Any, question: str) -> None:
    assert {it["year"] for it in ask([question])["figures"]} == {2018, 2019, 2020, 2021, 2022}
