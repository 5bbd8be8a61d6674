"""The command line of importing: `import`, `publish`, `editions`, `restore`, `correct`, `export` and `content`."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from data.arrange import ContradictionError
from data.importing.commands import (
    REFUSED,
    ImportOptions,
    run_editions,
    run_import,
    run_publish,
    run_restore,
)
from data.importing.correcting import Mistake, run_correct
from data.importing.export import WRITERS
from data.importing.faults import ImportFault
from data.importing.own_content import export_content, import_content
from data.store import Store, StoreFault
from data.store.database import parse_address


class Place(Protocol):
    """What these verbs need of the settings."""

    @property
    def database_url(self) -> str: ...
    @property
    def data_dir(self) -> Path: ...


Work = Callable[[argparse.Namespace, Place], int]


def add_verbs(verbs: argparse._SubParsersAction[Any]) -> None:
    """Add the verbs; each sets `run`, called with the arguments and the settings, giving the exit status."""
    _import(_verb(verbs, "import", "een verslag inlezen: bekijken, en bewaren als concept", _run_import))
    publish = _verb(verbs, "publish", "een concept voor iedereen zichtbaar maken", _run_publish)
    publish.add_argument(
        "edition", nargs="?", default="draft", metavar="editie", help="nummer; anders het concept"
    )
    _by(publish)
    _verb(verbs, "editions", "alle edities, nieuwste eerst", _run_editions)
    restore = _verb(verbs, "restore", "terug naar een eerdere editie", _run_restore)
    restore.add_argument("edition", metavar="editie", help="het nummer uit 'editions'")
    _by(restore)
    _correct(_verb(verbs, "correct", "één verkeerd cijfer verbeteren, met reden", _run_correct))
    export = _verb(verbs, "export", "alles wat de bot weet als tabel (CSV, Excel of JSON)", _run_export)
    export.add_argument("file", metavar="bestand", type=Path, help="eindigt op .csv, .xlsx of .json")
    export.add_argument("--edition", metavar="EDITIE", help="een andere editie, zoals 'draft'")
    _content(_verb(verbs, "content", "eigen recepten, correcties en synoniemen als bestanden", _run_content))


def _verb(
    verbs: argparse._SubParsersAction[Any], name: str, help_: str, work: Work
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=help_, description=help_)
    parser.set_defaults(run=_guarded(work))
    return parser


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path", metavar="bestand", type=Path, help="een bestand (HTML, tekst, CSV, .xlsx) of een map"
    )
    parser.add_argument("--recipe", metavar="RECEPT", type=Path, help="een ingevuld recept")
    parser.add_argument("--report", metavar="VERSLAG", default="", help='zoals "Jaarverslag 2023"')
    parser.add_argument("--municipality", "--gemeente", metavar="GEMEENTE", default="", help="zoals Renkum")
    parser.add_argument("--page", metavar="DEEL", default="", help="welk deel van het verslag dit is")
    parser.add_argument("--dry-run", action="store_true", help="alleen laten zien, niets bewaren")
    parser.add_argument("--json", action="store_true", help="alles wat gelezen is als JSON (bewaart niets)")
    _by(parser)


def _correct(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("indicator", metavar="indicator", help="de naam zoals gedrukt, of de korte naam")
    parser.add_argument("--year", metavar="JAAR", type=int, required=True, help="het jaar van het cijfer")
    parser.add_argument("--printed", metavar="GEDRUKT", required=True, help="wat er in het verslag staat")
    parser.add_argument("--reading", metavar="JUIST", required=True, help="hoe het gelezen moet worden")
    parser.add_argument("--reason", metavar="REDEN", required=True, help="waarom; dit komt in het antwoord")
    parser.add_argument(
        "--scope", metavar="GEBIED", default="gemeente", help="gemeente (standaard), nederland, ..."
    )
    parser.add_argument("--report", metavar="VERSLAG", default="", help="het verslag waarin het staat")
    _by(parser)


def _content(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="richting", choices=("export", "import"), help="export of import")
    parser.add_argument("folder", metavar="map", type=Path, help="de map met de bestanden")
    _by(parser)


def _by(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", metavar="NAAM", default="", help="wie dit doet; anders je gebruikersnaam")


def _who(args: argparse.Namespace) -> str:
    if args.by:
        return str(args.by)
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "onbekend"


def _guarded(work: Work) -> Work:
    """Faults as one Dutch line on stderr and status 2."""

    def run(args: argparse.Namespace, settings: Place) -> int:
        try:
            return work(args, settings)
        except (ImportFault, StoreFault, ContradictionError) as fault:
            sys.stderr.write(f"{fault}\n")
        except OSError as fault:
            sys.stderr.write(
                f"{fault.filename or 'Een bestand'} is niet te lezen of te schrijven: {fault.strerror}.\n"
            )
        return REFUSED

    return run


def _opened(settings: Place) -> Store:
    """The store with its tables in place."""
    store = Store.open(settings.database_url)
    store.migrate()
    return store


def _existing(settings: Place) -> Store | None:
    """The store if it is there already; nothing is made."""
    url = parse_address(settings.database_url)
    if url.get_backend_name() == "sqlite" and not (url.database and Path(url.database).is_file()):
        return None
    store = Store.open(settings.database_url)
    return store if store.version() is not None else None


def _run_import(args: argparse.Namespace, settings: Place) -> int:
    options = ImportOptions(
        recipe=args.recipe,
        report=args.report,
        municipality=args.municipality,
        page=args.page,
        dry_run=args.dry_run,
        json=args.json,
        by=_who(args),
        starter_folder=settings.data_dir,
    )
    keeps_nothing = args.dry_run or args.json
    return run_import(
        args.path, options, lambda: (_existing if keeps_nothing else _opened)(settings), sys.stdout
    )


def _run_publish(args: argparse.Namespace, settings: Place) -> int:
    return run_publish(args.edition, _who(args), _opened(settings), sys.stdout)


def _run_editions(args: argparse.Namespace, settings: Place) -> int:
    return run_editions(_opened(settings), sys.stdout)


def _run_restore(args: argparse.Namespace, settings: Place) -> int:
    return run_restore(args.edition, _who(args), _opened(settings), sys.stdout)


def _run_correct(args: argparse.Namespace, settings: Place) -> int:
    mistake = Mistake(
        indicator=args.indicator,
        year=args.year,
        printed=args.printed,
        reading=args.reading,
        reason=args.reason,
        scope=args.scope,
        report=args.report,
    )
    return run_correct(mistake, _who(args), _opened(settings), sys.stdout)


def _run_export(args: argparse.Namespace, settings: Place) -> int:
    write = WRITERS.get(args.file.suffix.lower())
    if write is None:
        raise ImportFault("Geef een bestand dat eindigt op .csv, .xlsx of .json.")
    reports = _opened(settings).reports(args.edition)
    args.file.write_bytes(write(reports))
    sys.stdout.write(f"{args.file}: {len(reports)} verslagen geschreven.\n")
    return 0


def _run_content(args: argparse.Namespace, settings: Place) -> int:
    store = _opened(settings)
    if args.what == "export":
        return export_content(args.folder, store, sys.stdout)
    return import_content(args.folder, _who(args), store, sys.stdout)
