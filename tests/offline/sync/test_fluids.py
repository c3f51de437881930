"""Intake and output on a station: taken in every mode, written once, added up from what is here, closed, corrected with its history."""

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import CloseFluids, RecordFluids, VoidFindings
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records.assessments import RowSeen
from client.records.fluids import FluidEntry, FluidKind, Total
from offline.fluid_views import FluidDay, FluidView
from offline.outbox import State
from tests.offline.sync.test_consults import cut
from tests.offline.sync.test_units import _made, second
from tests.support import builders
from tests.support.builders import NOW, NURSE, PATIENT, act, ident, stamp
from tests.support.whole import Hospital, Place, run

YESTERDAY = datetime.combine(NOW.date(), datetime.min.time(), NOW.tzinfo) - timedelta(hours=10)
"""14:00 of the day before: of the day that is over since seven."""


def entry(kind: FluidKind, volume: str | None, **more: Any) -> FluidEntry:
    return FluidEntry(kind=kind, volume=None if volume is None else Decimal(volume), **more)


def record(n: int, *entries: FluidEntry, at: datetime = NOW, **more: Any) -> RecordFluids:
    return RecordFluids(**{**act(n, NURSE), "occurred_at": at}, entries=entries, **more)


DAY = (entry(FluidKind.ORAL, "300"), entry(FluidKind.URINE, "650"))


async def seen(place: Place) -> FluidView:
    view = await place.station.fluids(PATIENT)
    assert view is not None
    return view


def close(n: int, view: FluidView, day: FluidDay, **more: Any) -> CloseFluids:
    return CloseFluids(
        **act(n, NURSE),
        **{
            "since": day.since,
            "until": day.until,
            "totals": day.due,
            "sources": view.sources_of(day),
            "replaces": tuple(RowSeen(key=one.key, version=one.version) for one in day.closed),
            "reason": "补录后重新小结" if day.closed else "",
            **more,
        },
    )


def test_what_is_entered_is_added_up_at_once_and_is_at_central_exactly_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, *DAY, entry(FluidKind.DRAIN, "40", drain=2, is_estimate=True, note="淡血性")))
        view = await seen(place)
        assert view.shift is not None
        assert view.shift.balance.totals[Total.INTAKE].volume == 300
        assert view.days[0].balance.net == -390
        assert {row.kind for row in view.rows} == {FluidKind.ORAL, FluidKind.URINE, FluidKind.DRAIN}
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        again = await seen(place)
        assert again.days[0].balance.net == -390
        drain = next(row.record for row in again.rows if row.kind is FluidKind.DRAIN)
        assert drain is not None
        assert (drain.drain, drain.is_estimate, drain.note, drain.by) == (2, True, "淡血性", NURSE.name)
        found = await hospital.find("Observation", patient=PATIENT, code=f"{names.FLUID}|urine")
        assert len(found) == 1

    run(tmp_path, case)


