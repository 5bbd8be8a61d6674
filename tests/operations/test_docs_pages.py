"""The pages themselves: links lead somewhere, and every setting, metric, log line and alarm is explained."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.metrics import Metrics
from bot.settings import KNOWN
from tests.operations import printable
from tests.operations.pages import PAGES, ROOT

DOCS = ROOT / "docs"


def text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path):
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith(("https://", "mailto:")):
            continue
        file, _, part = target.partition("#")
        linked = (page.parent / file) if file else page
        assert linked.is_file(), f"{page.name}: {target}"
        if part:
            heads = re.findall(r"^#+ (.*)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
            assert part in {re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in heads}, target


def test_the_guide_names_every_page():
    named = set(re.findall(r"\(([\w-]+\.md)\)", text("README.md")))
    pages = {page.name for page in DOCS.glob("*.md")} - {"README.md"}
    assert named >= pages - {"benchmarks.md"}


def test_no_page_is_in_the_way_of_a_machine_or_a_person():
    """Nothing wider than the house's lines allow in a terminal, and no forgotten note."""
    for page in DOCS.glob("*.md"):
        written = page.read_text(encoding="utf-8")
        assert "TODO" not in written and "XXX" not in written, page.name


def test_every_metric_is_explained():
    explained = set(re.findall(r"^\| `(bot_\w+)`", text("beheer.md"), re.MULTILINE))
    shown = {
        f"{metric.name}_total" if metric.type == "counter" else metric.name
        for metric in Metrics().registry.collect()
    }
    assert explained == shown


def test_every_log_line_is_explained():
    written: set[str] = set()
    for path in (*ROOT.glob("bot/**/*.py"), *ROOT.glob("data/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="log"), attr="info" | "warning" | "error"),
                    args=[ast.Constant(value=str(event)), *_],
                ):
                    written.add(event)
    table = text("beheer.md").split("## Logboek")[1].split("## Meten")[0]
    explained = {
        each
        for row in re.findall(r"^\| (`.*?`) \|", table, re.MULTILINE)
        for each in re.findall(r"`([^`]+)`", row)
    }
    assert explained == written


def alarms() -> list[dict[str, Any]]:
    loaded = YAML(typ="safe").load((ROOT / "deploy/prometheus/alarmen.yml").read_text(encoding="utf-8"))
    rules: list[dict[str, Any]] = loaded["groups"][0]["rules"]
    return rules


def test_every_alarm_is_explained_and_asks_for_metrics_that_exist():
    table = text("beheer.md").split("| alarm |")[1].split("## Storingen")[0]
    named = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert named == [rule["alert"] for rule in alarms()]
    shown = {sample.name for metric in Metrics().registry.collect() for sample in metric.samples}
    shown |= {f"{metric.name}_total" for metric in Metrics().registry.collect() if metric.type == "counter"}
    shown |= {
        f"{metric.name}_bucket" for metric in Metrics().registry.collect() if metric.type == "histogram"
    }
    for rule in alarms():
        asked = set(re.findall(r"\bbot_\w+", rule["expr"]))
        assert asked and asked <= shown, rule["alert"]


def test_every_setting_is_in_the_readme_and_the_deployments_know_no_other():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in KNOWN if f"| `{name}` |" not in readme] == []


def test_every_table_with_people_in_it_is_in_privacy():
    from data.store.schema import metadata

    page = text("privacy.md")
    for name, table in metadata.tables.items():
        if {"expires", "by", "changed_by", "created_by"} & {column.name for column in table.columns}:
            assert f"`{name.removesuffix('_history')}`" in page, name


def witnessed() -> set[str]:
    """Every fault that a test tells of; of a name that is filled in, what stands before it."""
    told = set()
    for path in (ROOT / "tests/operations").glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="witness"), args=[ast.Constant(value=str(name)), *_]):
                    told.add(name)
                case ast.Call(
                    func=ast.Name(id="witness"),
                    args=[ast.JoinedStr(values=[ast.Constant(value=str(name)), *_]), *_],
                ):
                    told.add(name)
    return told


def test_every_fault_that_is_tested_stands_in_the_measurements():
    """And the other way round: no row is of a test that is no more."""
    part = text("metingen.md").split("## Elke storing")[1].split("\n## ")[0]
    rows = [row for row in re.findall(r"^\| ([^|]+) \|", part, re.MULTILINE) if row not in {"storing", "---"}]
    faults = witnessed()
    assert len(faults) > 20
    assert [fault for fault in faults if not any(row.startswith(fault) for row in rows)] == []
    assert [row for row in rows if not any(row.startswith(fault) for fault in faults)] == []


def asked_in_the_guide() -> list[tuple[str, str]]:
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", text("vragen.md"), re.MULTILINE)
    return [
        (question.strip(), answer.strip())
        for question, answer in rows
        if "---" not in question and question != "vraag"
    ]


def test_every_example_for_an_alderman_gets_the_answer_on_the_page(tmp_path: Path):
    asked = asked_in_the_guide()
    assert len(asked) >= 15
    lines = "\n".join(json.dumps({"conversation": str(n), "question": q}) for n, (q, _) in enumerate(asked))
    done = subprocess.run(
        [sys.executable, "app.py", "ask", "--json"], cwd=ROOT, input=lines, capture_output=True, text=True,
        env={"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path)}, timeout=60, check=False,
    )  # fmt: skip
    said = [json.loads(line)["text"] for line in done.stdout.splitlines()]
    assert len(said) == len(asked), done.stderr
    for (question, answer), text_ in zip(asked, said, strict=True):
        assert answer in text_, f"{question}\n{text_}"


def test_the_printable_page_is_the_page():
    assert printable.PRINTED.read_text(encoding="utf-8") == printable.page(text("vragen.md")), (
        "run: python -m tests.operations.printable"
    )


@pytest.mark.skipif(not shutil.which("chromium"), reason="no chromium here to print with")
def test_the_page_for_an_alderman_is_one_sheet_of_a4(tmp_path: Path):
    printed = tmp_path / "vragen.pdf"
    how = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--user-data-dir={tmp_path}",
    ]
    command = ["chromium", *how, f"--print-to-pdf={printed}", printable.PRINTED.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=90)
    pdf = printed.read_bytes()
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
    assert re.search(rb"/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]", pdf)


def test_the_question_set_on_the_page_is_the_file():
    shown = re.search(r"```text\n(.*?)```", text("redacteur.md"), re.DOTALL)
    assert shown and shown[1] == (DOCS / "voorbeelden" / "vragen.txt").read_text(encoding="utf-8")
