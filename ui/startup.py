"""The composition root: from settings to a station that runs. The only file of the windows that knows the store and the client.

    station = (await assembled(settings, device, clock, random)).station
    await station.start()

Refuses to run in the clear: without a usable keyring and without a passphrase there is no key, and without a key no store.
Unlocking (a keyring may ask, a derivation takes a second) is done away from the windows' thread; the store opens on its own thread.
"""

import asyncio
import contextlib
import os
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TypeVar
from urllib.parse import urlsplit

from client.addresses import THIS_PC
from client.central.cds import Cds
from client.central.credentials import Credential, NoCredential
from client.central.http import Central
from client.clock import Clock
from client.errors import AskPersonError, SettingsWrong, StoreLocked, WardlightError
from client.person_keys import PersonKeys
from client.secrets import (
    PACK_PASSPHRASE,
    STORE_KEY,
    DeviceSecrets,
    KeyringSecrets,
    WrappedFile,
    store_key,
)
from offline import drills, key_rotation, pointing, rewrapping
from offline.integrity import Integrity
from offline.knowledge import learn
from offline.station import Station, StationParts, StationSettings
from offline.store import rekeying, seal
from offline.store.books import Books, connect, translated
from offline.store.database import Database
from offline.store.seal import Fit
from offline.sync.auditing import state_of
from ui import store_keys
from ui.doors import PersonCredential, Proof, SignInAtCentral, proof_of_station, station_credential, tls_of
from ui.places import state_folder
from ui.settings import Settings
from ui.trusted import rule_pack, trust_of_this_pc

