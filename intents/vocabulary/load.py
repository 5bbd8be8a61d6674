"""From the phrase files of `intents/nl` to `Phrases`: which groups of words make up which of its sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from intents.vocabulary.files import HERE, cached_files, read_files
from intents.vocabulary.phrases import Apart, Cue, Phrases, Synonyms
from intents.words.fold import Token, fold, stem, tokens
from intents.years.words import parse_words

_CLAUSE = frozenset(
    {"persoonlijke_voornaamwoorden", "hulpwerkwoorden_en_koppelwerkwoorden", "tussenwerpsels", "chat",
     "bezittelijke_voornaamwoorden", "aanwijzende_voornaamwoorden"}
)  # fmt: skip


_GRAMMAR = frozenset({"lidwoorden", "voorzetsels", "voegwoorden", "persoonlijke_voornaamwoorden", "bezittelijke_voornaamwoorden",
     "aanwijzende_voornaamwoorden", "betrekkelijke_en_vragende_voornaamwoorden", "hulpwerkwoorden_en_koppelwerkwoorden"})  # fmt: skip


def load(
    folder: Path = HERE, overlays: Sequence[Mapping[str, Any]] = (), cache: Path | None = None
) -> Phrases:
    """Read the phrase files; `overlays` are a municipality's own synonyms, laid over the shipped ones.

    `cache` is a folder to keep the files as read in: YAML takes half a second, so a second start reads JSON, for as
    long as the files stay the same. Raises `PhraseFault` in the editor's Dutch.
    """
    files = cached_files(folder, cache) if cache else read_files(folder)
    synonyms, ambiguous = _synonyms(files["synoniemen"], overlays), dict(files["dubbelzinnig"])
    for overlay in overlays:
        ambiguous |= overlay.get("dubbelzinnig", {})
    return _build(files, synonyms, ambiguous)


def _build(files: dict[str, Any], synonyms: dict[str, Synonyms], ambiguous: dict[str, Any]) -> Phrases:
    said = _said({**files["vragen"], **files["praat"]})
    cues = _cues(said)
    words = files["functiewoorden"]
    return Phrases(
        cues=cues,
        apart=_apart({**files["vragen"], **files["praat"]}),
        surfaces=frozenset(token.text for one in said for token in one.tokens if token.kind == "word"),
        plain_words=frozenset(
            word
            for name in ("functiewoorden", "praatwoorden", "lichte_woorden")
            for word in _folded({it: group for it, group in files[name].items() if it not in _RARE})
            if len(word) >= 5 and word.isalpha()
        ),
        count_words=_folded(
            {name: files["vragen"][name] for name in ("hoeveel", "telwoord", "doel", "verloop")}
        ),
        function_words=_folded(words),
        grammar=_folded({name: group for name, group in words.items() if name in _GRAMMAR})
        | {"zonder", "without"},
        clause_words=_folded({name: group for name, group in words.items() if name in _CLAUSE}),
        prepositions=_folded({"voorzetsels": words["voorzetsels"]}),
        same_word={
            fold(str(variant)): fold(word)
            for word, variants in files["zelfde_woord"].items()
            for variant in variants
        },
        verbs=_folded({"": words["hulpwerkwoorden_en_koppelwerkwoorden"]}) - _BEING,
        list_words=_stemmed(files["lijstwoorden"]) | _list_talk(files),
        verdict_words=_around_claims(files),
        whether_so=_folded({"": files["oordeelwoorden"]["navraag"]}),
        talk=_stemmed(files["praatwoorden"]) | _stemmed(files["lichte_woorden"]),
        of_asking=_talk(files, _OF_ASKING),
        cries=_talk(files, _CRIES),
        after_count=_talk(files, _AFTER_COUNT),
        things=_talk(files, _THINGS),
        counted=_talk(files, _COUNTED),
        of_part=_folded({**files["deelwoorden"], "": files["lichte_woorden"]["personen_om_de_vraag"]}),
        general=_stemmed(files["algemene_woorden"]),
        people=_stemmed({"mensen": files["algemene_woorden"]["mensen"]}),
        places={
            fold(name): group
            for group, names in files["plaatsen"].items()
            if group != "ook_gewone_woorden"
            for name in names
        },
        common_places=frozenset(fold(name) for name in files["plaatsen"]["ook_gewone_woorden"]),
        years=parse_words(files["jaren"]),
        year_talk=frozenset(fold(str(word)) for word in files["jaren"]["jaarwoorden"]),
        beside_years=(_folded(words) | _cue_words(cues))
        - _folded(
            {
                name: files["vragen"][name]
                for name in ("telwoord", "hoeveel", "hoeveel_doelen", "indicatoren", "doel")
            }
        ),
        periods=frozenset(fold(str(word)) for word in files["jaren"]["kleinere perioden"]),
        future=frozenset(fold(str(word)) for word in files["jaren"]["toekomst"]),
        text_words={
            name: frozenset(fold(str(word)) for word in group)
            for name, group in files["tekstwoorden"].items()
        },
        synonyms=synonyms,
        ambiguous={fold(str(word)): tuple(ids) for word, ids in ambiguous.items()},
    )


_BEING = frozenset(
    [
        "zijn",
        "is",
        "was",
        "waren",
        "geweest",
        "ben",
        "bent",
        "heb",
        "hebben",
        "heeft",
        "had",
        "hadden",
        "kan",
        "kun",
        "kunt",
        "kunnen",
        "wil",
        "willen",
        "zou",
        "zouden",
        "moet",
        "mag",
        "staan",
        "staat",
        "stond",
        "stonden",
        "worden",
        "wordt",
        "werd",
        "werden",
        "are",
        "were",
        "been",
        "do",
        "does",
        "did",
        "have",
        "has",
        "can",
        "could",
        "would",
        "laat",
    ]
)


_RARE = frozenset(
    {"kantoor_en_gesprek", "tussenwerpsels_en_streektaal", "stukken_en_gelegenheden", "engels_eromheen"}
)
"""Groups of words so rare that a slip is likelier one in another word: "doorwerht" is a village, and no "doorwerkt"."""
_COUNTED = ("vergaderzaken", "bronnen", "personen_om_de_vraag")
_OF_ASKING = ("communicatie_werkwoorden", "vraagwendingen", "vraag_en_antwoord", "beleefdheid", "bronnen", "telwoorden_van_gevallen",
              "vakwoorden_zonder_onderwerp", "lichte_werkwoorden", "mededeling", "opzoeken_en_doorvertellen", "engels", "engels_om_de_vraag")  # fmt: skip
_LIST_TALK = ("vraagwendingen", "vraag_en_antwoord", "beleefdheid")


_AFTER_COUNT = ("telwoorden_van_gevallen", "communicatie_werkwoorden", "lichte_werkwoorden", "mededeling", "gebeuren", "opzoeken_en_doorvertellen",
                "stopwoorden_en_gemoed", "beoordelende_bijvoeglijke", "vakwoorden_zonder_onderwerp", "dag_en_tijd", "uitroepen_en_bijwoorden",
                "haast_en_gemoed", "engels", "engels_om_de_vraag")  # fmt: skip
_THINGS = ("abstracte_zelfstandige_naamwoorden", "kantoor_en_gesprek", "stukken_en_overleggen", "stukken_en_gelegenheden",
           "plek_en_moment_van_vragen", "vergaderzaken", "bronnen", "personen_om_de_vraag")  # fmt: skip
_CRIES = ("stopwoorden_en_gemoed", "uitroepen_en_bijwoorden", "haast_en_gemoed", "beoordelende_bijvoeglijke", "dictaat",
          "tussenwerpsels_en_streektaal")  # fmt: skip


def _talk(files: Mapping[str, Any], names: Sequence[str]) -> frozenset[str]:
    groups = {**files["praatwoorden"], **files["lichte_woorden"]}
    return _folded({name: groups[name] for name in names})


def _list_talk(files: Mapping[str, Any]) -> frozenset[str]:
    """Groups of talk that are about asking only."""
    groups = {name: files["praatwoorden"][name] for name in _LIST_TALK}
    return _stemmed(groups)


def _cue_words(cues: Mapping[str, Sequence[Cue]]) -> frozenset[str]:
    return frozenset(word for group in cues.values() for cue in group for word in cue.words)


def _folded(groups: Mapping[str, Sequence[str]]) -> frozenset[str]:
    return frozenset(fold(str(word)) for group in groups.values() for word in group)


def _stemmed(groups: Mapping[str, Sequence[str]]) -> frozenset[str]:
    return frozenset(stem(fold(str(word))) for group in groups.values() for word in group)


LEAVES_CLAIMS = {
    "functiewoorden": ["lidwoorden", "persoonlijke_voornaamwoorden", "bezittelijke_voornaamwoorden", "aanwijzende_voornaamwoorden",
                       "betrekkelijke_en_vragende_voornaamwoorden", "wederkerige_en_wederkerende_voornaamwoorden", "voorzetsels",
                       "hulpwerkwoorden_en_koppelwerkwoorden", "voornaamwoordelijke_bijwoorden", "tussenwerpsels", "chat"],
    "praatwoorden": ["communicatie_werkwoorden", "vraag_en_antwoord", "beleefdheid", "vergaderzaken", "bronnen",
                     "telwoorden_van_gevallen", "dag_en_tijd"],
    "lichte_woorden": ["mededeling", "personen_om_de_vraag", "plek_en_moment_van_vragen", "opzoeken_en_doorvertellen",
                       "stukken_en_overleggen"],
}  # fmt: skip
"""Groups of words that turn or restrict nothing but for what `oordeelwoorden.yaml` takes out of them."""


def _around_claims(files: Mapping[str, Any]) -> frozenset[str]:
    groups = {f"{file} {name}": files[file][name] for file, names in LEAVES_CLAIMS.items() for name in names}
    own = files["oordeelwoorden"]
    return (_folded(groups) | _folded({"": own["erbij"]})) - _folded({"": own["haalt_eruit"]})


_GAP = " ... "


def _apart(groups: Mapping[str, Sequence[str]]) -> dict[str, tuple[Apart, ...]]:
    found: dict[str, list[Apart]] = {}
    for name, phrases in groups.items():
        for phrase in phrases:
            if _GAP in str(phrase):
                before, after = (tuple(fold(part).split()) for part in str(phrase).split(_GAP))
                known = Apart(Cue(name, str(phrase), (), before + after), before, after)
                found.setdefault(before[0], []).append(known)
    return {first: tuple(group) for first, group in found.items()}


class _Said(NamedTuple):
    """A phrase with its tokens, which are taken apart once."""

    name: str
    phrase: str
    tokens: tuple[Token, ...]


def _said(groups: Mapping[str, Sequence[str]]) -> list[_Said]:
    """All phrases of one piece."""
    whole = ((name, str(phrase)) for name, phrases in groups.items() for phrase in phrases)
    return [_Said(name, phrase, tokens(phrase)) for name, phrase in whole if _GAP not in phrase]


def _cues(said: Sequence[_Said]) -> dict[str, tuple[Cue, ...]]:
    found: dict[str, list[Cue]] = {}
    for one in said:
        words = tuple([token.text for token in one.tokens if token.kind != "stop"])
        key = tuple([stem(word) for word in words])
        found.setdefault(key[0], []).append(Cue(one.name, one.phrase, key, words))
    return {first: tuple(sorted(group, key=lambda cue: -len(cue.stems))) for first, group in found.items()}


def _synonyms(shipped: Mapping[str, Any], overlays: Sequence[Mapping[str, Any]]) -> dict[str, Synonyms]:
    found: dict[str, Synonyms] = {}
    for source in (shipped, *(overlay.get("synoniemen", {}) for overlay in overlays)):
        for identity, entry in source.items():
            before = found.get(identity, Synonyms())
            found[identity] = Synonyms(
                before.names + tuple(str(item) for item in entry.get("ook", ())),
                before.features + tuple(str(item) for item in entry.get("kenmerken", ())),
                before.never + tuple(str(item) for item in entry.get("niet", ())),
                before.beside + tuple(str(item) for item in entry.get("erbij", ())),
                before.examples + tuple(str(item) for item in entry.get("voorbeelden", ())),
            )
    return found
