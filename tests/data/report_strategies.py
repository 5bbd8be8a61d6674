"""Any report at all, for tests that hold for every one: odd text, exact decimals, empty and repeated parts."""

from __future__ import annotations

from hypothesis import strategies as st

from data.model import (
    Activity,
    Definition,
    Footnote,
    Observation,
    Passage,
    Place,
    Programme,
    Report,
    Series,
    Target,
    Theme,
)

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
MAYBE_TEXT = st.none() | TEXT
YEAR = st.integers(1900, 2100)
VALUE = st.decimals(allow_nan=False, allow_infinity=False)
PLACE = st.builds(Place, TEXT, TEXT, TEXT, TEXT)
NOTE = st.builds(
    Footnote, TEXT, MAYBE_TEXT, st.sampled_from(["name", "value", "target", "table", "correction"])
)


def few(strategy: st.SearchStrategy, size: int = 3) -> st.SearchStrategy:
    return st.lists(strategy, max_size=size).map(tuple)


OBSERVATION = st.builds(
    Observation,
    year=YEAR,
    raw=TEXT,
    value=st.none() | VALUE,
    missing=MAYBE_TEXT,
    place=PLACE,
    footnotes=few(NOTE, 2),
    provisional=st.booleans(),
    kind=st.sampled_from(["realisatie", "begroting"]),
)
TARGET = st.builds(
    Target,
    raw=TEXT,
    operator=st.sampled_from(["<", ">", "<=", ">=", "="]),
    value=VALUE,
    year=YEAR,
    report=TEXT,
    footnotes=few(NOTE, 2),
    note=TEXT,
)
SERIES = st.builds(
    Series,
    indicator=TEXT,
    name=TEXT,
    scope=TEXT,
    unit=TEXT,
    theme=TEXT,
    observations=few(OBSERVATION),
    targets=few(TARGET, 2),
    footnotes=few(NOTE, 2),
    scope_label=TEXT,
)
PASSAGE = st.none() | st.builds(Passage, TEXT, PLACE)
PROGRAMME = st.builds(
    Programme, TEXT, PASSAGE, PASSAGE, few(st.builds(Activity, TEXT, TEXT, MAYBE_TEXT, PLACE))
)
REPORT = st.builds(
    Report,
    id=TEXT,
    title=TEXT,
    year=YEAR,
    municipality=TEXT,
    themes=few(st.builds(Theme, TEXT, TEXT, few(NOTE, 2)), 2),
    series=few(SERIES),
    programmes=few(PROGRAMME, 2),
    definitions=few(st.builds(Definition, TEXT, TEXT, TEXT), 2),
    url=TEXT,
    file=TEXT,
    sha256=TEXT,
)
