"""The verbs on a real store: preview, draft, publish, restore, correct, export; and years that add up."""

from __future__ import annotations

import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from data.importing import ensure_filled, shipped
from data.importing.commands import ImportOptions, run_editions, run_import, run_publish, run_restore
from data.importing.correcting import Mistake, run_correct
from data.importing.export import WRITERS, read_export
from data.importing.faults import ImportFault, Unreadable
from data.importing.own_content import export_content, import_content
from data.model import Snapshot
from data.store import Store

PAGE = """<html><head><title>Jaarverslag 2023 gemeente Renkum</title></head><body><h2>Openbare orde en veiligheid</h2>
<table><tr><th>Output</th><th></th><th>2021</th><th>2022</th><th>2023</th><th>Doel</th></tr>
<tr><td>Vermissing personen</td><td></td><td>486</td><td>490</td><td>{figure}</td><td>&lt; 420</td></tr>
<tr><td>Winkeldiefstal (per 1.000 inw.; BBV)</td><td>R</td><td>0,67</td><td>0,99</td><td>1,2</td><td>&lt; 1</td></tr>
<tr><td>Winkeldiefstal (per 1.000 inw.; BBV)</td><td>NL</td><td>1,76</td><td>2,3</td><td>2,8</td><td>-</td></tr>
<tr><td>Meldingen van discriminaties</td><td></td><td>11</td><td>5</td><td>9</td><td>-</td></tr>
</table></body></html>"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(f"sqlite:///{tmp_path}/proef.sqlite")
    opened.migrate()
    yield opened
    opened.close()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "renkum-2023.html"
    path.write_text(PAGE.format(figure="455"), encoding="utf-8")
    return path


def bring_in(path: Path, store: Store, tmp: Path, **options: object) -> tuple[int, str]:
    out = io.StringIO()
    chosen = ImportOptions(by="Anna", starter_folder=tmp, **options)  # type: ignore[arg-type]
    code = run_import(path, chosen, lambda: store, out)
    return code, out.getvalue()


def value(snapshot: Snapshot, indicator: str, year: int) -> Decimal | None:
    figure = snapshot.figure(indicator, "gemeente", year)
    assert figure is not None
    return figure.value


def test_a_draft_is_seen_by_nobody_until_it_is_published(store: Store, page: Path, tmp_path: Path) -> None:
    ensure_filled(store)
    before = store.live()
    code, said = bring_in(page, store, tmp_path)
    assert code == 0
    assert "Vermissing personen (gemeente) 2022: was 488, wordt 490" in said
    assert "publish 2" in said
    assert store.live() == before and store.snapshot().years[-1] == 2022
    assert store.snapshot("draft").years[-1] == 2023
    run_publish("draft", "Anna", store, io.StringIO())
    assert store.live() == "2" and store.snapshot().years[-1] == 2023


def test_filling_a_store_never_publishes_a_draft(store: Store, page: Path, tmp_path: Path) -> None:
    store.save_draft(shipped(), by="Anna")
    ensure_filled(store)
    assert store.live() is None and store.draft() == "1"


def test_importing_into_an_empty_store_leaves_the_shipped_report_live(
    store: Store, page: Path, tmp_path: Path
) -> None:
    bring_in(page, store, tmp_path)
    assert [report.id for report in store.reports()] == ["jaarverslag-2022-veiligheid"]


def test_years_add_up_and_the_latest_report_counts(store: Store, page: Path, tmp_path: Path) -> None:
    bring_in(page, store, tmp_path)
    both = store.snapshot("draft")
    assert both.indicators["vermissing-personen"].years == (2018, 2019, 2020, 2021, 2022, 2023)
    restated = both.figure("vermissing-personen", "gemeente", 2022)
    assert restated and restated.value == 490 and restated.report == "Jaarverslag 2023"
    assert [old.raw for old in restated.earlier] == ["488"]
    assert restated.target and restated.target.raw == "< 400"
    now = both.figure("vermissing-personen", "gemeente", 2023)
    assert now and now.target and now.target.raw == "< 420" and now.attained is False
    stolen = both.figure("winkeldiefstal", "gemeente", 2023)
    assert stolen and stolen.unit == "per 1.000 inwoners" and stolen.value == Decimal("1.2")


def test_the_same_file_twice_changes_nothing(store: Store, page: Path, tmp_path: Path) -> None:
    bring_in(page, store, tmp_path)
    run_publish("draft", "Anna", store, io.StringIO())
    editions = len(store.editions())
    code, said = bring_in(page, store, tmp_path)
    assert code == 0 and "er is niets veranderd" in said
    assert len(store.editions()) == editions and store.draft() is None


def test_a_dry_run_keeps_nothing(store: Store, page: Path, tmp_path: Path) -> None:
    ensure_filled(store)
    code, said = bring_in(page, store, tmp_path, dry_run=True)
    assert code == 0 and "niets bewaard" in said
    assert store.draft() is None and len(store.editions()) == 1


def test_a_likely_rename_is_proposed_never_joined(store: Store, page: Path, tmp_path: Path) -> None:
    _, said = bring_in(page, store, tmp_path)
    assert "Voorstel: 'Meldingen van discriminaties' lijkt op 'Meldingen van discriminatie'" in said
    assert "meldingen-van-discriminaties" in store.snapshot("draft").indicators
    recipe = tmp_path / "recept.yaml"
    recipe.write_text(
        "zelfde_indicator:\n  meldingen-van-discriminatie: [Meldingen van discriminaties]\n", encoding="utf-8"
    )
    bring_in(page, store, tmp_path, recipe=recipe)
    joined = store.snapshot("draft").indicators["meldingen-van-discriminatie"]
    assert joined.years[-1] == 2023 and "Meldingen van discriminatie" in joined.names


def test_a_corrected_page_replaces_its_report(store: Store, page: Path, tmp_path: Path) -> None:
    bring_in(page, store, tmp_path)
    page.write_text(PAGE.format(figure="456"), encoding="utf-8")
    _, said = bring_in(page, store, tmp_path)
    assert "was 455, wordt 456" in said
    assert value(store.snapshot("draft"), "vermissing-personen", 2023) == 456


def test_restore_goes_back(store: Store, page: Path, tmp_path: Path) -> None:
    bring_in(page, store, tmp_path)
    run_publish("draft", "Anna", store, io.StringIO())
    run_restore("1", "Bert", store, io.StringIO())
    assert value(store.snapshot(), "vermissing-personen", 2022) == 488
    out = io.StringIO()
    run_editions(store, out)
    assert "editie 2: eerder; gemaakt" in out.getvalue() and "door Anna" in out.getvalue()


def test_another_municipality_replaces_the_example_and_nothing_else(
    store: Store, page: Path, tmp_path: Path
) -> None:
    ensure_filled(store)
    other = tmp_path / "ander.html"
    other.write_text(
        PAGE.format(figure="3").replace("Renkum", "Veldhoek").replace(">R<", ">V<"), encoding="utf-8"
    )
    _, said = bring_in(other, store, tmp_path)
    assert "voorbeeld Jaarverslag 2022 van Renkum gaat eruit" in said
    assert {report.municipality for report in store.reports("draft")} == {"Veldhoek"}
    run_publish("draft", "Anna", store, io.StringIO())
    with pytest.raises(ImportFault, match="antwoordt nu voor Veldhoek"):
        bring_in(page, store, tmp_path)


def correction(**changes: object) -> Mistake:
    base = {
        "indicator": "vermissing-personen",
        "year": 2022,
        "printed": "488",
        "reading": "478",
        "reason": "Erratum.",
    }
    return Mistake(**{**base, **changes})  # type: ignore[arg-type]


def test_correct_records_place_printed_value_reading_and_reason(store: Store) -> None:
    ensure_filled(store)
    run_correct(correction(), "Anna", store, io.StringIO())
    figure = store.snapshot("draft").figure("vermissing-personen", "gemeente", 2022)
    assert figure and figure.value == 478 and figure.raw == "488"
    assert any(
        "Gedrukt staat er '488', gelezen is '478'. Erratum." in (note.text or "") for note in figure.footnotes
    )
    kept = store.content.get("correcties", "jaarverslag-2022-veiligheid")
    assert kept and "gelezen: '478'" in kept.text and "kolom: '2022'" in kept.text
    assert value(store.snapshot(), "vermissing-personen", 2022) == 488


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"printed": "487"}, "'488' gedrukt, niet '487'"),
        ({"year": 2017}, "geen cijfer van"),
        ({"indicator": "moorden"}, "geen cijfer van 'moorden'"),
        ({"reason": " "}, "reden"),
        ({"reading": "4x8"}, "niet zeker als één cijfer"),
    ],
)
def test_a_correction_that_does_not_fit_is_refused(
    store: Store, changes: dict[str, object], said: str
) -> None:
    ensure_filled(store)
    with pytest.raises(ImportFault, match=said):
        run_correct(correction(**changes), "Anna", store, io.StringIO())
    assert store.draft() is None and store.content.get("correcties", "jaarverslag-2022-veiligheid") is None


def test_a_correction_holds_when_the_document_is_read_again(store: Store, page: Path, tmp_path: Path) -> None:
    bring_in(page, store, tmp_path)
    run_correct(correction(year=2023, printed="455", reading="454"), "Anna", store, io.StringIO())
    bring_in(page, store, tmp_path)
    assert value(store.snapshot("draft"), "vermissing-personen", 2023) == 454
    page.write_text(PAGE.format(figure="454"), encoding="utf-8")
    with pytest.raises(ImportFault, match="De bron is veranderd"):
        bring_in(page, store, tmp_path)


@pytest.mark.parametrize("ending", WRITERS)
def test_an_export_reads_back_to_the_same_store(
    store: Store, page: Path, tmp_path: Path, ending: str
) -> None:
    bring_in(page, store, tmp_path)
    run_publish("draft", "Anna", store, io.StringIO())
    path = tmp_path / f"alles{ending}"
    path.write_bytes(WRITERS[ending](store.reports()))
    code, said = bring_in(path, store, tmp_path)
    assert code == 0 and "export van deze bot" in said and "er is niets veranderd" in said
    again = Store.open(f"sqlite:///{tmp_path}/ander.sqlite")
    again.migrate()
    bring_in(path, again, tmp_path)
    assert again.reports("draft") == store.reports()
    again.close()


def test_a_damaged_export_is_refused() -> None:
    content = WRITERS[".csv"](shipped()).replace(b";doel;", b";doen;").replace(b"\r\ndoel;", b"\r\ndoen;")
    with pytest.raises(Unreadable, match="niet meer te lezen"):
        read_export(content, name="alles.csv")


def test_own_content_goes_out_and_comes_back(store: Store, tmp_path: Path) -> None:
    store.content.put("recepten", "jaarverslag-2023", "gemeente: Renkum\n", by="Anna")
    store.content.put("synoniemen", "eigen", "vermissing-personen: [kwijt]\n", by="Anna")
    export_content(tmp_path / "uit", store, io.StringIO())
    assert (tmp_path / "uit/recepten/jaarverslag-2023.yaml").read_text(
        encoding="utf-8"
    ) == "gemeente: Renkum\n"
    out = io.StringIO()
    import_content(tmp_path / "uit", "Bert", store, out)
    assert "2 bestanden gelezen, 0 veranderd" in out.getvalue()
    (tmp_path / "uit/recepten/jaarverslag-2023.yaml").write_text("gemeent: Renkum\n", encoding="utf-8")
    with pytest.raises(ImportFault, match="'gemeent' is geen bekende sleutel"):
        import_content(tmp_path / "uit", "Bert", store, io.StringIO())
    kept = store.content.get("recepten", "jaarverslag-2023")
    assert kept and kept.changed_by == "Anna"
