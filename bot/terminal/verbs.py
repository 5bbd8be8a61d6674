"""The verbs of this room and what each takes; app.py adds those of importing."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bot.collecting import uncollected
from bot.terminal.house import House
from bot.terminal.parser import DutchParser

if TYPE_CHECKING:
    from bot.conversation import Knowledge
    from bot.settings import Settings
    from bot.terminal.house import Fill, Uploads

Run = Callable[[argparse.Namespace, House], int]
"""Does a verb's work and gives the exit status."""

_ABOUT = """De indicatorbot: exacte cijfers uit het jaarverslag, met doel, noten en bron. Of geen cijfer.

Begin met:  python app.py serve
Of vraag:   python app.py ask "hoeveel vermissingen in 2022?\""""


def build() -> tuple[DutchParser, argparse._SubParsersAction[DutchParser]]:
    """The parser with this room's verbs, and the place where others add theirs."""
    parser = DutchParser(prog="app.py", description=_ABOUT)
    verbs = parser.add_subparsers(
        dest="verb", title="onderdelen", metavar="onderdeel", parser_class=DutchParser
    )
    for name, (help_, add, _) in VERBS.items():
        add(verbs.add_parser(name, help=help_, description=help_))
    return parser, verbs


def _plain(_: DutchParser) -> None:
    """A verb without arguments."""


def _checking(parser: DutchParser) -> None:
    parser.add_argument(
        "--live", action="store_true", help="probeer ook of inloggegevens, sleutels, database en adres werken"
    )


def _asking(parser: DutchParser) -> None:
    parser.add_argument("question", nargs="?", metavar="vraag", help="je vraag, tussen aanhalingstekens")
    parser.add_argument(
        "--json", action="store_true", help="JSON: zonder vraag een regel per vraag van stdin"
    )
    _edition(parser)


def _edition(parser: DutchParser) -> None:
    parser.add_argument("--edition", metavar="EDITIE", help="antwoord uit een andere editie, zoals 'draft'")


def _explaining(parser: DutchParser) -> None:
    parser.add_argument("question", metavar="vraag", help="de vraag die je wilt begrijpen")
    _edition(parser)


def _evaluating(parser: DutchParser) -> None:
    parser.add_argument(
        "file", metavar="bestand", help="je vragenlijst: per regel een vraag, een | en wat het moet worden"
    )
    parser.add_argument(
        "--show", default="fout,onvolledig", metavar="SOORTEN", help="welke uitslagen je wilt zien"
    )
    _edition(parser)


def _packaging(parser: DutchParser) -> None:
    parser.add_argument("--output", default="teams-app.zip", metavar="BESTAND", help="waar het pakket komt")
    parser.add_argument("--app-id", metavar="ID", help="in plaats van MICROSOFT_APP_ID")
    parser.add_argument("--url", metavar="ADRES", help="openbaar adres van de bot, in plaats van PUBLIC_URL")
    parser.add_argument("--municipality", metavar="NAAM", help="in plaats van de gemeente uit het verslag")
    parser.add_argument("--app-version", default="1.0.0", metavar="X.Y.Z", help="hoger bij elk nieuw pakket")
    parser.add_argument("--privacy", default="", metavar="ADRES", help="je eigen privacyverklaring")
    parser.add_argument("--terms", default="", metavar="ADRES", help="je eigen gebruiksvoorwaarden")


def _reviewing(parser: DutchParser) -> None:
    parser.add_argument("--word", metavar="WOORD", default="", help="een woord dat mensen gebruiken")
    parser.add_argument("--to", metavar="INDICATOR", default="", help="de indicator die ze ermee bedoelen")
    parser.add_argument("--yes", action="store_true", help="bewaar het woord; anders alleen laten zien")
    parser.add_argument("--by", metavar="NAAM", default="", help="wie dit doet, voor het logboek")


def _erasing(parser: DutchParser) -> None:
    parser.add_argument(
        "--name", metavar="NAAM", default="", help="alleen deze naam uit het logboek van Beheer"
    )
    parser.add_argument("--yes", action="store_true", help="wis het; anders alleen laten zien")
    parser.add_argument("--by", metavar="NAAM", default="", help="wie dit doet, voor het logboek")


def _known(args: argparse.Namespace, house: House) -> Knowledge:
    def load() -> Knowledge:
        from bot.terminal.desk import knowledge

        return knowledge(house.settings, house.fill, args.edition)

    return uncollected(load)


def _serve(_: argparse.Namespace, house: House) -> int:
    def load() -> Callable[[Settings, Fill, Uploads], int]:
        from bot.terminal.serve import serve

        return serve

    return uncollected(load)(house.settings, house.fill, house.uploads)


def _check(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.check import Part, check, own_parts

    sources = Part("Recepten en correcties", house.source_faults)
    parts = [sources, *own_parts(house.environ, lambda: None if sources.faults() else house.shipped())]
    report, well = check(parts)
    print(report)
    if args.live and well:
        well = _live(house)
    return 0 if well else 1


def _live(house: House) -> bool:
    """Whether all that the bot needs from outside works; prints what was found."""
    from bot.teams.live_check import run_live_check

    findings = run_live_check(house.settings)
    for finding in findings:
        print(f"{finding.name}: {finding.message}")
    return all(finding.ok for finding in findings)


def _ask(args: argparse.Namespace, house: House) -> int:
    if args.question is None and not args.json:
        sys.stderr.write('Stel een vraag: python app.py ask "hoeveel vermissingen in 2022?"\n')
        return 2
    known = _known(args, house)
    from bot.terminal.ask import ask, ask_as_json, stream

    if args.question is None:
        for line in stream(sys.stdin, known, house.settings.contact):
            print(line, flush=True)
    elif args.json:
        print(ask_as_json(args.question, known, house.settings.contact))
    else:
        print(ask(args.question, known, house.settings.contact).reply.text)
    return 0


def _chat(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.ask import chat

    chat(sys.stdin, sys.stdout, _known(args, house), house.settings.contact)
    return 0


def _explain(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.ask import ask
    from bot.terminal.explain import explain

    known = _known(args, house)
    print(explain(ask(args.question, known, house.settings.contact), known))
    return 0


def _evaluate(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.evaluate import evaluate_file

    report, status = evaluate_file(args.file, _known(args, house), args.show.split(","))
    print(report)
    return status


def _package(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.package import package

    print(package(args, house.environ, house.fill))
    return 0


def _review(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.review import review

    return review(args, house)


def _erase(args: argparse.Namespace, house: House) -> int:
    from bot.terminal.erase import erase

    return erase(args, house)


VERBS: Mapping[str, tuple[str, Callable[[DutchParser], None], Run]] = {
    "serve": ("de bot aanzetten: de pagina, en het adres voor Teams", _plain, _serve),
    "check": ("nakijken wat mensen bewerken: woorden, zinnen, recepten, instellingen", _checking, _check),
    "ask": ("één vraag, of met --json een stroom van vragen", _asking, _ask),
    "chat": ("een gesprek in de terminal", _edition, _chat),
    "explain": ("laat zien hoe een vraag begrepen wordt", _explaining, _explain),
    "package": ("de Teams-app als pakket om te uploaden", _packaging, _package),
    "review": ("vragen zonder antwoord bekijken, en er een woord voor toevoegen", _reviewing, _review),
    "erase": ("wissen wat er van vragenstellers of van een medewerker staat", _erasing, _erase),
    "evaluate": ("meet de bot met je eigen vragenlijst", _evaluating, _evaluate),
}
