"""The phrase files of `intents/nl` as one frozen object; faults are told in Dutch, with file and line."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from intents.words.fold import Token, fold, stem, tokens
from intents.years.words import YearWords, parse_words

HERE = Path(__file__).parents[1] / "nl"
FILES = (
    "vragen",
    "jaren",
    "synoniemen",
    "dubbelzinnig",
    "praat",
    "functiewoorden",
    "praatwoorden",
    "algemene_woorden",
    "plaatsen",
    "zelfde_woord",
    "lichte_woorden",
    "tekstwoorden",
    "lijstwoorden",
    "oordeelwoorden",
    "deelwoorden",
)


_CLAUSE = frozenset(
    {"persoonlijke_voornaamwoorden", "hulpwerkwoorden_en_koppelwerkwoorden", "tussenwerpsels", "chat",
     "bezittelijke_voornaamwoorden", "aanwijzende_voornaamwoorden"}
)  # fmt: skip


_GRAMMAR = frozenset({"lidwoorden", "voorzetsels", "voegwoorden", "persoonlijke_voornaamwoorden", "bezittelijke_voornaamwoorden",
     "aanwijzende_voornaamwoorden", "betrekkelijke_en_vragende_voornaamwoorden", "hulpwerkwoorden_en_koppelwerkwoorden"})  # fmt: skip


SYNONYM_LISTS = frozenset({"ook", "kenmerken", "niet", "erbij", "voorbeelden"})
"""What `synoniemen.yaml` may say of an indicator."""


class PhraseFault(Exception):
    """A phrase file cannot be used. The message is Dutch, for the editor: file, line, what to change."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase of `vragen.yaml` or `praat.yaml`."""

    name: str
    phrase: str
    stems: tuple[str, ...]
    words: tuple[str, ...] = ()
    """As written, folded."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A phrase whose two parts stand apart, written "nam ... toe": a separable verb around its subject."""

    cue: Cue
    before: tuple[str, ...]
    after: tuple[str, ...]
    """The words of each part, folded, just as written."""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """What `synoniemen.yaml` says of one indicator."""

    names: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    """Words that may stand beside it and change nothing; they do not help to choose, as features do."""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrases:
    """All that people say, folded and ready; made once at start."""

    cues: Mapping[str, tuple[Cue, ...]]
    """By the first stem, longest phrase first."""
    apart: Mapping[str, tuple[Apart, ...]]
    """By the first word."""
    surfaces: frozenset[str]
    """Every word of a cue as written, for typo repair."""
    plain_words: frozenset[str]
    """Common words of talk of five letters and more, as written: a typing error in one is still talk."""
    count_words: frozenset[str]
    """Words such as "cijfers" and "meldingen" that may end a compound without changing what it speaks of."""
    function_words: frozenset[str]
    grammar: frozenset[str]
    """Articles, prepositions, conjunctions, pronouns: never part of what a name says."""
    clause_words: frozenset[str]
    """Pronouns, auxiliary verbs and interjections: a part of a sentence that has one can stand by itself."""
    prepositions: frozenset[str]
    same_word: Mapping[str, str]
    """A word in another form or voice to the word the other files use: "pliesie" to "politie"."""
    verbs: frozenset[str]
    """Auxiliary and linking verbs but for those of being: with nothing else they may say which rows are meant ("lag dat")."""
    list_words: frozenset[str]
    """Words of talk that say nothing of which rows a list is of; every other one in it is not understood."""
    verdict_words: frozenset[str]
    """Words that leave a claim as it is, so that a verdict on it may be given: see `intents.provable`."""
    talk: frozenset[str]
    """Stems of words around a question that never are its subject."""
    counted: frozenset[str]
    """Words of talk for people and papers: behind "hoeveel" they are what is counted."""
    of_part: frozenset[str]
    """Words of talk for people, places and things that right behind a name say which cases: see `intents.refusals.bystanders`."""
    general: frozenset[str]
    """Stems of words that occur in names but alone identify nothing."""
    people: frozenset[str]
    """Stems of words for people in general, a group of `algemene_woorden.yaml`."""
    places: Mapping[str, str]
    """Folded place name to its group in `plaatsen.yaml`."""
    common_places: frozenset[str]
    years: YearWords
    year_talk: frozenset[str]
    beside_years: frozenset[str]
    """Function words and cues that name nothing that is counted: "21 gehaald", "21 ook"."""
    periods: frozenset[str]
    future: frozenset[str]
    text_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """`tekstwoorden.yaml`: words that ask for the programme's text, by group."""
    synonyms: Mapping[str, Synonyms] = field(default_factory=dict)
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load(
    folder: Path = HERE, overlays: Sequence[Mapping[str, Any]] = (), cache: Path | None = None
) -> Phrases:
    """Read the phrase files; `overlays` are a municipality's own synonyms, laid over the shipped ones.

    `cache` is a folder to keep the files as read in: YAML takes half a second, so a second start reads JSON, for as
    long as the files stay the same. Raises `PhraseFault` in the editor's Dutch.
    """
    files = _cached(folder, cache) if cache else _read(folder)
    synonyms, ambiguous = _synonyms(files["synoniemen"], overlays), dict(files["dubbelzinnig"])
    for overlay in overlays:
        ambiguous |= overlay.get("dubbelzinnig", {})
    return _build(files, synonyms, ambiguous)


def _read(folder: Path) -> dict[str, Any]:
    return {name: read_yaml(folder / f"{name}.yaml") for name in FILES}


def _cached(folder: Path, cache: Path) -> dict[str, Any]:
    """The files as read before, known by a hash of their contents; a cache that cannot be used is passed over."""
    digest = sha256()
    for name in FILES:
        with suppress(OSError):
            digest.update((folder / f"{name}.yaml").read_bytes() + b"\0")
    kept = cache / f"phrases-{digest.hexdigest()[:16]}.json"
    with suppress(OSError, ValueError):
        return dict(json.loads(kept.read_text(encoding="utf-8")))
    files = _read(folder)
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        written = kept.with_suffix(f".{os.getpid()}")
        written.write_text(json.dumps(files), encoding="utf-8")
        written.replace(kept)
    return files


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
        talk=_stemmed(files["praatwoorden"]) | _stemmed(files["lichte_woorden"]),
        counted=_folded(
            {name: {**files["praatwoorden"], **files["lichte_woorden"]}[name] for name in _COUNTED}
        ),
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
_LIST_TALK = ("vraagwendingen", "vraag_en_antwoord", "beleefdheid")


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


@lru_cache(maxsize=64)
def read_yaml(path: Path) -> Any:
    """One phrase file as mappings and lists; YAML 1.2, duplicate keys refused.

    Raises `PhraseFault` naming file, line and remedy.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PhraseFault(
            f"{path.name}: het bestand ontbreekt of is niet te lezen. Zet het terug in {path.parent}."
        ) from error
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = str(getattr(error, "problem", "") or "")
        why = (
            "een naam staat er twee keer; voeg de twee lijsten samen"
            if "duplicate" in problem
            else ("de regel is geen geldige lijst; let op inspringen, haakjes en aanhalingstekens")
        )
        raise PhraseFault(f"{path.name}, regel {line}: {why}.") from error
