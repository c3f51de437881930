"""Who lies where reaches central once; what happened there meanwhile goes to a person; in an emergency beds go on being changed."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import (
    AdmitPatient,
    Choice,
    DischargePatient,
    Identified,
    MoveBed,
    RegisterNewborn,
    SetBed,
    TransferPatient,
)
from client.errors import PolicyRefused
from client.fhir import names
from client.records import BedState, HoldKind, LeavingWay, Sex
from offline.outbox import State
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import NOW, NURSE, PATIENT, WARD, act, ident
from tests.support.whole import Hospital, Place, run

NAME = Identified(kind="name", value="赵秉衡")
NUMBER = Identified(kind="hospital-number", value="B0000001")
TOLD_APART = (NAME, NUMBER)
REVIEW = "https://wardlight.org/fhir/CodeSystem/review-order"


def nurse(n: int, who: str = PATIENT) -> dict[str, Any]:
    return {**act(n, NURSE, who), "identified": TOLD_APART}


def move(n: int, bed: int, **changes: Any) -> MoveBed:
    plain = {
        **nurse(n),
        "stay_version": None,
        "ward": WARD,
        "ward_name": "三病区",
        "bed": f"Location/b{bed}",
        "bed_name": f"{bed:02d}",
    }
    return MoveBed(**{**plain, **changes})


def set_bed(n: int, bed: int, state: BedState, **changes: Any) -> SetBed:
    plain = {
        **act(n, NURSE),
        "patient": f"Location/b{bed}",
        "encounter": None,
        "bed_version": None,
        "bed_name": f"{bed:02d}",
        "state": state,
    }
    return SetBed(**{**plain, **changes})


async def furnish(hospital: Hospital, place: Place, *rows: dict[str, Any]) -> None:
    await hospital.put(*rows)
    place.pass_time(60)
    await place.round()
    await place.station.engine.pull.places()


def review(kind: str, ident_: str = "rev") -> dict[str, Any]:
    return {
        "resourceType": "ServiceRequest",
        "id": ident_,
        "status": "active",
        "intent": "order",
        "code": {"coding": [{"system": REVIEW, "code": kind}], "text": kind},
        "subject": {"reference": PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "authoredOn": builders.stamp(NOW),
        "requester": {"reference": "Practitioner/d1"},
    }


async def beds_of(hospital: Hospital, stay: str) -> list[tuple[str, str]]:
    row = await hospital.read(stay)
    return [
        (one["location"]["reference"].removeprefix("Location/"), one["status"])
        for one in row["location"]
        if one["physicalType"]["coding"][0]["code"] == "bd"
    ]


async def labels(place: Place) -> dict[str, str]:
    """Who lies where on the map."""
    cards = (await place.station.ward_map()).cards
    return {card.patient.key: card.bed.label if card.bed else "" for card in cards if card.patient is not None}


def test_a_patient_is_moved_to_another_bed_and_where_he_lay_stays_written(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await place.submit(move(1, 9))
        assert (await labels(place))[PATIENT] == "09", "at once, before central heard of it"
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert await beds_of(hospital, "Encounter/e1") == [("b1", "completed"), ("b9", "active")]
        stay = next(one for one in (await place.station.ward_map()).cards if one.bed and one.bed.label == "09").stay
        assert stay is not None
        assert [(one.name or one.place, one.status) for one in stay.places if one.kind == "bed"][-1] == ("09", "active")
        told = (await hospital.read("Encounter/e1"))["location"][-1]["extension"]
        assert [one["valueCode"] for one in told] == ["name", "hospital-number"]

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ((), "not-identified"),
        ((NAME,), "not-identified"),
        ((NAME, Identified(kind="hospital-number", value="B0000002")), "wrong-identity"),
        ((Identified(kind="bed", value="01"), NAME), "wrong-identity"),
    ],
)
def test_nobody_is_moved_who_was_not_told_apart_by_two_identifiers(
    tmp_path: Path, said: tuple[Identified, ...], why: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        with pytest.raises(PolicyRefused, match=why):
            await place.submit(move(1, 9, identified=said))
        assert not await place.waiting()

    run(tmp_path, case)


def test_the_wristband_alone_tells_a_patient_apart(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await place.submit(move(1, 9, identified=(Identified(kind="wristband", value="b0000001"),)))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_bed_takes_nobody_while_another_lies_there_or_it_is_not_ready_or_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, *(builders.bed(n) for n in (7, 8, 9)))
        with pytest.raises(PolicyRefused, match="bed-taken"):
            await place.submit(move(1, 2))
        await place.submit(set_bed(2, 8, BedState.CLEANING))
        with pytest.raises(PolicyRefused, match="bed-not-ready"):
            await place.submit(move(3, 8))
        await place.submit(set_bed(4, 9, BedState.FREE, hold=HoldKind.RESERVED, hold_name="罗知秋", reason="急诊"))
        with pytest.raises(PolicyRefused, match="bed-held"):
            await place.submit(move(5, 9))
        with pytest.raises(PolicyRefused, match="bed-occupied"):
            await place.submit(set_bed(6, 2, BedState.FREE))
        await place.submit(set_bed(7, 2, BedState.OCCUPIED, hold=HoldKind.SHARED))
        await place.submit(move(8, 2))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 4}
        held = await hospital.read("Location/b9")
        assert held["operationalStatus"]["code"] == "U"
        assert held["extension"][0]["url"] == names.BED_HOLD

    run(tmp_path, case)


def test_a_bed_that_somebody_else_got_at_central_meanwhile_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(move(1, 9))
        row = await hospital.read("Encounter/e2")
        await hospital.put({**row, "location": builders.stay(2, bed=9)["location"]})
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        conflict = await place.conflict()
        assert conflict.conflict == "bed-taken"
        await place.decide(2, Choice.KEEP_CENTRAL)
        await place.settle()
        assert (await labels(place))[PATIENT] == "01"
        assert await beds_of(hospital, "Encounter/e1") == [("b1", "active")]

    run(tmp_path, case)


def test_who_was_discharged_at_central_meanwhile_is_not_moved_without_a_word(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(move(1, 9))
        await hospital.change("Encounter/e1", status="finished")
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert (await place.conflict()).conflict == "stay-ended"

    run(tmp_path, case)


def test_what_another_station_did_already_is_done_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(move(1, 9))
        row = await hospital.read("Encounter/e1")
        await hospital.put({**row, "location": builders.stay(1, bed=9)["location"]})
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        assert await beds_of(hospital, "Encounter/e1") == [("b9", "active")]

    run(tmp_path, case)


def test_leaving_the_ward_needs_the_doctors_order_and_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        going = {**nurse(1), "stay_version": None, "way": LeavingWay.HOME}
        with pytest.raises(PolicyRefused, match="no-order"):
            await place.submit(DischargePatient(**going, order=None))
        await furnish(hospital, place, review("discharge"), review("transfer", "tr"))
        await cut(place)
        with pytest.raises(PolicyRefused, match="needs-central"):
            await place.submit(DischargePatient(**going, order="ServiceRequest/rev"))
        there = {"ward": "Location/w2", "ward_name": "重症"}
        with pytest.raises(PolicyRefused, match="needs-central"):
            await place.submit(
                TransferPatient(**{**nurse(3), **there, "stay_version": None}, order="ServiceRequest/tr")
            )

    run(tmp_path, case)


def test_a_patient_who_goes_home_has_left_at_central_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, review("discharge"))
        await place.submit(
            DischargePatient(
                **nurse(1), stay_version=None, way=LeavingWay.HOME, order="ServiceRequest/rev", destination="家"
            )
        )
        await place.settle()
        row = await hospital.read("Encounter/e1")
        assert row["status"] == "finished"
        assert row["hospitalization"]["dischargeDisposition"]["coding"][0]["code"] == "home"
        assert {one["status"] for one in row["location"]} == {"completed"}
        assert row["period"]["end"]
        place.pass_time(60)
        await place.round()
        assert PATIENT not in await labels(place)

    run(tmp_path, case)


def test_who_is_transferred_lies_on_the_other_ward_without_a_bed_until_it_gives_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, review("transfer"))
        order: dict[str, Any] = {"order": "ServiceRequest/rev", "ward": "Location/w2", "ward_name": "重症"}
        with pytest.raises(PolicyRefused, match="no-order"):
            await place.submit(
                DischargePatient(**nurse(9), stay_version=None, way=LeavingWay.HOME, order=order["order"])
            )
        await place.submit(TransferPatient(**nurse(1), stay_version=None, **order))
        await place.settle()
        places = (await hospital.read("Encounter/e1"))["location"]
        assert [one["location"]["reference"] for one in places if one["status"] == "active"] == ["Location/w2"]

    run(tmp_path, case)


def test_who_was_announced_comes_into_the_bed_kept_for_him(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        planned = builders.stay(5, status="planned") | {"period": {"start": builders.stamp(NOW)}}
        planned["location"][0]["status"] = "planned"
        await furnish(hospital, place, builders.bed(9), builders.patient(5, name="罗知秋"), planned)
        await place.duty("scopes", "pull")
        await place.submit(set_bed(1, 9, BedState.FREE, hold=HoldKind.RESERVED, hold_for="Encounter/e5"))
        await place.settle()
        who = (Identified(kind="name", value="罗知秋"), Identified(kind="birth-date", value="19590308"))
        await place.submit(
            AdmitPatient(
                **{**act(2, NURSE, "Patient/p5"), "identified": who},
                stay_version=None,
                ward=WARD,
                ward_name="三病区",
                bed="Location/b9",
                bed_name="09",
            )
        )
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        row = await hospital.read("Encounter/e5")
        assert row["status"] == "in-progress"
        assert row["period"]["start"] == builders.stamp(NOW)
        place.pass_time(60)
        await place.round()
        assert (await labels(place))["Patient/p5"] == "09"

    run(tmp_path, case)


def test_a_newborn_is_registered_from_its_mothers_chart_and_lies_with_her(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        mother = builders.patient(1, sex="female")
        await furnish(hospital, place, mother)
        await place.submit(
            RegisterNewborn(
                **nurse(1),
                name="赵秉衡之女",
                sex=Sex.FEMALE,
                born_at=NOW - timedelta(hours=2),
                band="NB-0417",
                mother_name="赵秉衡",
                mother_number="B0000001",
                ward=WARD,
                ward_name="三病区",
                bed="Location/b1",
                bed_name="01",
            )
        )
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        (child,) = await hospital.find("Patient", identifier=f"{names.WRISTBAND}|NB-0417")
        (stay,) = await hospital.find("Encounter", patient=f"Patient/{child['id']}")
        assert stay["partOf"]["reference"] == "Encounter/e1"
        (kin,) = await hospital.find("RelatedPerson", patient=f"Patient/{child['id']}")
        assert kin["relationship"][0]["coding"][0]["code"] == "MTH"
        place.pass_time(60)
        await place.round()
        assert (await labels(place))[f"Patient/{child['id']}"] == "01"
        card = next(
            one for one in (await place.station.ward_map()).cards if one.patient and one.patient.name == "赵秉衡之女"
        )
        assert card.stay is not None
        assert card.stay.part_of == "Encounter/e1"

    run(tmp_path, case)


def test_a_man_has_no_newborn_and_none_is_registered_without_central(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        born = {
            **nurse(1),
            "name": "婴",
            "sex": Sex.UNKNOWN,
            "born_at": NOW,
            "band": "1",
            "mother_name": "赵秉衡",
            "mother_number": "",
            "ward": WARD,
            "ward_name": "三病区",
            "bed": None,
            "bed_name": "",
        }
        with pytest.raises(PolicyRefused, match="not-a-mother"):
            await place.submit(RegisterNewborn(**born))
        await cut(place)
        with pytest.raises(PolicyRefused, match="needs-central"):
            await place.submit(RegisterNewborn(**born))

    run(tmp_path, case)


def test_in_an_emergency_beds_are_changed_and_reach_central_once_afterwards(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(move(1, 9))
        await place.submit(set_bed(2, 1, BedState.CLEANING))
        await place.crash()
        assert (await labels(place))[PATIENT] == "09"
        await place.submit(set_bed(3, 1, BedState.FREE))
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}
        assert (await hospital.read("Location/b1"))["operationalStatus"]["code"] == "U"
        assert len(await hospital.versions("Encounter/e1")) == 2

    run(tmp_path, case)
