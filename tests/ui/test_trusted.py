"""From the key that the hospital makes to the station that takes its settings, rule pack and words; by the commands that IT gives."""

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import resources
from client.errors import NotSigned, SettingsWrong, WardlightError
from client.records import Role
from client.secrets import WrappedFile
from client.signed import Kind, signed, state
from tests.support.authority import Authority
from ui.commands import sign
from ui.diagnostics import main as check
from ui.language import Languages
from ui.settings import Replaced, Settings
from ui.site_words import words_in
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens
from ui.trusted import rule_pack, trust_of_this_pc, trusted_settings, words_of_site

TOML = """
[central]
url = "https://central.hospital.test/fhir"
[station]
code = "N3-D01"
ward = "Location/N3"
ward_code = "N3"
pack = "{pack}"
[site]
folder = "{folder}"
words = "{words}"
"""


WORDS = "a long passphrase"


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    place = tmp_path_factory.mktemp("key") / "site.key"
    with pytest.MonkeyPatch.context() as around:
        around.setenv(sign.PASSPHRASE_VARIABLE, WORDS)
        assert sign.main(["key", str(place)]) == 0
    return place


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Path) -> Path:
    """A PC with folders of its own, and the key of its hospital."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(sign.PASSPHRASE_VARIABLE, WORDS)
    for one in (key, key.with_name("site.key.pub")):
        shutil.copy2(one, tmp_path)
    return tmp_path


def _signed(site: Path, act: str, what: Path, number: int) -> int:
    return sign.main([act, str(what), "--key", str(site / "site.key"), "--number", str(number), "--language", "en"])


def _settings(site: Path, *, pack: str = "practice", words: str = "", more: str = "") -> Path:
    place = site / "n3.toml"
    place.write_text(TOML.format(pack=pack, folder=site / "share", words=words) + more, encoding="utf-8")
    return place


def _believe(site: Path) -> None:
    assert sign.main(["trust", str(site / "site.key.pub")]) == 0


def _read(place: Path, *, central: str = "", ward: str = "") -> Settings:
    return trusted_settings(place, Replaced(central=central, ward=ward), trust_of_this_pc())


def _why(work: Callable[[], object]) -> str:
    with pytest.raises(NotSigned) as refused:
        work()
    return refused.value.facts[0]


def test_settings_are_read_unsigned_until_the_pc_is_told_a_key_and_never_again(site: Path) -> None:
    place = _settings(site)
    assert _read(place).station.code == "N3-D01"
    _believe(site)
    assert _why(lambda: _read(place)) == "unsigned"
    assert _signed(site, "settings", place, 4) == 0
    assert _read(place).station.code == "N3-D01"
    place.write_text(
        place.read_text(encoding="utf-8").replace("central.hospital", "central.attacker"), encoding="utf-8"
    )
    assert _why(lambda: _read(place)) == "signed-changed"


def test_older_settings_are_refused_after_newer_ones(site: Path) -> None:
    _believe(site)
    place = _settings(site)
    _signed(site, "settings", place, 4)
    old = place.read_bytes(), (site / "n3.toml.signed").read_bytes()
    _settings(site, more='[window]\nlanguage = "en"\n')
    _signed(site, "settings", place, 5)
    assert _read(place).window.language == "en"
    place.write_bytes(old[0])
    (site / "n3.toml.signed").write_bytes(old[1])
    assert _why(lambda: _read(place)) == "signed-older"


def test_the_command_line_may_not_send_an_enrolled_pc_to_another_central_ward_or_store(site: Path) -> None:
    _believe(site)
    place = _settings(site)
    _signed(site, "settings", place, 4)
    assert _why(lambda: _read(place, central="https://attacker.test/fhir")) == "central-by-hand"
    assert _why(lambda: _read(place, ward="N5")) == "by-hand", (
        "another ward's charts would be one's own, without a reason"
    )
    for by_hand in (Replaced(station_code="N3-D09"), Replaced(data="elsewhere")):
        assert _why(lambda by=by_hand: trusted_settings(place, by, trust_of_this_pc())) == "by-hand"  # type: ignore[misc]
    assert trusted_settings(place, Replaced(language="en"), trust_of_this_pc()).window.language == "en"


def _narrowed(site: Path, *, doctors: bool) -> Path:
    """The hospital's own table of roles: who may write down vital signs."""
    table = site / "roles.json"
    roles = ["nurse", *(["doctor"] if doctors else [])]
    table.write_text(json.dumps({"version": "1", "do": {"record-vitals": roles}}), encoding="utf-8")
    return table


