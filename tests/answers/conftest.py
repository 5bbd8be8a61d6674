from __future__ import annotations

import pytest

from data.arrange import arrange
from data.importing import shipped
from data.model import Snapshot


@pytest.fixture(scope="session")
def snapshot() -> Snapshot:
    """The shipped report: what a fresh install answers from."""
    return arrange(shipped(), "1")
