"""Doors: a rule that finds nothing unless one of its own words was said is not entered without them.

Most rules are about something most questions do not say. The words are a necessary condition, no more: the rule itself
still looks at how they stand.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from intents.hearing.hearing import Hearing

_Rule = TypeVar("_Rule", bound=Callable[..., Any])


def opened_by(words: frozenset[str], nothing: object) -> Callable[[_Rule], _Rule]:
    """The rule gives `nothing` where none of these words was said, as read or by its stem."""

    def behind(rule: _Rule) -> _Rule:
        @wraps(rule)
        def entered(hearing: Hearing, *rest: Any) -> Any:
            return nothing if hearing.lacks(words) else rule(hearing, *rest)

        return cast(_Rule, entered)

    return behind
