"""Whether a word needs no mending: it is the domain's, a function word or plain talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intents.words.fold import stem_once

if TYPE_CHECKING:
    from intents.index.catalogue import Catalogue


def known(typed: str, catalogue: Catalogue) -> bool:
    """Whether a word needs no mending. As written first: the stem of a word nobody knows is not worth keeping."""
    word = typed.replace("'", "") or typed
    return (
        typed in catalogue.closed
        or word in catalogue.speller.surfaces
        or word in catalogue.everyday
        or _known_stem(stem_once(word), catalogue)
    )


def _known_stem(key: str, catalogue: Catalogue) -> bool:
    return key in catalogue.vocabulary or key in catalogue.phrases.talk or key in catalogue.phrases.general
