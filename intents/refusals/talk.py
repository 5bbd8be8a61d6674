"""Talk around figures: greetings, thanks and help."""

from __future__ import annotations

from intents.hearing.hearing import Hearing
from intents.question import Talk

_SMALL_TALK = frozenset(
    [
        "help",
        "wie",
        "dank",
        "doei",
        "hallo",
        "ja",
        "nee",
        "gemeente",
        "gemeente_sterk",
        "klopt",
        "echt",
        "welke",
        "uitdrukking",
        "ooit",
        "telwoord",
        "beter",
        "moeten",
    ]
)
_KINDS = (("help", "help"), ("wie", "who"), ("dank", "thanks"), ("doei", "bye"), ("hallo", "hello"))


def acknowledges(hearing: Hearing) -> bool:
    """ "ok", "duidelijk", "goed zo": that it was read, and nothing else."""
    if not hearing.pieces or "?" in hearing.text or hearing.pieces[0].text == "is":
        return False  # "is dat goed?" asks
    words = {piece.text for piece in hearing.pieces if piece.kind != "stop"}
    return not words.isdisjoint(_ACKNOWLEDGES) and words <= _ACKNOWLEDGES | _BESIDE_IT


_ACKNOWLEDGES = frozenset(
    ["ok", "oke", "okee", "okay", "okido", "oki", "duidelijk", "helder", "begrepen", "aha", "ah", "hm", "hmm", "juist", "goed",
     "check", "okok", "okidoki", "right", "alright", "clear", "got", "understood", "snap", "genoteerd"]
)  # fmt: skip
_BESIDE_IT = frozenset({"zo", "it", "ik", "het", "al", "dan", "dat", "heel", "maar", "nu", "is"})


def only_talk(hearing: Hearing) -> Talk | None:
    """A greeting, thanks or a cry for help with nothing else in it."""
    asks = [cue.name for _, _, cue in hearing.cues if cue.name not in _SMALL_TALK]
    if hearing.years.years or (asks and not hearing.has("help", "wie")):
        return None
    for cue, kind in _KINDS:
        if hearing.has(cue):
            return Talk(kind)  # type: ignore[arg-type]
    if hearing.has("ja", "nee") and len(hearing.pieces) <= 3:
        return Talk("ok")
    return None
