"""Why it was decided so: one Dutch sentence for `explain`."""

from __future__ import annotations

from intents.question import Ambiguous, NotUnderstood, Question, Talk, Understanding, Why

_WHY = {
    Why.UNKNOWN_WORD: "een woord dat niemand verklaart kan veranderen wat er gevraagd wordt, dus geen cijfer",
    Why.YEAR_OUTSIDE: "het gevraagde jaar staat niet in de bron en wordt niet vervangen",
    Why.OTHER_PLACE: "er wordt een andere plaats genoemd",
    Why.PERIOD: "er wordt een kortere periode dan een jaar gevraagd",
    Why.FORECAST: "er wordt naar de toekomst gevraagd",
    Why.PERSON: "er wordt naar een persoon gevraagd",
    Why.INSTRUCTION: "het is een opdracht en geen vraag",
    Why.CHAT: "het gaat niet over cijfers of tekst van het verslag",
    Why.NOTHING: "er staat geen woord in",
    Why.NO_SUBJECT: "er wordt geen indicator genoemd en er is niets om op voort te bouwen",
    Why.LONG: "de vraag is langer dan wat er gelezen wordt, en wat niet gelezen is kan het antwoord veranderen",
    Why.NO_REQUEST: "de indicator is genoemd, maar er wordt niets over gevraagd",
    Why.SECOND_QUESTION: "achter de indicator wordt iets anders gevraagd dan het cijfer, en dat staat niet in de bron",
    Why.PART: "er wordt een deel gevraagd van wat een rij telt, en dat staat niet in de bron",
    Why.UNIT: "er wordt een andere eenheid gevraagd dan die van de bron",
    Why.MEASURES: "er wordt gevraagd wat eraan gedaan wordt, en dat staat niet bij de indicator",
    Why.CHOSEN_YEARS: "de jaren worden gekozen naar wat er in die jaren was, en dat kan niet in één vraag",
    Why.OTHER_REPORT: "er wordt gevraagd wat een verslag zei dat niet is ingelezen",
    Why.LIST: "de gevraagde lijst is op een manier ingeperkt die niet te maken is",
    Why.NO_SCOPE: "de indicator heeft geen cijfer voor dit gebied",
}


def reason(outcome: Understanding) -> str:
    """The rule that decided."""
    match outcome:
        case Question(carried=carried) if carried:
            return f"vervolgvraag: {', '.join(carried)} is overgenomen van de vraag hiervoor"
        case Question(unknown_parts=unknown) if unknown:
            return f"elk ander woord is verklaard; {', '.join(unknown)} is een los lid van de opsomming en wordt overgeslagen"
        case Question():
            return "elk inhoudswoord is verklaard en er is één lezing over"
        case Ambiguous(about=about, options=options):
            single = len(options) == 1
            return (
                f"'{about}' noemt maar een deel van de naam"
                if single
                else f"'{about}' past op {len(options)} indicatoren"
            )
        case NotUnderstood(why=why):
            return _WHY[why]
        case Talk():
            return "er staat alleen een groet, dank of vraag om hulp"
