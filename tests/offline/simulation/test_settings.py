from pathlib import Path

import pytest

from client.central.credentials import ClientCredentials, FixedToken, NoCredential
from client.clock import SystemClock
from client.errors import SettingsWrong
from offline.simulation.settings import Link, Settings, asked, link_of

WORDS = ["--central", "http://h/fhir", "--stations", "4", "--commands", "100", "--deadline", "50", "--out", "o.jsonl"]


def _config(folder: Path, words: str) -> Path:
    path = folder / "site.toml"
    path.write_text(words, encoding="utf-8")
    return path


def _asked(*more: str) -> Settings:
    return asked([*WORDS, *more])


def test_without_a_configuration_no_credential_is_sent() -> None:
    settings = _asked()
    assert isinstance(settings.credential(SystemClock(settings.zone)), NoCredential)


@pytest.mark.parametrize("table", ["", "[central]\n"])
def test_a_token_may_stand_at_the_top_or_in_its_table(tmp_path: Path, table: str) -> None:
    settings = _asked("--config", str(_config(tmp_path, f'{table}token = "abc"\n')))
    assert isinstance(settings.credential(SystemClock(settings.zone)), FixedToken)


@pytest.mark.parametrize("more", ["", 'token_url = "https://h/token"\n'])
def test_client_credentials_go_with_or_without_a_token_address(tmp_path: Path, more: str) -> None:
    found = link_of(_config(tmp_path, f'ward = "N3"\nclient_id = "a"\nclient_secret = "b"\n{more}'))
    settings = Settings(central="x", stations=1, commands=1, seed=1, deadline_s=1, out=tmp_path, link=found)
    assert found.ward == "N3"
    assert isinstance(settings.credential(SystemClock(settings.zone)), ClientCredentials)


@pytest.mark.parametrize("words", ["wrad = 'N3'", "ward = 3", "ward = ", "central = 3"])
def test_a_configuration_that_cannot_be_meant_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(SettingsWrong):
        link_of(_config(tmp_path, words))


def test_a_missing_configuration_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsWrong):
        link_of(tmp_path / "none.toml")


def test_an_unknown_zone_is_refused() -> None:
    settings = Settings(
        central="x", stations=1, commands=1, seed=1, deadline_s=1, out=Path("o"), link=Link(zone="Mars/Base")
    )
    with pytest.raises(SettingsWrong):
        _ = settings.zone


def test_entering_is_done_well_before_the_deadline() -> None:
    assert _asked().entry_rate == 100
    assert _asked("--rate", "0").entry_rate == 0
    assert asked([*WORDS, "--commands", "10000"]).entry_rate == 500


@pytest.mark.parametrize(
    "wrong",
    [
        ("--stations", "0"),
        ("--stations", "-1"),
        ("--commands", "-1"),
        ("--deadline", "-5"),
        ("--deadline", "nan"),
        ("--rate", "-1"),
        ("--spread", "inf"),
        ("--central", "notaurl"),
    ],
)
def test_a_number_or_an_address_that_cannot_be_meant_is_refused(
    wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        _asked(*wrong)
    assert ended.value.code == 2
    assert wrong[0] in capsys.readouterr().err
