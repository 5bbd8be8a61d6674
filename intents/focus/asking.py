"""Which sentence of a message asks, where the others are remarks: "Mijn zoon was in 2019 zoek. Hoeveel vermissingen waren er in 2022?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from intents.focus.remarks import is_remark, led_up, may_define, may_say_more
from intents.focus.sentence import Sentence
from intents.focus.sentences import sentences
from intents.focus.telling import IDLE
from intents.index.catalogue import Catalogue
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
    "daar daarvan daarbij daaronder daarboven daarin deze ze zij hun hen hiervan ervan zulke dergelijke dezelfde zelfde hetzelfde those these them their there".split()  # noqa: SIM905
)
"""With one of these the sentence leans on another."""
_TOGETHER = frozenset("ook beide allebei samen toen dit then also both".split())  # noqa: SIM905
"""With one of these it does where the other names a row or a year."""
_POINTS_THERE = re.compile(
    r"\b(?:op |in |tijdens )?(?:die|deze|dat) (?:dag|avond|nacht|middag|ochtend|weekend|week|maand|periode|plek|straat|buurt|wijk|groep)\b"
    r"|\bwat dat betreft\b|\bop dat punt\b|\b(?:van )?(?:dat|dit|zo'n) soort\b(?! (?:cijfers|vragen|dingen|lijstjes|overzichten))|\bbetro(?:f|ffen) (?:dat|dit)\b|\bvoor (?:mij|ons)[ ?]*$"
    r"|\b(?:hadden|waren|zijn|was|is) (?:we|wij|er|dat|het) dan\b|\b(?:hoeveel|how many) (?:van|of) (?:die|deze|those|these)\b"
)
""" "Ik maak het rooster voor de weekenden. Hoeveel ... hadden we dan?": of what was told before."""
_ASKS_ITSELF = (["en"], ["and"], ["hoeveel"], ["hvl"])
_SHORT = 5
"""No more words than this ask whether what was said is so: "Is dat zo?", "Weet jij dat toevallig?"."""
_LETTERS = 3
"""Fewer than these begin no half of a name."""
REMARK = "staat in een zin die niets vraagt"


class Asking(NamedTuple):
    """The sentence that asks, and what stands before and behind it; as typed."""

    text: str
    before: str
    behind: str
    passed: tuple[str, ...] = ()
    """The others that hold more than talk, as typed: see `tells_something`."""

    def heard(self, alone: Heard) -> Heard:
        """What was heard of the whole message: the remarks are talk."""
        return replace(
            alone,
            text=" ".join([it for it in (self.before, self.text, self.behind) if it]),
            words=(*_remarked(self.before), *alone.words, *_remarked(self.behind)),
            passed=self.passed,
        )


def _remarked(text: str) -> list[Word]:
    return [Word(it.typed, "talk", REMARK) for it in tokens(text) if it.kind in {"word", "number", "mark"}]


def parted(texts: list[str], catalogue: Catalogue) -> list[Sentence]:
    """The sentences of a message of two or more; "Is dat zo?" goes with the one before it."""
    parts: list[Sentence] = []
    for text in texts if len(texts) > 1 else ():
        here = Sentence(text, catalogue)
        if parts and _confirms(here):
            parts[-1] = Sentence(f"{parts[-1].text} {text}", catalogue)
        else:
            parts.append(here)
    return parts if len(parts) > 1 else []


def _confirms(part: Sentence) -> bool:
    first = part.words[:1]
    asks = (part.asks or first == ["klopt"]) and first not in _ASKS_ITSELF
    return asks and len(part.words) <= _SHORT and not part.named


def asking(parts: list[Sentence], catalogue: Catalogue) -> Asking | None:
    """The one part of a message that asks, where all others are remarks beside it; None where that is not sure."""
    at = asks_at(parts)
    if at < 0 or not _by_itself(parts, at, catalogue):
        return None
    before, behind = [it.text for it in parts[:at]], [it.text for it in parts[at + 1 :]]
    passed = tuple([it.text for it in parts if it is not parts[at] and tells_something(it)])
    return Asking(parts[at].text.rstrip(" ,;:-–"), " ".join(before), " ".join(behind), passed)


def tells_something(part: Sentence) -> bool:
    """Whether there is more in it than talk, and it does not say itself that it is not wanted."""
    return not part.withdraws and (part.named or bool(part.strange))


def asks_at(parts: list[Sentence]) -> int:
    """Where the one sentence stands that asks for something named; -1 where none or more than one does."""
    asks = [at for at, it in enumerate(parts) if _asks(it)]
    named = [at for at in asks if parts[at].found] if len(asks) > 1 else asks
    marked = [at for at in asks if parts[at].asks]
    one = named or asks
    if len(one) > 1 and len(marked) == 1 and marked[0] in one:
        one = marked
    if len(one) != 1 or any(at != one[0] for at in marked):
        return -1
    return one[0]


def _asks(part: Sentence) -> bool:
    """By its mark, its first word, or a word of asking before a question word or a name."""
    if part.asks:
        return True
    if part.withdraws or (part.cut_off and not part.found):
        return False
    texts = part.words
    while texts and texts[0] in _LEADS:
        texts = texts[1:]
    if texts[:1] == ["of"] and part.found:
        return True  # "(kwam de vraag op) of we het doel van ... hebben gehaald"
    if texts and (texts[0] in _ASKS or texts[0] in VERB_FIRST or "hoeveel" in texts):
        return True
    indirect = next((at for at, text in enumerate(texts) if text in _INDIRECT), len(texts))
    return indirect < len(texts) and (bool(part.found) or not _QUESTION.isdisjoint(texts[indirect:]))


def _by_itself(parts: list[Sentence], at: int, catalogue: Catalogue) -> bool:
    """Whether nothing in the other sentences may change what the one at `at` asks."""
    asked, before, behind = parts[at], parts[:at], parts[at + 1 :]
    if before and (points_back(asked) or points_there(asked)):
        return False
    if any(may_say_more(it) for it in behind) or any(may_define(it) for it in before):
        return False
    others = [*before, *behind]
    if asked.hearing.any_of(_TOGETHER) and any(it.named and not it.withdraws for it in before):
        return False
    if not asked.found and any(_names_kind(it, catalogue) or _says_more(it) for it in others):
        return False
    if any(it.withdraws and takes_half(it, asked, catalogue) for it in others):
        return False
    return all(is_remark(it, asked, catalogue) for it in behind) and all(
        led_up(it, asked, catalogue) for it in before
    )


def points_there(part: Sentence) -> str:
    """The words that point at a time or place that was told before, as spoken; empty where none do."""
    found = _POINTS_THERE.search(part.spoken)
    return found.group() if found else ""


def points_back(part: Sentence) -> bool:
    """Whether it leans on a sentence before it: "Meisjes zijn oververtegenwoordigd. Welk percentage van hen ..."."""
    if _OWN.search(part.text) and part.found and part.found[0].end <= _first_stop(part):
        return False  # "Meldingen cybercrime in 2020: hoeveel waren dat er?": at what stands before it
    several = sentences(part.text)  # "Onderwerp: X. Hoe hoog worden ze?": on what is said with it
    spoken = _spoken(several[0]) if len(several) > 1 else part.spoken
    said = _THIS_ONE.sub("", spoken).split()
    return not _POINTS_BACK.isdisjoint(said) or _POINTS_AT.search(spoken) is not None


def _spoken(text: str) -> str:
    return " ".join([it.text for it in tokens(text) if it.kind != "stop"])


def _first_stop(part: Sentence) -> int:
    return next((at for at, it in enumerate(part.hearing.pieces) if it.kind == "stop"), 0)


_OWN = re.compile(
    r"[,:] (?:hoeveel (?:waren|zijn) (?:dat|het|er)\b|(?:staat|is|was) (?:daar|er) )", re.IGNORECASE
)
_THIS_ONE = re.compile(r"\bdeze (?:bijvoorbeeld|vraag|keer|week|ochtend|middag)\b")
_POINTS_AT = re.compile(
    r"\bklopt dat (?:voor|bij|van|in|met)\b|\b(?:waren|zijn|was|is) dat er\b|\b(?:het|de|dat) (?:eerste|laatste|tweede)$"
)


def takes_half(part: Sentence, asked: Sentence, catalogue: Catalogue) -> bool:
    """ "drank interesseert me niet" beside "drank- en drugsoverlast": it takes half of the name away."""
    if part.found and not asked.ids & part.ids:
        return False
    named = {it.text for mention in asked.found for it in asked.hearing.pieces[mention.start : mention.end]}
    names = {stem for it in asked.ids for stem in stems(catalogue.snapshot.indicators[it].name)}
    return any(
        len(it.text) > _LETTERS and (it.stem in names or any(name.startswith(it.text) for name in named))
        for it in part.hearing.pieces
    )


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
    return not part.withdraws and not part.hearing.only(IDLE)
