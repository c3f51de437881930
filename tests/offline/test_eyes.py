"""What a person sees and whose charts he opens: decided by the one read and by intake, at a real hospital."""

import inspect
from pathlib import Path
from typing import Any

import pytest

from client.clinical.safety.findings import Tier
from client.commands import OrderDraft
from client.errors import InputRefused, PolicyRefused
from client.fhir import withholding
from client.records import DiagnosisChange, Person, Role
from offline import census, journal
from offline.outside import Outside
from offline.seeing_downtime import SeeingDowntime as Reading
from offline.station import Station
from offline.veiling import TITLE_EN
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, ident
from tests.support.whole import Hospital, Place, run, session

ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
LEVEL = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
IT = Person(reference="Practitioner/i1", name="信息科", role=Role.IT, staff_number="I001")
SECRET = "人免疫缺陷病毒病"


def labelled(row: dict[str, Any], code: str, system: str = ACT) -> dict[str, Any]:
    return {**row, "meta": {"security": [{"system": system, "code": code}]}}


async def with_labels(hospital: Hospital, place: Place) -> None:
    await hospital.put(
        labelled(builders.problem("c1", SECRET), "HIV"),
        labelled(builders.flag("f1", SECRET), "HIV"),
        labelled(builders.lab("hiv1", "75622-1", "1", "1"), "HIV"),
        builders.problem("c2", "肺炎"),
        labelled({**builders.patient(2), "telecom": [{"value": "13800000000"}]}, "CEL"),
    )
    place.pass_time(5.0)
    await place.duty("pull")


def own(place: Place, person: Person) -> Station:
    return place.station.seen_by(session(person))


def test_who_lacks_the_right_sees_that_something_is_withheld_and_never_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_labels(hospital, place)
        for seen, is_open in ((own(place, DOCTOR), True), (own(place, NURSE), False), (place.station, False)):
            found = await seen.diagnoses("Patient/p1")
            names = {row.diagnosis.name.text for row in found}
            assert names == {"肺炎", SECRET if is_open else withholding.TEXT}
            chart = await seen.chart("Patient/p1")
            assert (SECRET in str(chart)) == is_open
            assert (withholding.TEXT in str(chart)) != is_open
            assert await seen.withheld("Patient/p1") == (
                {} if is_open else {"Condition": 1, "Flag": 1, "Observation": 1}
            )

    run(tmp_path, case)


