"""A bag of blood from the order to the last drop: two at the bed, the right bag, a reaction; in an emergency as well."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice, EndTransfusion, NoteTransfusion, ReactTransfusion, StartTransfusion, VitalEntry
from client.errors import PolicyRefused, SignInRefused
from client.fhir import names
from client.fhir.reading.blood import matched_unit
from client.records import Amount, Code, Person, Role
from client.records.transfusions import BloodGroup, DoneStep, GroupStanding, PatientGroup
from offline.outbox import State
from offline.safety_views import BloodPatient
from tests.offline.sync.test_consults import cut
from tests.support import blood
from tests.support.blood import CELLS, bag, blood_order, group_reports, matched
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, ident, verify_task
from tests.support.whole import Hospital, Place, knowledge, run, session

OTHER_NURSE = Person(reference="Practitioner/n2", name="周静", role=Role.NURSE, staff_number="N002")
BOOK = knowledge().pack.transfusion
CHECKS = tuple(DoneStep(code=one.code, text=one.zh) for one in BOOK.checks)
BAG = bag()
WRISTBAND = "B0000001"
GROUP = PatientGroup(standing=GroupStanding.KNOWN, group=BloodGroup(abo="A", rhd="pos"), sources=("Observation/abo1",))
HEAT = VitalEntry(loinc="8310-5", amount=Amount(value=Decimal("36.8"), unit="Cel", code="Cel"))
FEVER = VitalEntry(loinc="8310-5", amount=Amount(value=Decimal("38.9"), unit="Cel", code="Cel"))


async def stocked(hospital: Hospital, place: Place, *more: dict[str, Any], groups: bool = True) -> None:
    """An order of red cells, the group, a bag that was matched; the station knows it."""
    known = group_reports() if groups else []
    await hospital.put(blood_order(), *known, matched(BAG), *more)
    place.pass_time(60)
    await place.round()


def begin(n: int = 1, author: Person = OTHER_NURSE, **more: Any) -> StartTransfusion:
    plain = {
        "order": "ServiceRequest/blood1",
        "what": Code(text="去白细胞悬浮红细胞", system=names.NURSING_ORDER, code=CELLS),
        "procedure": Code(text="去白细胞悬浮红细胞", system=names.SNOMED, code="116863004"),
        "unit": BAG,
        "patient_group": GROUP,
        "second": NURSE,
        "checks": CHECKS,
        "wristband": WRISTBAND,
        "match": "Observation/match1",
        "crossmatch": "compatible",
        "values": (HEAT,),
    }
    return StartTransfusion(**{**act(n, author), **plain, **more})


async def by_two(place: Place, command: StartTransfusion) -> None:
    """The second nurse types her own number and password beside the first."""
    await place.station.witness(session(command.author), "N001", "right")
    await place.submit(command)


async def refused(place: Place, command: StartTransfusion) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as caught:
        await by_two(place, command)
    return tuple(str(one) for one in caught.value.facts[1:])


async def only(place: Place) -> BloodPatient:
    (found,) = await place.station.blood()
    return found


def note(n: int, key: str, phase: str = "first", *values: VitalEntry, at: int = 15) -> NoteTransfusion:
    return NoteTransfusion(
        **{**act(n, NURSE), "occurred_at": NOW + timedelta(minutes=at)},
        transfusion=key,
        phase=phase,
        values=values,
        text="无不适",
    )


def test_two_nurses_begin_look_and_end_and_central_has_every_step_with_its_time(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stocked(hospital, place)
        one = await only(place)
        assert (one.group.group.abo, one.group.group.rhd) == ("A", "pos")
        assert [bag.against for order in one.orders for bag in order.bags] == [()]
        await by_two(place, begin())
        (running,) = (await only(place)).running
        assert running.next_look_at == NOW + timedelta(minutes=15)
        await place.settle()
        (running,) = (await only(place)).running
        key = running.transfusion.key
        place.pass_time(15 * 60)
        await place.submit(note(2, key, "first", HEAT))
        (running,) = (await only(place)).running
        assert running.next_look_at == NOW + timedelta(minutes=75)
        assert [one.loinc for one in running.looks[0].values] == ["8310-5"]
        await place.settle()
        (running,) = (await only(place)).running
        end = EndTransfusion(**act(3, NURSE), transfusion=key, version=running.transfusion.version, volume=Decimal(195))
        await place.submit(end)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}
        (row,) = await hospital.find("Procedure", patient=PATIENT)
        assert row["status"] == "completed"
        assert [each["actor"]["reference"] for each in row["performer"]] == [OTHER_NURSE.reference, NURSE.reference]
        (volume,) = [each for each in await hospital.find("Observation", patient=PATIENT) if is_volume(each)]
        assert volume["valueQuantity"]["value"] == 195
        assert volume["partOf"] == [{"reference": key}]
        (ended,) = (await only(place)).given
        assert (ended.volume, ended.next_look_at) == (Decimal(195), None)

    run(tmp_path, case)


def is_volume(row: dict[str, Any]) -> bool:
    return bool(row["code"]["coding"][0] == {"system": names.FLUID, "code": "blood", "display": "Blood products"})


def test_a_bag_is_in_within_the_sites_time_from_the_refrigerator_or_from_its_beginning(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stocked(hospital, place)
        ahead, long_ago = NOW + timedelta(minutes=5), NOW - timedelta(hours=4)
        assert await refused(place, begin(out_at=ahead)) == ("bag-out-ahead",)
        assert await refused(place, begin(out_at=long_ago, despite=("bag-out-too-long",), note="医师同意")) == (
            "bag-out-too-long",
        )
        out = NOW - timedelta(minutes=30)
        await by_two(place, begin(out_at=out))
        (running,) = (await only(place)).running
        end = out + timedelta(hours=4)
        assert (running.finish_by, running.is_over_time(end - timedelta(minutes=1))) == (end, False)
        assert running.is_over_time(end)
        await place.settle()
        (row,) = await hospital.find("Procedure", patient=PATIENT)
        assert moment_of(row, names.OUT_OF_STORAGE) == out
        (running,) = (await only(place)).running
        assert (running.transfusion.out_at, running.finish_by) == (out, end), "as central has it"

    run(tmp_path, case)


def moment_of(row: dict[str, Any], url: str) -> datetime:
    (said,) = [one["valueDateTime"] for one in row["extension"] if one["url"] == url]
    return datetime.fromisoformat(said)


WRONG: dict[str, tuple[Callable[[], StartTransfusion], str]] = {
    "a bag that nobody knows here": (lambda: begin(unit=bag("W999926000001"), match=None), "bag-not-here"),
    "a label that says another group than the blood bank": (lambda: begin(unit=bag(abo="O")), "bag-differs"),
    "an order that is of another component": (lambda: begin(order="ServiceRequest/plasma"), "other-component"),
    "a checklist with a line left out": (lambda: begin(checks=CHECKS[1:]), "check-left-out"),
    "the wristband of somebody else": (lambda: begin(wristband="B0000002"), "wristband-differs"),
    "a number that is none": (lambda: begin(unit=bag("W?"), match=None), "bag-number"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_bag_is_not_begun_with(name: str, tmp_path: Path) -> None:
    make, word = WRONG[name]

    async def case(hospital: Hospital, place: Place) -> None:
        plasma = blood_order("plasma", blood.PLASMA)
        await stocked(hospital, place, plasma)
        assert word in await refused(place, make())
        assert (await only(place)).running == ()

    run(tmp_path, case)


BAGS: dict[str, tuple[Callable[[], Any], str]] = {
    "red cells of group B for a patient of group A": (lambda: matched(bag("W1B", abo="B"), "m2"), "abo-mismatch"),
    "red cells of group AB for a patient of group A": (lambda: matched(bag("W1AB", abo="AB"), "m2"), "abo-mismatch"),
    "a bag without a group": (lambda: matched(bag("W1X0", abo="", rhd=""), "m2"), "bag-group-unknown"),
    "a bag that has expired": (lambda: matched(bag("W1EXP", expires=NOW - timedelta(minutes=1)), "m2"), "bag-expired"),
    "a bag that says no date": (lambda: matched(bag("W1NOD", expires=None), "m2"), "bag-expiry-unknown"),
    "an incompatible cross-match": (
        lambda: matched(bag("W1INC"), "m2", result="incompatible"),
        "crossmatch-incompatible",
    ),
    "no result of the cross-match": (lambda: matched(bag("W1NIL"), "m2", result=None), "crossmatch-missing"),
    "a bag for another patient": (lambda: matched(bag("W1OTH"), "m2", n=2), "bag-of-other-patient"),
}


@pytest.mark.parametrize("name", BAGS)
def test_the_wrong_bag_stops_whoever_ticked_every_line(name: str, tmp_path: Path) -> None:
    make, word = BAGS[name]

    async def case(hospital: Hospital, place: Place) -> None:
        row = make()
        await stocked(hospital, place, row)
        known = matched_unit(row)
        assert known is not None
        mine = known.key if known.patient == PATIENT else None
        given = begin(unit=known.unit, match=mine, crossmatch=known.result, despite=(word,), note="主任同意")
        assert word in await refused(place, given), "no reason answers it"

    run(tmp_path, case)


def test_without_a_group_nothing_is_given_but_what_a_source_names_for_an_emergency(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        nought = bag("W1ONEG", abo="O", rhd="neg")
        await stocked(hospital, place, matched(nought, "m2"), groups=False)
        assert (await only(place)).group.standing is GroupStanding.UNKNOWN
        why: dict[str, Any] = {"despite": ("patient-group-unknown",), "note": "产后大出血，值班医师决定"}
        assert "patient-group-unknown" in await refused(place, begin(**why)), "group A is for nobody unknown"
        released: dict[str, Any] = {"unit": nought, "match": "Observation/m2"}
        assert "patient-group-unknown" in await refused(place, begin(2, **released)), "without a reason"
        await by_two(place, begin(3, **released, **why))
        assert (await only(place)).running[0].transfusion.despite == ("patient-group-unknown",)

    run(tmp_path, case)


def test_two_reports_of_different_groups_stop_every_bag(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stocked(hospital, place, *group_reports("O", "pos", tail="b"))
        assert (await only(place)).group.standing is GroupStanding.CONFLICT
        assert "patient-group-conflict" in await refused(place, begin())

    run(tmp_path, case)


def test_a_bag_is_given_once_and_only_under_an_order_that_a_nurse_checked(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stocked(hospital, place, verify_task("tb", "ServiceRequest/blood1"))
        assert not (await only(place)).orders[0].is_verified
        assert "unverified" in await refused(place, begin())
        await hospital.change("Task/tb", status="completed")
        place.pass_time(60)
        await place.round()
        await by_two(place, begin(2))
        assert (await only(place)).orders[0].bags[0].is_used
        assert "bag-used" in await refused(place, begin(3))

    run(tmp_path, case)


def test_the_second_nurse_has_to_prove_herself_for_each_bag(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stocked(hospital, place)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(begin())
        assert "confirm-second" in caught.value.facts
        with pytest.raises(SignInRefused):
            await by_two(place, begin(2, author=NURSE))

    run(tmp_path, case)


async def running_in_the_dark(hospital: Hospital, place: Place) -> str:
    await stocked(hospital, place)
    await cut(place)
    await by_two(place, begin())
    (running,) = (await only(place)).running
    return running.transfusion.key


def test_without_central_the_whole_transfusion_is_kept_and_goes_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key = await running_in_the_dark(hospital, place)
        place.pass_time(15 * 60)
        await place.submit(note(2, key, "first", HEAT))
        await place.submit(EndTransfusion(**act(3, NURSE), transfusion=key, version=None, volume=None))
        (ended,) = (await only(place)).given
        assert (ended.transfusion.status, ended.has_volume, ended.volume) == ("completed", True, None)
        await light(place)
        assert await place.states() == {State.CONFIRMED: 3}
        (row,) = await hospital.find("Procedure", patient=PATIENT)
        assert row["status"] == "completed"
        (volume,) = [each for each in await hospital.find("Observation", patient=PATIENT) if is_volume(each)]
        assert "valueQuantity" not in volume, "nobody knew, so nobody wrote a number"

    run(tmp_path, case)


async def light(place: Place) -> None:
    place.link.is_dark = False
    place.pass_time(60)
    await place.settle()


def react(n: int, key: str, version: str | None = None, **more: Any) -> ReactTransfusion:
    plain = {
        "transfusion": key,
        "version": version,
        "what": "红细胞",
        "signs": (DoneStep(code="chills", text="寒战"),),
        "steps": tuple(DoneStep(code=one.code, text=one.zh) for one in BOOK.steps if one.is_first),
        "values": (FEVER,),
        "volume": Decimal(40),
        "whom": "值班医师",
        "owner": DOCTOR.reference,
        "owner_name": DOCTOR.name,
    }
    return ReactTransfusion(**{**act(n, NURSE), **plain, **more})


def test_a_reaction_stops_the_bag_and_calls_every_doctor_of_the_ward(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key = await running_in_the_dark(hospital, place)
        await place.submit(react(2, key))
        (bag,) = (await only(place)).given
        assert bag.transfusion.status == "stopped"
        assert bag.had_reaction
        seen = bag.looks[-1]
        assert [one.text for one in seen.signs] == ["寒战"]
        assert [one.code for one in seen.steps] == ["stop", "line", "doctor"]
        (work,) = [one for one in (await place.station.work(DOCTOR.reference)).items if "寒战" in one.what]
        assert work.is_urgent
        await light(place)
        assert await place.states() == {State.CONFIRMED: 2}
        (row,) = await hospital.find("Procedure", patient=PATIENT)
        assert [each["text"] for each in row["complication"]] == ["寒战"]

    run(tmp_path, case)


async def ended_elsewhere(hospital: Hospital, place: Place, status: str) -> str:
    """It began here; another station ended it while this one was cut off."""
    await stocked(hospital, place)
    await by_two(place, begin())
    await place.settle()
    (running,) = (await only(place)).running
    key = running.transfusion.key
    await cut(place)
    await hospital.change(key, status=status, performedPeriod={"start": "2026-11-20T10:00:00+08:00"})
    return key


def test_a_reaction_is_told_whatever_became_of_the_bag_meanwhile(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key = await ended_elsewhere(hospital, place, "completed")
        await place.submit(react(2, key, (await only(place)).running[0].transfusion.version))
        await light(place)
        assert await place.states() == {State.CONFIRMED: 2}
        assert (await hospital.read(key))["status"] == "completed", "what they wrote stays as they wrote it"
        (bag,) = (await only(place)).given
        assert bag.had_reaction

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_two_who_ended_the_same_bag_come_before_a_person(choice: Choice, tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key = await ended_elsewhere(hospital, place, "completed")
        version = (await only(place)).running[0].transfusion.version
        await place.submit(EndTransfusion(**act(2, NURSE), transfusion=key, version=version, volume=Decimal(180)))
        await light(place)
        conflict = await place.conflict()
        assert conflict.conflict == "double-charting"
        await place.decide(9, choice)
        place.pass_time(60)
        await place.settle()
        assert await place.state(ident(2)) in {State.CONFIRMED, State.RESOLVED}

    run(tmp_path, case)


def test_the_same_bag_begun_at_two_stations_comes_before_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await running_in_the_dark(hospital, place)
        theirs = {
            "resourceType": "Procedure",
            "id": "theirs",
            "status": "in-progress",
            "contained": [blood.product(BAG)],
            "extension": [{"url": names.TRANSFUSED_UNIT, "valueReference": {"reference": "#unit"}}],
            "code": {"text": "红细胞"},
            "subject": {"reference": "Patient/p2"},
        }
        await hospital.put(theirs)
        await light(place)
        conflict = await place.conflict()
        assert conflict.conflict == "double-charting"

    run(tmp_path, case)
