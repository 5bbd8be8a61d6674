"""What a formal question opens with: "Geachte medewerker," and "In aansluiting op ons gesprek van vanochtend ontving ik graag ...".

It says why and to whom, not what: only the words between such an opening and the request itself.
"""

from __future__ import annotations

import re

from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.matching.background import TOGETHER, forget_years
from intents.words.piece import Piece

PREAMBLE = "leidt de vraag in"
_REASON = re.compile(
    r"(?:^|(?<=[.,;:!?(] ))(?:in aansluiting (?:op|bij)|aansluitend (?:op|bij)|gelet op|gezien|naar aanleiding van|n\.a\.v\.|nav|met het oog op"
    r"|(?:ten|10) behoeve van|in het kader van|in verband met|ter (?:voorbereiding|beantwoording|onderbouwing|completering) (?:op|van)"
    r"|(?:onder|met) verwijzing naar|verwijzend naar|refererend aan|(?:in|als) vervolg op|(?:wellicht )?ten overvloede|onder dankzegging"
    r"|aangezien|omdat|indachtig|zoals (?:besproken|afgesproken|toegezegd|beloofd)|conform|overeenkomstig|vooruitlopend op"
    r"|following up on|further to|with regard to our) "
)
_OPENS = frozenset(
    "aansluiting aansluitend gelet gezien aanleiding n.a.v. nav oog behoeve kader verband voorbereiding beantwoording onderbouwing "  # noqa: SIM905
    "completering verwijzing verwijzend refererend vervolg overvloede dankzegging aangezien omdat indachtig besproken afgesproken "
    "toegezegd beloofd conform overeenkomstig vooruitlopend following further regard".split()
)
"""One of these stands in every opening of a reason."""
_GREETS = frozenset("geachte beste dag goedemorgen goedemiddag goedenavond dear hoi hallo hi hey".split())  # noqa: SIM905
_REQUESTS = frozenset(
    "verzoek verzoeken vraag vragen vroeg verneem vernemen vernam ontvang ontvangen ontving hoor horen wil willen wilde wou zou "  # noqa: SIM905
    "zouden mag moge mogen kunt kan kun kunnen dien wens wensen zie leg stel doe would could can may request".split()
)
_ASKERS = frozenset("ik wij we u je jij jullie i you".split())  # noqa: SIM905
_MOST_GREETED = 4


_EITHER = _OPENS | _GREETS


def without_preamble(hearing: Hearing, catalogue: Catalogue, found: list[Mention]) -> list[Mention]:
    """The mentions that are asked; unknown words of a salutation and of a stated reason are talk from here on."""
    if hearing.lacks(_EITHER):
        return found
    _greeted(hearing, found)
    start, request = _reasoned(hearing)
    if request < 0:
        return found
    asked = [mention for mention in found if mention.end > request]
    together = not TOGETHER.isdisjoint(piece.text for piece in hearing.pieces[request:])
    if not asked or (len(asked) < len(found) and together):
        return found
    for piece in hearing.pieces[start:request]:
        if piece.stem not in catalogue.phrases.general or len(asked) < len(found):
            _explain(piece)
    hearing.forget([cue for cue in hearing.cues if start <= cue[0] and cue[1] <= request])
    forget_years(hearing, request)
    return asked


def _explain(piece: Piece) -> None:
    if piece.role in {"", "indicator"} and piece.kind == "word":
        piece.explain("talk", PREAMBLE)


def _greeted(hearing: Hearing, found: list[Mention]) -> None:
    """ "Geachte medewerker,": who is addressed, up to the first stop."""
    pieces = hearing.pieces
    end = next((at for at, piece in enumerate(pieces) if piece.kind == "stop"), 0)
    if found and pieces[0].text in _GREETS and end <= _MOST_GREETED + 1:
        for piece in pieces[1:end]:
            _explain(piece)


def _reasoned(hearing: Hearing) -> tuple[int, int]:
    """Where the opening of a reason begins and where the request stands behind it; -1 where there is none.

    Behind "Kunt u" the reason is a parenthesis, which ends at its comma.
    """
    texts = hearing.texts
    opening = _REASON.search(" ".join(texts))
    if opening is None:
        return -1, -1
    start = opening.string[: opening.start()].count(" ")
    request = next((at for at in range(start + 1, len(texts)) if _requests(texts, at)), -1)
    if request < 0 and any(_requests(texts, at) for at in range(start)):
        request = next((at for at in range(start + 1, len(texts)) if texts[at] == ","), -1)
    return start, request


def _requests(texts: list[str], at: int) -> bool:
    """ "verzoek ik u", "ontving ik graag"; behind a parenthesis of the request itself ("Mag ik u, ..., verzoeken") the verb alone."""
    beside = {*texts[at - 1 : at], *texts[at + 1 : at + 2]}
    asked_before = bool(_ASKERS.intersection(texts[:at])) and texts[at] in {"verzoeken", "vragen"}
    return texts[at] in _REQUESTS and (not _ASKERS.isdisjoint(beside) or asked_before)
