"""Gives every table what stands around it: its heading above, its introduction, its notes below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from data.importing.grid import Heading, Page, Paragraph, Table
from data.importing.notes import Notes, footnote, gather, legend_terms

_LONGEST_HEADING = 90


@dataclass(frozen=True, slots=True)
class Section:
    """A table, or a passage without one, with its surroundings."""

    page: Page
    heading: str
    """The nearest heading above, or the table's own caption."""
    path: tuple[str, ...]
    """All headings above, highest first, the nearest last."""
    introduction: str
    table: Table | None
    notes: Notes = field(default_factory=Notes)
    lines: tuple[str, ...] = ()
    """Paragraphs under the heading, where there is no table."""


def sections(page: Page) -> tuple[Section, ...]:
    """The page cut at its headings and tables, in order."""
    made: list[Section] = []
    for headings, paragraphs, table, below in _cuts(page):
        heading = (table.caption if table else "") or (headings[-1].text if headings else "")
        notes, _ = gather(below)
        texts = tuple(paragraph.text for paragraph in paragraphs)
        made.append(
            Section(
                page=page,
                heading=heading,
                path=tuple(item.text for item in headings),
                introduction="\n".join(texts) if table else "",
                table=table,
                notes=notes,
                lines=() if table else texts,
            )
        )
    return tuple(made)


_Cut = tuple[list[Heading], list[Paragraph], Table | None, list[Paragraph]]


def _cuts(page: Page) -> Iterator[_Cut]:
    """Headings in force, paragraphs above, the table (if any) and the notes right under it."""
    blocks = _with_headings(page)
    stack: list[Heading] = []
    above: list[Paragraph] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        if isinstance(block, Heading):
            if above:
                yield list(stack), above, None, []
            stack = _pushed(stack, block)
            above = []
        elif isinstance(block, Paragraph):
            above.append(block)
        else:
            below = []
            while index < len(blocks) and isinstance(note := blocks[index], Paragraph) and is_note(note):
                below.append(note)
                index += 1
            yield list(stack), above, block, below
            above = []
    if above:
        yield list(stack), above, None, []


def _pushed(stack: list[Heading], heading: Heading) -> list[Heading]:
    kept = [item for item in stack if item.level < heading.level]
    return [*kept, heading]


def is_note(paragraph: Paragraph) -> bool:
    return footnote(paragraph) is not None or bool(legend_terms(paragraph.text))


def _with_headings(page: Page) -> list[Heading | Paragraph | Table]:
    """In text without marked headings a short line that ends as no sentence is one."""
    if any(isinstance(block, Heading) for block in page.blocks):
        return list(page.blocks)
    return [_promoted(block) if isinstance(block, Paragraph) else block for block in page.blocks]


def _promoted(paragraph: Paragraph) -> Heading | Paragraph:
    text = paragraph.text
    plain = len(text) <= _LONGEST_HEADING and not text.endswith((".", ":", ";", ",", "!"))
    return Heading(text) if plain and not is_note(paragraph) else paragraph
