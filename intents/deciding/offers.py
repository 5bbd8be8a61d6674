"""What a refusal offers: the question without the words that were not understood, and a plain "ja" that takes it."""

from __future__ import annotations

from dataclasses import replace

from intents.claims.scopes import scopes
from intents.deciding import decide
from intents.deciding.readings import checked, question_of
from intents.hearing.hearing import Hearing
from intents.index.catalogue import Catalogue
from intents.index.mention import Mention
from intents.question import Ambiguous, Memory, NotUnderstood, Operation, Question, Understanding, Why
from intents.refusals.talk import acknowledges

_OFFERS = frozenset({Why.UNKNOWN_WORD, Why.PART, Why.UNIT, Why.SECOND_QUESTION, Why.NO_REQUEST})
"""Refusals that ask whether the indicator itself was meant."""


def with_offer(
    refused: NotUnderstood, hearing: Hearing, catalogue: Catalogue, found: list[Mention]
) -> NotUnderstood:
    """The refusal with what else was heard as one question, where only one indicator or one set of them was named."""
    if refused.why not in _OFFERS or not refused.near or any(len(mention.ids) != 1 for mention in found):
        return refused
    wanted = scopes(hearing, len(found))
    asked = decide.asked(hearing, catalogue, wanted, len(found))
    if asked.operation is Operation.CLAIM or asked.claim:
        asked = replace(asked, operation=Operation.FIGURE, claim=None)
    offered = checked(question_of(asked, wanted, found, catalogue), hearing, catalogue)
    return replace(refused, offered=offered) if isinstance(offered, Question) else refused


_YES = frozenset(
    "ja jawel jazeker jep jup yes yep graag klopt inderdaad precies die dat deze bedoel bedoelde ik doe maar ok oke oké goed is hem het "  # noqa: SIM905
    "please aub alsjeblieft dan eh uh doen hoor".split()
)


def accepted(hearing: Hearing, memory: Memory) -> Understanding | None:
    """ "ja" after "Bedoel je misschien: Winkeldiefstal?": that question; anything more is a question of its own.

    After a choice of several a bare "ja" chooses none, so that it is put again.
    """
    if not (hearing.has("ja", "klopt") or (memory.offered and acknowledges(hearing))):
        return None
    if any(piece.text not in _YES for piece in hearing.pieces if piece.kind == "word"):
        return None
    if memory.offered is not None:
        return replace(memory.offered, carried=("de vraag van hiervoor",))
    return Ambiguous(memory.pending) if len(memory.pending) > 1 and not memory.settled else None
