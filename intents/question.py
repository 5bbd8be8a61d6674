"""What `understand()` gives: a Question, an Ambiguous or a NotUnderstood, each with what was heard. Plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

TERMS = "\n"
"""Between the terms of one question for what they mean: "R" and "NL"."""


class Operation(StrEnum):
    """What is asked of the indicators, one page of `bot/answers/` each."""

    FIGURE = "figure"  # value(s) of the asked years; no year: the latest
    TARGET = "target"  # what is aimed at
    ATTAINMENT = "attainment"  # was it met; also claims about the target
    DISTANCE = "distance"  # how far from the target
    TREND = "trend"  # all years, or a range of them
    DIFFERENCE = "difference"  # absolute change between two years
    PERCENT = "percent"  # relative change between two years
    COMPARE_COUNTRY = "compare_country"  # municipality beside country
    COMPARE_INDICATORS = "compare_indicators"  # which of several indicators is higher
    EXTREMUM = "extremum"  # the year in which it was highest or lowest
    AVERAGE = "average"
    SUM = "sum"
    OVERVIEW = "overview"  # a list of indicators that fit a Selection
    YEARS = "years"  # the years of one indicator that fit a Selection ("in welke jaren gehaald?")
    CLAIM = "claim"  # "het waren er toch 400?": a statement to verify
    GOAL = "goal"  # programme texts from here on
    PROGRESS = "progress"
    ACTIVITIES = "activities"
    ACTIVITY = "activity"
    FOOTNOTE = "footnote"  # notes of an indicator, or "what does ** mean"
    DEFINITION = "definition"  # nb, R, NL, BBV, -
    PROVENANCE = "provenance"  # where does this figure come from
    CAUSE = "cause"  # "waarom": no cause is claimed; nearest note or explanation
    UNIT = "unit"  # what is it measured in


Verdict = Literal["met", "not_met", "unknown"]
Direction = Literal[
    "up",
    "down",
    "same",
    "highest",
    "lowest",
    "rising",
    "falling",
    "not_up",
    "not_down",
    "changed",
    "better",
    "worse",
]
Record = Literal["highest", "lowest", "highest_alone", "lowest_alone"]
"""A row's own extreme over all years; alone: in no other year as high or low."""
Comparison = Literal["<", ">", "=", "<=", ">=", "side"]
"""How a figure is to stand to a stated number; "side" asks on which side of it the figure is."""
Family = Literal["percent", "rate", "count"]
"""What units have in common: a percentage, so many per 1.000, or a plain number."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What an overview or a list of years is narrowed to; empty means all."""

    verdict: Verdict | None = None
    theme: str | None = None
    direction: Direction | None = None
    """"up"/"down"/"same": against the year before (or between the first and last of two asked years);
    "highest"/"lowest": the extreme among all indicators; "better"/"worse": toward the side the target aims at, or away."""
    lacking: bool = False
    """Only where the figure is missing."""
    has_figure: bool = False
    """Only where there is a figure."""
    provisional: bool = False
    near_target: bool = False
    """Nearly met: not met, and closest to the target first."""
    per_year: bool = False
    """The number of targets with the verdict in each of the asked years, and no list; `direction` is the extreme asked."""
    count: bool = False
    """"hoeveel doelen": the number is asked, the list goes with it."""
    without_target: bool = False
    every_year: bool = False
    """The verdict holds in each of the asked years, not in one of them."""
    never: bool = False
    """With `every_year`: met in none of them, so that a year without a figure says nothing against it."""
    became: bool = False
    """The verdict holds in the last asked year and did not in the first."""
    versus_country: bool = False
    """The direction is against the country's figure of the same year, not against the year before."""
    versus_target: bool = False
    """The direction is against the target's value of the same figure: "boven de norm", whichever way it is aimed at."""
    aim: Literal["at_least", "at_most"] | None = None
    """Only targets of this side: a minimum ("> 45") or a maximum ("< 400")."""
    term: str = ""
    """A term that the printed name must hold: "BBV"."""
    units: tuple[Family, ...] = ()
    """Only units of these families; empty means all."""
    noted: bool = False
    """Only where a note of the source belongs to the name, the figure or the target."""
    but_theme: str = ""
    but_term: str = ""
    """What is left out: "alle behalve de BBV-indicatoren"."""
    but_rows: tuple[str, ...] = ()
    """Ids of indicators that are left out: "alle behalve winkeldiefstal"."""
    among: tuple[str, ...] = ()
    """Ids of the indicators of the list before, "welke daarvan ...", or of a kind; empty means all."""
    kind: str = ""
    """The word by which those of `among` were named, "overlast"; empty where they stood in the list before."""
    with_country: bool = False
    """Only indicators that have a row of the country too."""
    without_country: bool = False
    """Only indicators that have no row of the country."""
    far_target: bool = False
    """Not met, and furthest from the target first."""
    most: Literal["", "amount", "percent"] = ""
    """Only the largest move: by amount within each unit, or in percent of the first year over all."""
    record: Record | None = None
    """Only rows whose figure is their own highest or lowest of all years."""
    turned_from: Literal["", "up", "down"] = ""
    """With a direction between two years: how the row moved in the first of them."""
    country_target: bool = False
    """Only indicators of which the country has a target too."""
    first: bool = False
    """The verdict holds in the asked year and in none before it."""
    within: str = ""
    """How near the target: a comparison with so many percent of it ("<15"), on either side; empty for any."""
    by: str = ""
    """How large a move is: a comparison with so many percent of the earlier figure (">=10"); empty for any."""
    top: int = 0
    """How many of a ranking are asked; 0 where no number was said."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A number or direction the asker states and wants checked."""

    comparison: Comparison | Literal["up", "down", "same"]
    number: str | None = None
    """Decimal notation with a point, as `Decimal` reads it."""
    percent: bool = False
    denied: bool = False
    """The opposite is stated: "is toch niet gestegen"."""
    over: Literal["", "each", "never"] = ""
    """Of a direction: in every year, or in none."""
    year: int | None = None
    """The one year of which the number is stated, where several are asked."""


