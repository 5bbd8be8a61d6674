"""Whether a list can say all that was heard: a narrowing it cannot make is no list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.lists.beyond import beyond
from intents.lists.filters import leaves, leaving, leaving_verbs
from intents.lists.kind_doubts import doubted_kinds
from intents.lists.ranks import number_at, ranks_counts
from intents.lists.selection import none_did
from intents.lists.talk import colouring, plain
from intents.lists.verdicts import both_asked, held_in_first, none_met, years_apart
from intents.operations.ranks import place
from intents.question import Selection
from intents.words.fold import fold
from intents.words.piece import Piece

_ALWAYS = (
    "welke overzicht indicatoren allemaal alles_tonen beide hoeveel_doelen hoeveel landelijk gemeente gemeente_sterk thema "
    "uitdrukking telwoord blijven programma ja klopt echt hallo dank laatste_cijfer opdracht zelfde"
)
"""Cues that a list shows or that narrow nothing."""


def unsaid(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> tuple[str, ...]:
    """What was heard and the list would not show, as phrases: "gemiddelde" in "gemiddelde van alle indicatoren"."""
    missed = [
        *_cues(hearing, chosen),
        *colouring(hearing, catalogue, chosen),
        *_asides(hearing, catalogue, chosen),
    ]
    missed += [piece.typed for piece in hearing.pieces if _narrows(piece, chosen)]
    missed += [later] if (later := place(hearing)) else []
    missed += _on_target(hearing) if plain(chosen) else []
    if plain(chosen) and len(hearing.years.years) > 1:  # "dezelfde waarde als in 2021"
        missed += [
            " ".join(it.typed for it in hearing.pieces[at:end]) for at, end, _ in hearing.said("zelfde")
        ]
    missed += beyond(hearing, catalogue, chosen)
    ranks = chosen.near_target or chosen.far_target or chosen.most == "percent" or ranks_counts(chosen)
    at = number_at(hearing) if ranks else -1
    numbers = [
        piece.typed
        for index, piece in enumerate(hearing.pieces)
        if piece.kind == "number"
        and not piece.role
        and index != at
        and not _counted(hearing, index)
        and not _all_of_them(hearing, index, catalogue)
    ]
    return tuple(dict.fromkeys([*missed, *numbers]))


def _on_target(hearing: Hearing) -> list[str]:
    """ "die exact op zijn streefwaarde uitkwam": where the figure stands to its target, in a list of all."""
    pieces = hearing.pieces
    return [
        f"op {pieces[start].typed}"
        for start, _, cue in hearing.said("doel")
        if {"op", "on"} & {it.text for it in pieces[max(0, start - 2) : start]}
    ]


def _cues(hearing: Hearing, chosen: Selection) -> Iterator[str]:
    said = _shown(chosen)
    said |= (
        {"behaald", "niet", "mislukt", "echt", "meer", "minder", "vergelijk"}
        if both_asked(hearing)
        else set()
    )
    said |= {"niet"} if chosen.direction in {"up", "down"} and none_did(hearing) else set()
    said |= {"niet"} if chosen.verdict == "met" and none_met(hearing) else set()
    instead = chosen.aim and any(piece.text == "plaats" for piece in hearing.pieces)
    said |= {"meer", "minder"} if instead else set()
    said |= {"vergelijk"} if can_compare(hearing) and plain(chosen) else set()
    for start, end, cue in hearing.cues:
        if (cue.name in said and cue.phrase not in _NO_LEAD) or (
            cue.name == "moeten" and _asks_politely(hearing, start, end)
        ):
            continue
        if not _harmless(hearing, end, cue.name, cue.phrase, chosen):
            yield " ".join(piece.typed for piece in hearing.pieces[start:end])


def can_compare(hearing: Hearing) -> bool:
    """ "bij welke kunnen we vergelijken met Nederland?": which have a row for the country."""
    can = hearing.any_of(_CAN) or (hearing.any_of(_ALSO) and hearing.any_of(_ROW))
    said = {cue.phrase for _, _, cue in hearing.said("vergelijk")}
    return hearing.has("landelijk") and bool(said) and said <= _COMPARISON and can


_CAN = frozenset({"kunnen", "kan", "kent", "mogelijk", "geeft", "can"})
_COMPARISON = frozenset(
    {
        "vergelijking",
        "vergelijken",
        "om mee te vergelijken",
        "om mee te benchmarken",
        "om tegen te benchmarken",
        "compare",
        "naast",
        "er naast",
        "ernaast",
        "next to",
        "alongside",
    }
)
_ALSO, _ROW = (
    frozenset({"ook", "also"}),
    frozenset({"regel", "rij", "row", "cijfer", "getal", "waarde", "figure"}),
)
""" "staat er naast onze regel ook een regel voor Nederland"."""


_HAD = frozenset({"had", "hadden", "heeft", "hebben", "have", "has"})
_POINTS = frozenset({"dat", "dit", "zoiets", "that", "this"})
""" "welke hadden dat in 2021?": what was spoken of before narrows the list, and it is not in this utterance."""


_GOES = frozenset({"ging het", "gaat het", "ging", "gingen", "gaan", "gaat"})
"""Parts of "ging het omhoog"."""
_NO_LEAD = frozenset({"motie", "conceptmotie"})


def _harmless(hearing: Hearing, end: int, name: str, text: str, chosen: Selection) -> bool:
    """ "over de hele looptijd": over all years, where "over de 100" is a limit."""
    if text in _GOES:
        return chosen.direction in {"up", "down"}
    if text == "over de":
        return end < len(hearing.pieces) and hearing.pieces[end].kind != "number"
    if name == "betekenis":
        return ("valt" in text or "vallen" in text) and chosen.theme is not None
    if name in {"grens_boven", "afstand"} and chosen.aim and chosen.verdict:
        return True
    if name == "behaald" and chosen.aim:
        beyond_it = chosen.verdict is not None and text.startswith(("overschr", "exceed"))
        return beyond_it or text.startswith("boven " if chosen.aim == "at_least" else "onder ")
    if text == "in totaal":
        return chosen.count or chosen.verdict is not None
    return text in {"looptijd", "doel van het programma"}


def _all_of_them(hearing: Hearing, at: int, catalogue: Catalogue) -> bool:
    """ "hoeveel van de 21 doelen": as many as there are."""
    before, after = hearing.texts[max(0, at - 1) : at], hearing.texts[at + 1 : at + 2]
    total = str(len(catalogue.snapshot.indicators))
    return (
        hearing.texts[at] == total
        and before in (["de"], ["alle"], ["onze"], ["the"])
        and bool(_ROWS_OF_ALL & set(after))
    )


_ROWS_OF_ALL = frozenset(
    {"doelen", "indicatoren", "doelstellingen", "streefwaarden", "normen", "targets", "indicators"}
)


def _counted(hearing: Hearing, at: int) -> bool:
    """A number that belongs to a unit or a year."""
    after = hearing.pieces[at + 1] if at + 1 < len(hearing.pieces) else None
    return after is not None and after.role in {"unit", "year"}


_A_LIST = frozenset(
    {
        "lijst",
        "lijstje",
        "overzicht",
        "overzichtje",
        "weten",
        "zien",
        "horen",
        "kunnen",
        "vertellen",
        "noemen",
        "list",
        "overview",
    }
)
"""After "wil" ("de fractie wil een lijst van"): a wish of whoever asks."""


def _asks_politely(hearing: Hearing, start: int, end: int) -> bool:
    """ "ik wil weten welke", "mag ik vragen welke": a wish of the asker, not what the figures should do."""
    beside = {piece.text for piece in hearing.pieces[max(0, start - 3) : end + 1]}
    wants = {piece.text for piece in hearing.pieces[end : end + 3]}
    return not beside.isdisjoint({"ik", "je", "u", "i", "you"}) or not wants.isdisjoint(_A_LIST)


def _narrows(piece: Piece, chosen: Selection) -> bool:
    """A unit or a sign of the source would narrow a list: "per 1.000 inwoners", "nb"."""
    if piece.role == "unit":
        return not chosen.units
    named = {fold(chosen.term), fold(chosen.but_term)}
    return piece.role == "text" and not chosen.lacking and piece.text not in named


def _asides(hearing: Hearing, catalogue: Catalogue, chosen: Selection) -> Iterator[str]:
    """What leaves out something unknown, a "wie", one verdict for two years in clauses of their own."""
    about = chosen.theme or chosen.but_theme or None
    for at in leaving(hearing):
        if not leaves(hearing, catalogue, about, at):
            yield hearing.pieces[at].typed
    yield from doubted_kinds(hearing, catalogue, chosen)
    yield from leaving_verbs(hearing)
    words = [piece for piece in hearing.pieces if piece.kind == "word"]
    yield from (it.typed for at, it in enumerate(words) if it.text in _OTHERS or (not at and it.text in _WHO))
    if chosen.near_target or chosen.far_target or chosen.direction in {"not_up", "not_down"}:
        yield from (it.typed for it in words if it.text in _NOWHERE)
    texts = " ".join(hearing.texts)
    yield from (it for it in _BUT_ONE if f" {it} " in f" {texts} ")
    if not chosen.verdict:
        yield from (two.typed for one, two in pairwise(words) if one.text in _HAD and two.text in _POINTS)
    if chosen.verdict and years_apart(hearing) and not _over_both(hearing, chosen):
        yield from (piece.typed for piece in hearing.pieces if piece.role == "year")


_WHO = frozenset({"wie", "who"})
_OTHERS = frozenset({"gemeenten", "municipalities"})
_NOWHERE = frozenset({"nergens", "nooit", "allebei", "nowhere", "never"})
_BUT_ONE = (
    "op een na",
    "op 1 na",
    "op twee na",
    "op 2 na",
    "alleen in",
    "uitsluitend in",
    "enkel in",
    "only in",
)


def _over_both(hearing: Hearing, chosen: Selection) -> bool:
    """Whether the list looks at both years; a verdict right behind the first of them is said of that one alone."""
    moved = chosen.direction is not None and not held_in_first(hearing)
    return chosen.became or chosen.every_year or chosen.per_year or moved


def _shown(chosen: Selection) -> frozenset[str]:
    """The cues that this narrowing gives their due."""
    return frozenset([name for holds, names in _table(chosen) if holds for name in names.split()])


def _table(chosen: Selection) -> tuple[tuple[object, str], ...]:
    moved = chosen.direction in {"up", "down", "rising", "falling", "not_up", "not_down"}
    extreme = chosen.direction in {"highest", "lowest"}
    return (
        (True, _ALWAYS),
        (not extreme or chosen.per_year, "doel"),
        (chosen.direction not in {"up", "down"} and not chosen.verdict, "moeten"),
        (chosen.verdict, "behaald mislukt achterstand blijven"),
        (chosen.verdict in {"not_met", "unknown"} or chosen.became or chosen.lacking, "niet ontbreekt"),
        (chosen.became, "nieuw meer"),
        (chosen.every_year, "elk_jaar"),
        (chosen.per_year, "hoogste laagste jaar_vraag verloop elk_jaar meer minder gelijk vergelijk niet"),
        (chosen.lacking, "ontbreekt niet beschikbaar"),
        (chosen.has_figure, "beschikbaar"),
        (chosen.provisional, "voorlopig niet"),
        (chosen.near_target, "bijna behaald niet mislukt procent"),
        (chosen.far_target, "verst behaald niet mislukt afstand procent"),
        (chosen.far_target and chosen.aim == "at_least", "grens_onder minder"),
        (chosen.far_target and chosen.aim == "at_most", "grens_boven meer"),
        (chosen.without_target, "zonder_doel niet"),
        (chosen.without_country, "ontbreekt niet beschikbaar"),
        (chosen.first, "nieuw"),
        (chosen.turned_from, "nieuw"),
        (chosen.country_target, "doel"),
        (chosen.within, "bijna afstand"),
        (chosen.by, "procent meer minder grens_boven grens_onder"),
        (extreme, "hoogste laagste"),
        (chosen.record == "highest", "doel_omhoog"),
        (chosen.record == "lowest", "doel_omlaag"),
        (chosen.most, "hoogste"),
        (chosen.most == "percent" or "percent" in chosen.units, "procent"),
        (chosen.units, "procent eenheid"),
        (chosen.noted, "voetnoot"),
        (
            moved and chosen.direction in {"up", "rising", "not_up"},
            "stijging meer grens_boven vergelijk verschil",
        ),
        (
            moved and chosen.direction in {"down", "falling", "not_down"},
            "daling minder grens_onder vergelijk verschil",
        ),
        (chosen.direction in {"not_up", "not_down"}, "niet"),
        (chosen.direction in {"better", "worse"}, "beter verbeterd vergelijk verschil verloop"),
        (chosen.direction == "changed", "gelijk niet verschil vergelijk"),
        (chosen.direction == "same", "gelijk vergelijk verschil niet"),
        (chosen.direction in {"rising", "falling"}, "elk_jaar verloop"),
        (chosen.versus_country, "vergelijk beide_gebieden"),
        (chosen.versus_country and not chosen.verdict, "behaald"),
        (chosen.versus_target, "behaald"),
        (chosen.aim, "doel_omhoog doel_omlaag moeten"),
        (chosen.aim == "at_least" and not chosen.direction, "meer grens_boven"),
        (chosen.aim == "at_most" and not chosen.direction, "minder grens_onder"),
        (chosen.verdict and not chosen.direction, "vergelijk"),
        (chosen.theme, "grens_onder"),
        (chosen.but_theme or chosen.but_term, "niet"),
    )
