"""The hospital, the ward and the PC each say their part; which part wins, what may not be changed, and that IT can see it."""

import pytest

from client.errors import SettingsWrong
from ui.layers import Laid, Layer, laid
from ui.settings import SETTING_NAMES, Replaced, settings_laid

SITE = b"""
[central]
url = "https://fhir.hospital.test/fhir"
[people]
lock_after_minutes = 3
[emergency]
declared_by = ["head-nurse"]
[site]
fixed = ["central.url", "people"]
"""
WARD = b"""
[station]
ward = "Location/N3"
ward_code = "N3"
[emergency]
declared_by = ["nurse", "head-nurse"]
"""
STATION = b"""
[station]
code = "N3-D01"
ward_code = "N3"
[window]
language = "en"
"""


def _laid(site: bytes = SITE, ward: bytes = WARD, station: bytes = STATION) -> Laid:
    return laid([Layer("site.toml", site), Layer("ward.toml", ward), Layer("station.toml", station)], SETTING_NAMES)


def _why(*arguments: bytes) -> tuple[str, ...]:
    with pytest.raises(SettingsWrong) as refused:
        _laid(*arguments)
    return tuple(map(str, refused.value.facts))


def test_each_layer_says_its_part_and_the_later_one_wins() -> None:
    settings = settings_laid(_laid())
    assert settings.central.url == "https://fhir.hospital.test/fhir"
    assert (settings.station.ward_code, settings.station.code, settings.window.language) == ("N3", "N3-D01", "en")
    assert settings.emergency.declared_by == ("nurse", "head-nurse")
    assert settings.people.lock_after_minutes == 3


def test_it_is_known_which_file_gives_a_value() -> None:
    found = _laid()
    assert found.origin("central.url") == "site.toml"
    assert found.origin("emergency.declared_by") == "ward.toml"
    assert found.origin("window.language") == "station.toml"
    assert found.origin("window.theme") == ""


def test_a_table_given_whole_by_a_later_file_takes_the_place_of_single_values() -> None:
    found = laid(
        [Layer("site.toml", b"[bed_map.colors]\nfirst = '#111111'"), Layer("station.toml", b"bed_map = 1")],
        SETTING_NAMES,
    )
    assert found.values["bed_map"] == 1
    assert found.origin("bed_map.colors.first") == "station.toml"


@pytest.mark.parametrize(
    ("station", "key"),
    [
        (b'[central]\nurl = "https://elsewhere.test/fhir"', "central.url"),
        (b"[people]\nlock_after_minutes = 0", "people.lock_after_minutes"),
        (b"people = 1", "people"),
        (b"central = 1", "central"),
        (b"[site]\nfixed = []", ""),
    ],
)
def test_what_the_hospital_fixed_no_ward_and_no_pc_changes(station: bytes, key: str) -> None:
    its_own = station + b"\n[station]\nward_code = 'N3'"
    if not key:
        assert not _laid(station=its_own).may_be_given("central.url"), "and nobody takes the fixing away"
        return
    assert _why(SITE, WARD, its_own) == (key, "fixed-by-site", "station.toml")
    assert _why(SITE, station + b"\n" + WARD)[:2] == (key, "fixed-by-site")


def test_nor_does_who_sits_at_the_keyboard() -> None:
    with pytest.raises(SettingsWrong) as refused:
        settings_laid(_laid(), Replaced(central="https://elsewhere.test/fhir"))
    assert refused.value.facts[:2] == ("central.url", "fixed-by-site")
    assert settings_laid(_laid(), Replaced(language="zh_CN")).window.language == "zh_CN"


def test_only_the_hospitals_own_layer_fixes_something() -> None:
    found = _laid(
        ward=WARD + b"[site]\nfixed = ['window']\n", site=b"[central]\nurl = 'https://fhir.hospital.test/fhir'"
    )
    assert found.may_be_given("window.language")


@pytest.mark.parametrize(
    ("content", "reason"), [(b"[central", "not-toml"), (b"\xff", "not-toml"), (b"#" * 300_000, "too-large")]
)
def test_a_layer_that_cannot_be_read_says_which_one(content: bytes, reason: str) -> None:
    assert _why(SITE, content)[:2] == ("ward.toml", reason)


@pytest.mark.parametrize(
    ("named", "reason"),
    [("[1]", "not-usable"), ('["poeple"]', "no-such-setting"), ('["central.urll"]', "no-such-setting")],
)
def test_fixing_what_is_no_name_is_refused(named: str, reason: str) -> None:
    assert _why(f"[site]\nfixed = {named}".encode())[:2] == ("site.fixed", reason)


@pytest.mark.parametrize("ward", [WARD.replace(b'"N3"', b'"N4"'), b"[retention]\nleft_days = 4"])
def test_the_layer_of_another_ward_or_of_none_is_none_of_this_pcs(ward: bytes) -> None:
    assert _why(SITE, ward) == ("station.ward_code", "other-ward", "ward.toml")
    assert _why(SITE, WARD, b'[station]\ncode = "N3-D01"') == ("station.ward_code", "other-ward", "ward.toml")


@pytest.mark.parametrize(
    "nested", ["[" + "a." * 3000 + "a]", "x = " + "[" * 60 + "]" * 60, "x = " + "{a=" * 40 + "1" + "}" * 40]
)
def test_a_layer_that_is_nested_without_end_is_refused_before_anything_is_made_of_it(nested: str) -> None:
    assert _why(SITE, nested.encode())[0] == "ward.toml"