class Word(NamedTuple):
    """One word of the utterance and who explains it; a named tuple, for there are many and each is quickly made."""

    text: str
    """As typed."""
    role: str
    """"indicator", "year", "operation", "scope", "talk", "place", "theme", "number", "text", "unexplained"."""
    evidence: str = ""
    """The phrase file's entry, synonym or repair that explains it: "synoniem 'vermissingen'"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An indicator that was considered, and why."""

    id: str
    score: float
    evidence: str


@dataclass(frozen=True, slots=True)
class Heard:
    """The explanation every outcome carries; `explain` prints it, `understood` in JSON summarises it."""

    text: str = ""
    words: Sequence[Word] = ()
    candidates: tuple[Candidate, ...] = ()
    reason: str = ""
    """Why this decision, one Dutch sentence."""
    passed: tuple[str, ...] = ()
    """Sentences of the message that changed nothing in the reading, as typed; plain greetings are left out."""

    @property
    def unexplained(self) -> tuple[str, ...]:
        return tuple(word.text for word in self.words if word.role == "unexplained")


_NOTHING_HEARD = Heard()
"""One for all outcomes that are made before it is known what was heard."""


@dataclass(frozen=True, slots=True)
class Question:
    operation: Operation
    indicators: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ("gemeente",)
    years: tuple[int, ...] = ()
    """Asked years in the data, ascending (DIFFERENCE and PERCENT: the base and the year set against it); empty: the page's own default."""
    years_outside: tuple[int, ...] = ()
    """Asked years that no report has: the answer says so, never substitutes."""
    explicit_years: bool = False
    """False where the asker named no year and the default was taken."""
    per_indicator_years: bool = False
    beside_years: tuple[int, ...] = ()
    """AVERAGE: asked years that stand beside the average of `years`: "ligt 2022 boven het gemiddelde?"."""
    direction: Direction | None = None
    selection: Selection = field(default=Selection(), hash=False)
    """Equal or not, but no part of the hash: it is long to hash, and few questions differ in it alone."""
    claim: Claim | None = None
    text_key: str = ""
    """ACTIVITY: index of the activity as text; DEFINITION/FOOTNOTE: the term or mark."""
    unknown_parts: tuple[str, ...] = ()
    """Parts of a list that were not understood: answered in part, and said."""
    carried: tuple[str, ...] = ()
    """Dutch names of what was taken from the earlier question: "Vermissing personen", "2022"."""
    heard: Heard = field(default=_NOTHING_HEARD, compare=False)


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several honest readings: each option is a complete Question."""

    options: tuple[Question, ...]
    about: str = ""
    """The word(s) that have several readings: "diefstal"."""
    heard: Heard = field(default=_NOTHING_HEARD, compare=False)


class Why(StrEnum):
    """Why nothing was answered; the reply names it and gives the next step."""

    UNKNOWN_WORD = "unknown_word"
    YEAR_OUTSIDE = "year_outside"
    OTHER_PLACE = "other_place"
    PERIOD = "period"  # months, quarters, weeks
    FORECAST = "forecast"
    PERSON = "person"
    INSTRUCTION = "instruction"
    CHAT = "chat"  # unrelated talk
    NOTHING = "nothing"  # empty, or no word about anything known
    NO_SUBJECT = "no_subject"  # an operation without an indicator and nothing remembered
    NO_SCOPE = "no_scope"  # scope the indicator does not have
    LONG = "long"  # longer than what is read of an utterance
    PART = "part"  # a part of what a row counts: an age, one half of a joint name
    UNIT = "unit"  # another unit than the row is measured in
    MEASURES = "measures"  # what is done about an indicator, which the text does not tell
    CHOSEN_YEARS = "chosen_years"  # years chosen by what was so in them
    OTHER_REPORT = "other_report"  # what a report that was not imported said then
    NO_REQUEST = "no_request"  # an indicator is named, and nothing is asked of it
    SECOND_QUESTION = "second_question"  # what is asked behind the figure, which it does not tell
    LIST = "list"  # a list narrowed in a way that none can be made


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    why: Why
    words: tuple[str, ...] = ()
    """What was not understood or is outside, as typed: "fietsendiefstal", "Arnhem", "2015"."""
    near: tuple[str, ...] = ()
    """Ids of indicators near in meaning, best first; empty where none is."""
    instead: Question | None = None
    """What would have been asked within the data: a follow-up ("doe dan 2018") goes on from it."""
    offered: Question | None = None
    """What would have been asked without the words that were not understood: a next step, which a plain "ja" takes."""
    passage: Question | None = None
    """What asks for the programme's text that has some of the words; a next step, no answer."""
    heard: Heard = field(default=_NOTHING_HEARD, compare=False)


