"""What can go wrong with a document, as a tree.

ImportFault            every message is Dutch, names the place and the way on
├── Unreadable         the file itself cannot be read: PDF, a bomb, no text
├── BrokenRecipe       a recipe or correction file is wrong in itself
└── BrokenCorrection   a correction no longer finds what it corrects
"""

from __future__ import annotations


class ImportFault(Exception):
    """A document that cannot be brought in; `str()` is the Dutch message."""


class Unreadable(ImportFault):
    """The file cannot be read at all."""


class BrokenRecipe(ImportFault):
    """A recipe or correction file that does not hold together."""


class BrokenCorrection(ImportFault):
    """The source no longer prints what the correction says it prints."""
