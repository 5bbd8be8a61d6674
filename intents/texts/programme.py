"""Questions about the programme's text: goal, progress, activities, and the meaning of signs and letters."""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.lists.filters import noted
from intents.lists.themes import theme
from intents.question import TERMS, Operation, Question, Selection
from intents.refusals.measures import about_measures
from intents.texts.printed import in_section
from intents.words.fold import fold, stem

_QUANTITY = ("hoeveel", "hoogste", "laagste", "gemiddelde", "totaal", "procent")
_FIGURES = ("hoeveel", "behaald", "verloop", "stijging", "daling", "landelijk", "doel", "afstand")


def programme(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], spoken_of: bool
) -> Question | None:
    """A question about text, or None; `spoken_of` says whether an indicator was spoken of before."""
    if spoken_of and hearing.has("voetnoot") and not found and theme(hearing, catalogue) is None:
        return None
    if hearing.has("hoeveel_doelen"):
        return None
    if stated := in_section(hearing, catalogue, found):
        return stated
    stands = _stands_for(hearing)
    if stands and (term := _definition(hearing, catalogue, found, spoken_of, stands=True)):
        return term
    titled = not found and _best_activity(hearing, catalogue)[1] >= 0.3
    if (
        hearing.has("indicatoren", "allemaal", "overzicht")
        and not titled
        and not hearing.has(
            "programmadoel", "activiteiten", "voortgang", "toelichting", "voetnoot", "betekenis"
        )
        and not _redefined(hearing, found)
    ):
        return None
    return (
        _definition(hearing, catalogue, found, spoken_of, stands=stands)
        or _redefined(hearing, found)
        or _activity(hearing, catalogue, found)
        or _chapter(hearing, catalogue, found)
        or _about_text(hearing, catalogue, [] if found and not any(it.exact for it in found) else found)
    )


def _definition(
    hearing: Hearing, catalogue: Catalogue, found: list[Mention], spoken_of: bool, *, stands: bool
) -> Question | None:
    """ "wat betekent nb", "waar staat BBV voor", "de R in de tabel", "**"; `stands` says that the second form is said."""
    asks = (
        hearing.has("betekenis", "voetnoot", "waarom", "bron")
        or stands
        or (len([p for p in hearing.pieces if p.kind != "stop"]) <= 2 and not spoken_of)
        or (len(hearing.pieces) <= 5 and "wat" in hearing.texts)
        or hearing.texts[:2] in (["wat", "is"], ["wat", "zijn"], ["what", "is"])
        or (hearing.texts[0] in catalogue.terms and _WHAT_IS_IT.search(" ".join(hearing.texts)) is not None)
    )
    marks = [piece.text for piece in hearing.pieces if piece.kind == "mark"] or _spoken_marks(hearing)
    if hearing.texts[:2] == ["achter", "welke"]:
        return None  # which rows carry a sign, not what it says
    if marks and not found and asks:
        return Question(
            Operation.FOOTNOTE, text_key=marks[0], selection=Selection(theme=theme(hearing, catalogue))
        )
    if not found and hearing.has("voetnoot"):
        if _lists_marks(hearing):
            return None
        return Question(Operation.FOOTNOTE, selection=Selection(theme=theme(hearing, catalogue)))
    if not asks or _lists_missing(hearing):
        return None
    terms, text = catalogue.terms, f" {fold(hearing.text)} "
    dash = "-" in terms and not found
    if dash and any(piece.text in _DASHES for piece in hearing.pieces):
        return Question(Operation.DEFINITION, text_key=terms["-"].term)
    said = [piece for piece in hearing.pieces if piece.text in terms and piece.role != "year"]
    if not _OWN_DASH.search(hearing.text):
        said = [piece for piece in said if piece.text != "-"]  # "een groter-dan-teken"
    if " - " in hearing.text and len(hearing.pieces) > _SHORT:
        said = [piece for piece in said if piece.text != "-"]  # a dash between two clauses
        text = text.replace(" - ", " ")
    spelled = [key for known in terms.values() if f" {(key := fold(known.term))} " in text]
    spelled = spelled or [key for key in [_letters_of(hearing, catalogue)] if key]
    if not (said or spelled) or (found and not said):
        return None
    if found and not _beside(hearing, found):
        return None
    for piece in said:
        piece.explain("text", "teken of afkorting van de bron")
    listed = _letters_of(hearing, catalogue)
    keys = [listed] if listed else list(dict.fromkeys(piece.text for piece in said)) or spelled[:1]
    return Question(Operation.DEFINITION, text_key=TERMS.join(terms[key].term for key in keys))


