"""What is asked, apart from whose figures: the operation with its years, direction and claim."""

from __future__ import annotations

from dataclasses import dataclass

from intents.question import Claim, Direction, Operation, Selection

_EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, apart from whose figures."""

    operation: Operation
    years: tuple[int, ...] = ()
    direction: Direction | None = None
    selection: Selection = _EVERYTHING
    claim: Claim | None = None
    against: bool = False
    """The one named year is the base the latest is compared with."""
    base: int = 0
    """The later of two years, where the earlier is compared with it: "2018 hoger dan 2022"."""
    beside: tuple[int, ...] = ()
    """Years set beside an average."""
    explicit: bool = False
    """Whether a cue named the operation; a bare indicator did not."""
