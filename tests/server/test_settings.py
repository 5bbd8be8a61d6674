"""Settings: every fault names the setting and its remedy, none shows a value."""

from __future__ import annotations

import pytest

from bot.settings import Settings, SettingsError, is_loopback

PRODUCTION = {
    "MICROSOFT_APP_ID": "11111111-2222-3333-4444-555555555555",
    "MICROSOFT_APP_PASSWORD": "s3cr3t-value",
    "MICROSOFT_APP_TENANT_ID": "aaaaaaaa-2222-3333-4444-555555555555",
}


def test_nothing_set_is_development_on_this_machine_only():
    settings = Settings.from_env({})
    assert settings.development
    assert (settings.host, settings.port) == ("127.0.0.1", 3978)
    assert settings.database_url == "sqlite:///var/indicatorbot.db"
    assert settings.channels == {"msteams"}


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.nl", "127.0.0.1.nip.io"])
def test_fault_2_without_an_app_id_it_never_listens_beyond_this_machine(host):
    with pytest.raises(SettingsError, match="MICROSOFT_APP_ID"):
        Settings.from_env({"HOST": host})


def test_production_takes_tenant_and_token_address_from_the_app():
    settings = Settings.from_env(PRODUCTION | {"HOST": "0.0.0.0"})
    assert not settings.development
    assert settings.allowed_tenants == {PRODUCTION["MICROSOFT_APP_TENANT_ID"]}
    assert PRODUCTION["MICROSOFT_APP_TENANT_ID"] in settings.token_url
    assert settings.service_hosts == ("smba.trafficmanager.net",)


def test_secrets_are_in_no_representation():
    settings = Settings.from_env(
        PRODUCTION | {"DATABASE_URL": "postgresql://bot:pg-pass@db/bot", "BOT_SIGNING_SECRET": "z" * 40}
    )
    assert settings.app_password == "s3cr3t-value"
    for secret in ("s3cr3t-value", "pg-pass", "z" * 40):
        assert secret not in repr(settings) + str(settings)


FAULTS = [
    ({"PORT": "abc"}, "PORT"),
    ({"PORT": "70000"}, "PORT"),
    ({"PORT": "-1"}, "PORT"),
    ({"LOG_LEVEL": "luid"}, "LOG_LEVEL"),
    ({"BOT_KEEP_UNANSWERED": "misschien"}, "BOT_KEEP_UNANSWERED"),
    ({"BOT_RETENTION_DAYS": "0"}, "BOT_RETENTION_DAYS"),
    ({"BOT_RETENTION_DAYS": "٣"}, "BOT_RETENTION_DAYS"),
    ({"BOT_SIGNING_SECRET": "kort-geheim"}, "BOT_SIGNING_SECRET"),
    ({"DATABASE_URL": "mysql://geheim@db/x"}, "DATABASE_URL"),
    ({"PUBLIC_URL": "bot.gemeente.nl"}, "PUBLIC_URL"),
    ({"PUBLIC_URL": "http://bot.gemeente.nl"}, "PUBLIC_URL"),
    ({"PUBLIC_URL": "https://bot.gemeente.nl:poort"}, "PUBLIC_URL"),
    ({"BOT_OPENID_METADATA_URL": "http://evil.example/keys"}, "BOT_OPENID_METADATA_URL"),
    ({"BOT_TOKEN_URL": "https://user:pw@evil.example/"}, "BOT_TOKEN_URL"),
    ({"BOT_SERVICE_HOSTS": "http://evil.example"}, "BOT_SERVICE_HOSTS"),
    ({"BOT_SERVICE_HOSTS": "*.example.nl"}, "BOT_SERVICE_HOSTS"),
    ({"BOT_SERVICE_HOSTS": "smba.trafficmanager.net/emea"}, "BOT_SERVICE_HOSTS"),
    ({"MICROSOFT_APP_ID": "geen id met spaties"}, "MICROSOFT_APP_ID"),
    (PRODUCTION | {"MICROSOFT_APP_PASSWORD": ""}, "MICROSOFT_APP_PASSWORD"),
    (PRODUCTION | {"MICROSOFT_APP_TENANT_ID": ""}, "MICROSOFT_APP_TENANT_ID"),
    (PRODUCTION | {"MICROSOFT_APP_TYPE": "MultiTenant"}, "MICROSOFT_APP_TYPE"),
]


@pytest.mark.parametrize(("environ", "name"), FAULTS)
def test_a_fault_names_the_setting_and_not_its_value(environ, name):
    with pytest.raises(SettingsError) as caught:
        Settings.from_env(environ)
    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].startswith(f"{name}: ")
    assert caught.value.problems[0].endswith(".")
    for value in (environ.get("BOT_SIGNING_SECRET"), "geheim@", "user:pw"):
        assert not value or value not in caught.value.problems[0]


def test_all_faults_are_told_at_once():
    with pytest.raises(SettingsError) as caught:
        Settings.from_env({"PORT": "x", "LOG_LEVEL": "y", "HOST": "0.0.0.0"})
    assert len(caught.value.problems) == 3


def test_a_managed_identity_needs_no_password():
    environ = PRODUCTION | {"MICROSOFT_APP_PASSWORD": "", "MICROSOFT_APP_TYPE": "UserAssignedMSI"}
    assert Settings.from_env(environ).app_type == "UserAssignedMSI"


def test_a_mistyped_name_is_pointed_out():
    warnings = Settings.from_env({"BOT_ALOWED_TENANTS": "x"}).warnings
    assert warnings == (
        "BOT_ALOWED_TENANTS: deze instelling bestaat niet en doet niets. Bedoel je BOT_ALLOWED_TENANTS?",
    )


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]"])
def test_this_machine(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "0.0.0.0", "127.1", "2130706433", "0x7f000001", "localhost.", "localhost.evil.nl"]
)
def test_not_this_machine(host):
    assert not is_loopback(host)