def test_in_an_emergency_it_goes_on_and_central_gets_every_entry_marked(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(record(1, *DAY))
        view = await seen(place)
        assert all(view.marks[row.key].is_emergency for row in view.rows)
        place.link.is_dark = False
        await place.settle()
        (row,) = await hospital.find("Observation", patient=PATIENT, code=f"{names.FLUID}|oral")
        assert any(tag["code"] == names.EMERGENCY_ENTRY for tag in row["meta"]["tag"])

    run(tmp_path, case)


def test_an_infusion_that_ended_is_counted_by_itself_once_and_one_that_runs_is_not(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        given = {
            "resourceType": "MedicationAdministration",
            "subject": {"reference": PATIENT},
            "context": {"reference": "Encounter/e1"},
            "medicationCodeableConcept": {"text": "0.9% 氯化钠"},
            "dosage": {"dose": {"value": 250, "unit": "mL", "system": names.UCUM, "code": "mL"}},
        }
        period = {"start": stamp(NOW - timedelta(hours=2)), "end": stamp(NOW - timedelta(minutes=30))}
        ended = {**given, "id": "ended", "status": "completed", "effectivePeriod": period}
        runs = {**given, "id": "runs", "status": "in-progress", "effectivePeriod": {"start": period["start"]}}
        stopped = {**given, "id": "stopped", "status": "stopped", "effectivePeriod": period}
        await hospital.put(ended, runs)
        await place.duty("pull")
        view = await seen(place)
        assert view.days[0].balance.totals[Total.INTAKE].volume == 250
        assert [row.infusion[0].key for row in view.rows] == ["MedicationAdministration/ended"]
        await hospital.put(stopped)
        await place.duty("pull")
        intake = (await seen(place)).days[0].balance.totals[Total.INTAKE]
        assert (intake.volume, intake.is_at_least) == (Decimal(250), True), "a planned volume is no given one"
        told = entry(FluidKind.IV, "90", infusion=("MedicationAdministration/stopped",))
        await place.submit(record(1, told))
        intake = (await seen(place)).days[0].balance.totals[Total.INTAKE]
        assert (intake.volume, intake.is_at_least) == (Decimal(340), False)
        with pytest.raises(PolicyRefused, match="counted-already"):
            await place.submit(record(2, told))

    run(tmp_path, case)


def test_a_day_with_a_drip_charted_without_an_end_is_at_least_and_has_no_balance_until_somebody_says_its_volume(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        route = {"coding": [{"system": names.ROUTE, "code": "IVGTT"}]}
        by_mouth = {"coding": [{"system": names.ROUTE, "code": "PO"}]}
        given: dict[str, Any] = {
            "resourceType": "MedicationAdministration",
            "id": "drip",
            "status": "completed",
            "subject": {"reference": PATIENT},
            "context": {"reference": "Encounter/e1"},
            "medicationCodeableConcept": {"text": "0.9% 氯化钠"},
            "effectiveDateTime": stamp(NOW - timedelta(hours=1)),
            "dosage": {"route": route, "dose": {"value": 250, "unit": "mL", "system": names.UCUM, "code": "mL"}},
        }
        await hospital.put(given, {**given, "id": "syrup", "dosage": {**given["dosage"], "route": by_mouth}})
        await place.duty("pull")
        await place.submit(record(1, *DAY))
        balance = (await seen(place)).days[0].balance
        assert (balance.totals[Total.INTAKE].volume, balance.totals[Total.INTAKE].is_at_least) == (Decimal(300), True)
        assert balance.net is None, "nobody knows what ran in"
        told = entry(FluidKind.IV, "250", infusion=("MedicationAdministration/drip",))
        await place.submit(record(2, told))
        balance = (await seen(place)).days[0].balance
        assert (balance.totals[Total.INTAKE].volume, balance.net) == (Decimal(550), Decimal(-100))

    run(tmp_path, case)


def test_a_wrong_entry_is_corrected_in_one_act_and_stays_with_its_reason(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, entry(FluidKind.URINE, "3500")))
        await place.settle()
        (row,) = (await seen(place)).rows
        assert row.record is not None
        seen_row = (RowSeen(key=row.key, version=row.record.version),)
        right = entry(FluidKind.URINE, "350")
        with pytest.raises(InputRefused):
            await place.submit(record(2, right, replaces=seen_row, reason=" "))
        await place.submit(record(3, right, replaces=seen_row, reason="多打一个 0"))
        view = await seen(place)
        assert view.days[0].balance.totals[Total.URINE].volume == 350
        old = next(one.record for one in view.rows if one.record is not None and one.record.is_void)
        assert (old.volume, old.wrong) == (Decimal(3500), "多打一个 0")
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        assert (await hospital.read(row.key))["status"] == "entered-in-error"

    run(tmp_path, case)


def test_an_entry_that_another_changed_meanwhile_is_a_conflict_and_a_plain_entry_never_is(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, entry(FluidKind.URINE, "100")))
        await place.settle()
        (row,) = (await seen(place)).rows
        assert row.record is not None
        await cut(place)
        replaces = (RowSeen(key=row.key, version=row.record.version),)
        await place.submit(record(2, entry(FluidKind.URINE, "110"), replaces=replaces, reason="看错"))
        await place.submit(record(3, entry(FluidKind.ORAL, "200")))
        await hospital.change(row.key, status="entered-in-error")
        await hospital.change("Encounter/e1", status="finished", period={"end": stamp(NOW)})
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        assert await place.state(ident(3)) is not State.REFUSED

    run(tmp_path, case)


def test_a_day_is_closed_with_totals_for_the_chart_and_again_after_a_correction(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, *DAY, at=YESTERDAY))
        view = await seen(place)
        yesterday = view.days[1]
        assert yesterday.waits
        await place.submit(close(2, view, yesterday))
        assert not (await seen(place)).days[1].waits
        await place.settle()
        facts = await place.station.temperature(PATIENT)
        assert facts is not None
        totals = {one.reading.code.rpartition("|")[2]: one.reading for one in facts.readings if one.reading.since}
        assert {code: reading.amount.value for code, reading in totals.items() if reading.amount} == {
            "9108-2": 300,
            "output-total": 650,
            "9192-6": 650,
        }
        assert totals["9108-2"].since == yesterday.since
        with pytest.raises(PolicyRefused, match="closed-already"):
            await place.submit(close(3, view, yesterday))
        await place.submit(record(4, entry(FluidKind.VOMIT, None), at=YESTERDAY))
        view = await seen(place)
        assert view.days[1].differs
        await place.submit(close(5, view, view.days[1]))
        await place.settle()
        found = await hospital.find("Observation", patient=PATIENT, code=f"{names.NURSING_SIGN}|{names.OUTPUT_TOTAL}")
        assert {row["status"]: row["valueQuantity"].get("comparator") for row in found} == {
            "entered-in-error": None,
            "final": ">=",
        }

    run(tmp_path, case)


