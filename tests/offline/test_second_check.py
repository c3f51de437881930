"""A second person checks what the site names; a held drug is not checked; what nobody checked is given as the site says."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from client.clinical.bedside import Unverified
from client.commands import VerifyOrder
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Person, Role
from tests.offline.test_confirm import with_doctor
from tests.offline.test_holds import DRUG, TEST
from tests.support.acts import act, draft, give, sign, verify
from tests.support.builders import DOCTOR, NURSE, PATIENT, ident
from tests.support.whole import Hospital, Place, run, session

SECOND = Person(reference="Practitioner/n2", name="何静", role=Role.NURSE)
DIGOXIN = draft("digoxin-tab", dose="0.25", unit="mg", frequency="QD")


async def against(place: Place, command: object) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)  # type: ignore[arg-type]
    return tuple(caught.value.facts[1:])


async def high_alert(place: Place) -> VerifyOrder:
    """Digoxin, signed and at central; its check."""
    await place.submit(sign(1, DIGOXIN))
    await place.settle()
    group = next(one for one in await place.station.to_verify(PATIENT) if one.rows[0].order.drug_id == "digoxin-tab")
    assert group.second_for == ("high-alert",)
    return verify(2, group.rows[0].order.key, group.task)


def test_a_high_alert_drug_is_checked_by_two_each_with_his_own_password(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        check = await high_alert(place)
        assert await against(place, check) == ("second-needed",)
        both = msgspec.structs.replace(check, second=SECOND)
        assert await against(place, both) == ("confirm-second",)
        with_doctor(place.station).person = SECOND
        await place.station.witness(session(NURSE), str(DOCTOR.staff_number), "right", both)
        await place.submit(both)
        await place.settle()
        task = await hospital.read(str(check.task))
        (said,) = [one for one in task["extension"] if one["url"] == names.SECOND_VERIFIER]
        assert (task["status"], said["valueReference"]["reference"]) == ("completed", SECOND.reference)

    run(tmp_path, case)


@pytest.mark.parametrize("second", [NURSE, DOCTOR])
def test_neither_the_nurse_herself_nor_who_ordered_it_is_the_second(tmp_path: Path, second: Person) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        check = msgspec.structs.replace(await high_alert(place), second=second)
        with_doctor(place.station).person = second
        if second is not NURSE:
            await place.station.witness(session(NURSE), str(DOCTOR.staff_number), "right", check)
        assert await against(place, check) in {("second-not-allowed",), ("confirm-second",)}

    run(tmp_path, case)


def test_a_drug_held_for_its_skin_test_says_for_which_and_is_not_checked(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, TEST, DRUG))
        await place.settle()
        drug = await place.key_of(ident(1), "MedicationRequest")
        group = next(
            one for one in await place.station.to_verify(PATIENT) if drug in {row.order.key for row in one.rows}
        )
        assert group.held_for == ("青霉素皮试",)
        lines = tuple(row.order.key for row in group.rows)
        check = VerifyOrder(
            **act(2, NURSE), orders=lines, order_versions=(None,) * len(lines), task=group.task, task_version=None
        )
        assert "order-held" in await against(place, check)

    run(tmp_path, case)


def test_what_nobody_checked_is_given_as_the_site_says(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        def site(policy: Unverified) -> None:
            desk = place.station._intake._desk
            book = replace(desk.bedside, verifying=replace(desk.bedside.verifying, unverified=policy))
            place.station._intake._desk = replace(desk, bedside=book)

        dose = give(1, "MedicationRequest/o1", None)
        knowing = msgspec.structs.replace(dose, despite=("unverified",), note="夜班仅一名护士，已双人口头核对")
        assert await against(place, knowing) == ("unverified",)
        site(Unverified.WARN)
        assert await against(place, dose) == ("unverified",)
        await place.submit(knowing)
        site(Unverified.ALLOW)
        again = give(3, "MedicationRequest/o1", None)
        said = ("once-more", "given-just-before")
        await place.submit(msgspec.structs.replace(again, despite=said, note="医生在旁，要求再给一次"))

    run(tmp_path, case)
