"""Judges one answer against a hand-written label; the figures come from the hand-typed table, not from the bot's store.

A label: {"id", "cat", "turns": [str], "expect": {...}, "also": [{...}]}. `expect.status` is answered, list, choose,
none or text; `cells` are [indicator id, scope, year]. Verdicts: right, asked, refused, incomplete, wrong.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from expected_2022 import ROWS, YEARS

CELLS: dict[tuple[str, str, int], float | None] = {
    (identity, "nederland" if area == "NL" else "gemeente", year): None
    if value is None
    else float(Decimal(value))
    for _, identity, area, values, _, _ in ROWS
    for year, value in zip(YEARS, values, strict=True)
}
_NUMBER = re.compile(r"(?<!\w)[-+−]?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)")


def judge(item: dict[str, Any], said: dict[str, Any], names: dict[str, str]) -> tuple[str, str]:
    """(verdict, what was amiss); `names` maps a printed name to its id. The best over all accepted readings."""
    verdicts = [_one(expect, item["cat"], said, names) for expect in (item["expect"], *item.get("also", ()))]
    return next((found for found in verdicts if found[0] == "right"), verdicts[0])


def _one(expect: dict[str, Any], kind: str, said: dict[str, Any], names: dict[str, str]) -> tuple[str, str]:
    given = {(it["id"], it["scope"], it["year"]): it for it in said["figures"]}
    false = [
        key
        for key, it in given.items()
        if it["value"] is not None and it["value"] != CELLS.get(key, "absent")
    ]
    if false:
        return "wrong", f"value {false}"
    match expect["status"]:
        case "none":
            return ("wrong", f"gave {sorted(given)}") if given else ("right", "")
        case "text":
            return _text(expect, said)
        case "choose":
            return _choose(expect, said, {key[0] for key in given}, names)
        case "list":
            return _list(expect, said, given)
        case _:
            return _figures(expect, kind, said, given, names)


def _turned_away(said: dict[str, Any]) -> tuple[str, str] | None:
    return {"no_answer": ("refused", said["text"][:80]), "choice": ("asked", str(said["choices"]))}.get(
        said["status"]
    )


def _text(expect: dict[str, Any], said: dict[str, Any]) -> tuple[str, str]:
    plain = " ".join(said["text"].lower().split())
    lacking = [part for part in expect["text"] if part.lower() not in plain]
    return _turned_away(said) or (("incomplete", f"lacks {lacking}") if lacking else ("right", ""))


def _choose(
    expect: dict[str, Any], said: dict[str, Any], given: set[str], names: dict[str, str]
) -> tuple[str, str]:
    wanted, offered = set(expect["choices"]), {names[name] for name in said["choices"]}
    if said["status"] == "choice":
        fits = wanted <= offered and len(offered) <= len(wanted) + 3
        return ("right", "") if fits else ("incomplete", f"offers {sorted(offered)}")
    if wanted <= given:
        return "right", ""
    return ("refused", "") if not given else ("wrong", f"picked {sorted(given)}")


def _list(expect: dict[str, Any], said: dict[str, Any], given: dict[Any, Any]) -> tuple[str, str]:
    if turned := _turned_away(said):
        return turned
    wanted = set(expect["keys"])
    by_scope = ({key[0] for key in given if key[1] == scope} for scope in ("gemeente", "nederland"))
    listed = {key[0] for key in given}
    right = any(found == wanted for found in by_scope)
    return (
        ("right", "")
        if right
        else ("wrong", f"missing {sorted(wanted - listed)}, extra {sorted(listed - wanted)}")
    )


def _figures(
    expect: dict[str, Any], kind: str, said: dict[str, Any], given: dict[Any, Any], names: dict[str, str]
) -> tuple[str, str]:
    cells = [tuple(cell) for cell in expect.get("cells", ())]
    wanted, got = {cell[0] for cell in cells}, {key[0] for key in given}
    if said["status"] == "choice":
        offered = {names[name] for name in said["choices"]}
        return ("asked" if wanted <= offered else "incomplete"), f"offers {sorted(offered)}"
    if said["status"] == "no_answer":
        return "refused", said["text"][:80]
    if got - wanted:
        return "wrong", f"gave {sorted(got - wanted)}"
    judged = [given[cell]["attained"] for cell in cells if cell[1] == "gemeente" and cell in given][:1]
    if "attained" in expect and judged and judged[0] is not expect["attained"]:
        return "wrong", f"attained {judged[0]}"
    lacking: list[Any] = [f"attained of {cells}"] if "attained" in expect and not judged else []
    if not (expect.get("target") or kind in {"target", "average"}):
        lacking += [cell for cell in cells if cell not in given]
    lacking += sorted(wanted - got)
    if len(given) > 2 * len(cells) + 6:
        lacking.append(f"buried in {len(given)} figures")
    targets = " ".join(it["target"] or "" for it in given.values())
    lacking += [
        number for number in expect.get("numbers", ()) if not _stands(f"{said['text']} {targets}", number)
    ]
    return ("incomplete", f"lacks {lacking}") if lacking else ("right", "")


def _stands(text: str, wanted: float) -> bool:
    """The number occurs, as given or rounded as a person would."""
    for match in _NUMBER.finditer(text):
        plain = match.group().replace("−", "-")
        if re.fullmatch(r"[-+]?\d{1,3}(\.\d{3})+(,\d+)?", plain):
            plain = plain.replace(".", "")
        apart = abs(abs(float(plain.replace(",", "."))) - abs(wanted))
        if apart <= 0.051 or (abs(wanted) >= 1 and apart <= 0.01 * abs(wanted)):
            return True
    return False