def test_the_table_of_roles_is_signed_with_the_settings_and_nobody_gives_back_what_the_site_took_away(
    site: Path,
) -> None:
    _believe(site)
    table = _narrowed(site, doctors=False)
    place = _settings(site, more=f'[roles]\ntable = "{table}"\n')
    assert _signed(site, "settings", place, 4) == 0
    assert _read(place).rights().do["record-vitals"] == {Role.NURSE}
    _narrowed(site, doctors=True)
    assert _why(lambda: _read(place)) == "signed-changed"
    table.write_text('{"version": "1"}', encoding="utf-8")
    assert _why(lambda: _read(place)) == "signed-changed", "an empty table takes nothing away"
    table.unlink()
    with pytest.raises(WardlightError):
        _read(place)


def test_a_table_that_is_changed_while_the_station_starts_is_not_the_one_in_force(site: Path) -> None:
    _believe(site)
    table = _narrowed(site, doctors=False)
    place = _settings(site, more=f'[roles]\ntable = "{table}"\n')
    _signed(site, "settings", place, 4)
    settings = _read(place)
    _narrowed(site, doctors=True)
    assert settings.rights().do["record-vitals"] == {Role.NURSE}


def test_whom_the_station_believes_to_be_central_is_signed_with_the_settings(site: Path) -> None:
    _believe(site)
    authority, other = site / "ca.pem", site / "other.pem"
    authority.write_bytes(Authority(site / "one").ca.read_bytes())
    other.write_bytes(Authority(site / "two", name="somebody").ca.read_bytes())
    place = _settings(site)
    text = place.read_text(encoding="utf-8").replace("[station]", f'ca_file = "{authority}"\n[station]', 1)
    place.write_text(text, encoding="utf-8")
    assert _signed(site, "settings", place, 4) == 0
    taken = _read(place)
    assert Path(taken.central.ca_file).read_bytes() == authority.read_bytes()
    shutil.copy(other, authority)
    assert _why(lambda: _read(place)) == "signed-changed"
    assert Path(taken.central.ca_file).read_bytes() != other.read_bytes(), "nor by who changes it afterwards"


def test_settings_signed_without_what_they_name_are_refused(site: Path) -> None:
    """As an earlier version of the program signed them: the file alone."""
    _believe(site)
    place = _settings(site, more=f'[roles]\ntable = "{_narrowed(site, doctors=False)}"\n')
    secret = WrappedFile(site / "site.key", WORDS).read(sign.SECRET)
    assert secret is not None
    alone = signed(secret, state(Kind.SETTINGS, "n3", 4, {place.name: place.read_bytes()}))
    place.with_name("n3.toml.signed").write_bytes(alone)
    assert _why(lambda: _read(place)) == "signed-changed"


