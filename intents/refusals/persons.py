"""A person is asked for, and not a figure: who it was, a name or an address."""

from __future__ import annotations

import re

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing

_WHO_IS = frozenset(
    [
        "is",
        "was",
        "zijn",
        "waren",
        "werd",
        "werden",
        "heeft",
        "hebben",
        "had",
        "hadden",
        "zit",
        "zaten",
        "pleegde",
        "kwam",
        "kwamen",
    ]
)
_RELATIVES = frozenset(
    [
        "buurman",
        "buurvrouw",
        "zoon",
        "dochter",
        "vader",
        "moeder",
        "broer",
        "zus",
        "man",
        "vrouw",
        "kind",
        "oom",
        "tante",
        "neef",
        "nicht",
        "vriend",
        "vriendin",
    ]
)


_NAMED = frozenset(["naam", "namen", "achternaam", "voornaam", "adres", "adressen", "telefoonnummer", "telefoonnummers", "geboortedatum", "identiteit", "name", "names", "address", "addresses", "heet", "heten", "heette", "heetten"])  # fmt: skip
_IDENTITY = re.compile(
    rf"\b(?:{'|'.join(sorted(_NAMED))})(?: en (?:{'|'.join(sorted(_NAMED))}))? (?:van|of) (?!(?:\w+ )?(?:indicator|rij|tabel|kolom|doel|cijfer|wet|reeks|thema|row|table))(?:de |het |een |die |dat |deze |alle |elke |the |all )?"
    r"(?:\S+ ){1,3}?(?:die|dat|who|that)\b"
    rf"|\b(?:{'|'.join(sorted(_NAMED))}) van (?:de |alle |die )?(?:vermisten|vermiste personen|daders?|slachtoffers?|melders?|bewoners?|verdachten?|eigenaren)\b"
    r"|\bhoe (?:heten?|heetten?|heette) (?:de|die|deze|het) \S+ (?:die|dat|in)\b"
)
""" "de naam van de jongere die voor de rechter kwam": who it was, not how many."""


_OF_ONE = re.compile(
    r"\b(?:is|was|heeft|had|werd|kan|gaat|komt) (?:zij|hij) (?:inmiddels|soms|misschien|toevallig|zelf|al|nog|toen|nu|ook|weer|ooit|daarna|echt|dan)\b"
)
""" "de stagiaire die er haar scriptie over schreef, is zij inmiddels afgestudeerd?"."""
_ENROLLED = re.compile(
    r"\b(?:hij|zij|ze) (?:is|was|werd|wordt|stond|staat) (?:(?!hoeveel |aantal )\S+ ){0,4}als \S+ "
    r"(?:geregistreerd|ingeschreven|opgegeven|gemeld|aangemeld|vermeld|bekend|te boek)\b"
    r"|\b(?:staat|stond|is|was|werd) (?:hij|zij|ze) (?:(?!hoeveel |aantal )\S+ ){0,4}?(?:geregistreerd|ingeschreven|opgegeven|gemeld|aangemeld|bekend|te boek) als\b"
)
""" "zij stond in 2022 als vermist geregistreerd": one person, where "ze stonden" may be any number."""


_REPORTED = frozenset(
    {"gemeld", "aangemeld", "geregistreerd", "ingeschreven", "opgepakt", "aangegeven", "aangehouden"}
)
_REPORTED_ME = re.compile(
    rf"\b(?:mij|me|mijn \S+|m'n \S+) (?:\S+ ){{0,3}}?(?:{'|'.join(sorted(_REPORTED))})\b(?! dat\b)"
    rf"|\b(?:ben|sta|was|stond|word) ik (?:\S+ ){{0,3}}?(?:{'|'.join(sorted(_REPORTED))})\b"
)
""" "heeft iemand mij gemeld bij Veilig Thuis?", where "mij is gemeld dat ..." tells what was heard."""


@opened_by(_RELATIVES | _REPORTED | {"wie", "who", "whose", "als", "zij", "hij"} | _NAMED, False)
def about_someone(hearing: Hearing) -> bool:
    """ "wie is er vermist?", "heeft mijn buurman een drugspand": a person is asked for, not a figure."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    if _asks_who(words):
        return True
    said = " ".join(words)
    if _OF_ONE.search(said) and not hearing.has(
        "hoeveel", "behaald", "mislukt", "doel", "stijging", "daling", "meer", "minder"
    ):
        return True
    if _IDENTITY.search(said) or _ENROLLED.search(said) or _REPORTED_ME.search(said):
        return True
    threes = zip(words, words[1:], words[2:], strict=False)
    return any(
        verb in _WHO_IS and of in {"mijn", "m'n", "mn", "onze", "my"} and who in _RELATIVES
        for verb, of, who in threes
    )


_LEADS = frozenset({"en", "maar", "nou", "oké", "ok", "eh", "and", "van", "of"})


_NO_PERSON = frozenset({"gelijk", "daarin", "hierin"})
"""Who is right the figure says, and who does what in the programme its text: "wie heeft daarin de regie?"."""


def _asks_who(words: list[str]) -> bool:
    """ "wie was dat?", "en wie heeft die grens verzonnen?", "van wie was het pand?"; "wie heeft gelijk?" asks for the figure."""
    start = next((at for at, word in enumerate(words) if word not in _LEADS), 0)
    who = words[start : start + 2]
    return (
        len(who) > 1
        and who[0] in {"wie", "who", "whose"}
        and who[1] in _WHO_IS
        and _NO_PERSON.isdisjoint(words)
    )


_KNOWS = frozenset(
    {
        "weet",
        "kan",
        "wil",
        "zegt",
        "vertelt",
        "helpt",
        "heb",
        "can",
        "knows",
        "kent",
        "komt",
        "levert",
        "leverde",
    }
)


@opened_by(frozenset({"wie", "who", "whom"}), False)
def by_whom(hearing: Hearing) -> bool:
    """ "wie stelde de vragen over ...", "door wie zijn ze geteld": "wie weet hoeveel ..." asks for the figure."""
    words = [piece.text for piece in hearing.pieces if piece.kind == "word"]
    first = words[:2] if words[:1] in (["door"], ["by"]) else ["", *words[:1]]
    if first[1:] not in (["wie"], ["who"], ["whom"]):
        return False
    verb = words[2] if first[0] else words[1] if len(words) > 1 else ""
    compares = hearing.has("meer", "minder", "beter", "hoogste", "laagste", "vergelijk", "behaald", "mislukt")
    counts = any(cue.phrase in {"hoeveel", "hvl", "how many"} for _, _, cue in hearing.said("hoeveel"))
    return bool(first[0]) or not (verb in _KNOWS or counts or compares)
