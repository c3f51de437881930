"""A dose given after its order was stopped: taken, annotated, and the prescriber told exactly once, whatever the line does."""

import shutil
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.commands import AlertPrescriber
from client.fhir import names
from offline.alerting import alert_id
from offline.mode import Mode
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"
SLOT = builders.NOW.replace(hour=8)
DOSE = ident(1)


async def given_after_the_stop(hospital: Hospital, place: Place, *fates: Fate) -> None:
    await whole.checked(hospital, place)
    place.link.is_dark = True
    await place.submit(builders.give(1, ORDER, SLOT))
    await hospital.change(ORDER, status="stopped")
    place.link.is_dark = False
    place.link.writes.extend(fates)
    await place.settle()


async def alerts(place: Place) -> list[str]:
    return [task.key or "" for task in await place.station.tasks() if task.kind == names.DOSE_AFTER_STOP]


@pytest.mark.parametrize(
    "fates",
    [
        (),
        (Fate.LOST_ANSWER,),
        (Fate.TWICE,),
        (Fate.LATE,),
        (Fate.LATE, Fate.LOST_ANSWER, Fate.LOST_ANSWER),
        (Fate.REFUSED,),
        (Fate.FAILED_BEFORE, Fate.FAILED_AFTER),
        (Fate.NEVER_LEFT, Fate.UNAVAILABLE),
    ],
)
def test_the_prescriber_is_told_once(tmp_path: Path, fates: tuple[Fate, ...]) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_after_the_stop(hospital, place, *fates)
        await place.link.let_late_ones_arrive()
        await place.settle()
        assert [await place.state(one) for one in (DOSE, alert_id(DOSE))] == [State.CONFIRMED] * 2
        (told,) = await hospital.find("Communication", patient="p1")
        dose = await place.key_of(DOSE, "MedicationAdministration")
        assert [one["reference"] for one in told["about"]] == [dose, ORDER]
        assert [one["reference"] for one in told["recipient"]] == [builders.DOCTOR.reference]
        assert (told["status"], told["sender"]["reference"]) == ("completed", builders.NURSE.reference)
        source = f"{names.COMMAND_IDENTIFIER}|{alert_id(DOSE)}"
        assert len(await hospital.find("Provenance", entity__identifier=source)) == 1

    run(tmp_path, case)


def test_a_dose_before_the_stop_alarms_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        late = {"url": names.STOPPED, "extension": [{"url": "at", "valueDateTime": "2099-01-01T00:00:00+08:00"}]}
        await hospital.change(ORDER, status="stopped", extension=[late])
        place.link.is_dark = False
        await place.settle()
        assert await place.state(DOSE) is State.CONFIRMED
        assert await hospital.find("Communication", patient="p1") == []

    run(tmp_path, case)


def test_the_alert_waits_for_a_doctor_until_somebody_acknowledges_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_after_the_stop(hospital, place)
        (key,) = await alerts(place)
        assert key == await place.key_of(alert_id(DOSE), "Communication")
        (task,) = [one for one in await place.station.tasks() if one.kind == names.DOSE_AFTER_STOP]
        assert (task.patient, task.what and task.what.text) == ("Patient/p1", "paracetamol-tab")
        place.link.is_dark = True
        await place.submit(builders.acknowledge(2, key))
        assert await alerts(place) == [], "acknowledged here counts at once"
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED
        assert await alerts(place) == []

    run(tmp_path, case)


def test_the_alert_shows_here_before_central_has_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await given_after_the_stop(hospital, place, *[Fate.FAILED_BEFORE] * 40)
        assert await place.state(alert_id(DOSE)) is not State.CONFIRMED
        assert len(await alerts(place)) == 1
        (entry,) = [one for one in await place.station.queue() if one.kind == "alert-prescriber"]
        assert (entry.summary, entry.needs) == (("paracetamol",), (DOSE,))
        place.link.writes.clear()
        for _ in range(8):
            place.pass_time(60)
            await place.round()
        assert await place.state(alert_id(DOSE)) is State.CONFIRMED
        assert len(await alerts(place)) == 1

    run(tmp_path, case)


def test_another_station_of_the_ward_sees_the_alert(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        shutil.copytree(whole._furnished() / "place", tmp_path / "doctors")
        doctors = await Place(hospital, tmp_path / "doctors", builders.set_clock(), "N3-D02").open()
        try:
            await given_after_the_stop(hospital, place)
            await doctors.round()
            assert await alerts(doctors) == [await place.key_of(alert_id(DOSE), "Communication")]
        finally:
            await doctors.close()

    run(tmp_path, case)


def test_in_an_emergency_the_alert_is_numbered_and_tagged(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.station.engine.declare("顾明澜", "switch replaced")
        await whole.checked(hospital, place)
        await place.submit(builders.give(1, ORDER, SLOT))
        await hospital.change(ORDER, status="stopped")
        place.station.engine.close_emergency("顾明澜")
        assert place.station.status.mode is not Mode.READ_ONLY
        for _ in range(12):
            place.pass_time(2)
            await place.round()
        kept = await place.kept(alert_id(DOSE))
        assert isinstance(kept.command, AlertPrescriber)
        assert kept.is_emergency == (kept.number is not None)
        assert (kept.number or "C-").startswith("C-")
        (told,) = await hospital.find("Communication", patient="p1")
        tags = {tag["code"] for tag in told["meta"]["tag"]}
        assert (names.EMERGENCY_ENTRY in tags) == kept.is_emergency

    run(tmp_path, case)


def test_a_dose_given_after_central_changed_how_much_is_annotated_and_told_to_the_prescriber(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        (line,) = (await hospital.read(ORDER))["dosageInstruction"]
        line["doseAndRate"][0]["doseQuantity"]["value"] = 0.25
        await hospital.change(ORDER, dosageInstruction=[line])
        place.link.is_dark = False
        await place.settle()
        assert await place.state(DOSE) is State.CONFIRMED
        assert len(await alerts(place)) == 1
        (told,) = await hospital.find("Communication", subject=builders.PATIENT)
        assert told["reasonCode"][0]["coding"][0]["display"] == "Dose given after the ordered dose was changed"

    run(tmp_path, case)


@pytest.mark.parametrize("is_cut", [False, True])
def test_who_ordered_it_hears_of_a_dose_after_a_stop_of_this_very_station(tmp_path: Path, *, is_cut: bool) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = is_cut
        now = place.clock.now()
        stop = builders.stop(2, ORDER, versions=("1",))
        await place.submit(msgspec.structs.replace(stop, stop_at=now, occurred_at=now))
        if not is_cut:
            await place.settle()
        place.pass_time(1800)
        given = msgspec.structs.replace(
            builders.give(1, ORDER, None),
            occurred_at=place.clock.now() - timedelta(minutes=6),
            note="停前已备",
            despite=("order-over",),
        )
        await place.submit(given)
        place.link.is_dark = False
        await place.settle()
        assert await place.state(DOSE) is State.CONFIRMED
        (told,) = await hospital.find("Communication", patient="p1")
        assert [one["reference"] for one in told["recipient"]] == [builders.DOCTOR.reference]

    run(tmp_path, case)
