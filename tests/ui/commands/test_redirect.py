"""One institution pointed to another central and back, each in one action, signed; and what becomes of what waits at its stations."""

import asyncio
import shutil
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from client.errors import NotSigned, SettingsWrong
from tests.support.builders import keep, note
from tests.ui.test_startup import NOWHERE
from ui.commands import redirect, sign
from ui.commands.practice_ward import practice_station
from ui.settings import Replaced, Settings, read_settings
from ui.startup import assembled
from ui.trusted import trust_of_this_pc, trusted_settings
from ui.updates.settings_watch import SettingsWatch, StartedWith

SITE = """# the hospital's own words stay
[people]
lock_after_minutes = 3

[central]   # where
url = "https://fhir.hospital.test/fhir"
sign_in_hosts = ["id.hospital.test"]

[site]
fixed = ["central.url"]
"""
STATION = """
[station]
code = "N3-D01"
ward = "Location/N3"
ward_code = "N3"
"""
OLD, GREY = "https://fhir.hospital.test/fhir", "https://grey.hospital.test/fhir"
WORDS = "a long passphrase"
CLOCK = SystemClock(ZoneInfo("UTC"))


@pytest.fixture
def site(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hospital whose settings are signed, and a PC that believes its key."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(sign.PASSPHRASE_VARIABLE, WORDS)
    (tmp_path / "site.toml").write_text(SITE)
    (tmp_path / "station.toml").write_text(STATION + f'data = "{tmp_path / "data"}"\n')
    assert sign.main(["key", str(tmp_path / "k")]) == 0
    assert sign.main(["trust", str(tmp_path / "k.pub")]) == 0
    assert sign.main(["settings", str(tmp_path / "site.toml"), "--key", str(tmp_path / "k"), "--number", "3"]) == 0
    station = ["settings", str(tmp_path / "station.toml"), "--key", str(tmp_path / "k"), "--number", "1"]
    with monkeypatch.context() as around:
        around.setattr(sign, "demand_usable", lambda *_: None)  # a station's file alone names no central
        assert sign.main(station) == 0
    return tmp_path


def settings(site: Path) -> Settings:
    return trusted_settings(site / "station.toml", Replaced(), trust_of_this_pc())


def redirected(site: Path, *words: str, name: str = "site.toml") -> int:
    return redirect.main([str(site / name), *words, "--key", str(site / "k"), "--language", "en"])


def test_one_action_points_the_institution_elsewhere_and_one_brings_it_back(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = settings(site)
    watch = SettingsWatch(StartedWith(config=site / "station.toml", replaced=Replaced()), before)
    assert (before.central.url, watch()) == (OLD, False)
    assert redirected(site, "--to", GREY) == 0
    assert f"settings/site 4 -> {GREY}" in capsys.readouterr().out
    there = settings(site)
    assert (there.central.url, there.central.carries_on) == (GREY, (OLD,))
    assert watch(), "a station that is open sees it, and starts anew in a quiet moment"
    assert "# the hospital's own words stay" in (site / "site.toml").read_text()
    assert there.people == before.people
    assert redirected(site, "--back") == 0
    back = settings(site)
    assert (back.central.url, back.central.carries_on) == (OLD, (GREY,))
    assert back.central.sign_in_hosts == before.central.sign_in_hosts
    assert not (site / "site.toml.before-redirect").exists()


def test_it_is_redirected_once_and_brought_back_once(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert redirected(site, "--back") == 2
    assert "not redirected" in capsys.readouterr().out
    assert redirected(site, "--to", GREY) == 0
    assert redirected(site, "--to", "https://third.test/fhir") == 2
    assert "bring it back first" in capsys.readouterr().out
    assert settings(site).central.url == GREY


def test_a_redirection_that_nobody_signed_points_no_station_anywhere(site: Path) -> None:
    assert redirect.main([str(site / "site.toml"), "--to", GREY]) == 0
    with pytest.raises(NotSigned, match="signed-changed"):
        settings(site)


def test_yesterday_s_redirection_is_not_taken_again(site: Path, tmp_path: Path) -> None:
    assert redirected(site, "--to", GREY) == 0
    for name in ("site.toml", "site.toml.signed"):
        shutil.copy2(site / name, tmp_path / f"{name}.kept")
    settings(site)
    assert redirected(site, "--back") == 0
    settings(site)
    for name in ("site.toml", "site.toml.signed"):
        shutil.copy2(tmp_path / f"{name}.kept", site / name)
    with pytest.raises(NotSigned, match="signed-older"):
        settings(site)


@pytest.mark.parametrize("url", ["ftp://x/fhir", "http://grey.hospital.test/fhir", "grey"])
def test_an_address_that_no_station_could_use_changes_nothing(site: Path, url: str) -> None:
    assert redirected(site, "--to", url) == 2
    assert (site / "site.toml").read_text() == SITE
    assert settings(site).central.url == OLD


@pytest.mark.parametrize(
    "text",
    [
        'central = { url = "https://a.test/fhir" }\n',
        '[central]\nurl = """https://a.test/fhir"""\n[people]\n',
        "[people]\n",
    ],
)
def test_a_file_that_cannot_be_changed_without_changing_more_is_left_alone(site: Path, text: str) -> None:
    (site / "site.toml").write_text(text)
    status = redirected(site, "--to", GREY)
    changed = (site / "site.toml").read_text()
    assert (status == 2 and changed == text) or (status == 0 and "https://a.test" in changed and GREY in changed)


# --- what waits --------------------------------------------------------------------------------------------------------


def at(folder: Path, url: str, carries_on: str) -> Settings:
    place = practice_station(folder, url, zone="UTC")
    place.write_text(place.read_text().replace('carries_on = ["http://127.0.0.1"]', f"carries_on = [{carries_on}]"))
    return read_settings(place)


def opened(settings: Settings, *, enters: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The states of what is in the outbox, and the kinds of the journal's last events; `enters`: one entry more first."""

    async def scene() -> tuple[tuple[str, ...], tuple[str, ...]]:
        made = await assembled(settings, CLOCK, Random(1))
        db = made.station._db
        try:
            if enters:
                await db.write(lambda books: keep(books, note(1)))
            states = await db.read(lambda books: [row[0] for row in books.execute("SELECT state FROM command")])
            kinds = await db.read(
                lambda books: [row[0] for row in books.execute("SELECT kind FROM event ORDER BY seq")]
            )
            return tuple(states), tuple(kinds)
        finally:
            await made.station.stop()

    return asyncio.run(scene())


NEW = "http://127.0.0.1:10/fhir"


def test_what_waits_goes_along_to_a_central_that_carries_on_the_records_and_comes_back(tmp_path: Path) -> None:
    assert opened(at(tmp_path, NOWHERE, ""), enters=True)[0] == ("saved_here",)
    states, kinds = opened(at(tmp_path, NEW, f'"{NOWHERE}"'))
    assert (states, kinds[-1]) == (("saved_here",), "central-moved")
    states, kinds = opened(at(tmp_path, NOWHERE, f'"{NEW}"'))
    assert (states, kinds.count("central-moved")) == (("saved_here",), 2)


def test_what_waits_for_one_central_is_never_sent_to_another(tmp_path: Path) -> None:
    opened(at(tmp_path, NOWHERE, ""), enters=True)
    with pytest.raises(SettingsWrong) as refused:
        opened(at(tmp_path, NEW, ""))
    assert refused.value.facts == ("central.url", "outbox-of-other-central", "1", NOWHERE)
    with pytest.raises(SettingsWrong):
        opened(at(tmp_path, NEW, '"http://127.0.0.1:11/fhir"'))
    states, kinds = opened(at(tmp_path, NOWHERE, ""))
    assert (states, "central-moved" in kinds) == (("saved_here",), False), "brought back, it is as it was"


def test_the_copy_of_one_central_is_not_shown_as_another_s(tmp_path: Path) -> None:
    opened(at(tmp_path, NOWHERE, ""))
    with pytest.raises(SettingsWrong) as refused:
        opened(at(tmp_path, NEW, ""))
    assert refused.value.facts == ("central.url", "store-of-other-central", NOWHERE)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/fhir/", "HTTP://127.0.0.1:9/fhir"])
def test_the_same_address_written_otherwise_is_the_same_central(tmp_path: Path, url: str) -> None:
    settings = at(tmp_path, NOWHERE, "")
    opened(settings, enters=True)
    again = msgspec.structs.replace(settings, central=msgspec.structs.replace(settings.central, url=url))
    assert opened(again)[0] == ("saved_here",)
