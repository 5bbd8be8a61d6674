"""The few elements that all cards are built of. What comes from data is never read as markdown.

Running text is a RichTextBlock, in which no sign means anything. A TextBlock (headings, the large figure)
does read markdown, and there every sign is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

Element = dict[str, Any]
_SIGNS = re.compile(r"([\\`*_\[\]~|])|^(\s*)([-+#>]+|\d+[.)])(?=\s)", re.MULTILINE)


@lru_cache(maxsize=4096)  # titles and figures come back
def escaped(text: str) -> str:
    """Markdown that shows exactly this text."""
    return _SIGNS.sub(_escaped_sign, text)


def _escaped_sign(found: re.Match[str]) -> str:
    sign, indent, start = found.groups()
    return f"\\{sign}" if sign else f"{indent}{start[:-1]}\\{start[-1]}"


def heading(text: str, *, size: str = "Medium", **look: Any) -> Element:
    """A heading that screen readers can jump to."""
    return {
        "type": "TextBlock",
        "text": escaped(text),
        "style": "heading",
        "size": size,
        "weight": "Bolder",
        "wrap": True,
        **look,
    }


def large(text: str, *, size: str = "ExtraLarge") -> Element:
    """The figure itself."""
    return {
        "type": "TextBlock",
        "text": escaped(text),
        "size": size,
        "weight": "Bolder",
        "wrap": True,
        "spacing": "None",
    }


def run(text: str, **look: Any) -> Element:
    return {"type": "TextRun", "text": text, **look}


def text(*runs: str | Element, spacing: str = "Small", **look: Any) -> Element:
    """A paragraph; `look` holds for all its plain runs."""
    inlines = [run(part, **look) if isinstance(part, str) else part for part in runs]
    return {"type": "RichTextBlock", "inlines": inlines, "spacing": spacing}


def paragraphs(texts: Iterable[str], **look: Any) -> list[Element]:
    """One paragraph a line, also where a text holds line breaks."""
    return [text(line.strip(), **look) for whole in texts for line in whole.splitlines() if line.strip()]


def small(lines: Iterable[str]) -> list[Element]:
    """What one looks up but need not read first: notes, source, how the question was understood."""
    return paragraphs(lines, size="Small", isSubtle=True)


def box(items: Sequence[Element], style: str = "emphasis", **look: Any) -> Element:
    return {"type": "Container", "style": style, "items": list(items), "spacing": "Small", **look}


def table(header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Element:
    """A table with column headers; its first column names the row, the second is what was asked."""
    head = [_cell(part, weight="Bolder", size="Small") for part in header]
    body = [[_cell(part, **(_ASKED if at == 1 else {})) for at, part in enumerate(row)] for row in rows]
    return {
        "type": "Table",
        "columns": [{"width": width} for width in widths],
        "firstRowAsHeaders": True,
        "showGridLines": False,
        "spacing": "Small",
        "rows": [{"type": "TableRow", "cells": cells} for cells in (head, *body)],
    }


_ASKED = {"weight": "Bolder"}


def _cell(words: str, **look: Any) -> Element:
    return {"type": "TableCell", "items": [text(line, spacing="None", **look) for line in words.split("\n")]}
