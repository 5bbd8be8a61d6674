"""Which sentence of a message asks, where the others are remarks: "Mijn zoon was in 2019 zoek. Hoeveel vermissingen waren er in 2022?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from intents.focus.remarks import IDLE, is_remark, led_up, spoken, withdraws
from intents.focus.sentences import ended
from intents.hearing.hearing import Hearing, hear
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.mentions import mentions
from intents.question import Heard, Word
from intents.refusals.no_asides import VERB_FIRST
from intents.words.fold import stems, tokens

_ASKS = frozenset(
    "hoeveel hvl wat hoe welk welke wanneer geef doe laat toon zet noem kun kan kunt mag graag klopt vergelijk how what which give show can could".split()  # noqa: SIM905
)
_LEADS = frozenset("en maar nu dus nou oke ok goed snel kort eh nee ja mijn de vraag so and but now".split())  # noqa: SIM905
_INDIRECT = frozenset("weten benieuwd vraag vraagt vroeg zoek vragen wil wou nodig horen graag af".split())  # noqa: SIM905
_QUESTION = frozenset("hoeveel hvl wat hoe welk welke wanneer of how what which whether".split())  # noqa: SIM905
_POINTS_BACK = frozenset(
    "daar daarvan daarbij daaronder deze ze zij hun hen hiervan ervan zulke dergelijke dezelfde zelfde hetzelfde those these them their there".split()  # noqa: SIM905
)
"""With one of these the sentence leans on another."""
_TOGETHER = frozenset("ook beide allebei samen toen dit then also both".split())  # noqa: SIM905
"""With one of these it does where the other names a row or a year."""
POINTS_THERE = re.compile(
    r"\b(?:op |in |tijdens )?(?:die|deze|dat) (?:dag|avond|nacht|middag|ochtend|weekend|week|maand|periode|plek|straat|buurt|wijk|groep)\b"
    r"|\b(?:hadden|waren|zijn|was|is) (?:we|wij|er|dat|het) dan\b|\b(?:hoeveel|how many) (?:van|of) (?:die|deze|those|these)\b"
)
""" "Ik maak het rooster voor de weekenden. Hoeveel ... hadden we dan?": of what was told before."""
_GOES_ON = (["en"], ["and"])
_SHORT = 5
"""No more words than this ask whether what was said is so: "Is dat zo?", "Weet jij dat toevallig?"."""


class Sentence(NamedTuple):
    """A part of a message, as typed and as heard by itself."""

    text: str
    hearing: Hearing
    found: list[Mention]

    def named(self) -> bool:
        """Whether it names a row or a year."""
        return bool(self.found) or any(it.role == "year" for it in self.hearing.pieces)


class Asking(NamedTuple):
    """The sentence that asks, and what stands before and behind it; as typed."""

    text: str
    before: str
    behind: str

    def heard(self, alone: Heard) -> Heard:
        """What was heard of the whole message: the remarks are talk."""
        return replace(
            alone,
            text=" ".join([it for it in (self.before, self.text, self.behind) if it]),
            words=(*_remarked(self.before), *alone.words, *_remarked(self.behind)),
        )


def _remarked(text: str) -> list[Word]:
    return [Word(it.typed, "talk", REMARK) for it in tokens(text) if it.kind in {"word", "number", "mark"}]


REMARK = "staat in een zin die niets vraagt"


def asking(parts: list[Sentence], catalogue: Catalogue) -> Asking | None:
    """The one part of a message that asks, where all others are remarks beside it; None where that is not sure."""
    at = asks_at(parts)
    if at < 0 or len(parts) < 2 or not _by_itself(parts, at, catalogue):
        return None
    before, behind = [it.text for it in parts[:at]], [it.text for it in parts[at + 1 :]]
    return Asking(parts[at].text.rstrip(" ,;:-–"), " ".join(before), " ".join(behind))


def _by_itself(parts: list[Sentence], at: int, catalogue: Catalogue) -> bool:
    """Whether nothing in the other sentences may change what the one at `at` asks."""
    asked, before, behind = parts[at], parts[:at], parts[at + 1 :]
    if before and (asked.hearing.any_of(_POINTS_BACK) or POINTS_THERE.search(spoken(asked.hearing))):
        return False
    if asked.hearing.any_of(_TOGETHER) and any(it.named() and not withdraws(it.hearing) for it in before):
        return False
    told = all(led_up(it.hearing, it.found, asked.hearing, catalogue, same=_same(it, asked)) for it in before)
    told = told and all(is_remark(it.hearing, it.found, asked.hearing, catalogue) for it in behind)
    others = [*before, *behind]
    kinds = not asked.found and any(_names_kind(it, catalogue) or _says_more(it) for it in others)
    halves = any(takes_half(it, asked, catalogue) for it in others if withdraws(it.hearing))
    return told and not kinds and not halves


def takes_half(part: Sentence, asked: Sentence, catalogue: Catalogue) -> bool:
    """ "drank interesseert me niet" beside "drank- en drugsoverlast": it takes half of the name away."""
    own = {it for mention in asked.found for it in mention.ids}
    if part.found and not any(own & mention.ids for mention in part.found):
        return False
    named = {it.text for mention in asked.found for it in asked.hearing.pieces[mention.start : mention.end]}
    names = {stem for it in own for stem in stems(catalogue.snapshot.indicators[it].name)}
    return any(
        len(it.text) > _LETTERS and (it.stem in names or any(name.startswith(it.text) for name in named))
        for it in part.hearing.pieces
    )


_LETTERS = 3


def _same(part: Sentence, asked: Sentence) -> bool:
    """Whether it names no other rows than the question does."""
    return {it for mention in part.found for it in mention.ids} <= {
        it for mention in asked.found for it in mention.ids
    }


def _names_kind(part: Sentence, catalogue: Catalogue) -> bool:
    """Beside a list a row, a kind, a theme or a term may be left out of it: "BBV mag je overslaan"."""
    themes = {key for theme in catalogue.themes for key in (*theme.stems, theme.initials)}
    return bool(part.found) or any(
        it.stem in catalogue.by_feature
        or it.text in catalogue.terms
        or not themes.isdisjoint({it.stem, it.text})
        for it in part.hearing.pieces
    )


def _says_more(part: Sentence) -> bool:
    """ "Een inwoner beweert dat hier meer winkels bestolen worden." before a question that names no row: perhaps it does."""
    return not withdraws(part.hearing) and not part.hearing.only(IDLE)


def parted(texts: list[str], catalogue: Catalogue) -> list[Sentence]:
    """Each sentence as it is heard; "Is dat zo?" goes with the one before it."""
    parts: list[Sentence] = []
    if len(texts) < 2:
        return parts
    for text in texts:
        here = _heard(text, catalogue)
        words = [it.text for it in here.hearing.pieces if it.kind == "word"]
        confirms = ("?" in text or words[:1] == ["klopt"]) and words[:1] not in _GOES_ON
        if parts and confirms and len(words) <= _SHORT and not here.named():
            parts[-1] = _heard(f"{parts[-1].text} {text}", catalogue)
        else:
            parts.append(here)
    return parts


def _heard(text: str, catalogue: Catalogue) -> Sentence:
    hearing = hear(text, catalogue, None)
    return Sentence(text, hearing, mentions(hearing, catalogue))


def asks_at(parts: list[Sentence]) -> int:
    """Where the one sentence stands that asks for something named; -1 where none or more than one does."""
    asks = [at for at, it in enumerate(parts) if _asks(it)]
    named = [at for at in asks if parts[at].found]
    marked = [at for at in asks if "?" in parts[at].text]
    one = named or asks
    if len(one) > 1 and len(marked) == 1 and marked[0] in one:
        one = marked
    if len(one) != 1 or any(at != one[0] for at in marked):
        return -1
    return one[0]


def _asks(part: Sentence) -> bool:
    """By its mark, its first word, or a word of asking before a question word or a name."""
    if "?" in part.text:
        return True
    if withdraws(part.hearing) or not (part.found or ended(part.text)):
        return False
    texts = [it.text for it in part.hearing.pieces if it.kind == "word"]
    while texts and texts[0] in _LEADS:
        texts = texts[1:]
    if texts and (texts[0] in _ASKS or texts[0] in VERB_FIRST or "hoeveel" in texts):
        return True
    indirect = next((at for at, text in enumerate(texts) if text in _INDIRECT), len(texts))
    return indirect < len(texts) and (bool(part.found) or not _QUESTION.isdisjoint(texts[indirect:]))
