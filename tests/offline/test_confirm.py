"""A controlled drug is signed only by who proved himself a moment ago; the proof serves one signature."""

from pathlib import Path

import msgspec
import pytest

from client.clinical.controlled import controlled_lines
from client.commands import CountersignOrder, Override, SignOrders
from client.errors import CentralUnreachable, PolicyRefused, SignInRefused
from client.fhir import names
from client.records import Code, OrderTerm, Person
from offline.proofs import CONFIRMED_FOR_S
from offline.station import Station
from tests.support import builders
from tests.support.acts import act
from tests.support.builders import DOCTOR, NURSE, PATIENT, draft, oral, sign
from tests.support.whole import Hospital, Place, knowledge, run, session

MORPHINE = msgspec.structs.replace(
    draft("morphine-inj", dose="5", unit="mg", frequency="ONCE"),
    route=Code(text="皮下注射", system=names.ROUTE, code="SC"),
    term=OrderTerm.ONCE,
)


class AtCentral:
    """One doctor with one password; `is_away` as when central does not answer."""

    is_away = False
    person = DOCTOR

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        del is_witness
        if self.is_away:
            raise CentralUnreachable("test", was_sent=False)
        if (staff_number, password) != (DOCTOR.staff_number, "right"):
            raise SignInRefused("wrong")
        return self.person


def with_doctor(station: Station) -> AtCentral:
    station._people._at_central = AtCentral()
    return station._people._at_central


async def signature(place: Place, n: int) -> SignOrders:
    """Morphine with a reason for whatever asks for one."""
    report = await place.station.check(PATIENT, (MORPHINE,))
    overrides = tuple(
        Override(
            rule_id=one.rule_id,
            severity="high",
            finding="x",
            reason="镇痛",
            draft_index=0,
            source="s",
            pack_version="v",
        )
        for one in report.findings
        if one.tier == 2
    )
    return sign(n, MORPHINE, overrides=overrides)


def test_without_the_password_it_is_not_signed_and_with_it_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with_doctor(place.station)
        first = await signature(place, 1)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(first)
        assert caught.value.facts == ("sign-orders", "confirm-person")
        await place.station.confirm(session(DOCTOR), "right")
        await place.submit(first)
        with pytest.raises(PolicyRefused):
            await place.submit(sign(2, MORPHINE))

    run(tmp_path, case)


def test_a_wrong_password_or_another_person_confirms_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        central = with_doctor(place.station)
        for password in ("", "wrong"):
            with pytest.raises(SignInRefused):
                await place.station.confirm(session(DOCTOR), password)
        central.person = msgspec.structs.replace(DOCTOR, reference="Practitioner/other")
        with pytest.raises(SignInRefused) as caught:
            await place.station.confirm(session(DOCTOR), "right")
        assert caught.value.facts == ("another-person",)
        with pytest.raises(PolicyRefused):
            await place.submit(await signature(place, 1))

    run(tmp_path, case)


def test_a_proof_grows_old_in_two_minutes(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with_doctor(place.station)
        command = await signature(place, 1)
        await place.station.confirm(session(DOCTOR), "right")
        place.pass_time(CONFIRMED_FOR_S + 1)
        with pytest.raises(PolicyRefused):
            await place.submit(command)

    run(tmp_path, case)


def test_without_central_the_remembered_password_proves_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        central = with_doctor(place.station)
        await place.station.sign_in(DOCTOR.staff_number, "right")
        central.is_away = True
        with pytest.raises(SignInRefused):
            await place.station.confirm(session(DOCTOR), "wrong")
        await place.station.confirm(session(DOCTOR), "right")
        await place.submit(await signature(place, 1))

    run(tmp_path, case)


def test_by_word_of_mouth_the_nurse_and_the_doctor_prove_themselves_each(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        central = with_doctor(place.station)
        dose = msgspec.structs.replace(MORPHINE, frequency="ST", term=OrderTerm.ONCE)
        report = await place.station.check(PATIENT, (dose,))
        assert report.findings is not None
        spoken = msgspec.structs.replace(oral(1, dose), overrides=(await signature(place, 9)).overrides)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(spoken)
        assert caught.value.facts == ("oral-order", "confirm-person")
        place.station._people.proofs.confirmed(NURSE.reference)
        await place.submit(spoken)
        (group,) = await place.station.to_countersign(DOCTOR.reference)
        task = group.countersign.task
        sign_it = CountersignOrder(**act(2), orders=task.orders, task=task.key, task_version=task.version)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(sign_it)
        assert caught.value.facts == ("countersign-order", "confirm-person")
        central.person = DOCTOR
        await place.station.confirm(session(DOCTOR), "right")
        await place.submit(sign_it)

    run(tmp_path, case)


def test_other_drugs_and_other_acts_ask_for_no_password() -> None:
    catalogue = knowledge().catalogue
    assert controlled_lines(sign(1), catalogue) == ()
    assert controlled_lines(builders.stop(2, "MedicationRequest/o1"), catalogue) == ()
    assert [one.catalogue_id for one in controlled_lines(sign(1, draft(), MORPHINE), catalogue)] == ["morphine-inj"]
