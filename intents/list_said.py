"""Whether a list can say all that was heard: a narrowing it cannot make is no list."""

from __future__ import annotations

from dataclasses import replace

from intents.catalogue import Catalogue
from intents.fold import fold
from intents.hearing import Hearing
from intents.piece import Piece
from intents.question import Selection
from intents.ranks import ranked

_ALWAYS = (
    "welke overzicht indicatoren allemaal alles_tonen beide hoeveel_doelen hoeveel landelijk gemeente gemeente_sterk thema "
    "uitdrukking telwoord blijven programma ja klopt echt hallo dank laatste_cijfer opdracht zelfde"
)
"""Cues that a list shows or that narrow nothing."""


def unsaid(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> tuple[str, ...]:
    """What was heard and the list would not show, as phrases: "gemiddelde" in "gemiddelde van alle indicatoren"."""
    said = _shown(chosen)
    missed = _colouring(hearing, catalogue) if plain(chosen) else []
    missed += [
        " ".join(piece.typed for piece in hearing.pieces[start:end])
        for start, end, cue in hearing.cues
        if cue.name not in said
        and not (cue.name == "moeten" and _asks_politely(hearing, start, end))
        and not (chosen.direction in {"up", "down"} and cue.phrase in _GOES)
    ]
    missed += [piece.typed for piece in hearing.pieces if _narrows(piece, chosen)]
    missed += [place] if (place := ranked(hearing)) else []
    missed += _otherwise(hearing, chosen) + _two_years(hearing, chosen)
    missed += _on_target(hearing) if plain(chosen) else []
    numbers = [
        piece.typed
        for piece, after in zip(hearing.pieces, [*hearing.pieces[1:], None], strict=True)
        if piece.kind == "number" and not piece.role and not (after and after.role in {"unit", "year"})
    ]
    return tuple(dict.fromkeys([*missed, *numbers]))


_LEFT_OUT = frozenset(
    {
        "behalve",
        "uitgezonderd",
        "exclusief",
        "excl",
        "zonder",
        "except",
        "excluding",
        "uitzondering",
        "anders",
    }
)
_PACE = frozenset({"sneller", "harder", "sterker", "langzamer", "trager", "faster", "slower"})
_WHO = frozenset({"wie", "who", "wiens"})


def _otherwise(hearing: Hearing, chosen: Selection) -> list[str]:
    """What turns a list into another: "behalve die uit Zorg en Veiligheid", "sneller dan", "wie haalde ..."."""
    verdicts = {at for start, end, cue in hearing.cues if cue.name in _OWN for at in range(start, end)}
    return [
        piece.typed
        for at, piece in enumerate(hearing.pieces)
        if (piece.text in _LEFT_OUT and (chosen.theme or chosen.term) and at not in verdicts)
        or (piece.text in _PACE and chosen.direction)
        or (piece.text in _WHO and at == 0)
    ]


_OWN = frozenset({"zonder_doel", "ontbreekt"})


def _on_target(hearing: Hearing) -> list[str]:
    """ "die exact op zijn streefwaarde uitkwam": where the figure stands to its target, in a list of all."""
    pieces = hearing.pieces
    return [
        f"op {pieces[start].typed}"
        for start, _, cue in hearing.said("doel")
        if {"op", "on"} & {it.text for it in pieces[max(0, start - 2) : start]}
    ]


def _two_years(hearing: Hearing, chosen: Selection) -> list[str]:
    """ "kwamen er in 22 bij die in 21 nog gemist werden": two years that are not simply listed beside each other."""
    at = [index for index, piece in enumerate(hearing.pieces) if piece.role == "year"]
    if (
        chosen.verdict is None
        or chosen.direction
        or chosen.became
        or chosen.every_year
        or hearing.years.kind != "list"
        or len(at) < 2
    ):
        return []
    between = hearing.pieces[at[0] + 1 : at[-1]]
    return [it.typed for it in between if it.kind == "word" and it.role != "year" and it.text not in _BESIDE]


_BESIDE = frozenset(
    {
        "en",
        "of",
        "and",
        "or",
        "in",
        "het",
        "jaar",
        "ook",
        "plus",
        "over",
        "van",
        "als",
        "naast",
        "zowel",
        "versus",
    }
)
_GOES = frozenset({"ging het", "gaat het", "ging", "gingen", "gaan", "gaat"})
"""Parts of "ging het omhoog"."""


def _asks_politely(hearing: Hearing, start: int, end: int) -> bool:
    """ "ik wil weten welke", "mag ik vragen welke": a wish of the asker, not what the figures should do."""
    beside = {piece.text for piece in hearing.pieces[max(0, start - 1) : end + 1]}
    return not beside.isdisjoint({"ik", "je", "u", "i", "you"})


def _narrows(piece: Piece, chosen: Selection) -> bool:
    """A unit or a sign of the source would narrow a list: "per 1.000 inwoners", "nb"."""
    if piece.role == "unit":
        return chosen.direction not in {"highest", "lowest"} and chosen.unit is None
    return piece.role == "text" and not chosen.lacking and fold(chosen.term) != piece.text


def plain(chosen: Selection) -> bool:
    """Whether nothing narrows the list but a theme or term."""
    return replace(chosen, theme=None, term="", count=False) == Selection()


def _colouring(hearing: Hearing, catalogue: Catalogue) -> list[str]:
    """Words that may say which ones are meant, in a list of all: "goed" in "welke indicatoren gaan goed?"."""
    colouring = catalogue.phrases.colouring
    return [
        piece.typed
        for piece in hearing.pieces
        if piece.role == "talk"
        and (piece.text in colouring or piece.stem in colouring or _says_which(hearing, piece))
    ]


def _says_which(hearing: Hearing, piece: Piece) -> bool:
    """In "op welke doelen is een motie ingediend?" any noun around the question may say which."""
    asks = any(cue.phrase in _WHICH for _, _, cue in hearing.said("welke"))
    return asks and piece.evidence == "woord om de vraag heen" and piece.text not in _LISTING


_WHICH = frozenset({"welke", "welk", "which", "waarop", "waarvan", "waarbij"})
_LISTING = frozenset(
    ["jaarverslag", "verslag", "rapport", "tabel", "tabellen", "pagina", "bron", "bot", "volgen", "volg", "volgt", "meten",
     "meet", "meten", "bijhouden", "bijgehouden", "houden", "graag", "svp", "aub", "vraag", "vragen", "weten", "lijst",
     "gegevens", "informatie", "data", "precies", "eigenlijk", "allemaal", "samen", "dank", "alsjeblieft", "alstublieft"]
)  # fmt: skip


def _shown(chosen: Selection) -> frozenset[str]:
    """The cues that this narrowing gives their due."""
    table = (
        (True, _ALWAYS),
        (chosen.direction not in {"highest", "lowest"}, "doel"),
        (chosen.direction not in {"up", "down"} or chosen.verdict, "moeten"),
        (chosen.verdict, "behaald mislukt achterstand blijven"),
        (chosen.verdict in {"not_met", "unknown"} or chosen.became or chosen.lacking, "niet ontbreekt"),
        (chosen.became, "nieuw meer"),
        (chosen.every_year, "elk_jaar"),
        (chosen.lacking, "ontbreekt niet beschikbaar"),
        (chosen.has_figure, "beschikbaar"),
        (chosen.provisional, "voorlopig niet"),
        (chosen.near_target, "bijna behaald niet"),
        (chosen.without_target, "zonder_doel niet"),
        (chosen.direction in {"highest", "lowest"}, "hoogste laagste"),
        (chosen.direction in {"up", "rising"}, "stijging meer grens_boven vergelijk verschil"),
        (chosen.direction in {"down", "falling"}, "daling minder grens_onder vergelijk verschil"),
        (chosen.direction == "same", "gelijk vergelijk"),
        (chosen.direction in {"rising", "falling"}, "elk_jaar verloop"),
        (chosen.versus_country, "vergelijk"),
        (chosen.unit, "procent eenheid"),
        (chosen.versus_target, "behaald"),
        (chosen.aim, "doel_omhoog doel_omlaag moeten meer minder"),
        (chosen.verdict and not chosen.direction, "vergelijk"),
        (chosen.theme, "grens_onder"),
    )
    return frozenset(name for holds, names in table if holds for name in names.split())
