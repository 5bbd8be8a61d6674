"""The garbage collector, out of the way while what stays is loaded."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TypeVar

Loaded = TypeVar("Loaded")


def uncollected(load: Callable[[], Loaded]) -> Loaded:
    """What it loads, without the garbage collector, which holds up every turn while it walks all that lives: 0.15 s
    for one edition, and a tenth of a start. What is loaded stays, so it is frozen: not walked again and again."""
    running = gc.isenabled()
    gc.disable()
    try:
        return load()
    finally:
        if running:
            gc.enable()
        gc.freeze()