def test_settings_that_cannot_be_used_are_not_signed_and_not_taken(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = _settings(site, more="[nonsense]\n")
    assert _signed(site, "settings", place, 4) == 2
    assert not (site / "n3.toml.signed").exists()
    assert "Traceback" not in capsys.readouterr().out


def test_settings_larger_than_any_are_not_read(site: Path) -> None:
    place = _settings(site, more="#" + "x" * 300_000)
    with pytest.raises(SettingsWrong):
        _read(place)


def _own_pack(site: Path) -> Path:
    folder = site / "share" / "n3-rules"
    shutil.copytree(resources.path("packs/practice"), folder)
    return folder


def test_a_rule_pack_of_the_hospital_is_used_once_it_is_signed_and_the_last_good_one_stays(site: Path) -> None:
    _believe(site)
    folder = _own_pack(site)
    assert _signed(site, "knowledge", folder, 1) == 0
    place = _settings(site, pack="n3-rules")
    _signed(site, "settings", place, 1)
    settings = _read(place)
    pack, refused = rule_pack(settings, trust_of_this_pc())
    assert (pack.manifest.name, refused) == ("practice", None)
    with (folder / "drugs.csv").open("ab") as file:
        file.write(b"\n")
    pack, refused = rule_pack(settings, trust_of_this_pc())
    assert refused is not None
    assert (pack.manifest.name, refused.facts[0]) == ("practice", "signed-changed")


def test_a_rule_pack_that_cannot_be_read_is_never_signed(site: Path) -> None:
    folder = _own_pack(site)
    (folder / "drugs.csv").write_bytes(b"changed")
    assert _signed(site, "knowledge", folder, 1) == 2


def test_a_pack_from_outside_is_not_used_on_a_pc_that_was_told_no_key(site: Path) -> None:
    _signed(site, "knowledge", _own_pack(site), 1)
    settings = _read(_settings(site, pack="n3-rules"))
    assert _why(lambda: rule_pack(settings, trust_of_this_pc())) == "no-trusted-key"


@pytest.mark.parametrize("name", ["../practice", "/etc", "practice/../practice", "..", "", "practice\0"])
def test_a_pack_is_never_found_by_a_path(site: Path, name: str) -> None:
    place = _settings(site)
    place.write_text(
        place.read_text(encoding="utf-8").replace('pack = "practice"', f"pack = {json.dumps(name)}"), "utf-8"
    )
    with pytest.raises((SettingsWrong, NotSigned)):
        rule_pack(_read(place), trust_of_this_pc())


def _words(site: Path, own: dict[str, str], context: str = "Check") -> Path:
    folder = site / "share" / "n3-words"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "en.json").write_text(json.dumps({context: own}), encoding="utf-8")
    return folder


def test_the_hospitals_own_words_stand_in_the_windows(site: Path, qapp: QApplication, tmp_path: Path) -> None:
    _believe(site)
    assert _signed(site, "language", _words(site, {"Rule pack": "Ward rules"}), 1) == 0
    place = _settings(site, words="n3-words")
    _signed(site, "settings", place, 1)
    words, refused = words_of_site(_read(place), trust_of_this_pc())
    assert refused is None
    languages = Languages(qapp, Theme(load_tokens()), tmp_path, words)
    languages.use("en")
    try:
        assert QCoreApplication.translate("Check", "Rule pack") == "Ward rules"
        assert QCoreApplication.translate("Check", "Local store") == "Local store"
    finally:
        Languages(qapp, Theme(load_tokens()), tmp_path).use("en")
        for translator in languages._installed:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    "own",
    [
        {"believed: {key}": "believed"},
        {"believed: {key}": "believed: {other}"},
        {"Rule pack": ""},
        {"Rule pack": "x" * 1000},
        {"Rule pack": "Rule\u202epack"},
        {"Rule pack": "Rule\u200bpack"},
        {"Rule pack": "Rule\0pack"},
    ],
)
def test_words_that_could_say_something_else_refuse_the_whole_set(own: dict[str, str]) -> None:
    with pytest.raises(SettingsWrong):
        words_in({"en.json": json.dumps({"Check": {"Local store": "Store here", **own}}).encode()})


def test_words_that_cannot_be_used_are_not_signed(site: Path) -> None:
    assert _signed(site, "language", _words(site, {"Rule pack": ""}), 1) == 2


def test_words_that_are_refused_leave_the_programs_own(site: Path) -> None:
    _believe(site)
    place = _settings(site, words="n3-words")
    _signed(site, "settings", place, 1)
    _words(site, {"Rule pack": "Ward rules"})
    words, refused = words_of_site(_read(place), trust_of_this_pc())
    assert refused is not None
    assert (words, refused.facts[0]) == ({}, "unsigned")


