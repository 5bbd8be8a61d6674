"""The Bicep files as far as they can be held to account without Azure or its compiler."""

from __future__ import annotations

import json
import re
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
from pycep import BicepParser

from bot.settings import KNOWN, Settings
from tests.operations.bicep_names import read

AZURE = Path(__file__).parents[2] / "deploy" / "azure"
FILES = sorted(path.name for path in AZURE.glob("*.bicep"))


def text(name: str) -> str:
    return (AZURE / name).read_text(encoding="utf-8")


def test_both_steps_are_there():
    assert FILES == ["main.bicep", "register.bicep"]


@pytest.mark.parametrize("name", FILES)
def test_the_grammar_is_bicep(name: str):
    parsed = BicepParser().parse(text=text(name))
    assert parsed["resources"] and parsed["parameters"]


@pytest.mark.parametrize("name", FILES)
def test_every_name_that_is_used_is_declared_and_the_other_way_round(name: str):
    blocks = read(text(name))
    declared = {block.name for block in blocks}
    used = set().union(*(block.uses for block in blocks))
    assert used <= declared, used - declared
    idle = {block.name for block in blocks if block.kind in {"param", "var"}} - used
    assert not idle


def test_a_misspelt_name_would_be_found():
    blocks = read(text("main.bicep").replace("${identity.id}", "${identiteit.id}", 1))
    assert "identiteit" in set().union(*(block.uses for block in blocks)) - {block.name for block in blocks}


@pytest.mark.parametrize("name", FILES)
def test_resources_can_be_made_one_after_another(name: str):
    TopologicalSorter({block.name: block.uses for block in read(text(name))}).prepare()  # raises on a circle


def test_every_resource_names_a_type_and_a_version():
    resources = BicepParser().parse(text=text("main.bicep"))["resources"]
    for resource in resources.values():
        assert re.fullmatch(r"Microsoft\.\w+(/\w+)+", resource["type"]), resource["type"]
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", resource["api_version"])
    kinds = {resource["type"] for resource in resources.values()}
    assert kinds >= {
        "Microsoft.App/containerApps",
        "Microsoft.BotService/botServices",
        "Microsoft.BotService/botServices/channels",
        "Microsoft.DBforPostgreSQL/flexibleServers",
        "Microsoft.ManagedIdentity/userAssignedIdentities",
        "Microsoft.OperationalInsights/workspaces",
    }


TYPES: dict[str, Any] = json.loads((Path(__file__).parent / "azure_types.json").read_text(encoding="utf-8"))
AROUND = {"name", "parent", "scope", "dependsOn"}


def faults_of(name: str, given: Any, where: str) -> list[str]:
    """Properties that the described type does not have, lacks, or gives another kind of value."""
    if isinstance(given, list):
        return [fault for each in given for fault in faults_of(name, each, where)]
    if not isinstance(given, dict) or {"operator", "function"} & given.keys():
        return []  # worked out by Azure
    described = TYPES[name]
    if "properties" not in described:  # the description has its contents beside the rest
        given = {key: value for key, value in given.items() if key != "properties"} | given.get(
            "properties", {}
        )
    faults = [f"{where}.{key}: unknown" for key in given if key not in described]
    lacking = (key for key, told in described.items() if told["required"] and key not in given)
    faults += [f"{where}.{key}: lacking" for key in lacking]
    for key, value in given.items():
        told = described.get(key, {})
        if told.get("values") and isinstance(value, str) and value not in told["values"]:
            faults.append(f"{where}.{key}: {value}")
        if "of" in told:
            faults += faults_of(told["of"], value, f"{where}.{key}")
    return faults


def faults_of_resource(resource: dict[str, Any]) -> list[str]:
    named = f"{resource['type']}@{resource['api_version']}"
    config = resource["config"].get("config", resource["config"])  # under a condition
    given = {key: value for key, value in config.items() if key not in AROUND}
    in_address = {f".{key}: lacking" for key in TYPES[named] if key.endswith("Name") or key == "scope"}
    return [fault for fault in faults_of(named, given, "") if fault not in in_address]


def resources(text_: str) -> dict[str, Any]:
    parsed: dict[str, Any] = BicepParser().parse(text=text_)["resources"]
    return {name: each for name, each in parsed.items() if not each["existing"]}


