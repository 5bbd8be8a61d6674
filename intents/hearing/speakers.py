"""Who is quoted around a question: "raadslid Van Doorn zei ...", "volgens wethouder De Vries". A name, no place or subject."""

from __future__ import annotations

from intents.hearing.doors import opened_by
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue

_TITLES = frozenset(
    ["raadslid", "wethouder", "burgemeester", "fractievoorzitter", "statenlid", "commissielid", "collega", "heer",
     "mevrouw", "meneer", "dhr", "mw", "mevr", "griffier", "voorzitter", "journalist", "councillor", "alderman"]
)  # fmt: skip
_SAYS = frozenset(
    ["zei", "zegt", "zeggen", "beweert", "beweerde", "vraagt", "vroeg", "stelt", "stelde", "merkte", "merkt", "noemde",
     "noemt", "wil", "wilde", "schrijft", "schreef", "meldt", "meldde", "denkt", "dacht", "riep", "meent", "vindt",
     "opperde", "claimde", "claimt", "roept", "kopt", "kopte", "poneert", "verkondigt", "verklaart", "verklaarde", "said", "says", "claims",
     "claimed", "asks", "asked", "told", "tells", "insists", "argues"]
)  # fmt: skip
SPEAKER = "wie het zegt"
_FORMER = frozenset({"oud", "ex", "former"})
_PARTS = frozenset({"van", "de", "der", "den", "ter", "ten", "te", "het", "'t", "von", "el", "."})
_REACH = 6


def _explain_speakers(hearing: Hearing) -> None:
    """Give the name after a title its role, where the sentence quotes whoever bears it."""
    for at, piece in enumerate(hearing.pieces):
        if piece.text not in _TITLES:
            continue
        for former in hearing.pieces[max(0, at - 2) : at]:
            if former.text in _FORMER and former.role == "":
                former.explain("talk", SPEAKER)
        end = _name_end(hearing, at + 1)
        near = {it.text for it in hearing.pieces[end : end + _REACH]}
        before = {it.text for it in hearing.pieces[max(0, at - 3) : at]}
        if end > at + 1 and (near & _SAYS or "volgens" in before or "according" in before):
            for name in hearing.pieces[at + 1 : end]:
                name.explain("talk", "naam van wie het zegt")


_A = frozenset(
    ["een", "'n", "de", "onze", "mijn", "m'n", "mn", "het", "ons", "zijn", "haar", "jullie", "a", "an", "my", "our", "the", "one", "iemand",
     "someone", "somebody"]
)  # fmt: skip
_SOMEONE = frozenset({"iemand", "someone", "somebody"})


def _explain_callers(hearing: Hearing) -> None:
    """ "een inwoner beweert dat", "iemand op facebook zegt": a noun before a verb of saying, with nothing counted before it."""
    pieces = hearing.pieces
    for at in range(1, len(pieces) - 1):
        opens = (
            at == 1
            or pieces[at - 2].kind == "stop"
            or pieces[at - 2].text in {"want", "en", "maar", "volgens", "zoals", "as", "but"}
        )
        if not opens or pieces[at - 1].text not in _A:
            continue
        if pieces[at - 1].text in _SOMEONE:
            _says_after(hearing, at)
        elif pieces[at].kind == "word" and pieces[at].role == "" and _says_after(hearing, at + 1):
            pieces[at].explain("talk", SPEAKER)
            if pieces[at + 1].role == "":  # "claims", which is a noun too
                pieces[at + 1].explain("talk", SPEAKER)


def _says_after(hearing: Hearing, at: int) -> bool:
    """Whether a verb of saying follows, at once or behind where the speaker is from: "uit Heelsum", "van de SP"."""
    pieces = hearing.pieces
    if pieces[at].text in _SAYS:
        return True
    if pieces[at].text not in _FROM or hearing.any_of(_THERE):
        return False  # "een kennis in Wageningen vraagt hoeveel ze daar hadden" asks of that place
    for end in range(at + 1, min(at + 5, len(pieces))):
        if pieces[end].text in _SAYS:
            for piece in pieces[at + 1 : end]:
                piece.explain("talk", SPEAKER)
            return True
        if pieces[end].kind != "word":
            return False
    return False


_THERE = frozenset({"daar", "aldaar", "ginds", "daarginds", "there"})
_FROM = frozenset({"uit", "van", "in", "bij", "op", "from", "on", "of", "at"})
_STATES = frozenset(
    ["zegt", "zei", "zeggen", "zeiden", "beweert", "beweerde", "beweren", "stelt", "stelde", "roept", "riep", "meent", "says", "said", "claims", "claimed",
     "according"]
)  # fmt: skip
_GOES_ON = frozenset(
    {"heeft", "klopt", "dat", "that", "hoor", "tenminste", "altijd", "in", "tegen", "to", "at"}
)


