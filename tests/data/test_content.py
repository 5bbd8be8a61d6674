"""A municipality's own texts: kept whole, with who and when, and nothing forgotten."""

import pytest

from data.store import Store, StoreFault


def test_what_is_put_is_got(store: Store) -> None:
    assert store.content.put("synoniemen", "eigen", "vermissing: [zoek]\n", by="anna")
    item = store.content.get("synoniemen", "eigen")
    assert item is not None
    assert (item.text, item.changed_by, item.changed_at[-1]) == ("vermissing: [zoek]\n", "anna", "Z")
    assert store.content.get("synoniemen", "ander") is None
    assert store.content.get("recepten", "eigen") is None


def test_any_bytes_are_kept(store: Store) -> None:
    body = bytes(range(256)) * 100
    store.content.put("documenten", "verslag.xlsx", body, by="anna")
    (item,) = store.content.all("documenten")
    assert item.body == body


def test_the_same_again_changes_nothing(store: Store) -> None:
    assert store.content.put("recepten", "a", "x", by="anna")
    before = store.content.version()
    assert not store.content.put("recepten", "a", b"x", by="bram")
    assert store.content.version() == before
    assert len(store.audit.latest()) == 1


def test_all_of_one_kind_or_of_every_kind(store: Store) -> None:
    for kind, name in [("b", "2"), ("a", "2"), ("b", "1")]:
        store.content.put(kind, name, "x", by="anna")
    assert [(item.kind, item.name) for item in store.content.all()] == [("a", "2"), ("b", "1"), ("b", "2")]
    assert [item.name for item in store.content.all("b")] == ["1", "2"]


def test_history_and_version_know_every_change(store: Store) -> None:
    assert store.content.version() == 0
    store.content.put("recepten", "a", "een", by="anna")
    store.content.put("recepten", "a", "twee", by="bram")
    assert store.content.remove("recepten", "a", by="carla")
    assert not store.content.remove("recepten", "a", by="carla")
    history = store.content.history("recepten", "a")
    assert [(version.body, version.changed_by) for version in history] == [
        (None, "carla"),
        (b"twee", "bram"),
        (b"een", "anna"),
    ]
    assert store.content.version() == history[0].version
    assert store.content.get("recepten", "a") is None
    lines = [(entry.action, entry.about, entry.by) for entry in store.audit.latest()]
    assert lines == [
        ("verwijderd", "recepten/a", "carla"),
        ("gewijzigd", "recepten/a", "bram"),
        ("gewijzigd", "recepten/a", "anna"),
    ]


def test_content_stands_beside_the_editions(store: Store) -> None:
    store.content.put("recepten", "a", "een", by="anna")
    assert store.live() is None
    assert store.pulse().content == store.content.version() > 0


def test_the_audit_log_is_read_page_by_page(store: Store) -> None:
    for number in range(5):
        store.audit.add(
            "aanmelding geweigerd", f"poging {number}", by="onbekend", reden="geen recht", nummer=number
        )
    newest = store.audit.latest(2)
    older = store.audit.latest(10, before=newest[-1].number)
    assert [entry.about for entry in (*newest, *older)] == [f"poging {n}" for n in (4, 3, 2, 1, 0)]
    assert newest[0].detail == {"reden": "geen recht", "nummer": 4}


def test_a_change_and_its_line_in_the_log_count_together(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StoreFault("stroom weg")

    monkeypatch.setattr("data.store.content.record", refuse)
    with pytest.raises(StoreFault):
        store.content.put("recepten", "a", "een", by="anna")
    assert store.content.all() == ()
    assert store.content.version() == 0