@pytest.mark.parametrize("name", FILES)
def test_every_resource_holds_what_microsoft_describes(name: str):
    """Type and version, each property at its place, what is required, and the values of enumerations."""
    for resource in resources(text(name)).values():
        if resource["type"] == "Microsoft.BotService/botServices/channels":
            continue  # its properties differ by channel; the next test
        assert faults_of_resource(resource) == []


def test_the_channel_is_the_one_of_teams():
    channel = resources(text("main.bicep"))["teams"]["config"]["properties"]
    assert faults_of("botservice/v20220915/MsTeamsChannelArgs", channel, "") == []
    assert channel["channelName"] == "MsTeamsChannel" and channel["properties"]["isEnabled"] is True


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("targetPort: 3978", "targetPoort: 3978", ".configuration.ingress.targetPoort: unknown"),
        (
            "          image: '${registry",
            "          imago: '${registry",
            ".template.containers.imago: unknown",
        ),
        ("msaAppId: identity", "appId: identity", ".properties.msaAppId: lacking"),
        (
            "activeRevisionsMode: 'Single'",
            "activeRevisionsMode: 'One'",
            ".configuration.activeRevisionsMode: One",
        ),
        ("Microsoft.App/containerApps@2024-03-01", "Microsoft.App/containerApps@2024-03-02", "2024-03-02"),
    ],
)
def test_a_mistake_would_be_found(before: str, after: str, fault: str):
    broken = text("main.bicep").replace(before, after, 1)
    assert broken != text("main.bicep")
    try:
        found = [each for resource in resources(broken).values() for each in faults_of_resource(resource)]
    except KeyError as unknown_type:
        found = [str(unknown_type)]
    assert any(fault in each for each in found), found


def environment() -> dict[str, str]:
    """What the container gets, by name; the value as written in the file."""
    block = text("main.bicep").split("env: [")[1].split("probes:")[0]
    return dict(re.findall(r"name: '(\w+)'\s+(?:value|secretRef): ([^\n]+)", block))


def test_the_container_gets_settings_that_the_bot_knows_and_starts_with():
    given = environment()
    assert set(given) <= set(KNOWN)
    filled = {
        "MICROSOFT_APP_ID": "11111111-2222-3333-4444-555555555555",
        "MICROSOFT_APP_TYPE": "UserAssignedMSI",
        "MICROSOFT_APP_TENANT_ID": "aaaaaaaa-0000-0000-0000-000000000001",
        "PUBLIC_URL": "https://bot.example.azurecontainerapps.io",
        "BOT_CONTACT": "team P&C",
        "BOT_KEEP_UNANSWERED": "uit",
        "BOT_RETENTION_DAYS": "30",
        "DATABASE_URL": "postgresql://indicatorbot:x@server/indicatorbot?sslmode=require",
        "BOT_SIGNING_SECRET": "s" * 32,
    }
    assert set(filled) == set(given)
    settings = Settings.from_env(filled | {"HOST": "0.0.0.0"})
    assert not settings.development and not settings.warnings


def test_no_secret_is_written_in_the_environment_or_an_output():
    given = environment()
    assert given["DATABASE_URL"] == "'database-url'" and given["BOT_SIGNING_SECRET"] == "'signing-secret'"
    outputs = [block for block in read(text("main.bicep")) if block.kind == "output"]
    assert not {"databasePassword", "signingSecret"} & set().union(*(block.uses for block in outputs))
    for secret in ("databasePassword", "signingSecret"):
        assert re.search(rf"@secure\(\)\n(@\w+\([^)]*\)\n)*param {secret} string\n", text("main.bicep"))


def test_the_example_names_exactly_the_parameters_that_are_no_secret():
    given = set(json.loads(text("parameters.example.json"))["parameters"])
    asked = {block.name for block in read(text("main.bicep")) if block.kind == "param"}
    assert given == asked - {"databasePassword", "signingSecret", "location"}


def test_the_probes_are_addresses_of_the_server():
    server = (AZURE.parents[1] / "bot" / "server.py").read_text(encoding="utf-8")
    paths = set(re.findall(r"path: '([^']+)'", text("main.bicep")))
    assert paths == {"/healthz", "/readyz"}
    assert all(f'"{path}"' in server for path in paths)
    assert "/api/messages" in text("main.bicep") and '"/api/messages"' in server
