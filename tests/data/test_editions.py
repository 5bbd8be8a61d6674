"""Draft, publish, restore: one step each, nothing lost, nothing half."""

import threading

import pytest
import sqlalchemy as sa
from made_reports import report, row

from data.arrange import ContradictionError
from data.model import Report
from data.store import NoSuchEdition, Pulse, Refused, StaleDraft, Store, Unstorable, editions, schema
from data.store.shelf import DRAFT, LIVE, make_live, numbered


def of(year: int, figure: str = "488", **more: object) -> Report:
    return report(row("vermissing", {year: figure}, "< 400"), year=year, **more)  # type: ignore[arg-type]


def published(store: Store, *reports: Report) -> str:
    edition = store.save_draft(reports, by="anna")
    store.publish(edition, by="bram")
    return edition


def test_nothing_is_live_until_it_is_published(store: Store) -> None:
    draft = store.save_draft([of(2022)], by="anna")
    assert (store.live(), store.draft()) == (None, draft)
    with pytest.raises(NoSuchEdition, match="Importeer eerst"):
        store.snapshot()
    assert store.snapshot("draft").edition == draft
    store.publish(draft, by="bram")
    assert (store.live(), store.draft()) == (draft, None)
    assert store.snapshot().figures["vermissing", "gemeente", 2022].value == 488


def test_a_draft_holds_the_live_reports_and_the_new_ones(store: Store) -> None:
    published(store, of(2022))
    draft = store.save_draft([of(2023, "490")], by="anna")
    assert [r.id for r in store.reports()] == ["r2022"]
    assert store.reports(draft) == (of(2022), of(2023, "490"))
    assert store.snapshot("draft").years == (2022, 2023)


def test_the_same_report_id_replaces(store: Store) -> None:
    first = published(store, of(2022), of(2021))
    second = published(store, of(2022, "487"))
    assert store.reports() == (of(2021), of(2022, "487"))
    assert store.reports(first) == (of(2021), of(2022))
    assert [(e.id, e.status) for e in store.editions()] == [(second, "live"), (first, "old")]


def test_a_second_import_adds_to_the_draft(store: Store) -> None:
    published(store, of(2021))
    first = store.save_draft([of(2022)], by="anna")
    second = store.save_draft([of(2023)], by="anna")
    assert [r.year for r in store.reports("draft")] == [2021, 2022, 2023]
    assert [e.id for e in store.editions() if e.status == "draft"] == [second]
    with pytest.raises(NoSuchEdition):
        store.snapshot(first)
    store.save_draft([of(2023)], by="anna", fresh=True)
    assert [r.year for r in store.reports("draft")] == [2021, 2023]


def test_a_report_can_be_left_out_and_stays_out(store: Store) -> None:
    published(store, of(2021), of(2022))
    store.save_draft([], by="anna", without=["r2021"])
    store.save_draft([of(2023)], by="anna")
    assert [r.year for r in store.reports("draft")] == [2022, 2023]
    store.save_draft([of(2021)], by="anna")
    assert [r.year for r in store.reports("draft")] == [2021, 2022, 2023]


def test_the_same_content_twice_changes_nothing(store: Store) -> None:
    draft = store.save_draft([of(2022)], by="anna")
    assert store.save_draft([of(2022)], by="carla") == draft
    store.publish(draft, by="bram")
    lines = len(store.audit.latest())
    assert store.save_draft([of(2022)], by="carla") == draft
    assert store.draft() is None
    assert len(store.audit.latest()) == lines


def test_a_draft_that_turns_back_into_the_live_edition_is_gone(store: Store) -> None:
    live = published(store, of(2022))
    store.save_draft([of(2022, "1")], by="anna")
    assert store.save_draft([of(2022)], by="anna") == live
    assert store.draft() is None


def test_who_when_and_file_are_known(store: Store) -> None:
    edition = published(store, of(2022, file="pagina.html", sha256="ab" * 32))
    (found,) = store.editions()
    assert (found.id, found.created_by, found.published_by) == (edition, "anna", "bram")
    assert found.created_at.endswith("Z")
    (held,) = found.reports
    assert (held.id, held.title, held.file, held.sha256, held.added) == (
        "r2022",
        "Jaarverslag 2022",
        "pagina.html",
        "ab" * 32,
        True,
    )
    lines = [(entry.by, entry.action, entry.about) for entry in store.audit.latest()]
    assert lines == [("bram", "gepubliceerd", f"editie {edition}"), ("anna", "concept", f"editie {edition}")]