def test_no_list_sheet_or_panel_tells_a_nurse_what_is_withheld(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_labels(hospital, place)
        nurse, now = own(place, NURSE), place.clock.now()
        said = [
            await getattr(nurse, name)() for name in ("ward_map", "nurse_work", "tasks", "critical_values", "to_verify")
        ]
        for name in (
            "chart",
            "banner",
            "notes",
            "results",
            "result_history",
            "course",
            "record",
            "timeline",
            "discharge",
        ):
            said += [await getattr(nurse, name)("Patient/p1")]
        said.append(await nurse.mar("Patient/p1", now, now))
        assert SECRET not in str(said)
        assert "75622-1" not in str(said)

    run(tmp_path, case)


def test_who_came_in_beside_a_witness_sees_no_more_by_the_role_he_claims(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_labels(hospital, place)
        for role in (Role.DOCTOR, Role.NURSE):
            beside = own(
                place, Person(reference="urn:wardlight:staff:N999", name="李雷", role=role, staff_number="N999")
            )
            assert SECRET not in str(await beside.diagnoses("Patient/p1"))
            assert SECRET not in str(await beside.chart("Patient/p1"))
            assert await beside.withheld("Patient/p1") == {"Condition": 1, "Flag": 1, "Observation": 1}
        assert SECRET in str(await own(place, DOCTOR).diagnoses("Patient/p1"))

    run(tmp_path, case)


def test_somebody_to_be_shielded_is_told_apart_but_not_reached(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_labels(hospital, place)
        seen, hidden = await own(place, DOCTOR).banner("Patient/p2"), await own(place, NURSE).banner("Patient/p2")
        assert seen is not None
        assert hidden is not None
        assert (hidden.patient.name, hidden.patient.hospital_number) == (
            seen.patient.name,
            seen.patient.hospital_number,
        )
        assert "13800000000" not in str(hidden)

    run(tmp_path, case)


def test_a_reason_opens_what_is_withheld_to_this_person_and_patient_until_he_signs_out(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_labels(hospital, place)
        nurse, other = own(place, NURSE), Person(**{**_fields(NURSE), "reference": "Practitioner/n2"})
        with pytest.raises(InputRefused):
            await nurse.look_withheld("Patient/p1", "other", " ")
        await nurse.look_withheld("Patient/p1", "emergency")
        assert SECRET in str(await nurse.diagnoses("Patient/p1"))
        assert SECRET not in str(await own(place, other).diagnoses("Patient/p1"))
        kept = await place.database.read(lambda books: journal.events(books, kind="glass-broken"))
        assert [(one.patient, one.facts["person"], one.facts["reason"]) for one in kept] == [
            ("Patient/p1", NURSE.reference, "emergency")
        ]
        await place.station.sign_out(session(NURSE))
        assert SECRET not in str(await own(place, NURSE).diagnoses("Patient/p1"))

    run(tmp_path, case)


def _fields(person: Person) -> dict[str, Any]:
    return {name: getattr(person, name) for name in ("reference", "name", "role", "staff_number")}


def test_who_may_not_break_the_glass_is_refused_and_that_is_written_down(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_labels(hospital, place)
        with pytest.raises(PolicyRefused):
            await own(place, IT).look_withheld("Patient/p1", "care")
        assert await place.database.read(lambda books: journal.events(books, kind="open-refused"))

    run(tmp_path, case)


def test_nobody_acts_on_a_row_that_is_withheld_from_him(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(labelled(builders.problem("c9", SECRET), "V", LEVEL))
        place.pass_time(5.0)
        await place.duty("pull")
        before = await place.database.read(lambda books: len(journal.events(books, kind="saved")))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(builders.revise(1, DiagnosisChange.RESOLVE, "Condition/c9"))
        assert refused.value.facts == ("revise-diagnosis", "withheld")
        assert await place.database.read(lambda books: len(journal.events(books, kind="saved"))) == before
        doctor = own(place, DOCTOR)
        await doctor.look_withheld("Patient/p1", "care")
        await doctor.submit(builders.revise(2, DiagnosisChange.RESOLVE, "Condition/c9"))
        await place.settle()
        changed = await hospital.read("Condition/c9")
        assert changed["meta"]["security"] == [{"system": LEVEL, "code": "V"}]
        assert changed["code"]["text"] == SECRET

    run(tmp_path, case)


METFORMIN = builders.draft("metformin-tab", dose="0.5", unit="g")


def test_a_safety_check_minds_what_is_withheld_and_does_not_tell_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        creatinine = builders.lab("cr1", "14682-9", "600", "umol/L")
        await hospital.put(builders.observation("w1", "29463-7", "60", "kg"), labelled(creatinine, "R", LEVEL))
        place.pass_time(5.0)
        await place.duty("pull")
        open_to, hidden = await _checked(own(place, DOCTOR)), await _checked(own(place, NURSE))
        assert {one.rule_id for one in hidden.findings} == {one.rule_id for one in open_to.findings}
        assert [one.tier for one in hidden.findings] == [one.tier for one in open_to.findings]
        told = [one for one in hidden.findings if one.title_en == TITLE_EN]
        assert told
        assert all(not one.facts and not one.implicated and one.tier <= Tier.INTERRUPT for one in told)
        assert not [one for one in open_to.findings if one.title_en == TITLE_EN]

    run(tmp_path, case)


async def _checked(station: Station) -> Any:
    drafts: tuple[OrderDraft, ...] = (METFORMIN,)
    return await station.check("Patient/p1", drafts, DOCTOR)


# --- charts of elsewhere --------------------------------------------------------------------------------------------


async def gone(hospital: Hospital, place: Place) -> None:
    """The third patient goes home."""
    await hospital.change(
        "Encounter/e3", status="finished", period={"start": "2026-11-17", "end": "2026-11-20T09:00:00+08:00"}
    )
    for _ in range(3):
        place.pass_time(61.0)
        await place.round()


READS = sorted(
    name
    for name in dir(Reading)
    if not name.startswith("_") and "patient" in getattr(getattr(Reading, name), "__annotations__", {})
)


def test_the_chart_of_who_left_is_read_only_after_a_reason_that_is_on_the_disk(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await gone(hospital, place)
        nurse = own(place, NURSE)
        assert await nurse.why_outside("Patient/p1") is None
        assert await nurse.why_outside("Patient/p3") is Outside.LEFT
        for read in (nurse.banner, nurse.chart, nurse.orders, nurse.results, nurse.notes, nurse.timeline, nurse.fluids):
            with pytest.raises(PolicyRefused) as refused:
                await read("Patient/p3")
            assert refused.value.facts == ("open-chart", "needs-reason", "left")
        with pytest.raises(PolicyRefused) as act:
            await nurse.submit(builders.vitals(7, who="Patient/p3"))
        assert act.value.facts == ("record-vitals", "needs-reason", "left")
        await nurse.open_outside("Patient/p3", "other", "家属来电询问用药")
        assert await nurse.banner("Patient/p3") is not None
        kept = (await place.database.read(lambda books: journal.events(books, kind="opened-outside")))[0]
        assert (kept.patient, kept.facts["said"]) == ("Patient/p3", "家属来电询问用药")
        with pytest.raises(PolicyRefused):
            await own(place, DOCTOR).banner("Patient/p3")
        await place.station.trail.flush()
        looked = await place.database.read(lambda books: journal.events(books, kind="looked"))
        assert [one.facts["reason"] for one in looked if one.patient == "Patient/p3"] == ["other"]

    run(tmp_path, case)


def test_about_whom_an_entry_of_this_station_waits_is_seen_by_who_decides_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await own(place, NURSE).submit(builders.vitals(7, who="Patient/p3"))
        await place.database.write(lambda books: census.left(books, "Patient/p3", "finished", builders.NOW_MS))
        assert await own(place, DOCTOR).banner("Patient/p3") is not None

    run(tmp_path, case)


def test_every_read_of_one_patient_asks_whose_chart_it_is(tmp_path: Path) -> None:
    """Whatever is added to the one read: a method that takes a patient refuses him before it answers."""
    now = builders.NOW
    more: dict[str, Any] = {
        "orders": (),
        "since": now,
        "until": now,
        "typed": "x",
        "drafts": (METFORMIN,),
        "page": "1",
        "numbers": ("1",),
    }

    async def case(hospital: Hospital, place: Place) -> None:
        await gone(hospital, place)
        nurse = own(place, NURSE)
        for name in READS:
            read = getattr(nurse, name)
            wanted = [one for one in inspect.signature(read).parameters.values() if one.default is one.empty]
            given = {one.name: more[one.name] for one in wanted if one.name != "patient"}
            with pytest.raises(PolicyRefused) as refused:
                await read(patient="Patient/p3", **given)
            assert refused.value.facts[:2] == ("open-chart", "needs-reason"), name

    run(tmp_path, case)


def test_a_role_without_the_right_opens_no_chart_of_elsewhere(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await gone(hospital, place)
        with pytest.raises(PolicyRefused) as refused:
            await own(place, IT).open_outside("Patient/p3", "records")
        assert refused.value.facts == ("open-chart", "role", "it")

    run(tmp_path, case)


def test_the_search_finds_who_left_and_the_trail_knows_whom_but_not_the_words(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await gone(hospital, place)
        found = await own(place, NURSE).find_patients("B0000003")
        assert [one.patient.key for one in found] == ["Patient/p3"]
        await place.station.trail.flush()
        said = (await place.database.read(lambda books: journal.events(books, kind="searched")))[0]
        assert (said.facts["hits"], said.facts["length"], said.facts["sort"]) == ("Patient/p3", "8", "mixed")
        assert "B0000003" not in str(said.facts)

    run(tmp_path, case)


def test_who_looked_stands_on_no_timeline(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        doctor = own(place, DOCTOR)
        await doctor.chart("Patient/p1")
        await place.station.trail.flush()
        assert "looked" not in {event.kind for event in await doctor.timeline("Patient/p1", 9999)}
        assert "looked" not in {event.kind for event in await doctor.events()}
        assert ident(1)

    run(tmp_path, case)
