"""The years of an average, and those that stand beside it: "2022 vergeleken met het gemiddelde van 2018-2021"."""

from __future__ import annotations

from intents.hearing.hearing import Hearing

_COMPARES = ("vergelijk", "meer", "minder", "gelijk", "verschil", "stijging", "daling", "grens_boven", "grens_onder", "beter")  # fmt: skip


def years_of_average(hearing: Hearing) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """(years the average is taken over, years set beside it); no years to average over means all there are."""
    years = tuple(hearing.years.years)
    span = {year for years_of in hearing.years.spans for year in years_of}
    apart = tuple(year for year in years if year not in span)
    if span and apart:
        return tuple(year for year in years if year in span), apart
    if len(years) == 1 and hearing.has(*_COMPARES):
        return (), years
    return years, ()
