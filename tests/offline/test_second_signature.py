"""The second signature under a drug without its skin test: of one pair, of the person who was proved, for one act, on paper or by mouth."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec

from client.commands import Command, Exemption, OrderDraft, Override, SignOrders
from client.errors import PolicyRefused
from client.records import OrderTerm, Person, Role
from offline.intake import Receipt
from tests.offline.test_confirm import signature, with_doctor
from tests.offline.test_holds import DRUG
from tests.support.builders import DOCTOR, NURSE, PATIENT, oral, sign
from tests.support.whole import Hospital, Place, run, session

WHY = "抢救患者，无法等待"
BARE = msgspec.structs.replace(DRUG, held_for="")
AT_ONCE = msgspec.structs.replace(BARE, frequency="ST", term=OrderTerm.ONCE)
OTHER = Person(reference="Practitioner/d9", name="他人", role=Role.DOCTOR, antimicrobial_tier="special")


def exempt(drug: OrderDraft = BARE, second: Person = NURSE) -> OrderDraft:
    return msgspec.structs.replace(drug, exemption=Exemption(reason=WHY, second=second))


async def reasons(place: Place, drug: OrderDraft = BARE) -> dict[str, Any]:
    """An answer to whatever asks for one."""
    report = await place.station.check(PATIENT, (drug,))
    answers = (
        Override(
            rule_id=one.rule_id,
            severity="high",
            finding="x",
            reason=WHY,
            draft_index=0,
            source="s",
            pack_version="v",
        )
        for one in report.findings
        if one.tier == 2
    )
    return {"overrides": tuple(answers)}


async def outcome(place: Place, *commands: Command) -> list[str]:
    """Given at the same moment: what became of each."""
    done = await asyncio.gather(*map(place.submit, commands), return_exceptions=True)
    return [
        one.facts[-1] if isinstance(one, PolicyRefused) else "taken" if isinstance(one, Receipt) else repr(one)
        for one in done
    ]


async def stand_by(place: Place) -> None:
    await place.station.witness(session(DOCTOR), "N001", "right")


def test_one_second_signature_serves_one_of_two_orders_signed_at_the_same_moment(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        why = await reasons(place)
        await stand_by(place)
        both = sign(1, exempt(), **why), sign(2, exempt(), who="Patient/p2", **why)
        assert await outcome(place, *both) == ["taken", "confirm-second"]

    run(tmp_path, case)


def test_a_second_signature_is_of_who_was_proved_beside_who_signs_and_ends_with_the_sign_out(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        why = await reasons(place)
        await stand_by(place)
        of_another = msgspec.structs.replace(sign(1, exempt(), **why), author=OTHER)
        renamed = sign(2, exempt(second=msgspec.structs.replace(NURSE, name="主任 王", role=Role.PHARMACIST)), **why)
        assert await outcome(place, of_another, renamed) == ["confirm-second"] * 2
        await place.station.sign_out(session(DOCTOR))
        assert await outcome(place, sign(3, exempt(), **why)) == ["confirm-second"]

    run(tmp_path, case)


def test_what_was_not_written_leaves_the_second_signature_unused(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        why = await reasons(place)
        await stand_by(place)
        stranger = sign(1, exempt(), who="Patient/p2", **why)
        mixed_up = msgspec.structs.replace(stranger, encounter="Encounter/e1")
        assert await outcome(place, mixed_up) == ["other-patient"]
        assert await outcome(place, sign(2, exempt(), **why)) == ["taken"]

    run(tmp_path, case)


def test_what_is_saved_is_not_refused_when_it_is_handed_in_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stand_by(place)
        first = sign(1, exempt(), **await reasons(place))
        receipt = await place.submit(first)
        assert (await place.submit(first)).seq == receipt.seq
        with_doctor(place.station)
        await place.station.confirm(session(DOCTOR), "right")
        morphine = await signature(place, 2)
        receipt = await place.submit(morphine)
        assert (await place.submit(morphine)).seq == receipt.seq

    run(tmp_path, case)


def test_one_password_signs_one_narcotic_and_is_forgotten_at_the_sign_out(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with_doctor(place.station)
        first = await signature(place, 1)
        second: SignOrders = msgspec.structs.replace(
            await signature(place, 2), patient="Patient/p2", encounter="Encounter/e2"
        )
        await place.station.confirm(session(DOCTOR), "right")
        assert await outcome(place, first, second) == ["taken", "confirm-person"]
        await place.station.confirm(session(DOCTOR), "right")
        await place.station.sign_out(session(DOCTOR))
        assert await outcome(place, second) == ["confirm-person"]

    run(tmp_path, case)


def test_by_word_of_mouth_a_drug_without_its_test_needs_a_second_person_who_proved_himself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        why = await reasons(place, AT_ONCE)
        assert await outcome(place, oral(1, AT_ONCE, **why)) == ["exemption-unsigned"]
        head = Person(reference="Practitioner/n77", name="周敏", role=Role.NURSE, staff_number="N077")
        spoken = oral(2, exempt(AT_ONCE, head), **why)
        assert await outcome(place, spoken) == ["confirm-second"]
        proofs = place.station._people.proofs
        proofs.witnessed(NURSE.reference, DOCTOR)
        assert await outcome(place, oral(3, exempt(AT_ONCE, DOCTOR), **why)) == ["exemption-second"]
        proofs.witnessed(NURSE.reference, head)
        assert await outcome(place, spoken) == ["taken"]
        await place.settle()
        (proof,) = await hospital.find("Provenance", target=await place.key_of(spoken.id, "MedicationRequest"))
        assert head.reference in {one["who"]["reference"] for one in proof["agent"]}

    run(tmp_path, case)
