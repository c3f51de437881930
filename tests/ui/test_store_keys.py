"""Mirrors ui/store_keys.py: the store opens for one who signed in here when the key of the device cannot be had, and for nobody else."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec
import pytest

from client.errors import CentralUnreachable, StoreDamaged, StoreLocked, WardlightError
from client.records import Person, Role
from tests.ui.test_startup import CLOCK, NOWHERE
from ui.commands.practice_ward import practice_station
from ui.settings import Settings, read_settings
from ui.startup import OwnHand, assembled, data_folder, may_people_open

PASSWORD = "right horse"
WHO = Person(reference="Practitioner/p1", name="柳安", role=Role.NURSE, staff_number="30112")
HAND = OwnHand(staff_number="30112", password=PASSWORD)


async def vouched(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    return WHO


async def dark(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    raise CentralUnreachable("dark", was_sent=False)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A station at which one nurse signed in with central, closed again."""
    made = read_settings(practice_station(tmp_path, NOWHERE, zone="UTC"))

    async def scene() -> None:
        station = (await assembled(made, CLOCK, Random(1))).station
        station._people._at_central = vouched
        await station.sign_in("30112", PASSWORD)
        await station.stop()

    asyncio.run(scene())
    return made


def lost_passphrase(settings: Settings) -> None:
    Path(settings.secrets.passphrase_file).write_text("another passphrase", encoding="utf-8")


def lost_key_file(settings: Settings) -> None:
    (data_folder(settings) / "device.key").unlink()


def broken_key_file(settings: Settings) -> None:
    (data_folder(settings) / "device.key").write_bytes(b"{")


def trouble(settings: Settings, by: OwnHand | None = None) -> WardlightError:
    with pytest.raises((StoreLocked, StoreDamaged)) as caught:
        asyncio.run(assembled(settings, CLOCK, Random(1), by))
    return caught.value


@pytest.mark.parametrize("lose", [lost_passphrase, lost_key_file, broken_key_file])
def test_without_the_key_of_the_device_who_signed_in_here_opens_the_store_and_signs_in(
    settings: Settings, lose: Callable[[Settings], None]
) -> None:
    lose(settings)
    assert may_people_open(settings, trouble(settings))

    async def scene() -> str:
        made = await assembled(settings, CLOCK, Random(1), HAND)
        assert not made.is_new, "it is the same store"
        assert made.set_aside is None
        made.station._people._at_central = dark
        session = await made.station.sign_in("30112", PASSWORD)
        await made.station.stop()
        return session.person.name

    assert asyncio.run(scene()) == "柳安"
    assert trouble(settings), "the device itself still cannot"


@pytest.mark.parametrize(
    ("number", "password", "reason"), [("30112", "guess", "wrong-password"), ("30113", PASSWORD, "not-enrolled")]
)
def test_nobody_else_opens_it(settings: Settings, number: str, password: str, reason: str) -> None:
    lost_passphrase(settings)
    assert reason in trouble(settings, OwnHand(staff_number=number, password=password)).facts


def test_an_emptied_keyring_makes_no_new_key_beside_an_old_store(settings: Settings) -> None:
    lost_key_file(settings)
    assert "store-key" in trouble(settings).facts
    assert not (data_folder(settings) / "device.key").exists(), "a new key would have locked the old store for good"


def test_a_site_may_keep_the_store_to_the_device(settings: Settings) -> None:
    closed = msgspec.structs.replace(settings, secrets=msgspec.structs.replace(settings.secrets, people_open=False))
    lost_passphrase(settings)
    assert not may_people_open(closed, trouble(closed))


def test_what_a_password_cannot_mend_is_not_asked_of_a_person(settings: Settings) -> None:
    assert not may_people_open(settings, StoreLocked("in-use"))
    assert not may_people_open(settings, StoreDamaged("seal-of-page"))
    assert may_people_open(settings, StoreLocked("no-keyring"))


def test_whom_the_station_forgot_opens_it_no_more(settings: Settings) -> None:
    async def scene() -> None:
        station = (await assembled(settings, CLOCK, Random(1))).station
        await station._people.hear([WHO.reference], [])
        await station.stop()

    asyncio.run(scene())
    lost_passphrase(settings)
    assert "not-enrolled" in trouble(settings, HAND).facts


def test_the_text_of_who_opens_it_shows_no_password() -> None:
    assert PASSWORD not in repr(HAND)
