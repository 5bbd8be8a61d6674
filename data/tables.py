"""Figures as pandas tables, for exports. Never in the way of a turn: pandas is loaded when one is called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from data.model import Figure

if TYPE_CHECKING:
    import pandas as pd

LABELS = ("id", "indicator", "scope", "unit", "theme")


def tidy(figures: Iterable[Figure]) -> pd.DataFrame:
    """One row a figure, in the order given: LABELS, year, value (exact, None where there is none), missing."""
    import pandas as pd

    names = (*LABELS, "year", "value", "missing")
    return pd.DataFrame(
        [[getattr(figure, name) for name in names] for figure in figures], columns=names, dtype=object
    )


def by_year(figures: Iterable[Figure]) -> pd.DataFrame:
    """One row an indicator and scope, in the order given; LABELS as in its latest year, then a column a year.

    A cell holds the exact value, else the sign that is printed instead, else "" where no report has a cell.
    """
    import pandas as pd

    frame = tidy(figures)
    rows = ["id", "scope"]
    frame["said"] = frame["value"].where(frame["value"].notna(), frame["missing"])
    labels = frame.sort_values("year", kind="stable").groupby(rows, sort=False)[list(LABELS)].last()
    years = frame.pivot(index=rows, columns="year", values="said").astype(object)
    order = pd.MultiIndex.from_frame(frame[rows].drop_duplicates())
    wide = labels.reindex(order).join(years.reindex(order)).reset_index(drop=True)
    return wide.where(wide.notna(), "")
