import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from client.central.credentials import NoCredential
from client.clock import SystemClock
from client.errors import CentralFaulty, SettingsWrong
from client.records import Role
from ui.doors import SignInAtCentral
from ui.language import Languages
from ui.notices import words_for
from ui.settings import Replaced, Settings, read_settings, settings_of

ROOT = Path(__file__).resolve().parents[2]


def least(**station: object) -> dict[str, object]:
    place = {"code": "N3-D01", "ward": "Location/N3", "ward_code": "N3", **station}
    return {"central": {"url": "http://127.0.0.1:1/fhir"}, "station": place}


def test_the_example_in_the_documents_can_be_read() -> None:
    settings = read_settings(ROOT / "docs" / "settings.example.toml")
    assert settings.reference == "Device/N3-D01"
    assert settings.mode_limits().failed_probes == 2


def test_the_schema_in_the_documents_is_the_programs_own_and_names_every_table(tmp_path: Path) -> None:
    made = tmp_path / "schema.json"
    subprocess.run([sys.executable, str(ROOT / "build" / "settings_schema.py"), str(made)], check=True)
    assert made.read_text("utf-8") == (ROOT / "docs" / "settings.schema.json").read_text("utf-8"), (
        "make it anew: build/settings_schema.py"
    )
    schema = json.loads(made.read_text("utf-8"))
    assert set(schema["$defs"]["Settings"]["properties"]) == set(Settings.__struct_fields__)


def test_what_is_not_said_has_the_usual_value() -> None:
    settings = settings_of(least())
    assert (settings.window.language, settings.secrets.place, settings.station.is_drill) == ("zh_CN", "keyring", False)


def test_options_of_the_command_line_replace_the_file() -> None:
    settings = settings_of(least(), Replaced(ward="N5", language="en", central="https://x.org/fhir"))
    assert (settings.station.ward, settings.station.ward_code) == ("Location/N5", "N5")
    assert (settings.window.language, settings.central.url) == ("en", "https://x.org/fhir")


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"station": {"code": "", "ward": "Location/N3", "ward_code": "N3"}}, "station.code"),
        ({"station": {"code": "A", "ward": "N3", "ward_code": "N3"}}, "station.ward"),
        ({"central": {"url": "ftp://x"}}, "central.url"),
        ({"window": {"language": "xx"}}, "window.language"),
        ({"window": {"theme": "pink"}}, "window.theme"),
        ({"secrets": {"place": "clear"}}, "secrets.place"),
        ({"limits": {"failed_probes": -1}}, "limits.failed_probes"),
        ({"limits": {"good_for_s": 0}}, "limits.good_for_s"),
        ({"limits": {"slow_ms": float("nan")}}, "limits.slow_ms"),
        ({"emergency": {"declared_by": []}}, "emergency.declared_by"),
        ({"emergency": {"declared_by": ["porter"]}}, "emergency.declared_by"),
        ({"emergency": {"prints_at": ["6 o'clock"]}}, "emergency.prints_at"),
        ({"emergency": {"prints_at_change": ["everything"]}}, "emergency.prints_at_change"),
        ({"emergency": {"read_only_before_cut_minutes": -1}}, "emergency.read_only_before_cut_minutes"),
        ({"station": {"code": "A", "ward": "Location/N3", "ward_code": "N3", "zone": "Nowhere/At"}}, "station.zone"),
        ({"roles": {"table": "/nowhere/roles.json"}}, "roles.table"),
    ],
)
def test_a_value_that_cannot_be_used_names_its_key(wrong: dict[str, object], key: str) -> None:
    with pytest.raises(SettingsWrong) as refused:
        settings_of({**least(), **wrong})
    assert refused.value.facts[0] == key


def test_an_unknown_key_is_refused_instead_of_ignored() -> None:
    with pytest.raises(SettingsWrong):
        settings_of({**least(), "stations": {}})


