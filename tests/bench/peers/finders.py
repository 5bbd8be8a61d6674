"""Other ways to find a name: names, questions and right answers in (JSON), a line a way out.

Runs in the environment of the peers and knows nothing of the bot. Every way gets the question as typed and gives
the one indicator it finds most alike; none can refuse, so being right is easier for them than for the bot.
"""

from __future__ import annotations

import json
import re
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import bm25s
import numpy
import tantivy
from rapidfuzz import fuzz, process, utils
from sklearn.feature_extraction.text import TfidfVectorizer

Find = Callable[[str], int]
"""From a question to the number of a name."""


def rapidfuzz_way(names: list[str], scorer: Any) -> Find:
    folded = [utils.default_process(name) for name in names]
    return lambda text: int(process.extractOne(utils.default_process(text), folded, scorer=scorer)[2])


def fts5(names: list[str]) -> Find:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram')")
    base.executemany(
        "INSERT INTO names (rowid, name) VALUES (?, ?)", ((at, name.lower()) for at, name in enumerate(names))
    )
    ask = "SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT 1"

    def find(text: str) -> int:
        plain = " ".join(re.findall(r"\w+", text.lower()))
        grams = {plain[at : at + 3] for at in range(len(plain) - 2) if " " not in plain[at : at + 3]}
        query = " OR ".join(f'"{gram}"' for gram in sorted(grams)) or '"zzz"'
        row = base.execute(ask, (query,)).fetchone()
        return int(row[0]) if row else -1

    return find


def tfidf(names: list[str]) -> Find:
    made = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, dtype=numpy.float32)
    rows = made.fit_transform(names)

    def find(text: str) -> int:
        return int((rows @ made.transform([text]).T).toarray().argmax())

    return find


def bm25(names: list[str]) -> Find:
    index = bm25s.BM25()
    index.index([re.findall(r"\w+", name.lower()) for name in names], show_progress=False)

    def find(text: str) -> int:
        found, _ = index.retrieve([re.findall(r"\w+", text.lower())], k=1, show_progress=False)
        return int(found[0][0])

    return find


def tantivy_way(names: list[str]) -> Find:
    """Every word of the question may be one letter off, as its own fuzzy term; any of them may fit."""
    building = tantivy.SchemaBuilder()
    building.add_integer_field("at", stored=True)
    building.add_text_field("name")
    schema = building.build()
    index = tantivy.Index(schema)
    writer = index.writer(heap_size=60_000_000, num_threads=1)
    for at, name in enumerate(names):
        writer.add_document(tantivy.Document(at=at, name=name))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def find(text: str) -> int:
        words = re.findall(r"\w+", text.lower())
        fuzzy = [tantivy.Query.fuzzy_term_query(schema, "name", word, distance=1) for word in words]
        query = tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in fuzzy])
        hits = searcher.search(query, 1).hits
        return int(searcher.doc(hits[0][1])["at"][0]) if hits else -1

    return find


WAYS: dict[str, Callable[[list[str]], Find]] = {
    "rapidfuzz token_set_ratio": lambda names: rapidfuzz_way(names, fuzz.token_set_ratio),
    "rapidfuzz WRatio": lambda names: rapidfuzz_way(names, fuzz.WRatio),
    "SQLite FTS5, trigrams": fts5,
    "scikit-learn TF-IDF, letters": tfidf,
    "bm25s": bm25,
    "tantivy, fuzzy": tantivy_way,
}


def measured(make: Callable[[list[str]], Find], given: dict[str, Any]) -> dict[str, float]:
    start = time.perf_counter()
    find = make(given["names"])
    built = time.perf_counter() - start
    for text, _ in given["questions"][:5]:
        find(text)
    right, took = 0, []
    for text, label in given["questions"]:
        start = time.perf_counter()
        at = find(text)
        took.append((time.perf_counter() - start) * 1e3)
        right += at >= 0 and given["ids"][at] == label
    slow = sorted(took)[int(len(took) * 0.99)]
    share = right / len(took)
    return {"built": built, "right": share, "median": statistics.median(took), "p99": slow}


if __name__ == "__main__":
    task = json.load(sys.stdin)
    for name, way in WAYS.items():
        print(json.dumps({"way": name, **measured(way, task)}), flush=True)
