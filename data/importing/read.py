"""Opens a file or folder with the reader that fits; refuses by name what no reader can read safely."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from data.importing.decode import decode
from data.importing.faults import Unreadable
from data.importing.grid import Document, Page
from data.importing.limits import FILE_BYTES, FILES
from data.importing.read_csv import read_csv
from data.importing.read_html import read_html
from data.importing.read_text import read_text

_HTML = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".md", ".text"})
_CSV = frozenset({".csv", ".tsv"})
_BOOKS = frozenset({".xlsx", ".xlsm"})
_READABLE = _HTML | _TEXT | _CSV | _BOOKS
_REFUSED = {
    ".pdf": "PDF",
    ".doc": "Word",
    ".docx": "Word",
    ".odt": "OpenDocument-tekst",
    ".xls": "het oude Excel-formaat (.xls)",
    ".ods": "OpenDocument-rekenblad",
    ".rtf": "RTF",
}
_WAY = (
    "Gebruik de gepubliceerde webpagina (bewaar haar als HTML), of zet de tabel in Excel (.xlsx) of CSV. "
    "Uit {what} zijn tabellen niet betrouwbaar te lezen."
)
_SIGNATURES = ((b"%PDF", ".pdf"), (b"\xd0\xcf\x11\xe0", ".doc"))


@dataclass(frozen=True, slots=True)
class FolderPages(Collection[Page]):
    """The pages of a folder, read anew at every pass and forgotten again."""

    folder: Path
    files: tuple[Path, ...]

    def __iter__(self) -> Iterator[Page]:
        for path in self.files:
            name = path.relative_to(self.folder).as_posix()
            yield from read_pages(path.read_bytes(), name)

    def __len__(self) -> int:
        return len(self.files)

    def __contains__(self, page: object) -> bool:
        return any(page == own for own in self)


def open_document(path: Path) -> Document:
    """The file or folder; `Unreadable` with the way that works where it cannot be read."""
    if path.is_dir():
        return _folder(path)
    if not path.is_file():
        raise Unreadable(f"{path} bestaat niet.")
    _check_size(path)
    content = path.read_bytes()
    return Document(path.name, read_pages(content, path.name), hashlib.sha256(content).hexdigest())


def _folder(folder: Path) -> Document:
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    if len(found) > FILES:
        raise Unreadable(
            f"{folder} bevat {len(found)} bestanden; {FILES} is het meeste. Kies een kleinere map."
        )
    for path in found:
        if path.suffix.lower() in _REFUSED:
            raise Unreadable(_refusal(path.name, path.suffix.lower()))
    files = tuple(path for path in found if path.suffix.lower() in _READABLE)
    if not files:
        raise Unreadable(f"In {folder} staat geen HTML, tekst, CSV of Excel (.xlsx).")
    digest = hashlib.sha256()
    for path in files:
        _check_size(path)
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    skipped = tuple(path.relative_to(folder).as_posix() for path in found if path not in set(files))
    return Document(folder.name, FolderPages(folder, files), digest.hexdigest(), skipped)


def _check_size(path: Path) -> None:
    size = path.stat().st_size
    if size > FILE_BYTES:
        raise Unreadable(
            f"{path.name} is te groot ({size // 1_000_000} MB; {FILE_BYTES // 1_000_000} MB is het meeste). "
            "Bewaar alleen de pagina's met indicatoren, of geef een map met losse pagina's."
        )
    if size == 0:
        raise Unreadable(f"{path.name} is leeg.")


def read_pages(content: bytes, name: str) -> tuple[Page, ...]:
    """The pages of one file's bytes, by what they are and not only by what they are called."""
    suffix = Path(name).suffix.lower()
    suffix = next((real for signature, real in _SIGNATURES if content.startswith(signature)), suffix)
    if suffix in _REFUSED:
        raise Unreadable(_refusal(name, suffix))
    if suffix in _BOOKS or content.startswith(b"PK\x03\x04"):
        from data.importing.read_xlsx import read_xlsx

        return read_xlsx(content, file=name)
    if suffix not in _READABLE:
        raise Unreadable(
            f"{name}: dit soort bestand wordt niet gelezen. Gebruik HTML, tekst, CSV of Excel (.xlsx)."
        )
    text, notice = decode(content, name=name)
    page = _reader(suffix, text)(text, file=name)
    return (replace(page, notices=(*page.notices, notice)) if notice else page,)


def _reader(suffix: str, text: str) -> Callable[..., Page]:
    if suffix in _HTML or re.match(r"\s*<(?:!doctype html|html|\?xml)", text[:200], re.IGNORECASE):
        return read_html
    return read_csv if suffix in _CSV else read_text


def _refusal(name: str, suffix: str) -> str:
    what = _REFUSED[suffix]
    return f"{name} is {what}, en dat wordt niet gelezen. {_WAY.format(what=what)}"
