"""Doors: a rule that finds nothing unless one of its own words was said is not entered without them.

Most rules are about something most questions do not say. The words are a necessary condition, no more: the rule itself
still looks at how they stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from intents.hearing.hearing import Hearing

_Rule = TypeVar("_Rule", bound=Callable[..., Any])
_OPENED: defaultdict[str, list[int]] = defaultdict(list)
"""A word to the numbers of the doors that it opens, so that one look finds all that an utterance opens."""
_DOORS: list[frozenset[str]] = []


def opened_doors(said: frozenset[str]) -> frozenset[int]:
    """The numbers of the doors that these words open."""
    return frozenset([door for word in _OPENED.keys() & said for door in _OPENED[word]])


def opened_by(words: frozenset[str], nothing: object) -> Callable[[_Rule], _Rule]:
    """The rule gives `nothing` where none of these words was said, as read or by its stem."""

    def behind(rule: _Rule) -> _Rule:
        door = len(_DOORS)
        _DOORS.append(words)
        for word in words:
            _OPENED[word].append(door)

        @wraps(rule)
        def entered(hearing: Hearing, *rest: Any) -> Any:
            return rule(hearing, *rest) if hearing.opened is None or door in hearing.opened else nothing

        return cast(_Rule, entered)

    return behind