T = TypeVar("T")
STORE = "station.db"
KEY_FILE = "device.key"
PASSPHRASE_VARIABLE = "WARDLIGHT_PASSPHRASE"  # noqa: S105  # the variable's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """A station ready to start. `set_aside` names where a damaged store went while opening, if one did."""

    station: Station
    folder: Path
    set_aside: Path | None
    is_new: bool
    pack_refused: AskPersonError | None = None
    """Why a newer rule pack of the site is not in use; then it is the one that was taken before."""
    pack_passphrase: str | None = None
    """Of the ward pack; None: nobody stored one."""
    doors: SignInAtCentral | None = None
    """How people sign in at central; None where central is played."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnHand:
    """Staff number and password of who opens the store himself, because the keyring does not."""

    staff_number: str
    password: str = field(repr=False)


async def assembled(settings: Settings, clock: Clock, random: Random, by: OwnHand | None = None) -> Assembled:
    """Everything a station is made of. Raises SettingsWrong and the store errors; nothing of an existing store was changed then.

    `by`: one who signed in here opens the store, where the device's own secret cannot be had.
    """
    _demand_practice(settings)
    folder = data_folder(settings)
    people = store_keys.file_of(folder)
    unlocking = asyncio.create_task(_by_hand(settings, people, by, clock) if by else _by_device(settings))
    await asyncio.sleep(0)  # its thread derives the key while the pack is read here
    pack, pack_refused = rule_pack(settings, trust_of_this_pc())
    unlocked = await unlocking
    tls, key = unlocked.tls, unlocked.store_key
    opening = asyncio.ensure_future(Database.open(folder / STORE, key, at_ms=int(clock.now().timestamp() * 1000)))
    await asyncio.sleep(0)  # the store's thread checks every page while the pack's index is built here
    knowledge = learn(pack, settings.zone, frozenset(settings.assessments.permitted))
    database = await opening
    await _demand_kind(database, settings)
    await _demand_central(database, settings, at_ms=int(clock.now().timestamp() * 1000))
    own = None if by else station_credential(settings, unlocked.proof, clock, random)
    keeper = PersonCredential() if own is None else None
    credential: Credential = own or keeper or NoCredential()
    at_central = SignInAtCentral(settings, clock, random, tls, keeper)
    central = Central(settings.central.url, credential, clock, tls=tls, sign_in_hosts=settings.central.sign_in_hosts)
    parts = StationParts(
        settings=station_settings(settings),
        database=database,
        central=central,
        cds=Cds(central, clock, url=settings.central.cds_url, tls=tls),
        at_central=at_central,
        clock=clock,
        knowledge=knowledge,
        random=random,
        folder=folder,
        keys=store_keys.PeopleKeys(people, key) if settings.secrets.people_open else None,
    )
    return Assembled(
        station=Station(parts),
        folder=folder,
        set_aside=database.set_aside,
        is_new=database.is_new,
        pack_refused=pack_refused,
        pack_passphrase=unlocked.pack_passphrase,
        doors=at_central,
    )


def _demand_practice(settings: Settings) -> None:
    """A drill speaks with a hospital on this very PC and with no other, whatever its settings say."""
    place = urlsplit(settings.central.url)
    if settings.station.is_drill and (place.hostname not in THIS_PC or settings.central.cds_url):
        raise SettingsWrong("central.url", "drill-leaves-this-pc")


async def _demand_kind(database: Database, settings: Settings) -> None:
    """A drill has a store of its own, and a ward never opens that one. Raises StoreLocked; nothing was changed then."""
    try:
        await database.write(partial(drills.claim, is_drill=settings.station.is_drill, is_new=database.is_new))
    except StoreLocked:
        await database.close()
        raise


async def _demand_central(database: Database, settings: Settings, *, at_ms: int) -> None:
    """What waits in a store goes to the central it was entered for, or to one that carries on its records. Raises SettingsWrong."""
    central = settings.central
    try:
        await database.write(partial(pointing.claim, url=central.url, carries_on=central.carries_on, at_ms=at_ms))
    except SettingsWrong:
        await database.close()
        raise


async def _by_device(settings: Settings) -> "_Unlocked":
    return await asyncio.to_thread(_unlocked, settings)


async def _by_hand(settings: Settings, people: PersonKeys, by: OwnHand, clock: Clock) -> "_Unlocked":
    """The store opens; what only the keyring holds (the station's account at central, the pack's passphrase) is not to be had now."""
    store, now_ms = data_folder(settings) / STORE, int(clock.now().timestamp() * 1000)
    found = await store_keys.opened_by(people, by.staff_number, by.password, now_ms)
    key = next((one for one in found if _is_key_of(store, one)), None)
    if key is None:
        raise StoreLocked("wrong-key")
    tls = await asyncio.to_thread(tls_of, settings, None)
    return _Unlocked(store_key=key, proof=None, tls=tls, pack_passphrase=None)


def _is_key_of(store: Path, key: bytes) -> bool:
    """By the seal; while a change of the key was broken off, by the store itself."""
    return rekeying.opens(store, key) if rekeying.is_under_way(store) else seal.fit(store, key) is Fit.FITS


def may_people_open(settings: Settings, error: WardlightError) -> bool:
    """Whether one who signed in here can open the store with his password, since the device's key is the trouble."""
    is_wanted = settings.secrets.people_open
    return is_wanted and store_keys.may_people_open(store_keys.file_of(data_folder(settings)), error)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unlocked:
    """What the device gave out. Its text shows none of it."""

    store_key: bytes = field(repr=False)
    proof: Proof | None
    tls: ssl.SSLContext
    pack_passphrase: str | None = field(repr=False)


def _unlocked(settings: Settings) -> _Unlocked:
    """Away from the windows: a keyring may ask, deriving takes time, and so does reading the authorities."""
    device, folder = device_secrets(settings), data_folder(settings)
    key_rotation.finish(folder / STORE, device, store_keys.file_of(folder))
    if (folder / STORE).exists() and device.read(STORE_KEY) is None:
        raise StoreLocked("store-key")  # a keyring that was emptied: a new key would lock the old store for good
    pack = device.read(PACK_PASSPHRASE)
    return _Unlocked(
        store_key=store_key(device),
        proof=proof_of_station(settings, device),
        tls=tls_of(settings, device),
        pack_passphrase=None if pack is None else pack.decode(),
    )


async def key_trouble(settings: Settings) -> str:
    """Whether the key of the store can still be read, as it must at the next start; a machine word where it cannot."""
    try:
        found = await asyncio.to_thread(_read_key, settings)
    except WardlightError as error:
        return error.facts[0] if error.facts else type(error).__name__
    return "" if found is not None else "store-key"


def _read_key(settings: Settings) -> bytes | None:
    return device_secrets(settings).read(STORE_KEY)


