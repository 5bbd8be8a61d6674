"""Whose figure it is: the words and letters with which a document names the municipality, the country and others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from data.importing.grid import fold, tidy
from data.importing.naming import slug
from data.model import GEMEENTE, NEDERLAND, Scope

_WORDS: dict[str, Scope] = {
    **dict.fromkeys(
        ("gemeente", "onze gemeente", "de gemeente", "eigen gemeente", "gemeentelijk", "lokaal"), GEMEENTE
    ),
    **dict.fromkeys(
        (
            "nederland",
            "nl",
            "landelijk",
            "land",
            "landelijk gemiddelde",
            "gemiddelde nederland",
            "gemiddeld nederland",
            "nederland gemiddeld",
            "landelijk gemiddeld",
            "rijk",
        ),
        NEDERLAND,
    ),
    **dict.fromkeys(("provincie", "provinciaal", "provinciaal gemiddelde"), "provincie"),
    **dict.fromkeys(("regio", "regionaal", "regionaal gemiddelde"), "regio"),
}
_FORMS: tuple[tuple[re.Pattern[str], Scope], ...] = (
    (re.compile(r"^provincie (\S.*)$"), "provincie"),
    (re.compile(r"^(?:veiligheids|ggd-|ggd |arbeidsmarkt)?regio (\S.*)$"), "regio"),
)
_OTHER_FORMS = re.compile(
    r"^(?:vergelijkbare gemeenten|gemeenten? \S.*|referentiegroep|referentiegemeenten|g\d+|stedelijkheid\S* ?.*|"
    r"(?:klasse )?\d[\d.]* ?(?:-|tot) ?\d[\d.]* inwoners|benchmark)$"
)


@dataclass(frozen=True, slots=True)
class Area:
    """One area as the document names it."""

    scope: Scope
    label: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class Areas:
    """What this document's words and letters for areas mean."""

    municipality: str = ""
    letters: Mapping[str, Scope] = field(default_factory=dict)
    """From a recipe: {"R": "gemeente", "NL": "nederland"}."""

    def known(self, text: str) -> Area | None:
        """The area these words name; None where they name none, or one nobody has explained."""
        label = tidy(text)
        words = fold(label).strip(" :*")
        if label in self.letters:
            return Area(self.letters[label], label)
        if words in _WORDS:
            return Area(_WORDS[words], label)
        if self._own(words):
            return Area(GEMEENTE, label)
        return self._by_form(words, label)

    def _own(self, words: str) -> bool:
        own = fold(self.municipality).removeprefix("gemeente ")
        return bool(own) and words in {own, f"gemeente {own}", f"{own} (gemeente)", f"gem. {own}"}

    def _by_form(self, words: str, label: str) -> Area | None:
        for form, scope in _FORMS:
            if form.match(words):
                return Area(scope, label)
        if words.startswith("gemeente ") and not self.municipality:
            return None
        return Area(slug(label), label) if _OTHER_FORMS.match(words) else None

    def letter(self, text: str, beside: frozenset[str]) -> Area | None:
        """A lone letter in a column that also holds NL: the municipality's own initial."""
        if found := self.known(text):
            return found
        initial = fold(self.municipality).removeprefix("gemeente ")[:1]
        country = any(word.upper() == "NL" for word in beside)
        own = len(text) == 1 and text.isupper() and fold(text) == initial
        return Area(GEMEENTE, text) if own and country else None
