"""The programme's words, for questions about its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from data.model import Snapshot
from intents.words.fold import fold

_SENTENCE = re.compile(r"(?<=[.!?]) ")
GENERAL_WEIGHT = 0.3
"""A word such as "personen" says a third of what "vermissing" says."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The programme's words: per activity its title's stems, and all stems of goal and progress."""

    activities: tuple[frozenset[str], ...]
    weights: tuple[Mapping[str, float], ...]
    """Per activity its title's stems with what they say: a word of several titles, or a general one, says little."""
    explanations: tuple[frozenset[str], ...]
    goal: frozenset[str]
    progress: frozenset[str]
    names: frozenset[str] = frozenset()
    """Words of the programmes' names: they say what everything is about, so they point at no single text."""
    titles: frozenset[str] = frozenset()
    """The stems of all titles: without one of them no activity is asked for."""


def texts_of(snapshot: Snapshot, content: Callable[[str], frozenset[str]], general: frozenset[str]) -> Texts:
    def words(text: str) -> frozenset[str]:
        return words_of(text, content)

    programmes = snapshot.latest.programmes  # an activity is asked for by its number in the latest report
    activities = [activity for programme in programmes for activity in programme.activities]
    titles = tuple(content(activity.title) for activity in activities)
    shared = {
        key
        for at, title in enumerate(titles)
        for key in title
        if any(key in other for other in titles[at + 1 :])
    }
    return Texts(
        titles,
        tuple({key: GENERAL_WEIGHT if key in general | shared else 1.0 for key in title} for title in titles),
        tuple(words(activity.explanation or "") for activity in activities),
        words(" ".join(programme.goal.text for programme in programmes if programme.goal)),
        words(" ".join(programme.progress.text for programme in programmes if programme.progress)),
        frozenset(word for programme in programmes for word in fold(programme.name).split()),
        frozenset().union(*titles),
    )


def words_of(text: str, content: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """Sentence by sentence: of one utterance only so much is read, and these texts are longer."""
    return frozenset().union(*(content(sentence) for sentence in _SENTENCE.split(text)))