def pack_folder(settings: Settings, home: Path) -> Path:
    """Where the ward pack is written. The station's own place below `home` is made; one that the site named is not: a share may be gone."""
    given = settings.ward_pack.folder
    if given:
        return Path(given).expanduser()
    own = home / "ward-pack"
    with contextlib.suppress(OSError):  # the pack says that its folder is not there
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
    return own


def data_folder(settings: Settings) -> Path:
    given = settings.station.data
    return Path(given).expanduser() if given else state_folder() / settings.station.code


def station_settings(settings: Settings) -> StationSettings:
    place = settings.station
    return StationSettings(
        station_code=place.code,
        station_reference=settings.reference,
        ward_key=place.ward,
        ward_code=place.ward_code,
        hospital_name=place.hospital_name,
        ward_name=place.ward_name,
        offline_sign_in_h=place.offline_sign_in_h,
        reuses_accounts=settings.people.used_accounts_open,
        decisions_confirmed_s=60.0 * settings.people.decisions_confirmed_minutes,
        limits=settings.mode_limits(),
        declaring=settings.declare_rules(),
        is_drill=place.is_drill,
        rights=settings.rights(),
        tells_audit=not place.is_drill,
        keep_left=timedelta(days=days) if (days := settings.retention.left_days) else None,
    )


# --- secrets ---------------------------------------------------------------------------------------------------------


def device_secrets(settings: Settings) -> DeviceSecrets:
    """The keyring of this user, or the wrapped-key file; StoreLocked("no-keyring") or ("no-passphrase") instead of the clear."""
    folder = data_folder(settings)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsWrong("station.data", str(folder), type(error).__name__) from error
    if settings.secrets.place == "keyring":
        held = KeyringSecrets(settings.station.code)
        if not held.is_usable:
            raise StoreLocked("no-keyring")
        return held
    if named := settings.secrets.passphrase_file:
        rewrapping.finish(folder / KEY_FILE, Path(named).expanduser())
    return WrappedFile(folder / KEY_FILE, passphrase(settings))


def passphrase(settings: Settings) -> str:
    """From a file that this user alone can read, else from the environment of the service."""
    named = settings.secrets.passphrase_file
    if not named:
        found = os.environ.get(PASSPHRASE_VARIABLE, "")
        if not found:
            raise StoreLocked("no-passphrase")
        return found
    path = Path(named).expanduser()
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise SettingsWrong("secrets.passphrase_file", "others-can-read-it")
        return path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsWrong("secrets.passphrase_file", type(error).__name__) from error


def rewrap_keys(settings: Settings, fresh: str) -> None:
    """A new passphrase for the wrapped-key file, also in the file that holds it; blocks. Raises as `device_secrets`, and InputRefused."""
    named = settings.secrets.passphrase_file
    if settings.secrets.place != "file" or not named:
        raise SettingsWrong("secrets.passphrase_file", "nothing-given")
    device_secrets(settings)
    rewrapping.rewrap(data_folder(settings) / KEY_FILE, Path(named).expanduser(), passphrase(settings), fresh)


def rotate_store_key(settings: Settings) -> None:
    """A new key for the store, its people and the device; blocks. Raises the store errors, and then the old key holds."""
    folder = data_folder(settings)
    key_rotation.rotate(folder / STORE, device_secrets(settings), store_keys.file_of(folder))


def try_store(path: Path, device: DeviceSecrets) -> None:
    """Read an existing store once, for diagnostics: no migration, nothing is put aside. Raises StoreDamaged and StoreLocked."""
    key = store_key(device)
    _read_once(path, key)


def audit_of(path: Path, device: DeviceSecrets) -> Integrity:
    """How the audit of a store stands that no station has open. Raises as `try_store`."""
    return look_into(path, store_key(device), state_of)


def _read_once(path: Path, key: bytes) -> None:
    look_into(path, key, _counted)


def _counted(books: Books) -> None:
    books.execute("SELECT count(*) FROM sqlite_master").fetchone()


def look_into(path: Path, key: bytes, look: Callable[[Books], T]) -> T:
    """What a diagnosis sees in a store that no station has open: nothing is migrated or put aside. Raises StoreDamaged, StoreLocked."""
    with translated():
        books = connect(path, key)
        try:
            return look(books)
        finally:
            books.close()
