"""How large a document may be. Every bound is checked before the work it bounds."""

from __future__ import annotations

FILE_BYTES = 25_000_000
"""One page, text, CSV or packed workbook."""
UNPACKED_BYTES = 80_000_000
"""All parts of a workbook together."""
UNPACKED_RATIO = 200
"""A part that grows more than this is a bomb, no table (checked above a megabyte)."""
CELLS = 400_000
"""In one workbook."""
SPAN = 200
"""The widest or tallest span of a cell."""
FILES = 5_000
"""In one folder."""
DEPTH = 150
"""Nested elements of an HTML page."""