def test_a_file_that_is_not_there_or_no_toml_says_so(tmp_path: Path) -> None:
    with pytest.raises(SettingsWrong) as gone:
        read_settings(tmp_path / "none.toml")
    assert gone.value.facts == ("none.toml", "FileNotFoundError")
    (tmp_path / "bad.toml").write_text("[central", encoding="utf-8")
    with pytest.raises(SettingsWrong) as bad:
        read_settings(tmp_path / "bad.toml")
    assert bad.value.facts[:2] == ("bad.toml", "not-toml")


@pytest.mark.parametrize(
    "name",
    [
        "verify",
        "verify_tls",
        "tls_verify",
        "insecure",
        "skip_verify",
        "allow_self_signed",
        "check_hostname",
        "trust_all",
        "no_tls",
    ],
)
def test_a_setting_that_would_switch_the_checking_of_certificates_off_is_refused_with_words(
    languages: Languages, name: str
) -> None:
    with pytest.raises(SettingsWrong) as refused:
        settings_of(least() | {"central": {"url": "https://fhir.example.org/fhir", name: False}})
    assert refused.value.facts == (f"central.{name}", "checking-stays-on")
    languages.use("en")
    assert "no way to switch off the checking of central's certificate" in words_for(refused.value).message


@pytest.mark.parametrize(
    "place", ["http://fhir.example.org/fhir", "http://10.1.2.3:8080/fhir", "http://127.0.0.1.evil.test/"]
)
def test_plain_http_to_another_machine_is_refused(place: str) -> None:
    with pytest.raises(SettingsWrong) as refused:
        settings_of(least() | {"central": {"url": place}})
    assert refused.value.facts == ("central.url", "in-the-clear-over-the-network")


@pytest.mark.parametrize(
    "place", ["http://127.0.0.1:8080/fhir", "http://localhost:8080/fhir", "http://[::1]:8080/fhir"]
)
def test_a_played_hospital_on_this_very_pc_may_speak_plain_http(place: str) -> None:
    assert settings_of(least() | {"central": {"url": place}}).central.url == place


def test_a_key_without_its_certificate_is_a_mistake() -> None:
    with pytest.raises(SettingsWrong) as refused:
        settings_of(least() | {"central": {"url": "https://fhir.example.org/fhir", "client_key": "x.key"}})
    assert refused.value.facts == ("central.client_key", "not-usable")


def test_a_site_names_its_own_table_of_roles_and_a_wider_one_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "roles.json"
    own.write_text('{"version": "1", "do": {"record-vitals": ["nurse"]}}', encoding="utf-8")
    assert settings_of({**least(), "roles": {"table": str(own)}}).rights().do["record-vitals"] == {Role.NURSE}
    own.write_text('{"version": "1", "do": {"sign-orders": ["nurse"]}}', encoding="utf-8")
    with pytest.raises(SettingsWrong) as refused:
        settings_of({**least(), "roles": {"table": str(own)}})
    assert refused.value.facts == ("roles.table", "wider-than-shipped", "do.sign-orders", "nurse")


@pytest.mark.parametrize(
    "named", ["https://login.example.org", "*.example.org", "login.example.org/x", "", "a@b", "login.example.org:0"]
)
def test_a_machine_where_people_sign_in_is_named_by_its_name_alone(named: str) -> None:
    found = least()
    found["central"] = {"url": "https://central.example.org/fhir", "sign_in_hosts": ["login.example.org:8443", named]}
    with pytest.raises(SettingsWrong) as refused:
        settings_of(found)
    assert refused.value.facts == ("central.sign_in_hosts", "not-usable")


def test_people_sign_in_at_the_machines_that_the_settings_name_and_at_no_other() -> None:
    found = least()
    found["central"] = {"url": "https://central.example.org/fhir", "sign_in_hosts": ["login.example.org"]}
    settings = settings_of(found)
    door = SignInAtCentral(settings, SystemClock(settings.zone), Random(1), None, None)._door(NoCredential())
    for place in ("https://central.example.org/token", "https://login.example.org/token"):
        door.demand_trusted(place)
    with pytest.raises(CentralFaulty, match="sign-in-elsewhere"):
        door.demand_trusted("https://login.example.com/token")
