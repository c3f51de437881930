"""Who decides a conflict: a doctor a doctor's, a nurse a nurse's; nobody keeps another's signature, nor what a rule forbids."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, CosignNote
from client.errors import PolicyRefused
from client.records import Amount, Person, Role
from offline.outbox import State
from offline.views import ConflictView
from tests.support import builders, whole
from tests.support.builders import DOCTOR, NURSE, act, ident
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"
HEAD_NURSE = Person(reference="Practitioner/h1", name="苗护士长", role=Role.HEAD_NURSE, staff_number="H001")
SENIOR = msgspec.structs.replace(DOCTOR, reference="Practitioner/d2", name="上级医师", staff_number="D002")

THIRTY = Amount(value=Decimal(30), unit="mg", code="mg")


async def back(place: Place) -> ConflictView:
    place.link.is_dark = False
    place.pass_time(60.0)
    await place.settle()
    return await place.conflict()


async def decided(place: Place, n: int, choice: Choice, by: Person) -> None:
    one = await place.conflict()
    await place.submit(builders.decide(n, one.command, choice, one.seen, author=by))
    await place.settle()


async def refused(place: Place, n: int, choice: Choice, by: Person) -> tuple[Any, ...]:
    one = await place.conflict()
    with pytest.raises(PolicyRefused) as found:
        await place.submit(builders.decide(n, one.command, choice, one.seen, author=by))
    return found.value.facts


def test_a_nurse_takes_no_doctors_stop_back_and_another_doctor_signs_it_in_his_own_name(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.stop(1, ORDER, versions=("1",)))
        await hospital.change(ORDER, note=[{"text": "已联系药房"}])
        view = await back(place)
        assert view.choices_of(NURSE) == ()
        for choice in Choice:
            assert await refused(place, 2, choice, NURSE) == ("decide-conflict", "role", "nurse")
        await decided(place, 3, Choice.KEEP_MINE, SENIOR)
        assert (await hospital.read(ORDER))["status"] == "stopped"
        written = await hospital.by_entry("Provenance", ident(3))
        agents = [agent["who"]["reference"] for row in written for agent in row["agent"]]
        assert SENIOR.reference in agents
        assert DOCTOR.reference not in agents

    run(tmp_path, case)


def test_two_doses_of_one_slot_are_for_the_head_nurse_and_for_no_doctor(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        slot = builders.NOW.replace(hour=8)
        await place.submit(builders.give(1, ORDER, slot))
        await hospital.put(builders.dose_given("theirs", ORDER, slot))
        view = await back(place)
        assert view.choices_of(DOCTOR) == ()
        assert await refused(place, 2, Choice.KEEP_CENTRAL, DOCTOR) == ("decide-conflict", "role", "doctor")
        await decided(place, 3, Choice.KEEP_CENTRAL, HEAD_NURSE)
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_a_co_signature_under_words_that_changed_is_kept_by_its_author_alone(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.note(1))
        await place.settle()
        note = await place.key_of(ident(1), "Composition")
        place.link.is_dark = True
        await place.submit(CosignNote(**act(2, SENIOR), note=note, version=None))
        await hospital.change(note, title="改过的内容")
        view = await back(place)
        assert Choice.KEEP_MINE.value in view.choices_of(SENIOR)
        assert view.choices_of(DOCTOR) == (Choice.KEEP_CENTRAL.value, Choice.WITHDRAW.value)
        assert await refused(place, 3, Choice.KEEP_MINE, NURSE) == ("decide-conflict", "role", "nurse")
        assert await refused(place, 4, Choice.KEEP_MINE, DOCTOR) == ("decide-conflict", "others-signature")
        await decided(place, 5, Choice.KEEP_CENTRAL, DOCTOR)
        signed = {one["party"]["reference"] for one in (await hospital.read(note)).get("attester", [])}
        assert SENIOR.reference not in signed

    run(tmp_path, case)


def anaphylaxis() -> dict[str, Any]:
    reaction = [{"severity": "severe", "manifestation": [{"text": "过敏性休克"}]}]
    return {**builders.allergy("al9", "氨溴索"), "criticality": "high", "reaction": reaction}


def test_an_order_against_an_allergy_that_allows_no_reason_is_kept_by_nobody_and_its_dose_is_not_lost(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("ambroxol-tab", dose="30", unit="mg")))
        order = await place.key_of(ident(1), "MedicationRequest")
        (group,) = [one for one in await place.station.to_verify(builders.PATIENT) if one.rows[0].order.key == order]
        await place.submit(builders.verify(2, order, task=group.task))
        given = builders.give(3, order, None)
        await place.submit(
            msgspec.structs.replace(given, lines=(msgspec.structs.replace(given.lines[0], amount=THIRTY),))
        )
        await hospital.put(anaphylaxis())
        view = await back(place)
        assert (view.conflict, view.is_forbidden) == ("safety", True)
        assert Choice.KEEP_MINE.value not in view.choices_of(DOCTOR)
        assert await refused(place, 4, Choice.KEEP_MINE, DOCTOR) == ("decide-conflict", "choice", "keep-mine")
        await decided(place, 5, Choice.WITHDRAW, DOCTOR)
        dose = await place.conflict()
        assert (dose.kind, dose.conflict) == ("administer-dose", "gone")
        await decided(place, 6, Choice.KEEP_MINE, NURSE)
        assert await place.state(ident(3)) is State.CONFIRMED
        assert await hospital.find("MedicationRequest", patient="p1", status="active", code="ambroxol-tab") == []

    run(tmp_path, case)