@dataclass(frozen=True, slots=True)
class Talk:
    """Greetings, thanks, help: one friendly line and examples."""

    kind: Literal["hello", "thanks", "help", "bye", "who", "ok"]
    heard: Heard = field(default=_NOTHING_HEARD, compare=False)


Understanding = Question | Ambiguous | NotUnderstood | Talk


@dataclass(frozen=True, slots=True)
class Memory:
    """What a conversation remembers (`intents.memory` turns it into JSON and back): the last question and, after a choice, its options."""

    last: Question | None = None
    pending: tuple[Question, ...] = ()
    settled: bool = False
    """Whether the pending choice was answered; its options stay at hand for a change of mind."""
    earlier: tuple[int, ...] = ()
    """The years of the questions before the last about the same indicators, in the order they were spoken of."""
    offered: Question | None = None
    """What the last refusal asked whether it was meant: "Bedoel je misschien: Winkeldiefstal?"."""
    areas: tuple[str, ...] = ()
    """The areas of the questions before the last about the same indicators and years, beside its own."""
    spoken_of: tuple[str, ...] = ()
    """Ids of the indicators of the questions before the last, in the order they were spoken of: "terug naar de eerste"."""
    elsewhere: str = ""
    """The other place that the last question was declined for: "halen zij hun doel wel?" is still about that."""
    alike: bool = True
    """Whether those and the last question were about the same years and areas, so that they can be taken together."""
    listed: tuple[str, ...] = ()
    """Ids of the indicators that the last list showed: "welke daarvan ..." is asked of those."""
    lost: bool = False
    """Whether the last question was declined and none before it is at hand: "en welke daalden?" is of that, and not of all rows."""
    shown: int | None = None
    """The year that the answer itself brought up ("the lowest was in 2020"): "toen" and "dat jaar" point there."""
