"""What Microsoft says a resource may and must hold, as `azure_types.json` keeps it for the tests.

    python -m tests.operations.azure_types FOLDER      FOLDER: the unpacked wheel pulumi-azure-native 2.90.0

That package is generated from Microsoft's own API descriptions and holds each version of each type; it is large, so
the part that deploy/azure uses is kept here, with every nested object, which properties are required, and the
values of enumerations.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
MODULES = {
    "Microsoft.App/containerApps@2024-03-01": ("app/v20240301", "ContainerAppArgs"),
    "Microsoft.App/managedEnvironments@2024-03-01": ("app/v20240301", "ManagedEnvironmentArgs"),
    "Microsoft.Authorization/roleAssignments@2022-04-01": ("authorization/v20220401", "RoleAssignmentArgs"),
    "Microsoft.BotService/botServices@2022-09-15": ("botservice/v20220915", "BotArgs"),
    "Microsoft.BotService/botServices/channels@2022-09-15": ("botservice/v20220915", "ChannelArgs"),
    "botservice/v20220915/MsTeamsChannelArgs": ("botservice/v20220915", "MsTeamsChannelArgs"),
    "Microsoft.ContainerRegistry/registries@2023-07-01": ("containerregistry/v20230701", "RegistryArgs"),
    "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01": ("dbforpostgresql/v20240801", "ServerArgs"),
    "Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01": ("dbforpostgresql/v20240801", "DatabaseArgs"),
    "Microsoft.Insights/actionGroups@2023-01-01": ("insights/v20230101", "ActionGroupArgs"),
    "Microsoft.Insights/scheduledQueryRules@2023-12-01": ("insights/v20231201", "ScheduledQueryRuleArgs"),
    "Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31": (
        "managedidentity/v20230131", "UserAssignedIdentityArgs",
    ),
    "Microsoft.Network/privateDnsZones@2020-06-01": ("network/v20200601", "PrivateZoneArgs"),
    "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01": (
        "network/v20200601", "VirtualNetworkLinkArgs",
    ),
    "Microsoft.Network/virtualNetworks@2023-11-01": ("network/v20231101", "VirtualNetworkArgs"),
    "Microsoft.Network/virtualNetworks/subnets@2023-11-01": ("network/v20231101", "SubnetArgs"),
    "Microsoft.OperationalInsights/workspaces@2023-09-01": ("operationalinsights/v20230901", "WorkspaceArgs"),
}  # fmt: skip


def described(folder: Path) -> dict[str, Any]:
    """Every type: {property: {"required", "of": nested type, "values"}}; nested types under their module's name."""
    found: dict[str, Any] = {}
    for named, (module, name) in MODULES.items():
        classes, values = classes_of(folder / "pulumi_azure_native" / module)
        found[named] = properties(classes[name], values, module)
        due = [nested["of"] for nested in found[named].values() if "of" in nested]
        while due:
            nested = due.pop()
            if nested not in found:
                found[nested] = properties(classes[nested.rpartition("/")[2]], values, module)
                due += [inner["of"] for inner in found[nested].values() if "of" in inner]
    return found


def classes_of(folder: Path) -> tuple[dict[str, ast.ClassDef], dict[str, list[str]]]:
    classes, values = {}, {}
    for path in folder.glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name.endswith("Args"):
                classes[node.name] = node
            elif isinstance(node, ast.ClassDef) and path.name == "_enums.py":
                values[node.name] = [
                    each.value.value
                    for each in node.body
                    if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
                ]
    return classes, values


def properties(node: ast.ClassDef, values: dict[str, list[str]], module: str) -> dict[str, Any]:
    functions = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    wire = {each.name: wire_name(each) for each in reversed(functions)}  # a getter stands before its setter
    init = next(each for each in functions if each.name == "__init__")
    found: dict[str, Any] = {}
    arguments = init.args.kwonlyargs
    for argument, default in zip(arguments, init.args.kw_defaults, strict=True):
        annotation = ast.unparse(argument.annotation) if argument.annotation else ""
        told: dict[str, Any] = {"required": default is None}
        if nested := re.search(r"'(\w+Args)'", annotation):
            told["of"] = f"{module}/{nested[1]}"
        elif enumeration := re.search(r"'(\w+)'", annotation):
            told["values"] = values.get(enumeration[1], [])
        found[wire.get(argument.arg, argument.arg)] = told
    return found


def wire_name(function: ast.FunctionDef) -> str:
    """@pulumi.getter(name="managedEnvironmentId"), else the name itself."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and decorator.keywords:
            return str(ast.literal_eval(decorator.keywords[0].value))
    return function.name


if __name__ == "__main__":
    kept = json.dumps(described(Path(sys.argv[1])), indent=0, sort_keys=True)
    (HERE / "azure_types.json").write_text(kept + "\n", encoding="utf-8")
