"""A small fixture ward: an encrypted store, commands stored and settled; rows and commands come from the files beside this one."""

import asyncio
import functools
import json
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from client.clinical.pack import ContentPack
from client.clinical.timing_fhir import ward_clock
from client.clock import SetClock
from client.commands import (
    Command,
    CountersignOrder,
    MoveDoseRequest,
    ReviseDiagnosis,
    StepInfusion,
    VerifyOrder,
    ended_by,
)
from client.fhir.build import BuildSetting, Built, CurrentRow, build
from offline import census, commands_kept, identity, replica
from offline.commands_kept import Circumstances
from offline.desk import Desk
from offline.knowledge import Knowledge, learn
from offline.mode import Mode, ModeState
from offline.numbers import Place
from offline.projection import rows as shown
from offline.projection.papers import papers
from offline.projection.plan import Plan
from offline.store.books import Books, connect
from offline.store.database import Database
from offline.store.migrations import migrate
from offline.wording import PackWording
from resources import path as resource_path
from tests.support.acts import acknowledge as acknowledge
from tests.support.acts import act as act
from tests.support.acts import countersign as countersign
from tests.support.acts import decide as decide
from tests.support.acts import diagnose as diagnose
from tests.support.acts import draft as draft
from tests.support.acts import give as give
from tests.support.acts import ident as ident
from tests.support.acts import note as note
from tests.support.acts import oral as oral
from tests.support.acts import revise as revise
from tests.support.acts import sign as sign
from tests.support.acts import stop as stop
from tests.support.acts import stop_ahead as stop_ahead
from tests.support.acts import verify as verify
from tests.support.acts import vitals as vitals
from tests.support.acts import void as void
from tests.support.resources import DOCTOR as DOCTOR
from tests.support.resources import NOW as NOW
from tests.support.resources import NOW_MS as NOW_MS
from tests.support.resources import NURSE as NURSE
from tests.support.resources import PATIENT as PATIENT
from tests.support.resources import WARD as WARD
from tests.support.resources import ZONE as ZONE
from tests.support.resources import Given as Given
from tests.support.resources import allergy as allergy
from tests.support.resources import bed as bed
from tests.support.resources import dose_given as dose_given
from tests.support.resources import drug_order as drug_order
from tests.support.resources import flag as flag
from tests.support.resources import given as given
from tests.support.resources import lab as lab
from tests.support.resources import no_allergy as no_allergy
from tests.support.resources import observation as observation
from tests.support.resources import patient as patient
from tests.support.resources import problem as problem
from tests.support.resources import stamp as stamp
from tests.support.resources import stay as stay
from tests.support.resources import verify_task as verify_task
from tests.support.resources import ward as ward

T = TypeVar("T")
KEY = bytes(range(32))
PLACE = Place(ward="N3", station="N3D01")


@functools.cache
def pack() -> ContentPack:
    folder = resource_path("packs/practice")
    return ContentPack.parse({file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()})


@functools.cache
def knowledge() -> Knowledge:
    return learn(pack(), ZONE)


@functools.cache
def plan() -> Plan:
    return Plan(ward_clock(pack().catalogue.frequencies, ZONE))


def desk() -> Desk:
    return Desk(
        station_reference="Device/s1",
        ward_key=WARD,
        place=PLACE,
        catalogue=pack().catalogue,
        rules=pack().rules,
        wording=PackWording(catalogue=pack().catalogue),
        papers=papers(pack()),
        plan=plan(),
    )


def set_clock() -> SetClock:
    return SetClock(NOW, ZONE)


def mode_state(mode: Mode = Mode.ONLINE) -> ModeState:
    return ModeState(mode=mode, since=NOW, reason="test", last_good_mono_s=0.0, last_good_wall=NOW)


@functools.cache
def _empty_store() -> bytes:
    with tempfile.TemporaryDirectory(prefix="wardlight-empty-") as folder:
        path = Path(folder) / "empty.db"
        books = connect(path, KEY)
        migrate(books)
        books.close()
        return path.read_bytes()


def open_books(path: Path) -> Books:
    """A migrated store without its thread, for functions that take books. A new one is a copy of one that was migrated."""
    if not path.exists():
        path.write_bytes(_empty_store())
    books = connect(path, KEY)
    migrate(books)
    books.execute("BEGIN")
    return books


def run(work: Callable[[Database], Awaitable[T]], path: Path) -> T:
    """Open a real store at `path`, do the work on it, close it."""

    async def through() -> T:
        database = await Database.open(path, KEY, at_ms=NOW_MS)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(through())


def load(books: Books, *resources: Mapping[str, Any], fresh: Iterable[int] = (1,), at_ms: int = NOW_MS) -> None:
    """Take resources into the replica; these patients are on the ward and completely loaded."""
    replica.put(books, [given(resource) for resource in resources], at_ms)
    for n in fresh:
        census.arrived(books, f"Patient/p{n}", f"Encounter/e{n}", at_ms)
        census.freshened(books, [f"Patient/p{n}"], at_ms)


def built(books: Books, command: Command, *, number: str | None = None) -> Built:
    """The command's bundle, built on what is shown."""
    keys = (*ended_by(command), *(command.diagnoses if isinstance(command, ReviseDiagnosis) else ()))
    keys += (command.task,) if isinstance(command, VerifyOrder | CountersignOrder) and command.task else ()
    keys += tuple(command.changed()) if isinstance(command, StepInfusion | MoveDoseRequest) else ()
    found = shown.by_key(books, keys)
    current = {
        key: CurrentRow(resource=row.meant, version=row.meant.get("meta", {}).get("versionId"))
        for key, row in found.items()
    }
    setting = BuildSetting(
        station_reference="Device/s1",
        station_code=PLACE.station,
        ward_code=PLACE.ward,
        ward_key=WARD,
        saved_at=NOW,
        is_emergency=number is not None,
        wording=PackWording(catalogue=pack().catalogue),
        number=number,
        current=current,
        pending=identity.pending(books, command.patient),
    )
    return build(command, setting)


def keep(books: Books, command: Command, *, number: str | None = None, needs: Iterable[str] = ()) -> Built:
    """Store a command as intake does, without policy and safety."""
    made = built(books, command, number=number)
    mode = "emergency" if number else "online"
    there = Circumstances(
        station=PLACE.station,
        mode=mode,
        is_emergency=number is not None,
        saved_at_ms=NOW_MS,
        monotonic_ms=1,
        server_offset_ms=0,
        number=number,
    )
    commands_kept.append(books, command, made, there, needs)
    return made


def land(books: Books, command: str, version: str = "1", at: datetime = NOW) -> dict[str, str]:
    """What settling does after central said yes: the rows at central under new names (`c-...`), identities, replica. Our key to theirs."""
    names_there = {}
    for row in commands_kept.rows(books, command):
        if row.is_provenance:
            continue
        body = json.loads(row.body)
        key = row.target if row.verb == "change" else f"{row.resource_type}/c-{row.entry_id[:18]}"
        body["id"] = key.partition("/")[2]
        replica.put(books, [given(body, version, at)], NOW_MS, is_read_itself=True)
        if row.verb == "create":
            identity.remember(books, row.key, key, version, command, NOW_MS)
        else:
            identity.changed(books, command, key, version)
        names_there[row.key] = key
    return names_there


def temporary_folder() -> Path:
    """For state machines, which have no `tmp_path`; `remove_folder` takes it away."""
    return Path(tempfile.mkdtemp(prefix="wardlight-test-"))


def remove_folder(folder: Path) -> None:
    shutil.rmtree(folder)
