"""What IT does once at a station with its secrets: hand one in by standard input, make its key, print the public half. Shows no secret."""

import argparse
import asyncio
import sys
from collections.abc import Callable

from client.central.credentials import NoCredential
from client.central.enrolling import enrolled
from client.central.http import Central
from client.clock import SystemClock
from client.errors import InputRefused, SettingsWrong
from client.sealing import Sealer
from client.secrets import CERTIFICATE_PASSPHRASE, NEXT_STATION_KEY, STATION_KEY, DeviceSecrets
from client.station_key import ALGORITHMS, StationKey, jwks
from ui.commands.practice_ward import store_credential, store_pack_passphrase
from ui.commands.saying import say
from ui.doors import tls_of
from ui.places import own_version
from ui.settings import Settings
from ui.startup import device_secrets, rewrap_keys, rotate_store_key

Act = Callable[[Settings], None]


def add_secrets(parser: argparse.ArgumentParser) -> None:
    one = parser.add_mutually_exclusive_group()
    told = "read the {what} from standard input, keep it, end"
    one.add_argument("--store-secret", action="store_true", help=told.format(what="station's own secret"))
    one.add_argument("--store-pack-passphrase", action="store_true", help=told.format(what="ward pack's passphrase"))
    one.add_argument(
        "--store-certificate-passphrase",
        action="store_true",
        help=told.format(what="passphrase of the client certificate's key"),
    )
    one.add_argument(
        "--make-key",
        nargs="?",
        const=ALGORITHMS[0],
        choices=ALGORITHMS,
        help="make the station's own key and print its public half (JSON Web Key Set); where there is one, the one to follow it",
    )
    one.add_argument(
        "--show-key", action="store_true", help="print the public half again, with that of the key to follow"
    )
    one.add_argument(
        "--enrol",
        action="store_true",
        help="read IT's one-time code from standard input, make the station's own key and register it at central, end",
    )
    one.add_argument(
        "--rewrap-keys",
        action="store_true",
        help="read a new passphrase for the wrapped-key file from standard input, seal the keys under it, end",
    )
    one.add_argument(
        "--rotate-key",
        action="store_true",
        help="put the store under a new key, for this device and all who sign in here, and end; no station may have it open",
    )
    one.add_argument(
        "--use-new-key", action="store_true", help="once IT has registered it: the key that was made last is used"
    )


def act_asked(asked: argparse.Namespace) -> Act | None:
    """What is to be done instead of opening a station."""
    if asked.make_key:
        return lambda settings: make_key(settings, asked.make_key)
    acts: dict[str, Act] = {
        "store_secret": _store_secret,
        "store_pack_passphrase": _store_pack_passphrase,
        "store_certificate_passphrase": _store_certificate_passphrase,
        "show_key": show_key,
        "enrol": enrol,
        "use_new_key": use_new_key,
        "rotate_key": _rotate_key,
        "rewrap_keys": _rewrap_keys,
    }
    return next((act for name, act in acts.items() if getattr(asked, name)), None)


def _line(option: str) -> str:
    """One line of standard input; an empty one would lock the station out and is refused."""
    found = sys.stdin.readline().strip()
    if not found:
        raise SettingsWrong(option, "nothing-given")
    return found


def _store_secret(settings: Settings) -> None:
    store_credential(settings, _line("--store-secret").encode())
    say("stored")


def _store_pack_passphrase(settings: Settings) -> None:
    """Who holds it opens the ward pack on any PC. Too short a one is refused before it is kept."""
    words = sys.stdin.readline().strip()
    Sealer(words)
    store_pack_passphrase(settings, words)
    say("stored")


def _store_certificate_passphrase(settings: Settings) -> None:
    device_secrets(settings).store(CERTIFICATE_PASSPHRASE, _line("--store-certificate-passphrase").encode())
    say("stored")


def _rotate_key(settings: Settings) -> None:
    rotate_store_key(settings)
    say("done")


def _rewrap_keys(settings: Settings) -> None:
    rewrap_keys(settings, sys.stdin.readline().strip())
    say("done")


def make_key(settings: Settings, algorithm: str) -> None:
    """The first key is used at once; a later one only after `use_new_key`, so that there is no time without a known one."""
    device = device_secrets(settings)
    name = STATION_KEY if device.read(STATION_KEY) is None else NEXT_STATION_KEY
    device.store(name, StationKey.made(algorithm).kept())
    _print(device)


def enrol(settings: Settings) -> None:
    """With IT's one-time code. The key is used only once central has it; a lost answer is asked for again with the same code.

    Raises InputRefused and WaitError; SettingsWrong where central calls the station something else than the settings do.
    """
    code, device = _line("--enrol"), device_secrets(settings)
    if settings.central.client_auth != "key":
        raise SettingsWrong("central.client_auth", "not-usable")
    kept = device.read(NEXT_STATION_KEY)
    if kept is None:
        kept = StationKey.made().kept()
        device.store(NEXT_STATION_KEY, kept)
    name = asyncio.run(registered(settings, device, StationKey.of(kept), code))
    if name != settings.central.client_id:
        raise SettingsWrong("central.client_id", "enrolled-as", name[:40])
    device.store(STATION_KEY, kept)
    device.remove(NEXT_STATION_KEY)
    _print(device)


async def registered(settings: Settings, device: DeviceSecrets, key: StationKey, code: str) -> str:
    """What central calls the station from now on."""
    clock = SystemClock(settings.zone)
    central = Central(settings.central.url, NoCredential(), clock, tls=tls_of(settings, device))
    try:
        station, scope = settings.station.code, settings.central.station_scope
        return await enrolled(central, code, key, station=station, scope=scope, version=own_version())
    finally:
        await central.close()


def show_key(settings: Settings) -> None:
    """Raises SettingsWrong where none was made."""
    _print(device_secrets(settings))


def use_new_key(settings: Settings) -> None:
    """Raises InputRefused where none was made since."""
    device = device_secrets(settings)
    following = device.read(NEXT_STATION_KEY)
    if following is None:
        raise InputRefused("no-new-key")
    device.store(STATION_KEY, following)
    device.remove(NEXT_STATION_KEY)
    _print(device)


def _print(device: DeviceSecrets) -> None:
    held = [found for name in (STATION_KEY, NEXT_STATION_KEY) if (found := device.read(name)) is not None]
    if not held:
        raise SettingsWrong("central.client_auth", "no-key-made")
    say(jwks(*map(StationKey.of, held)))
