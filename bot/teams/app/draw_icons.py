"""Draws the app's two icons: a speech bubble with three bars and the dashed line of a target.

Run as `python -m bot.teams.app.draw_icons`; the PNG files beside this page are its result. Nothing but the standard
library: a shape is a rule for one point, and each pixel is the mean of many points.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
Pixel = tuple[int, int, int, int]
Shape = Callable[[float, float], bool]
"""Whether a point (x, y from 0 to 1, y downwards) lies in it."""

ACCENT = (0x15, 0x42, 0x73)
"""Dark blue; white on it has a contrast of more than 10 to 1."""
_SAMPLES = 6


def icons() -> dict[str, tuple[int, list[Pixel]]]:
    """(size, pixels row by row) by file name: the colour icon on the accent colour, the outline white on nothing."""
    return {
        "color.png": (192, _drawn(192, lambda x, y: _bubble(_grown(x), _grown(y)), ACCENT)),
        "outline.png": (32, _drawn(32, _outline, None)),
    }


def _grown(at: float) -> float:
    """The colour icon's sign keeps clear of the edge, which Teams rounds off."""
    return (at - 0.5) / 0.72 + 0.5


def _box(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> Shape:
    def inside(x: float, y: float) -> bool:
        if not (left <= x <= right and top <= y <= bottom):
            return False
        near_x = min(max(x, left + radius), right - radius)
        near_y = min(max(y, top + radius), bottom - radius)
        return (x - near_x) ** 2 + (y - near_y) ** 2 <= radius**2 or (near_x, near_y) == (x, y)

    return inside


_BODY = _box(0.0, 0.04, 1.0, 0.8, 0.16)
_HOLE = _box(0.08, 0.12, 0.92, 0.72, 0.1)
_BARS = (_box(0.2, 0.5, 0.34, 0.66), _box(0.43, 0.38, 0.57, 0.66), _box(0.66, 0.24, 0.8, 0.66))


def _tail(x: float, y: float) -> bool:
    """The bubble's point, below it on the left."""
    return 0.78 <= y <= 1.0 and 0.18 <= x <= 0.18 + (1.0 - y) * 1.2


def _target(x: float, y: float) -> bool:
    """The dashed line that the bars are held against."""
    return 0.29 <= y <= 0.34 and 0.14 <= x <= 0.86 and (x - 0.14) % 0.12 < 0.075


def _bubble(x: float, y: float) -> bool:
    """A filled bubble with bars and line left open."""
    return (_BODY(x, y) or _tail(x, y)) and not any(bar(x, y) for bar in _BARS) and not _target(x, y)


def _outline(x: float, y: float) -> bool:
    """The same in lines, which stay apart at 32 pixels."""
    return (_BODY(x, y) and not _HOLE(x, y)) or _tail(x, y) or any(bar(x, y) for bar in _BARS)


def _drawn(size: int, white: Shape, background: tuple[int, int, int] | None) -> list[Pixel]:
    return [_pixel(column, row, size, white, background) for row in range(size) for column in range(size)]


def _pixel(column: int, row: int, size: int, white: Shape, background: tuple[int, int, int] | None) -> Pixel:
    steps = [(step + 0.5) / _SAMPLES for step in range(_SAMPLES)]
    hits = sum(white((column + dx) / size, (row + dy) / size) for dx in steps for dy in steps)
    share = hits / _SAMPLES**2
    if background is None:
        return (255, 255, 255, round(255 * share))
    red, green, blue = (round(255 * share + part * (1 - share)) for part in background)
    return (red, green, blue, 255)


def png(size: int, pixels: list[Pixel]) -> bytes:
    """A square PNG with transparency."""
    rows = (pixels[start : start + size] for start in range(0, size * size, size))
    raw = b"".join(b"\0" + bytes(part for pixel in row for part in pixel) for row in rows)
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    for name, (size, pixels) in icons().items():
        (HERE / name).write_bytes(png(size, pixels))
