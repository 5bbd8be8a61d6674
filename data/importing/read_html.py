"""Reads a published HTML page: headings, paragraphs and tables with their row and column spans.

Scripts, styles, templates and hidden parts are no text. Nothing is fetched and no entity of the document's own
is expanded. Superscript is kept apart, for "18²" and "182" are different figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import html
from lxml.html import HtmlElement

from data.importing.grid import Block, Cell, Heading, Page, Paragraph, Row, Table, tidy
from data.importing.limits import DEPTH, SPAN

_DROPPED_TAGS = "script style noscript template head iframe object svg nav button select input"
_DROPPED = frozenset(_DROPPED_TAGS.split())
_BLOCK_TAGS = (
    "p div section article main header footer aside ul ol li dl dt dd blockquote figure figcaption form fieldset "
    "address pre center body html details summary"
)
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MARK = re.compile(r"^\(?(?:\d{1,2}|[a-z]|\*+)\)?(?:\s*[,;/]\s*\(?(?:\d{1,2}|[a-z]|\*+)\)?)*\)?$")
_POWER = re.compile(r"(?:^|[\s(/])(?:k|c|d)?m$")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]*\[.*?\]\s*>", re.DOTALL | re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_html(text: str, *, file: str) -> Page:
    """The page as blocks in order. A page that ends before its tables do says so in `notices`."""
    notices = ("De pagina breekt af: een tabel wordt niet afgesloten.",) if _cut_off(text) else ()
    plain = _ENTITIES.sub("", _DECLARATION.sub("", text))
    if not plain.strip():
        return Page(file, "", (), notices)
    root = html.fromstring(
        plain, parser=html.HTMLParser(encoding=None, no_network=True, remove_comments=True)
    )
    title = tidy(root.findtext(".//title") or "")
    return Page(file, title, tuple(_numbered(_blocks(root, 0))), notices)


def _cut_off(text: str) -> bool:
    lower = text.lower()
    return lower.count("<table") > lower.count("</table")


def _numbered(blocks: Iterator[Block]) -> Iterator[Block]:
    number = 0
    for block in blocks:
        if isinstance(block, Table):
            number += 1
            yield replace(block, number=number)
        else:
            yield block


def _hidden(element: HtmlElement) -> bool:
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


def _dropped(element: HtmlElement) -> bool:
    return not isinstance(element.tag, str) or element.tag in _DROPPED


def _blocks(element: HtmlElement, depth: int) -> Iterator[Block]:
    """Blocks in document order; text between block elements becomes paragraphs."""
    if _dropped(element) or _hidden(element) or depth > DEPTH:
        return
    if element.tag == "table" and element.find(".//table") is None:
        yield _table(element)
    elif element.tag in _HEADINGS:
        yield from _heading(element, _HEADINGS[element.tag])
    elif any(_is_block(child) for child in element.iterdescendants()):
        yield from _mixed(element, depth)
    else:
        yield from _prose(element)


def _is_block(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and (
        element.tag in _BLOCKS or element.tag in _HEADINGS or element.tag == "table"
    )


def _mixed(element: HtmlElement, depth: int) -> Iterator[Block]:
    loose = [element.text or ""]
    ordinal = _first_ordinal(element)
    for child in element:
        if _dropped(child) or _hidden(child):
            loose.append(child.tail or "")
            continue
        if _is_block(child) or any(_is_block(deeper) for deeper in child.iterdescendants()):
            yield from _loose(loose)
            loose = []
            made = list(_blocks(child, depth + 1))
            if element.tag == "ol" and child.tag == "li" and made and isinstance(made[0], Paragraph):
                made[0] = replace(made[0], mark=made[0].mark or str(ordinal))
                ordinal += 1
            yield from made
        else:
            loose.append(_plain(child))
        loose.append(child.tail or "")
    yield from _loose(loose)


def _first_ordinal(element: HtmlElement) -> int:
    start = element.get("start", "1")
    return int(start) if start.isdigit() else 1


def _loose(parts: list[str]) -> Iterator[Block]:
    if text := tidy("".join(parts)):
        yield Paragraph(text)


def _heading(element: HtmlElement, level: int) -> Iterator[Block]:
    if text := _text(element)[0]:
        yield Heading(text, level)


def _prose(element: HtmlElement) -> Iterator[Block]:
    """A paragraph; one that begins with superscript is a note, one that is bold as a whole a heading."""
    text = tidy(_plain(element))
    if not text:
        return
    first = next(iter(element), None)
    if first is not None and first.tag == "sup" and not (element.text or "").strip():
        mark = tidy(_plain(first))
        yield Paragraph(tidy(text.removeprefix(mark)), mark=mark)
    elif _bold(element) and len(text) <= 90 and not text.endswith((".", ":")):
        yield Heading(text, 8)
    else:
        yield Paragraph(text)


def _bold(element: HtmlElement) -> bool:
    children = list(element)
    alone = len(children) == 1 and not (element.text or "").strip() and not (children[0].tail or "").strip()
    return alone and children[0].tag in {"strong", "b"}


def _plain(element: HtmlElement) -> str:
    """All visible text of an element, superscript included."""
    if _dropped(element) or _hidden(element):
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [" " if child.tag == "br" or _is_block(child) else "", _plain(child), child.tail or ""]
    return "".join(parts)


def _text(element: HtmlElement) -> tuple[str, tuple[str, ...]]:
    """Visible text without footnote marks, and the marks. A superscript that is no mark stays text (m², 1e)."""
    parts: list[str] = []
    marks: list[str] = []
    _gather(element, parts, marks)
    return tidy("".join(parts)), tuple(marks)


def _gather(element: HtmlElement, parts: list[str], marks: list[str]) -> None:
    if _dropped(element) or _hidden(element):
        return
    if element.tag == "sup":
        mark = tidy(_plain(element))
        before = "".join(parts)
        if _MARK.match(mark) and not _POWER.search(before):
            marks.append(mark)
        else:
            parts.append(mark.replace("2", "²").replace("3", "³") if _POWER.search(before) else mark)
        return
    parts.append(element.text or "")
    for child in element:
        if child.tag == "br" or _is_block(child):
            parts.append(" ")
        _gather(child, parts, marks)
        parts.append(child.tail or "")


def _table(element: HtmlElement) -> Table:
    """The table with every span unfolded: each place it covers holds the same text, marked as repeated."""
    found = [row for row in element.iter("tr") if not _dropped(row)]
    taken: dict[tuple[int, int], Cell] = {}
    for down, row in enumerate(found):
        across = 0
        for cell in row:
            if cell.tag not in {"td", "th"} or _hidden(cell):
                continue
            while (down, across) in taken:
                across += 1
            across += _place(cell, down, across, len(found), taken)
    rows = tuple(_row(row, down, taken) for down, row in enumerate(found))
    caption = element.find(".//caption")
    return Table(rows, number=0, caption=_text(caption)[0] if caption is not None else "")


def _place(cell: HtmlElement, down: int, across: int, height: int, taken: dict[tuple[int, int], Cell]) -> int:
    text, marks = _text(cell)
    wide, tall = _span(cell, "colspan"), min(_span(cell, "rowspan"), height - down)
    for below in range(tall):
        for right in range(wide):
            repeated = below > 0 or right > 0
            taken.setdefault(
                (down + below, across + right),
                Cell(text, () if repeated else marks, header=_is_header(cell), repeated=repeated),
            )
    return wide


def _is_header(cell: HtmlElement) -> bool:
    parent = cell.getparent()
    group = parent.getparent() if parent is not None else None
    return cell.tag == "th" or (group is not None and group.tag == "thead")


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name, "1").strip()
    return max(1, min(int(value), SPAN)) if value.isdigit() and len(value) < 6 else 1


def _row(row: HtmlElement, down: int, taken: dict[tuple[int, int], Cell]) -> Row:
    cells: list[Cell] = []
    while (down, len(cells)) in taken:
        cells.append(taken[down, len(cells)])
    return Row(tuple(cells), down + 1, hidden=_hidden(row))
