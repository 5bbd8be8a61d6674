"""Bytes to text: UTF-8, UTF-16 with its mark, or cp1252; anything else is refused, never garbled in silence."""

from __future__ import annotations

import codecs
import re

from data.importing.faults import Unreadable

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_GARBLED = re.compile("[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â€|\ufffd")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(content: bytes, *, name: str) -> tuple[str, str]:
    """The text, and a Dutch notice where it may be garbled; `Unreadable` where the bytes are no text."""
    text = _decoded(content, name)
    if len(_CONTROL.findall(text[:100_000])) > 3:
        raise Unreadable(f"{name} is geen tekst: er staan tekens in die in geen enkele tekst voorkomen.")
    if _GARBLED.search(text):
        return text, f"{name}: er staan tekens in die op een verkeerde codering wijzen (zoals 'Ã«' voor 'ë')."
    return text, ""


def _decoded(content: bytes, name: str) -> str:
    for bom, codec in _BOMS:
        if content.startswith(bom):
            return _strict(content, codec, name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = _strict(content, "cp1252", name)
    if _GARBLED.search(text):
        raise Unreadable(_refused(name))
    return text


def _strict(content: bytes, codec: str, name: str) -> str:
    try:
        return content.decode(codec)
    except UnicodeDecodeError as fault:
        raise Unreadable(_refused(name)) from fault


def _refused(name: str) -> str:
    return (
        f"De codering van {name} is niet te lezen: de tekens zijn geen UTF-8 en geen Windows-tekst (cp1252). "
        "Sla het bestand opnieuw op als UTF-8 ('CSV UTF-8' in Excel)."
    )
