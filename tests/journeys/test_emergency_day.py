"""One night on the ward, told with the station alone: the line goes dead, work goes on, the power fails, the line comes back.

No window, no fake: a real central as a process that is really killed, the real encrypted store, the real sync.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from random import Random, SystemRandom
from zoneinfo import ZoneInfo

import pytest

from client.clock import SystemClock
from client.commands import Choice, DecideConflict, OrderDraft, SignOrders, VerifyOrder
from client.errors import SignInRefused
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.mode import Mode
from offline.outbox import State
from offline.people import Session
from offline.station import Station
from tests.support.practice_process import running_practice
from ui.commands.bystander import Colleague, count
from ui.commands.hospital import start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.settings import read_settings
from ui.startup import assembled

PATIENT, ENCOUNTER = "Patient/p-n3-13", "Encounter/e-n3-13"
DOUBLED = "atorvastatin-tab"
SECOND_NURSE, OTHER_DOCTOR = "30127", "20345"
CLOCK = SystemClock(ZoneInfo("UTC"))
PATIENCE_S = 40.0


async def opened(config: Path) -> Station:
    made = await assembled(read_settings(config), CLOCK, SystemRandom())
    await made.station.start()
    return made.station


async def until(seen: Callable[[], bool], what: str) -> None:
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE_S
    while not seen():
        assert loop.time() < end, f"waited in vain for {what}"
        await asyncio.sleep(0.05)


async def power_cut(station: Station) -> None:
    """The program is gone without a word: its duties end where they stand, the store is closed by nobody's wish but the test's."""
    await station.stop()


def order(station: Station, doctor: Session, drug: str, milligrams: str) -> SignOrders:
    known = station.knowledge.catalogue.drugs[drug]
    draft = OrderDraft(
        kind=OrderKind.MEDICATION,
        term=OrderTerm.ONCE,
        what=Code(text=known.name_zh),
        catalogue_id=drug,
        dose=Amount(value=Decimal(milligrams), unit="mg", code="mg"),
        route=Code(text="PO", code="PO"),
        frequency="ST",
        starts_at=CLOCK.now(),
    )
    return SignOrders(
        id=station.new_id(),
        author=doctor.person,
        patient=PATIENT,
        encounter=ENCOUNTER,
        occurred_at=CLOCK.now(),
        drafts=(draft,),
        acknowledged_not_checked=True,
    )


def mode_of(station: Station) -> Mode:
    return station.status.mode


def states(entries: tuple[object, ...]) -> dict[str, State]:
    return {entry.command: entry.state for entry in entries}  # type: ignore[attr-defined]  # queue entries


def test_a_night_without_central_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    asyncio.run(_the_night(tmp_path))


async def _the_night(tmp_path: Path) -> None:
    hospital = await start_hospital(tmp_path / "hospital")
    try:
        config = practice_station(tmp_path / "station", hospital.base, zone="UTC")
        station = await opened(config)
        # In the evening everything is as usual: the ward is here, both have signed in once.
        await until(lambda: station.status.freshness.as_of is not None, "the ward")
        doctor = await station.sign_in(DOCTOR, PASSWORD)
        await station.sign_in(SECOND_NURSE, PASSWORD)

        neighbours = await station.orders("Patient/p-n3-12")
        pattern = next(row.order.key for row in neighbours if row.order.drug_id == DOUBLED)

        # At night the line goes dead.
        await hospital.kill()
        await until(lambda: station.status.mode is Mode.EMERGENCY, "the emergency")

        # The doctor signs three orders. Each has its number at once.
        signed = [
            order(station, doctor, "paracetamol-tab", "500"),
            order(station, doctor, DOUBLED, "20"),
            order(station, doctor, "loratadine-tab", "10"),
        ]
        receipts = [await station.submit(each) for each in signed]
        assert [receipt.state for receipt in receipts] == [State.SAVED_HERE] * 3
        assert len({receipt.number for receipt in receipts}) == 3
        assert all(receipt.number and receipt.number.startswith("E-N3-") for receipt in receipts)

        # The power fails. Afterwards a new program opens the same store and is in the emergency still.
        await power_cut(station)
        station = await opened(config)
        assert mode_of(station) is Mode.EMERGENCY
        assert states(await station.queue()) == {each.id: State.SAVED_HERE for each in signed}

        # Another nurse takes over; she signed in here before, so she may. A stranger may not.
        nurse = await station.sign_in(SECOND_NURSE, PASSWORD)
        assert nurse.is_offline
        with pytest.raises(SignInRefused):
            await station.sign_in(NURSE, PASSWORD)
        verified = await _verify_one(station, nurse)

        # Meanwhile, where the station cannot see it, a colleague orders the same atorvastatin at central.
        elsewhere = await start_hospital(tmp_path / "hospital")
        colleague = await Colleague.at(elsewhere.base, OTHER_DOCTOR, PASSWORD, CLOCK, Random(7))
        await colleague.copy_order(pattern, PATIENT, ENCOUNTER)
        await colleague.leave()
        await elsewhere.stop()

        await _the_morning(station, tmp_path, hospital.port, signed, verified)
    finally:
        await hospital.stop()


async def _the_morning(station: Station, folder: Path, port: int, signed: Sequence[SignOrders], verified: str) -> None:
    """The line returns. What nobody minds goes up; the doubled one waits for a doctor."""
    async with running_practice(folder / "hospital", port) as back:
        await until(lambda: station.status.waiting.conflicts == 1, "the conflict")
        (conflict,) = await station.conflicts()
        assert (conflict.command, conflict.conflict) == (signed[1].id, "duplicate")

        # A doctor looks at both sides and keeps central's.
        doctor = await station.sign_in(DOCTOR, PASSWORD)
        decision = DecideConflict(
            id=station.new_id(),
            author=doctor.person,
            patient=conflict.patient,
            occurred_at=CLOCK.now(),
            command=conflict.command,
            choice=Choice.KEEP_CENTRAL,
            reason="ordered at central already",
            seen=conflict.seen,
        )
        await station.submit(decision)
        await until(lambda: station.status.waiting.open == 0, "everything confirmed")
        second = await station.witness(doctor, NURSE, PASSWORD)
        await station.close_emergency(doctor, second)
        assert mode_of(station) is Mode.ONLINE

        # Central has each of the others exactly once, and of the one that was taken back nothing.
        reader = await Colleague.at(back.base, OTHER_DOCTOR, PASSWORD, CLOCK, Random(8))
        promised = [signed[0].id, signed[2].id, verified]
        arrived = await count(reader.central, [*promised, signed[1].id])
        await reader.leave()
        assert arrived.missing(promised) == []
        assert arrived.provenances[signed[1].id] == 0
        assert arrived.doubled == 0
        await station.stop()


async def _verify_one(station: Station, nurse: Session) -> str:
    """The nurse checks the first of the three orders, which central does not know yet."""
    group = next(each for each in await station.to_verify(PATIENT) if each.rows[0].order.drug_id == "paracetamol-tab")
    command = VerifyOrder(
        id=station.new_id(),
        author=nurse.person,
        patient=group.patient,
        encounter=group.encounter,
        occurred_at=CLOCK.now() + timedelta(seconds=1),
        orders=tuple(row.order.key for row in group.rows),
        order_versions=tuple(row.order.version for row in group.rows),
        task=group.task,
        task_version=group.task_version,
    )
    receipt = await station.submit(command)
    assert receipt.is_emergency
    return command.id