def test_sums_that_are_not_those_of_the_rows_and_a_day_that_is_not_over_are_refused(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, *DAY, at=YESTERDAY))
        await place.submit(record(2, *DAY))
        view = await seen(place)
        more = tuple(msgspec.structs.replace(one, volume=one.volume + 1) for one in view.days[1].due)
        with pytest.raises(PolicyRefused, match="totals-changed"):
            await place.submit(close(3, view, view.days[1], totals=more))
        with pytest.raises(PolicyRefused, match="not-over"):
            await place.submit(close(4, view, view.days[0]))
        with pytest.raises(PolicyRefused, match="in-the-future"):
            await place.submit(record(5, *DAY, at=NOW + timedelta(hours=1)))
        with pytest.raises(PolicyRefused, match="too-much"):
            await place.submit(record(6, entry(FluidKind.URINE, "9000")))

    run(tmp_path, case)


def test_an_entry_that_never_was_is_taken_back_and_only_nurses_keep_the_balance(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, entry(FluidKind.ORAL, "200")))
        (row,) = (await seen(place)).rows
        await place.submit(VoidFindings(**act(2, NURSE), records=(row.key,), versions=(None,), reason="录错患者"))
        view = await seen(place)
        assert view.days[0].balance.is_empty
        assert [one.record.wrong for one in view.rows if one.record] == ["录错患者"]
        with pytest.raises(PolicyRefused, match="role"):
            await place.submit(RecordFluids(**act(3, builders.DOCTOR), entries=DAY))

    run(tmp_path, case)


def test_the_list_of_the_ward_says_who_waits_for_a_closing_and_whom_an_order_asks_about(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, *DAY, at=YESTERDAY))
        people = ((PATIENT, "甲", "1"), ("Patient/p2", "乙", "2"))
        first, second = await place.station.ward_fluids(people)
        assert len(first.waiting) == 1
        assert (second.waiting, second.today.is_empty, second.is_ordered) == ((), True, False)

    run(tmp_path, case)


@pytest.mark.parametrize("volume", ["NaN", "sNaN", "Infinity", "-500"])
def test_what_is_no_amount_is_refused_in_words(tmp_path: Path, volume: str) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(InputRefused, match="fluids"):
            await place.submit(record(1, entry(FluidKind.URINE, volume)))

    run(tmp_path, case)


def test_the_amount_of_one_infusion_entered_at_two_stations_counts_once_and_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(
            {
                "resourceType": "MedicationAdministration",
                "id": "i1",
                "status": "completed",
                "medicationCodeableConcept": {"text": "生理盐水"},
                "subject": {"reference": PATIENT},
                "context": {"reference": "Encounter/e1"},
                "effectivePeriod": {"start": stamp(NOW - timedelta(hours=1)), "end": stamp(NOW)},
            }
        )
        await place.round()
        ran = entry(FluidKind.IV, "250", infusion=("MedicationAdministration/i1",))
        async with second(hospital, _made(place.folder.parent)) as other:
            await other.round()
            place.link.is_dark = other.link.is_dark = True
            await place.submit(record(1, ran))
            await other.submit(record(2, ran))
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert [one.conflict for one in await other.station.conflicts()] == ["double-charting"]
            assert (await seen(other)).days[0].balance.totals[Total.INTAKE].volume == Decimal(250)

    run(tmp_path, case)


def test_a_day_that_two_stations_closed_with_different_sums_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(record(1, *DAY, at=YESTERDAY))
        await place.settle()
        async with second(hospital, _made(place.folder.parent)) as other:
            await other.round()
            place.link.is_dark = other.link.is_dark = True
            await other.submit(record(7, entry(FluidKind.ORAL, "500"), at=YESTERDAY))
            for n, one in ((2, place), (3, other)):
                view = await seen(one)
                await one.submit(close(n, view, next(day for day in view.days if day.due)))
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert [one.conflict for one in await other.station.conflicts()] == ["double-charting"]
            assert await other.state(ident(7)) is State.CONFIRMED, "the amount itself is a fact and went"

    run(tmp_path, case)
