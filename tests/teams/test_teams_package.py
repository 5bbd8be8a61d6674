"""The Teams app package: complete, valid by Microsoft's schema, refused with a remedy where something is missing."""

from __future__ import annotations

import json
import re
import struct
import zipfile
import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.conversation import Knowledge, respond
from bot.teams.app.draw_icons import icons
from bot.teams.invokes import search_text
from bot.teams.package import APP, AppFacts, PackageError, make_package, schema_faults
from data.arrange import arrange
from data.importing import shipped
from intents.question import Memory
from intents.vocabulary.load import load

FACTS = AppFacts("00000000-0000-0000-0000-000000000001", "https://bot.renkum.example/", "Renkum")


def packed(facts: AppFacts, folder: Path) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    with zipfile.ZipFile(make_package(facts, folder / "deep" / "teams-app.zip")) as archive:
        read = [json.loads(archive.read(name)) for name in ("manifest.json", "en.json")]
        return read[0], read[1], archive.namelist()


def test_everything_that_the_manifest_names_is_in_the_zip(tmp_path: Path) -> None:
    manifest, _, names = packed(FACTS, tmp_path)
    languages = [one["file"] for one in manifest["localizationInfo"]["additionalLanguages"]]
    assert sorted(names) == sorted(["manifest.json", *manifest["icons"].values(), *languages])
    assert manifest["localizationInfo"]["defaultLanguageTag"] == "nl-nl"


def test_the_facts_stand_where_teams_looks_for_them(tmp_path: Path) -> None:
    manifest, _, _ = packed(FACTS, tmp_path)
    assert (
        manifest["id"]
        == manifest["bots"][0]["botId"]
        == manifest["composeExtensions"][0]["botId"]
        == FACTS.app_id
    )
    assert manifest["validDomains"] == ["bot.renkum.example"]
    assert manifest["developer"]["name"] == "Gemeente Renkum"
    assert manifest["developer"]["privacyUrl"] == "https://bot.renkum.example/privacy"
    assert manifest["name"]["short"] == "Indicatoren Renkum"
    assert "$" not in json.dumps({key: part for key, part in manifest.items() if key != "$schema"})


def test_it_is_valid_by_the_schema_and_the_schema_is_strict(tmp_path: Path) -> None:
    manifest, _, _ = packed(FACTS, tmp_path)
    assert schema_faults(manifest) == ()
    assert schema_faults({**manifest, "extra": 1})
    assert schema_faults({**manifest, "id": "geen-guid"})


def test_the_same_facts_make_the_same_file(tmp_path: Path) -> None:
    first, second = (make_package(FACTS, tmp_path / name).read_bytes() for name in ("a.zip", "b.zip"))
    assert first == second


@pytest.mark.parametrize(
    "municipality",
    ["", "Renkum", "gemeente Renkum", "Krimpen aan den IJssel", "'s-Hertogenbosch", 'A "B" ${app_id}'],
)
def test_any_name_of_a_municipality_fits(municipality: str, tmp_path: Path) -> None:
    manifest, _, _ = packed(replace(FACTS, municipality=municipality), tmp_path)
    assert len(manifest["name"]["short"]) <= 30
    assert "gemeente gemeente" not in manifest["name"]["full"].casefold()
    assert not manifest["name"]["full"].endswith("gemeente ")


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"app_id": ""}, "MICROSOFT_APP_ID ontbreekt"),
        ({"public_url": ""}, "PUBLIC_URL ontbreekt"),
        ({"public_url": "http://bot.renkum.example"}, "https://"),
        ({"public_url": "https://localhost:3978"}, "openbaar adres"),
        ({"privacy_url": "renkum.example/privacy"}, "privacyverklaring"),
        ({"app_id": "geen-guid"}, "manifest.json, "),
        ({"version": "een"}, "zoals 1.0.1"),
    ],
)
def test_what_is_missing_or_wrong_is_named_and_nothing_is_written(
    changed: dict[str, str], named: str, tmp_path: Path
) -> None:
    with pytest.raises(PackageError) as refused:
        make_package(replace(FACTS, **changed), tmp_path / "app.zip")
    assert any(named in problem for problem in refused.value.problems)
    assert not (tmp_path / "app.zip").exists()


def test_every_english_text_belongs_to_a_dutch_one(tmp_path: Path) -> None:
    manifest, english, _ = packed(FACTS, tmp_path)
    for path, text in english.items():
        if path != "$schema":
            assert isinstance(at(manifest, path), str), path
            assert text, path
    limits = {"description.short": 80, "composeExtensions[0].commands[0].title": 32}
    assert all(len(english[path]) <= limit for path, limit in limits.items())


def at(manifest: Any, path: str) -> Any:
    """The text that a localisation key such as "bots[0].commandLists[1]" points at."""
    for part in re.findall(r"[^.\[\]]+", path):
        manifest = manifest[int(part)] if part.isdigit() else manifest[part]
    return manifest


def test_the_search_box_is_named_as_the_bot_reads_it(tmp_path: Path) -> None:
    manifest, _, _ = packed(FACTS, tmp_path)
    (command,) = manifest["composeExtensions"][0]["commands"]
    (parameter,) = command["parameters"]
    assert search_text({"parameters": [{"name": parameter["name"], "value": " diefstal "}]}) == "diefstal"
    assert command["initialRun"] is True


def test_every_listed_command_works(tmp_path: Path) -> None:
    manifest, _, _ = packed(FACTS, tmp_path)
    (shipped_report,) = shipped()
    knowledge = Knowledge.of(arrange([shipped_report], "test"), load())
    for listing in manifest["bots"][0]["commandLists"]:
        assert len(listing["commands"]) <= 12
        for command in listing["commands"]:
            turn = respond(command.get("prompt", command["title"]), knowledge, Memory(), date(2024, 5, 1))
            assert turn.reply.status in ("answered", "help"), command


def test_icons_are_what_their_script_draws() -> None:
    for name, (size, pixels) in icons().items():
        assert decoded(APP / name) == (size, [part for pixel in pixels for part in pixel]), name


def test_icons_are_as_teams_wants_them() -> None:
    (size, colour), (small, outline) = icons()["color.png"], icons()["outline.png"]
    assert (size, small) == (192, 32)
    assert {pixel[3] for pixel in colour} == {255}
    assert {pixel[:3] for pixel in outline} == {(255, 255, 255)}
    assert {0, 255} <= {pixel[3] for pixel in outline}


def decoded(file: Path) -> tuple[int, list[int]]:
    """Size and parts of a PNG as the script writes it: no filter, four parts a pixel."""
    data = file.read_bytes()
    size = struct.unpack(">I", data[16:20])[0]
    start = data.index(b"IDAT")
    length = struct.unpack(">I", data[start - 4 : start])[0]
    raw = zlib.decompress(data[start + 4 : start + 4 + length])
    width = size * 4 + 1
    return size, [part for row in range(size) for part in raw[row * width + 1 : (row + 1) * width]]
