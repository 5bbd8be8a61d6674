"""Documents into the store: read, recognise, refuse what is unclear. Only app.py calls this package."""

from __future__ import annotations

from data.importing.supplied import ensure_filled, shipped

__all__ = ["ensure_filled", "shipped"]
