"""`review`: the questions that got no answer, grouped with the nearest indicators; and a synonym for one of them."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches

from bot.conversation import Knowledge
from bot.shifts import Shift, shifts
from bot.terminal.desk import open_store, own_phrases, told
from bot.terminal.house import House, Stop
from data.store import Store
from intents.question import Ambiguous, Memory, NotUnderstood, Question
from intents.understand import understand
from intents.vocabulary.own import phrases, with_word
from intents.vocabulary.phrases import PhraseFault
from intents.words.fold import fold

KIND, NAME = "synoniemen", "eigen"
_MOST = 200


def review(args: argparse.Namespace, house: House) -> int:
    """The list; or with a word, what it would change, and with --yes it is kept."""
    store = open_store(house.settings, house.fill)
    try:
        with told():
            cache = house.settings.data_dir / "cache"
            knowledge = Knowledge.of(store.snapshot(), own_phrases(store, cache))
            return _review(args, store, knowledge)
    finally:
        store.close()


def _review(args: argparse.Namespace, store: Store, knowledge: Knowledge) -> int:
    if not args.word and not args.to:
        print(listing(store, knowledge))
        return 0
    if not args.word or not args.to:
        raise Stop("Geef allebei: --word met het woord, en --to met de indicator.")
    text, found = propose(store, knowledge, args.word, args.to)
    print(shown(found))
    if args.yes:
        store.content.put(KIND, NAME, text, by=args.by or "terminal")
        print(f"'{args.word}' is toegevoegd. Een bot die draait, neemt het vanzelf over.")
    else:
        print("Er is nog niets bewaard. Klopt het? Geef dezelfde opdracht met --yes.")
    return 0


def listing(store: Store, knowledge: Knowledge) -> str:
    """Every kept question once, most asked first, with why it got no answer and what is near."""
    asked = store.unanswered(_MOST)
    if not asked:
        return (
            "Er zijn geen vragen zonder antwoord bewaard. Zet BOT_KEEP_UNANSWERED op 'aan' om ze te bewaren."
        )
    counts = Counter(_key(one.text) for one in asked)
    first = {_key(one.text): one for one in reversed(asked)}
    lines = []
    for key, count in counts.most_common():
        lines.append(f"{count:4}x  {first[key].text}  ({first[key].why})")
        lines += [f"       misschien: {name}" for name in _near(first[key].text, knowledge)]
    lines.append("")
    lines.append('Een woord toevoegen: python app.py review --word "woord" --to indicator')
    return "\n".join(lines)


def _key(text: str) -> str:
    """The same for questions that differ in spaces, capitals or closing signs only."""
    return fold(" ".join(text.split())).rstrip(" ?!.")


def _near(text: str, knowledge: Knowledge) -> list[str]:
    """Names and ids of what the question may have meant, as understanding sees it now."""
    match understand(text, knowledge.catalogue, Memory(), date.today()):
        case NotUnderstood(near=ids) | Question(indicators=ids):
            found = ids
        case Ambiguous(options=options):
            found = tuple(dict.fromkeys(one for option in options for one in option.indicators))
        case _:
            found = ()
    return [f"{knowledge.snapshot.indicators[id_].name} ({id_})" for id_ in found]


def propose(store: Store, knowledge: Knowledge, word: str, indicator: str) -> tuple[str, list[Shift]]:
    """(the synonym file with the word, what would be understood otherwise); Stop where it cannot be."""
    if indicator not in knowledge.snapshot.indicators:
        near = get_close_matches(indicator, knowledge.snapshot.indicators, n=1)
        hint = (
            f"Bedoel je '{near[0]}'?"
            if near
            else "De namen staan achter 'misschien' in: python app.py review."
        )
        raise Stop(f"De indicator '{indicator}' bestaat niet. {hint}")
    item = store.content.get(KIND, NAME)
    others = [one.text for one in store.content.all(KIND) if one.name != NAME]
    try:
        text = with_word(item.text if item else "", indicator, word)
        proposed = Knowledge.of(knowledge.snapshot, phrases([*others, text]))
    except PhraseFault as fault:
        raise Stop(str(fault)) from fault
    asked = [one.text for one in store.unanswered(_MOST)]
    return text, shifts(word, asked, knowledge, proposed, date.today())


def shown(found: Sequence[Shift]) -> str:
    """The shifts, one question a line."""
    if not found:
        return "Dit woord verandert niets: de vragen worden al zo begrepen."
    lines = [f"  {one.question}: was {one.before}, wordt {one.after}" for one in found]
    return "\n".join(["Dit verandert er:", *lines])
