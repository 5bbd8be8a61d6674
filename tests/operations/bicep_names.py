"""Which names a Bicep file declares and uses. Its parser reads the grammar but forgets what was a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

DECLARED = re.compile(r"^(param|var|resource|output)\s+(\w+)", re.MULTILINE)
STRING = re.compile(r"'(?:\\.|\$\{[^}]*\}|[^'\\])*'")
NAME = re.compile(r"(?<![\w.])([A-Za-z_]\w*)(?!\s*:)(?!\w)")
WORDS = {
    "param",
    "var",
    "resource",
    "output",
    "targetScope",
    "existing",
    "if",
    "true",
    "false",
    "string",
    "int",
    "bool",
}
FUNCTIONS = {
    "description", "secure", "minLength", "maxLength", "minValue", "maxValue", "allowed", "resourceGroup",
    "subscriptionResourceId", "guid", "uriComponent", "json", "string", "empty",
}  # fmt: skip


@dataclass
class Block:
    """One declaration with its text."""

    kind: str
    name: str
    uses: set[str] = field(default_factory=set)


def read(text: str) -> list[Block]:
    """Every declaration and the names it uses."""
    plain = re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)
    starts = list(DECLARED.finditer(plain))
    ends = [start.start() for start in starts[1:]] + [len(plain)]
    return [
        Block(found[1], found[2], names(plain[found.end() : end]))
        for found, end in zip(starts, ends, strict=True)
    ]


def names(text: str) -> set[str]:
    """Names outside strings, and those in a string's ${...}."""
    inside = " ".join(
        part for string in STRING.findall(text) for part in re.findall(r"\$\{([^}]*)\}", string)
    )
    outside = STRING.sub(" ", text)
    found = set(NAME.findall(outside)) | set(NAME.findall(inside))
    return found - WORDS - FUNCTIONS