def test_only_what_an_edition_brought_in_is_marked_as_added(store: Store) -> None:
    published(store, of(2021), of(2022))
    store.save_draft([of(2022, "5"), of(2023)], by="anna")
    assert {held.id: held.added for held in store.editions()[0].reports} == {
        "r2021": False,
        "r2022": True,
        "r2023": True,
    }


def test_restore_goes_back_and_forth(store: Store) -> None:
    first = published(store, of(2022))
    second = published(store, of(2022, "5"))
    store.restore(first, by="dirk")
    assert store.live() == first
    assert store.snapshot().figures["vermissing", "gemeente", 2022].value == 488
    store.restore(second, by="dirk")
    assert store.live() == second
    assert [entry.action for entry in store.audit.latest(2)] == ["teruggezet", "teruggezet"]


def test_a_draft_beside_another_live_edition_is_not_published(store: Store) -> None:
    first = published(store, of(2022))
    published(store, of(2022, "5"))
    draft = store.save_draft([of(2023)], by="anna")
    store.restore(first, by="dirk")
    with pytest.raises(StaleDraft, match="Importeer opnieuw"):
        store.publish(draft, by="bram")
    assert store.live() == first
    again = store.save_draft([], by="anna")
    store.publish(again, by="bram")
    assert store.reports() == (of(2022), of(2023))


def test_what_cannot_be_done_is_refused_with_a_remedy(store: Store) -> None:
    first = published(store, of(2022))
    published(store, of(2023))
    draft = store.save_draft([of(2024)], by="anna")
    with pytest.raises(Refused, match="restore"):
        store.publish(first, by="bram")
    with pytest.raises(Refused, match="publish"):
        store.restore(draft, by="bram")
    for unknown in ("99", "x", "", "-1", "1" * 30, "٣"):
        with pytest.raises(NoSuchEdition):
            store.snapshot(unknown)
    with pytest.raises(Refused, match="niets om te bewaren"):
        Store.save_draft(store, [], by="anna", without=["r2022", "r2023", "r2024"])


def test_publishing_what_is_live_or_dropping_nothing_changes_nothing(store: Store) -> None:
    live = published(store, of(2022))
    store.publish(live, by="bram")
    store.restore(live, by="bram")
    assert not store.drop_draft(by="anna")
    store.save_draft([of(2023)], by="anna")
    assert store.drop_draft(by="anna")
    assert (store.live(), store.draft()) == (live, None)


@pytest.mark.parametrize(
    ("bad", "fault"),
    [
        ([report(row("x", {2022: "1"}), row("x", {2022: "2"}))], ContradictionError),
        ([of(2022), of(2022, "1")], Refused),
        ([of(2022, title="kapot\x00")], Unstorable),
        ([of(2022, title="kapot\ud800")], Unstorable),
    ],
)
def test_a_refused_report_leaves_the_store_as_it_was(
    store: Store, bad: list[Report], fault: type[Exception]
) -> None:
    live = published(store, of(2021))
    with pytest.raises(fault):
        store.save_draft([of(2020), *bad], by="anna")
    assert (store.live(), store.draft(), len(store.editions())) == (live, None, 1)


def test_a_backslash_is_text(store: Store) -> None:
    store.save_draft([of(2022, title="map\\u0000")], by="anna")
    assert store.reports("draft")[0].title == "map\\u0000"


def test_a_crash_in_the_middle_of_a_save_leaves_nothing(store: Store) -> None:
    published(store, of(2021))

    def breaking():
        yield of(2022)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.save_draft(breaking(), by="anna")
    assert store.draft() is None
    assert store.save_draft([of(2022)], by="anna") == store.draft()