def test_a_site_may_not_call_its_pack_like_a_shipped_one(site: Path) -> None:
    folder = site / "share" / "practice"
    shutil.copytree(resources.path("packs/practice"), folder)
    assert _signed(site, "knowledge", folder, 1) == 2


def test_a_key_is_made_once_sealed_and_never_overwritten(site: Path) -> None:
    before = (site / "site.key").read_bytes()
    assert sign.main(["key", str(site / "site.key")]) == 2
    assert (site / "site.key").read_bytes() == before
    assert (site / "site.key").stat().st_mode & 0o777 == 0o600


def test_a_wrong_passphrase_signs_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sign.PASSPHRASE_VARIABLE, "another passphrase")
    assert _signed(site, "settings", _settings(site), 1) == 2
    monkeypatch.delenv(sign.PASSPHRASE_VARIABLE)
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert _signed(site, "settings", _settings(site), 1) == 2


def test_what_a_pc_believes_is_shown(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sign.main(["show", "--language", "en"])
    assert "was told no key" in capsys.readouterr().out
    _believe(site)
    place = _settings(site)
    _signed(site, "settings", place, 4)
    _read(place)
    capsys.readouterr()
    sign.main(["show", "--language", "en"])
    said = capsys.readouterr().out
    assert "settings/n3 4" in said
    assert (site / "site.key.pub").read_text(encoding="ascii").strip() in said


SHARED = """
[central]
url = "https://central.hospital.test/fhir"
[site]
fixed = ["central"]
"""


def test_a_shared_layer_is_signed_by_itself_and_is_not_left_out_by_taking_its_file_away(site: Path) -> None:
    place, shared = _settings(site), site / "site.toml"
    place.write_text(place.read_text().replace('[central]\nurl = "https://central.hospital.test/fhir"\n', ""))
    shared.write_text(SHARED)
    assert _read(place).central.url == "https://central.hospital.test/fhir", "a PC without a key reads them as they are"
    _believe(site)
    assert _why(lambda: _read(place)) == "unsigned"
    assert _signed(site, "settings", shared, 1) == 0
    assert _why(lambda: _read(place)) == "unsigned"
    place.write_text(TOML.format(pack="practice", folder=site / "share", words=""))
    assert _signed(site, "settings", place, 1) == 0
    with pytest.raises(SettingsWrong) as refused:
        _read(place)
    assert refused.value.facts[:2] == ("central.url", "fixed-by-site")
    shared.write_text(SHARED.replace('fixed = ["central"]', ""))
    assert _why(lambda: _read(place)) == "signed-changed"
    assert _signed(site, "settings", shared, 2) == 0
    assert _read(place).station.code == "N3-D01"
    shared.rename(site / "aside.toml")
    assert _why(lambda: _read(place)) == "layer-missing"
    shared.write_text("")
    assert _signed(site, "settings", shared, 3) == 0
    assert _read(place).station.code == "N3-D01"


def test_it_can_see_which_file_gives_a_value(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = _settings(site)
    (site / "site.toml").write_text("[people]\nlock_after_minutes = 2\n[site]\nfixed = ['people']\n")
    assert check.main(["--config", str(place), "--settings", "--json", "--language", "en"]) == 0
    rows = {one["key"]: one for one in json.loads(capsys.readouterr().out)}
    assert rows["people.lock_after_minutes"] == {
        "key": "people.lock_after_minutes",
        "value": 2.0,
        "origin": "site.toml",
        "fixed": True,
    }
    assert (rows["station.code"]["origin"], rows["window.theme"]["origin"]) == ("n3.toml", "default")
    assert check.main(["--config", str(place), "--settings", "--language", "en"]) == 0
    assert "the program's own value" in capsys.readouterr().out
    place.write_text(place.read_text() + "[people]\nlock_after_minutes = 0\n")
    assert check.main(["--config", str(place), "--settings", "--language", "en"]) == 2
    assert "the hospital fixed this" in capsys.readouterr().out
