"""What a sentence behind the question changes in it: it is taken back, put right, or said of a part."""

from __future__ import annotations

import re

from intents.focus.asking import Sentence, asks_at
from intents.focus.remarks import says_which, spoken, withdraws
from intents.question import Heard
from intents.refusals.relevance import APART
from intents.words.fold import tokens

_TAKEN_BACK = re.compile(
    r"^(?:(?:o|oh|ach|nee|sorry|wacht|ah) )*(?:laat maar|(?:dat )?hoeft (?:al )?niet meer|niet meer nodig|vergeet het|vergeet maar|nog niet (?:antwoorden|beantwoorden)|never ?mind|forget it"
    r"|(?:ik )?heb (?:ik )?(?:het|'m|hem) (?:net |al |zelf )+gevonden)\b"
)
_PUTS_RIGHT = re.compile(
    r"\b(?:nee|wacht|oeps|foutje|correctie|pardon|verkeerd|verkeerde|fout|bedoel|bedoelde|liever|toch maar|oops)\b|^(?:doe|geef|maak) (?:er )?(?:eigenlijk |toch |dan |liever )+"
    r"|^niet (?:dat|die|de|het)\b.*\b(?:wil|zoek|moet|bedoel|maar)\b"
)


def taken_back(parts: list[Sentence]) -> bool:
    """ "Laat maar, ik heb het al gevonden.": nothing is asked any more."""
    last = parts[-1] if parts else None
    if last is None or last.named() or says_which(last.hearing) or "?" in last.text:
        return False
    return _TAKEN_BACK.search(spoken(last.hearing)) is not None


def put_right(parts: list[Sentence]) -> tuple[str, str] | None:
    """The question and, behind it, what is asked instead: "Ik zeg het verkeerd, ik zoek diefstal uit woningen."."""
    if len(parts) != _TWO or "?" in parts[1].text or withdraws(parts[1].hearing):
        return None
    said = spoken(parts[1].hearing)
    other = parts[1].named() or _OTHER_YEARS.search(said) is not None
    if not other or not _PUTS_RIGHT.search(said) or _YES_OR_NO.search(said):
        return None
    return parts[0].text, parts[1].text


_TWO = 2
_YES_OR_NO = re.compile(r"\b(?:ja (?:of |/ ?)?nee|niet goed|niet fout)\b")
_OTHER_YEARS = re.compile(r"\b(?:alle jaren|verkeerde? jaar|het jaar (?:ervoor|erna|daarvoor|daarna))\b")


def of_a_part(parts: list[Sentence], heard: Heard) -> tuple[str, ...]:
    """ "Het gaat me om de kinderen.", beside the question: words that were passed over as talk and say which."""
    at = asks_at(parts)
    apart = {word.text for word in heard.words if word.evidence == APART}
    if at < 0:
        return ()
    beside = [(index < at, it) for index, it in enumerate(parts) if index != at and not withdraws(it.hearing)]
    which = [it for before, it in beside if not it.found and says_which(it.hearing, only_of_it=before)]
    return (
        *(token.typed for it in which for token in tokens(it.text) if token.typed in apart),
        *(word for before, it in beside if not before for word in _part_named(it, parts[at])),
    )


def _part_named(part: Sentence, asked: Sentence) -> list[str]:
    """ "Alleen het deel WhatsApp-fraude is interessant." behind the row that holds it."""
    if not (_ONLY.search(spoken(part.hearing)) and asked.found):
        return []
    own = {it for mention in asked.found for it in mention.ids}
    said = set(asked.hearing.texts)
    named = [mention for mention in part.found if own & mention.ids]
    words = [it for mention in named for it in part.hearing.pieces[mention.start : mention.end]]
    return [it.typed for it in words if it.kind == "word" and it.text not in said]


_ONLY = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|puur|specifiek|slechts|only) (?:\S+ )?(?:deel|onderdeel|stuk|stukje|part)\b"
)


def only_withdrawn(parts: list[Sentence]) -> str:
    """The question as typed, where all that is named is what is not wanted: "Hoeveel fietsendiefstallen? Inbraak bedoel ik niet."."""
    at = asks_at(parts)
    if at < 0 or parts[at].found or "?" not in parts[at].text:
        return ""
    named = [it for it in parts if it.found]
    return parts[at].text if named and all(withdraws(it.hearing) for it in named) else ""
