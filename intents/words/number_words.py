"""Number words: spoken years and numbers, as generated tables."""

from __future__ import annotations

from functools import lru_cache

_ONES = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
]


_ONES += ["zeventien", "achttien", "negentien"]


_TENS = {
    2: "twintig",
    3: "dertig",
    4: "veertig",
    5: "vijftig",
    6: "zestig",
    7: "zeventig",
    8: "tachtig",
    9: "negentig",
}


_ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]


_ENGLISH += ["sixteen", "seventeen", "eighteen", "nineteen"]


SMALL_NUMBERS = {word: number for number, word in enumerate(_ONES) if number} | {
    word: number for number, word in enumerate(_ENGLISH) if number
}
"""Number words up to nineteen: "drie" in "de laatste drie jaar"."""


def number_word(number: int) -> str:
    """The Dutch word for 0 to 999, without accents: 22 is "tweeentwintig"."""
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        return ("" if hundreds == 1 else _ONES[hundreds]) + "honderd" + (number_word(rest) if rest else "")
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] if ones == 0 else f"{_ONES[ones]}en{_TENS[tens]}"


def _english_word(number: int) -> str:
    tens, ones = divmod(number, 10)
    names = {2: "twenty", 3: "thirty", 4: "forty"}
    return _ENGLISH[number] if number < 20 else names[tens] + (_ENGLISH[ones] if ones else "")


@lru_cache(maxsize=1)
def year_words() -> dict[str, int]:
    """Every spoken year 1900 to 2049 written without spaces, to the year."""
    found = {"tweeduizend": 2000}
    for rest in range(50):
        word = number_word(rest)
        if rest:
            found |= {f"tweeduizend{word}": 2000 + rest, f"tweeduizenden{word}": 2000 + rest}
            english = _english_word(rest)
            found |= {f"twothousand{english}": 2000 + rest, f"twothousandand{english}": 2000 + rest}
        if rest >= 10:
            found |= {f"twintig{word}": 2000 + rest, f"twenty{_english_word(rest)}": 2000 + rest}
    found |= {f"negentien{number_word(rest)}": 1900 + rest for rest in range(10, 100)}
    found |= {f"negentienhonderd{number_word(rest) if rest else ''}": 1900 + rest for rest in range(100)}
    return found


@lru_cache(maxsize=1)
def short_year_words() -> dict[str, int]:
    """Spoken years without the century, "tweeentwintig", from 15 to 39."""
    return {number_word(rest): 2000 + rest for rest in range(15, 40)}


@lru_cache(maxsize=1)
def number_words() -> dict[str, int]:
    """Spoken numbers that a claim can hold, nought and from two to 999, "vierhonderd", and "elfhonderd"."""
    return (
        {number_word(number): number for number in range(2, 1000)}
        | {f"{_ONES[hundreds]}honderd": hundreds * 100 for hundreds in range(11, 19)}
        | {word: number for word, number in SMALL_NUMBERS.items() if number > 1}
        | {"nul": 0}
    )