_WHAT_IS_IT = re.compile(
    r"\bwat (?:is|betekent|wil) (?:dat|dit|het)\b|\bwhat is (?:that|this)\b|\bwhat does (?:that|it) mean\b"
)
""" "nb? wat is dat nou weer": behind the sign itself."""
_OWN_DASH = re.compile(r"(?:^|[\s\"'(‘“])[-–](?:$|[\s\"').,?!’”])")
_SHORT = 6
_STANDS = tuple(
    frozenset(words.split())
    for words in ("staat voor", "staan voor", "staat waarvoor", "staan waarvoor", "stelt voor", "stellen voor",
                  "leg uit", "afkorting")
)  # fmt: skip
_STANDING = frozenset({"staat", "staan", "stelt", "stellen", "leg", "afkorting"})


def _stands_for(hearing: Hearing) -> bool:
    """ "waar staan R en NL voor", "leg BBV eens uit": what a sign means, with words that stand apart."""
    return hearing.any_of(_STANDING) and any(map(hearing.all_of, _STANDS))


def _letters_of(hearing: Hearing, catalogue: Catalogue) -> str:
    """The term that is a list of letters, where two of them are said, or one that means nothing else."""
    said = {piece.text for piece in hearing.pieces if piece.kind == "word" and len(piece.text) == 1}
    for key, letters in catalogue.letters.items():
        if len(said & letters) > 1 or (said & letters) - catalogue.terms.keys():
            return key
    return ""


_ROWS = frozenset({"doelen", "streefwaarden", "normen", "cijfers", "rijen", "targets", "figures"})


def _lists_marks(hearing: Hearing) -> bool:
    """ "bij welke indicatoren hoort een voetnoot?": which rows, not what the notes say."""
    if not noted(hearing, anywhere=False):
        return False
    rows = hearing.has("indicatoren") or any(piece.text in _ROWS for piece in hearing.pieces)
    asks = hearing.has("betekenis", "waarom", "toelichting", "herdefinitie")
    return rows and hearing.has("welke") and not asks


def _lists_missing(hearing: Hearing) -> bool:
    """ "waar staat in 2020 nb of een streepje?": which rows, not what the sign means."""
    means = any(
        cue.phrase.startswith(("bete", "staat voor", "mean")) for _, _, cue in hearing.said("betekenis")
    )
    first = next((piece.text for piece in hearing.pieces if piece.kind == "word"), "")
    return bool(hearing.years.years) and first in {"waar", "welke", "bij"} and not means


_DASHES = frozenset({"streepje", "streepjes", "koppelteken", "dash"})


def _spoken_marks(hearing: Hearing) -> list[str]:
    """ "twee sterretjes", "dubbele ster": the mark as printed."""
    for start, _, cue in hearing.said("voetnoot"):
        if any(word.startswith(("ster", "asterisk")) for word in cue.words):
            before = hearing.pieces[start - 1].text if start else ""
            before = cue.phrase.split()[0] if " " in cue.phrase else before
            return ["*" * {"2": 2, "dubbele": 2, "dubbel": 2, "3": 3, "driedubbele": 3}.get(before, 1)]
    return []


def _redefined(hearing: Hearing, found: list[Mention]) -> Question | None:
    """ "zijn oude cijfers aangepast?": what the tables say of themselves."""
    said = hearing.said("herdefinitie")
    if not said:
        return None
    lists = hearing.has("indicatoren") and not any("defini" in cue.phrase for _, _, cue in said)
    lists = lists or (hearing.has("doel") and hearing.has("welke"))
    return None if found or lists or _those(hearing) else Question(Operation.FOOTNOTE)