def test_replaced_drafts_leave_no_reports_behind(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for figure in range(4):
        store.save_draft([of(2022, str(figure))], by="anna")
    monkeypatch.setattr("data.store.reports.GRACE_SECONDS", -1)
    store.save_draft([of(2022, "5")], by="anna")
    with store._database.reading() as connection:
        counts = {
            table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
            for table in (schema.reports, schema.observations, schema.targets)
        }
    assert counts == {"reports": 1, "observations": 1, "targets": 1}


def test_a_running_bot_sees_a_publication(address: str, store: Store) -> None:
    bot = Store.open(address)
    before = bot.pulse()
    assert before == Pulse(None, 0)
    edition = published(store, of(2022))
    store.content.put("synoniemen", "eigen", "vermissing: [zoekgeraakt]", by="anna")
    assert bot.pulse() == Pulse(edition, 1)
    bot.close()


def test_no_reader_ever_sees_half_an_edition(address: str, store: Store) -> None:
    """One writer publishes editions whose every figure is the edition's own number; readers look all the time."""
    size = 30

    def whole(number: int) -> Report:
        return report(*(row(f"i{n}", {2022: str(number)}) for n in range(size)))

    published(store, whole(0))
    seen: list[set[object]] = []
    stop = threading.Event()

    def look() -> None:
        mine = Store.open(address)
        while not stop.is_set():
            figures = mine.snapshot().figures
            seen.append({figure.value for figure in figures.values()} if len(figures) == size else {"half"})
        mine.close()

    readers = [threading.Thread(target=look) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(1, 8):
        published(store, whole(number))
    stop.set()
    for reader in readers:
        reader.join(30)
    assert seen
    assert all(len(values) == 1 and "half" not in values for values in seen)


def test_two_importers_at_once_both_count(address: str) -> None:
    def bring(year: int) -> None:
        mine = Store.open(address)
        mine.save_draft([of(year)], by="anna")
        mine.close()

    threads = [threading.Thread(target=bring, args=(year,)) for year in range(2018, 2023)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [r.year for r in Store.open(address).reports("draft")] == [2018, 2019, 2020, 2021, 2022]


def test_two_first_starts_at_once_publish_one_edition(address: str) -> None:
    """Two replicas fill an empty store at the same moment, as the product does at its first start."""

    def fill() -> None:
        mine = Store.open(address)
        mine.begin(lambda: [of(2022)], by="eerste start")
        mine.close()

    threads = [threading.Thread(target=fill) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [edition.status for edition in Store.open(address).editions()] == ["live"]


def test_who_starts_while_another_fills_sees_all_or_nothing(
    address: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the first edition's making and its publishing there is no draft for another to see."""
    other, seen = Store.open(address), []
    publishing = editions._publish

    def look(*args: object) -> None:
        seen.append(other.editions())
        publishing(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(editions, "_publish", look)
    store.begin(lambda: [of(2022)], by="een")
    other.begin(lambda: [of(2022)], by="twee")
    assert seen == [()]
    assert [edition.created_by for edition in other.editions()] == ["een"]
    other.close()


def test_an_import_under_way_keeps_its_reports_while_another_saves(store: Store) -> None:
    def slow():
        yield of(2022)
        store.save_draft([of(2020)], by="bram")

    def both():
        yield from slow()
        yield of(2023)

    store.save_draft(both(), by="anna")
    assert [r.year for r in store.reports("draft")] == [2020, 2022, 2023]


def test_a_reader_sees_one_moment_whatever_is_published_meanwhile(address: str, store: Store) -> None:
    first = published(store, of(2022))
    reader = Store.open(address)
    with reader._database.reading() as connection:
        assert numbered(connection, LIVE) == int(first)
        published(store, of(2022, "5"))
        store.save_draft([of(2023)], by="anna")
        assert (numbered(connection, LIVE), numbered(connection, DRAFT)) == (int(first), None)
    assert reader.live() == store.live() != first
    reader.close()


def test_readers_do_not_wait_for_a_writer(address: str, store: Store) -> None:
    live = published(store, of(2022))
    other = Store.open(address)
    with store._database.writing() as connection:
        make_live(connection, 0)
        looked = threading.Thread(target=other.snapshot)
        looked.start()
        looked.join(5)
        assert not looked.is_alive()
        assert other.live() == live
        make_live(connection, int(live))
    other.close()
