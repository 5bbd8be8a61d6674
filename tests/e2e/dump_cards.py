"""Writes every card of the shipped report as JSON for the renderer: FILE. Needs tests/cards on PYTHONPATH."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from every_answer import every_answer

from bot.cards import draw


def main(target: Path) -> None:
    cards = {name: draw(said, base_url="https://bot.example.org") for name, said in every_answer()}
    distinct = {json.dumps(card): (name, card) for name, card in cards.items() if card}
    target.write_text(json.dumps(dict(distinct.values()), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