def _those(hearing: Hearing) -> bool:
    """ "zijn die twee jaren wel vergelijkbaar?": of the row that was spoken of before."""
    return _OF_THOSE.search(" ".join(hearing.texts)) is not None


_OF_THOSE = re.compile(
    r"\b(?:die|deze|dat|dit) (?:twee |drie |beide |2 |3 )?(?:jaren|jaar|cijfers|getallen|reeks|rij)\b"
)


def _beside(hearing: Hearing, found: list[Mention]) -> bool:
    """A sign asked about beside an indicator ("wat betekent nb bij Halt") is still the sign's question."""
    return hearing.has("betekenis")


def _about_a_target(hearing: Hearing) -> bool:
    """ "doel ... gehaald?": a target is asked, which no activity has."""
    if not hearing.has("doel", "doel_omhoog", "doel_omlaag"):
        return False
    sides = hearing.has("welke") and hearing.has("doel_omhoog", "doel_omlaag")
    return (sides or (hearing.has("doel") and hearing.has("behaald", "mislukt"))) and not hearing.has(*_ABOUT)


_ABOUT = ("activiteiten", "toelichting", "achterstand", "waarom", "voortgang", "programma")


def _activity(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Question | None:
    if not found and _about_a_target(hearing):
        return None
    if found and hearing.has("voetnoot"):
        return None
    best, share = _best_activity(hearing, catalogue)
    done = best is not None and about_measures(hearing, found)
    if best is not None and found and not hearing.years.years:
        title = catalogue.texts.activities[best]
        said = {key for mention in found for key in mention.stems}
        others = {
            piece.stem for piece in hearing.pieces if piece.kind == "word"
        } & title - said - catalogue.phrases.general
        told = said <= title and (done or hearing.has("activiteiten", "achterstand"))
        if not others and not told:
            return None
        if said <= title and others and not hearing.has(*_QUANTITY):
            found = []
    if found and hearing.years.years:
        return None
    about = done or hearing.has("activiteiten", "toelichting", "achterstand", "waarom", "voortgang")
    if (
        best is not None
        and (share >= 0.6 or (share > 0.2 and (about or not found)))
        and not (found and not about and hearing.has(*_FIGURES))
    ):
        if found and all(mention.exact for mention in found) and not about and share < 0.9:
            return None
        if found and share < 0.5 and not done and not hearing.has("activiteiten"):
            return None
        if hearing.has(*_QUANTITY) and share < 0.6:
            return None
        _mark(hearing, catalogue.texts.activities[best] | catalogue.texts.explanations[best], "activiteit")
        return Question(Operation.ACTIVITY, text_key=str(best))
    if hearing.has("activiteiten") and not found and not hearing.has("behaald", "stijging", "daling"):
        return _about_text(hearing, catalogue, found) or Question(Operation.ACTIVITIES)
    return None


def _best_activity(hearing: Hearing, catalogue: Catalogue) -> tuple[int | None, float]:
    """The activity whose title was said most, and the share of its title's weight."""
    if not hearing.any_of(catalogue.texts.titles):
        return None, 0.0
    said = {piece.stem for piece in hearing.pieces if piece.kind == "word"}
    scores = []
    for at, weights in enumerate(catalogue.texts.weights):
        if weights.keys().isdisjoint(said):
            continue
        hit = sum(weight for key, weight in weights.items() if key in said)
        scores.append((hit / sum(weights.values()), hit, -at))
    if not scores or max(scores)[1] < 0.9:
        return None, 0.0
    top = max(scores)
    return -top[2], top[0]


_NAMES = 4
"""Letters of a word that names the programme, at the least one more."""
_PLURAL = frozenset({"doelen", "doelstellingen", "normen", "streefwaarden", "targets"})


def _chapter(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Question | None:
    if found:
        return None
    about = hearing.has("programma") or theme(hearing, catalogue) is not None or _named(hearing, catalogue)
    if about and hearing.has("stand_van_zaken"):
        return _chosen(hearing, catalogue, Operation.PROGRESS)
    plural = hearing.any_of(_PLURAL)
    if plural and hearing.has("welke") and not hearing.has("voortgang"):
        return None
    if hearing.has("voortgang") or (hearing.has("programmadoel") and hearing.has("behaald")):
        return _chosen(hearing, catalogue, Operation.PROGRESS)
    if plural:
        return None
    if hearing.has("programmadoel"):
        return _chosen(hearing, catalogue, Operation.GOAL)
    listed = theme(hearing, catalogue) is not None and bool(hearing.years.years)
    if about and not listed and hearing.has("behaald", "verloop") and not hearing.has("welke", "thema"):
        return _chosen(hearing, catalogue, Operation.PROGRESS)
    lists = hearing.has("welke", "grens_onder", "doel_omhoog", "doel_omlaag") or bool(hearing.years.years)
    if about and hearing.has("doel") and not lists:
        return _chosen(hearing, catalogue, Operation.GOAL)
    if hearing.has("toelichting") and hearing.has("programma"):
        return Question(Operation.ACTIVITIES)
    return None


def _lists_targets(hearing: Hearing) -> bool:
    """ "welk doel bij Zorg en Veiligheid is behaald?", "waar is het een maximum?": targets of rows, not the programme's."""
    sides = hearing.has("doel_omhoog", "doel_omlaag")
    return hearing.has("welke") and (hearing.has("behaald", "mislukt", "bijna", "verst") or sides)


def _named(hearing: Hearing, catalogue: Catalogue) -> bool:
    """Whether the programme is named: "veiligheid"."""
    names = catalogue.texts.names
    return bool([piece for piece in hearing.pieces if piece.text in names and len(piece.text) > _NAMES])


def _chosen(hearing: Hearing, catalogue: Catalogue, operation: Operation) -> Question:
    text = catalogue.texts.progress if operation is Operation.PROGRESS else catalogue.texts.goal
    for piece in hearing.pieces:
        if piece.role in {"", "place"} and piece.stem in text:
            piece.explain("text", "staat in de tekst")
        elif (piece.role == "" and any(piece.stem in known.stems for known in catalogue.themes)) or (
            piece.role == "" and piece.kind == "word" and piece.text in catalogue.texts.names
        ):
            piece.explain("text", "naam van het programma")
    return Question(operation)


def _about_text(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> Question | None:
    """ "wat staat er over Oekraïne": words that only the programme's text holds; never when a number is asked."""
    if _about_a_target(hearing) or hearing.has("doel_omhoog", "doel_omlaag"):
        return None
    placed = bool([piece for piece in hearing.pieces if piece.role == "place"])
    allowed = {catalogue.snapshot.latest.year} if placed else set()
    if found or hearing.has(*_QUANTITY) or set(hearing.years.years) - allowed:
        return None
    closed, talk = catalogue.closed, catalogue.phrases.talk
    open_words = {
        piece.stem
        for piece in hearing.pieces
        if piece.kind == "word"
        and piece.role in {"", "place"}
        and piece.text not in closed
        and piece.stem not in talk
    } - {piece.stem for start, end, _ in hearing.cues for piece in hearing.pieces[start:end]}
    named = {stem(word) for word in catalogue.texts.names}
    if not open_words - named or open_words <= catalogue.phrases.general:
        return None
    forms = [catalogue.passages.forms(word) for word in open_words]
    fit = [
        it for it in catalogue.passages.all if it.question.operation in _PROSE and _speaks_of(forms, it.stems)
    ]
    if not fit:
        return None
    best = max(fit, key=lambda it: (len(open_words & it.stems), it.section == "activiteiten"))
    _mark(hearing, best.stems, "activiteit" if best.section == "activiteiten" else "tekst van het programma")
    return best.question


_PROSE = frozenset({Operation.ACTIVITY, Operation.PROGRESS, Operation.GOAL})


def _speaks_of(words: list[frozenset[str]], text: frozenset[str]) -> bool:
    """All words stand in the text, or two and most of them: quoting it claims nothing that it does not say."""
    hits = len([forms for forms in words if not forms.isdisjoint(text)])
    return hits == len(words) or (hits >= 2 and hits * 5 >= len(words) * 3)


def _mark(hearing: Hearing, stems: frozenset[str], why: str) -> None:
    for piece in hearing.pieces:
        if piece.role in {"", "indicator", "place"} and piece.stem in stems:
            piece.explain("text", why)