def _explain_said_by(hearing: Hearing, catalogue: Catalogue) -> None:
    """ "..., zegt mijn moeder", "zoals de SP stelt", "zei op de receptie dat": who said it behind the verb, or where."""
    pieces = hearing.pieces
    for at in [at for at, piece in enumerate(pieces) if piece.text in _STATES]:
        end = at + 1
        while end < len(pieces) and pieces[end].text in _A | _FROM | _TO_WHOM:
            end += 1
        then = pieces[end + 1].text if end + 1 < len(pieces) else ""
        closes = end + 1 >= len(pieces) or pieces[end + 1].kind == "stop" or then in _GOES_ON
        if at + 1 < end < len(pieces) and closes and pieces[end].kind == "word" and pieces[end].role == "":
            if catalogue.meaning(pieces[end].stem):
                continue  # "en wat zegt de politie?" asks for the police's figures
            pieces[end].explain("talk", SPEAKER)


_TO_WHOM = frozenset({"tegen", "aan", "tijdens", "to", "during", "me", "mij", "us", "ons"})


_GREETS = frozenset({"groet", "groeten", "groetjes", "mvg", "gr", "vr", "regards", "hoogachtend", "groetend"})


def _explain_signature(hearing: Hearing) -> None:
    """ "Met vriendelijke groet, Jan de Vries": who asks, after the question."""
    greets = [at for at, piece in enumerate(hearing.pieces) if piece.text in _GREETS]
    last = [piece for piece in hearing.pieces[greets[-1] + 1 :] if piece.kind == "word"] if greets else []
    if greets and greets[-1] > 2 and len(last) <= 4:
        for piece in last:
            piece.explain("talk", "ondertekening")


def _name_end(hearing: Hearing, start: int) -> int:
    """Where the name that begins here ends: particles and at most two words with a capital."""
    at, names = start, 0
    while at < len(hearing.pieces) and names < 2:
        piece = hearing.pieces[at]
        if piece.text in _PARTS or (len(piece.text) == 1 and not names):
            at += 1
        elif piece.kind == "word" and piece.typed[:1].isupper() and piece.role == "":
            at, names = at + 1, names + 1
        else:
            break
    return at if names else start


def _explain_closing(hearing: Hearing) -> None:
    """ "... beweert de coalitie. Terecht?": alone in a last sentence, behind a statement; "hoeveel zijn er terecht?" asks who came back."""
    words = [at for at, piece in enumerate(hearing.pieces) if piece.kind == "word"]
    last = words[-1] if words else 0
    alone = last > 1 and hearing.pieces[last - 1].kind == "stop" and "." in hearing.pieces[last - 1].text
    if hearing.pieces[last].text == "terecht" and alone and not hearing.has("hoeveel"):
        hearing.pieces[last].explain("operation", "klopt: 'terecht'")


@opened_by(_TITLES | _SAYS | _STATES | _GREETS | {"terecht"}, None)
def explain_speakers(hearing: Hearing, catalogue: Catalogue) -> None:
    """Who is quoted, who says it and who signs, in that order."""
    _explain_speakers(hearing)
    _explain_callers(hearing)
    _explain_said_by(hearing, catalogue)
    _explain_signature(hearing)
    _explain_closing(hearing)


def of_the_asker(hearing: Hearing, at: int) -> bool:
    """ "..., of heb ik dat gedroomd?": behind the question an "of" whose subject is the asker says nothing of what is counted."""
    pieces = hearing.pieces
    starts = [index for index in range(at) if pieces[index].text in {"of", "or"}]
    if not starts or at - starts[-1] > _CLAUSE:
        return False
    opened = [piece.text for piece in pieces[starts[-1] + 1 : starts[-1] + 3]]
    behind = pieces[starts[-1] + 1 :]
    said = not _ME.isdisjoint(opened) and _MEANS.isdisjoint(opened)  # "of bedoel ik ..." says what is counted
    return said and all(piece.role not in _ABOUT for piece in behind)


_CLAUSE = 8
_ME = frozenset({"ik", "k", "'k", "i"})
_MEANS = frozenset(
    {"bedoel", "bedoelde", "zoek", "zocht", "wil", "wilde", "moet", "vraag", "vroeg", "mean", "want", "need"}
)
_ABOUT = frozenset({"indicator", "year", "scope", "place"})
