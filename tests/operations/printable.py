"""docs/vragen.md as a page that prints on one sheet of A4: docs/vragen.html.

    python -m tests.operations.printable

Knows what that page uses of Markdown and no more; what it does not know, it refuses.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from tests.operations.pages import ROOT

SOURCE, PRINTED = ROOT / "docs/vragen.md", ROOT / "docs/vragen.html"
STYLE = """
@page { size: A4; margin: 11mm 14mm }
body { font: 10pt/1.3 "Segoe UI", "DejaVu Sans", Arial, sans-serif; color: #111; max-width: 182mm; margin: 0 auto }
h1 { font-size: 17pt; margin: 0 0 1.5mm } h2 { font-size: 11.5pt; margin: 2.6mm 0 1mm }
p, ul { margin: 0 0 1.2mm } ul { padding-left: 5mm }
table { width: 100%; border-collapse: collapse; margin-bottom: 1.5mm } caption { display: none }
th, td { text-align: left; vertical-align: top; padding: .5mm 2mm .5mm 0; border-bottom: .2mm solid #999; width: 50% }
"""


def page(source: str) -> str:
    title = re.match(r"# (.*)", source)
    assert title
    body = "\n".join(blocks(source))
    return (
        f'<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<title>{html.escape(title[1])}</title>\n'
        f"<style>{STYLE}</style>\n{body}\n</html>\n"
    )


def blocks(source: str) -> Iterator[str]:
    """One element for each part between empty lines."""
    for part in re.split(r"\n{2,}", source.strip()):
        lines = part.splitlines()
        if heading := re.fullmatch(r"(#{1,2}) (.*)", part):
            level = len(heading[1])
            yield f"<h{level}>{inline(heading[2])}</h{level}>"
        elif lines[0].startswith("| "):
            yield table(lines)
        elif lines[0].startswith("- "):
            items = re.split(r"\n(?=- )", part)
            yield f"<ul>{''.join(f'<li>{inline(item[2:])}</li>' for item in items)}</ul>"
        else:
            yield f"<p>{inline(part)}</p>"


def table(lines: list[str]) -> str:
    rows = [[inline(cell.strip()) for cell in line.strip("|").split("|")] for line in lines]
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    rest = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows[2:])
    return f"<table><tr>{head}</tr>{rest}</table>"


def inline(text: str) -> str:
    assert not re.search(r"[`\[\]_]|^#", text), text  # not on this page, so not known here
    bold = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(" ".join(text.split()), quote=False))
    assert "*" not in bold, text
    return bold


if __name__ == "__main__":
    PRINTED.write_text(page(SOURCE.read_text(encoding="utf-8")), encoding="utf-8")
