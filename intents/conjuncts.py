"""Unknown words that are members of a list of their own: they are left out, and said."""

from __future__ import annotations

from intents.hearing import Hearing
from intents.mention import Mention


def conjuncts(hearing: Hearing, blocked: list[int], found: list[Mention]) -> list[int]:
    """Unknown words that are an own member of a list: "vermissingen en fietsendiefstal". They are left out, and said."""
    members = []
    for at in blocked:
        before = hearing.pieces[at - 1].text if at else ""
        after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
        joins = before in {"en", "+", "&", ",", "alsmede", "plus"} and _after_name(hearing, at - 1, found)
        leads = (
            after is not None
            and after.text in {"en", "+", "&", ",", "alsmede", "plus"}
            and _before_name(hearing, at + 2, found, after.text)
        )
        closed = (
            after is None
            or after.kind == "stop"
            or after.role == "year"
            or after.text in {"in", "van", "over", "en"}
        )
        if (joins and closed and _noun_like(hearing, at)) or (
            leads and _noun_like(hearing, at) and (before in {"", "hoeveel", "van", "de"} or _beside(hearing))
        ):
            members.append(at)
    return members if len(members) == len(blocked) else []


def _beside(hearing: Hearing) -> bool:
    """ "zet fietsendiefstal en winkeldiefstal naast elkaar": members of a comparison, wherever it begins."""
    return any(cue.phrase in {"naast elkaar", "vergelijk"} for _, _, cue in hearing.said("vergelijk"))


def _after_name(hearing: Hearing, at: int, found: list[Mention]) -> bool:
    """Whether a name, not a year or area, stands before the "en": only then is what follows another name."""
    ends = {mention.end for mention in found}
    previous = hearing.pieces[at - 1] if at else None
    return at in ends or (previous is not None and previous.role == "indicator")


def _before_name(hearing: Hearing, at: int, found: list[Mention], joint: str) -> bool:
    """Whether a name stands here, articles aside: "fietsen, hoeveel winkeldiefstal" is no list."""
    passed = _ARTICLES if joint == "," else _ARTICLES | {"hoeveel", "hvl"}
    while at < len(hearing.pieces) and hearing.pieces[at].text in passed:
        at += 1
    return any(mention.start == at for mention in found) or (
        at < len(hearing.pieces) and hearing.pieces[at].role in {"", "indicator"}
    )


_ARTICLES = frozenset({"de", "het", "een", "ook", "the", "van", "aantal"})


def _noun_like(hearing: Hearing, at: int) -> bool:
    return len(hearing.pieces[at].text) >= 6
