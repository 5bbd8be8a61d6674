"""What every reader makes of a document: pages of headings, paragraphs and tables. Frozen plain data.

A reader only reads: it keeps what is printed, with spans unfolded, and never says what a cell means.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_DASHES = str.maketrans({"\u2212": "-", "\u2010": "-", "\u2011": "-"})
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00b4": "'"})


def tidy(text: str) -> str:
    """The same text with every kind of space as one space, invisible characters gone, one kind of minus."""
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE).translate(_DASHES)
    return re.sub(r"\s+", " ", text).strip()


def fold(text: str) -> str:
    """For comparing: tidy, lower case, one kind of apostrophe, no accents."""
    plain = unicodedata.normalize("NFD", tidy(text).translate(_APOSTROPHES).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as printed."""

    text: str = ""
    """Tidied, without the marks that were printed as superscript."""
    marks: tuple[str, ...] = ()
    """Footnote marks that the document sets apart itself (superscript, a spreadsheet's comment)."""
    header: bool = False
    repeated: bool = False
    """True where a row or column span repeats the cell that stands before or above it."""
    number: Decimal | None = None
    """The number a spreadsheet stores: then the text leaves no doubt."""
    remark: str = ""
    """A spreadsheet's comment on the cell."""
    trouble: str = ""
    """What the reader could not make out, in Dutch: a formula without a stored value."""


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    number: int
    """Place in the table, from 1, header included."""
    hidden: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(cell.text for cell in self.cells)

    @property
    def blank(self) -> bool:
        return not any(cell.text or cell.trouble for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 9
    """1 is the highest; 9 where the document does not say."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    mark: str = ""
    """The mark a note begins with where the document sets it apart: a superscript, a list's number."""


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[Row, ...]
    number: int
    """Place in the page, from 1."""
    keeps_empty: bool = True
    """False where the extractor drops empty cells: then a cell's place in its row says nothing by itself."""
    caption: str = ""
    hidden_columns: tuple[str, ...] = ()
    """What stands at the top of each hidden column; the columns themselves are not in the rows."""


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the document, or one sheet of a workbook."""

    file: str
    title: str
    blocks: tuple[Block, ...]
    notices: tuple[str, ...] = ()
    """What the reader noticed about the page as a whole, in Dutch."""

    @property
    def tables(self) -> tuple[Table, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Table))


@dataclass(frozen=True, slots=True)
class Document:
    """A file or folder as read."""

    name: str
    pages: Collection[Page]
    """May be read anew at every pass, page by page: a thousand pages take the memory of one."""
    sha256: str
    skipped: tuple[str, ...] = field(default=())
    """Files of a folder that hold no text: pictures, style sheets."""
