"""The skin-test flow at a real hospital: held until negative, stopped when positive, free while a negative result holds."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.safety.findings import Finding, Kind, Tier
from client.commands import AdministerDose, Exemption, GivenLine, OrderDraft, Override, ReleaseOrder, SignOrders
from client.errors import PolicyRefused, SafetyStopped
from client.fhir import names
from client.records import Code, DoseOutcome, OrderKind, OrderTerm, SkinExemption
from offline.outbox import State
from offline.projection import giving
from tests.support import builders
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, draft, give, ident, sign, verify
from tests.support.whole import Hospital, Place, run, session

DRUG = msgspec.structs.replace(
    draft("penicillin-g-inj", dose="1600000", unit="[iU]", frequency="Q6H"),
    route=Code(text="静脉滴注", system=names.ROUTE, code="IVGTT"),
    held_for="SKINTEST-PEN",
)
TEST = OrderDraft(
    kind=OrderKind.NURSING,
    term=OrderTerm.ONCE,
    what=Code(text="青霉素皮试"),
    catalogue_id="SKINTEST-PEN",
    frequency="ONCE",
    starts_at=NOW,
)


def release(n: int, order: str) -> ReleaseOrder:
    return ReleaseOrder(**act(n, NURSE), orders=(order,), versions=(None,))


def dose(n: int, order: str) -> AdministerDose:
    """As much as was ordered."""
    made = give(n, order, None)
    return msgspec.structs.replace(made, lines=(msgspec.structs.replace(made.lines[0], amount=DRUG.dose),))


def result(test: str, said: str, name: str = "皮肤试验", at: datetime = NOW) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": "skin-test",
        "status": "final",
        "code": {"text": name},
        "subject": {"reference": PATIENT},
        "effectiveDateTime": at.isoformat(),
        "basedOn": [{"reference": test}],
        "valueString": said,
    }


async def skin_findings(place: Place, *drafts: OrderDraft) -> list[Finding]:
    report = await place.station.check(PATIENT, drafts)
    return [one for one in report.findings if one.kind is Kind.SKIN_TEST]


async def held(place: Place) -> tuple[str, str]:
    """The drug signed on hold with its test, both at central; (drug, test) keys."""
    report = await place.station.check(PATIENT, (TEST, DRUG))
    assert not report.needs_reason, report.findings
    await place.submit(sign(1, TEST, DRUG))
    await place.settle()
    return await place.key_of(ident(1), "MedicationRequest"), await place.key_of(ident(1), "ServiceRequest")


def test_without_its_test_a_drug_wants_a_second_person_and_the_order_says_who_and_why(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        bare = msgspec.structs.replace(DRUG, held_for="")
        (asked,) = await skin_findings(place, bare)
        why = Override(
            rule_id=asked.rule_id,
            severity="high",
            finding="皮试",
            reason="连续用药，未换批号",
            draft_index=0,
            source="s",
            pack_version=asked.pack_version,
        )

        def signed(n: int, exemption: Exemption | None) -> SignOrders:
            drug = msgspec.structs.replace(bare, exemption=exemption)
            return msgspec.structs.replace(sign(n, drug), overrides=(why,), acknowledged_not_checked=True)

        exempt = Exemption(reason=why.reason, second=NURSE)
        own = msgspec.structs.replace(exempt, second=DOCTOR)
        with pytest.raises(PolicyRefused, match="exemption-unsigned"):
            await place.submit(signed(1, None))
        with pytest.raises(PolicyRefused, match="confirm-second"):
            await place.submit(signed(1, exempt))
        seated = session(DOCTOR)
        await place.station.witness(seated, "N001", "right")
        with pytest.raises(PolicyRefused, match="confirm-second"):
            await place.submit(signed(1, own))
        await place.submit(signed(1, exempt))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        key = await place.key_of(ident(1), "MedicationRequest")
        (order,) = [row.order for row in await place.station.orders(PATIENT) if row.order.key == key]
        assert order.exemption == SkinExemption(reason=why.reason, second=NURSE.name)
        (proof,) = await hospital.find("Provenance", target=key)
        kinds = {one["type"]["coding"][0]["code"]: one["who"]["reference"] for one in proof["agent"]}
        assert kinds["verifier"] == NURSE.reference
        with pytest.raises(PolicyRefused, match="confirm-second"):
            await place.submit(signed(2, exempt))

    run(tmp_path, case)


def test_without_its_test_the_drug_wants_a_reason_and_with_it_it_is_held(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        bare = msgspec.structs.replace(DRUG, held_for="")
        (asked,) = await skin_findings(place, bare)
        assert (asked.tier, asked.may_override) == (Tier.INTERRUPT, True)
        (told,) = await skin_findings(place, TEST, DRUG)
        assert (told.tier, told.facts["held"]) == (Tier.ADVISE, "yes")
        with pytest.raises(SafetyStopped):
            await place.submit(sign(1, bare))

    run(tmp_path, case)


def test_a_held_drug_is_not_due_and_not_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, _ = await held(place)
        assert (await hospital.read(drug))["status"] == "on-hold"
        due = await place.station.due(patient=PATIENT)
        assert drug not in {line.key for dose in due for line in dose.lines}
        found = await place.database.read(lambda books: giving.objections(books, give(5, drug, None), NOW))
        assert giving.HELD in found
        assert giving.HELD not in giving.ANSWERABLE

    run(tmp_path, case)


def test_nobody_releases_it_before_a_negative_result(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, _ = await held(place)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(release(2, drug))
        assert caught.value.facts == ("release-order", "no-negative-test")

    run(tmp_path, case)


def test_a_negative_result_of_its_own_test_releases_it_and_frees_the_next_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        await hospital.put(result(test, "阴性"))
        await place.settle()
        await place.round()
        await place.submit(release(2, drug))
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED
        released = await hospital.read(drug)
        assert released["status"] == "active"
        assert "statusReason" not in released
        (known,) = await skin_findings(place, msgspec.structs.replace(DRUG, held_for=""))
        assert (known.tier, known.facts["result"]) == (Tier.PASSIVE, "negative")
        assert known.facts["until"] > known.facts["read"]

    run(tmp_path, case)


def test_a_positive_result_stops_the_drug_for_good(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        await hospital.put(result(test, "阳性"))
        await place.round()
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(release(2, drug))
        assert caught.value.facts == ("release-order", "skin-test-positive")
        (found,) = await skin_findings(place, TEST, DRUG)
        assert (found.tier, found.may_override) == (Tier.STOP, False)

    run(tmp_path, case)


def test_a_positive_result_that_came_meanwhile_stops_the_release_on_its_way(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        await hospital.put(result(test, "阴性"))
        await place.round()
        place.link.is_dark = True
        await place.submit(release(2, drug))
        await hospital.put({**result(test, "阳性"), "id": "second-reader"})
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        assert (await hospital.read(drug))["status"] == "on-hold"

    run(tmp_path, case)


def test_a_positive_result_that_comes_after_the_release_stops_the_next_dose(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await free(hospital, place)
        earlier = msgspec.structs.replace(dose(4, drug), occurred_at=NOW - timedelta(seconds=30))
        await hospital.put({**result(test, "阳性"), "id": "second-reader"})
        await place.round()
        said = msgspec.structs.replace(dose(5, drug), despite=("skin-test-positive",), note="已给予")
        for command in (dose(5, drug), said):
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(command)
            assert caught.value.facts == ("administer-dose", "skin-test-positive")
        await place.submit(earlier)
        refused = msgspec.structs.replace(dose(6, drug), outcome=DoseOutcome.NOT_GIVEN, reason="皮试阳性")
        await place.submit(refused)
        await place.settle()
        assert [await place.state(ident(n)) for n in (4, 6)] == [State.CONFIRMED] * 2

    run(tmp_path, case)


def test_a_positive_in_other_words_stops_what_an_earlier_negative_would_have_released(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        later = {**result(test, "阳性(+)", at=NOW + timedelta(minutes=5)), "id": "second-reader"}
        await hospital.put(result(test, "阴性"), later)
        await place.round()
        place.pass_time(600)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(release(2, drug))
        assert caught.value.facts == ("release-order", "skin-test-positive")
        await hospital.put({**later, "valueString": "红晕，待复查"})
        await place.round()
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(release(3, drug))
        assert caught.value.facts == ("release-order", "no-negative-test")

    run(tmp_path, case)


@pytest.mark.parametrize("held_by", ["", "ServiceRequest/none", "MedicationRequest/o1", "ServiceRequest/sugar"])
def test_a_drug_waits_for_no_test_but_its_own(tmp_path: Path, held_by: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(
            {
                "resourceType": "ServiceRequest",
                "id": "sugar",
                "status": "active",
                "intent": "order",
                "code": {"text": "测血糖"},
                "subject": {"reference": PATIENT},
            }
        )
        await place.round()
        held_for = "SKINTEST-PEN" if held_by else "SKINTEST-CEF"
        drug = msgspec.structs.replace(DRUG, held_for=held_for, held_by=held_by)
        test = msgspec.structs.replace(TEST, catalogue_id="SKINTEST-CEF", what=Code(text="头孢皮试"))
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(sign(2, *(() if held_by else (test,)), drug))
        assert caught.value.facts == ("sign-orders", "held-for-another-test")

    run(tmp_path, case)


def test_a_negative_test_of_another_class_releases_nothing_although_the_order_names_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        other = {"text": "头孢皮试", "coding": [{"system": names.NURSING_ORDER, "code": "SKINTEST-CEF"}]}
        for code in (other, {"text": "头孢菌素皮试"}):
            await hospital.put({**result(test, "阴性"), "code": code})
            await place.round()
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(release(2, drug))
            assert caught.value.facts == ("release-order", "no-negative-test")

    run(tmp_path, case)


async def free(hospital: Hospital, place: Place) -> tuple[str, str]:
    """Released after its negative test, and checked: doses of it may be given."""
    drug, test = await held(place)
    await hospital.put(result(test, "阴性"))
    await place.round()
    await place.submit(release(2, drug))
    await place.settle()
    for n, group in enumerate(await place.station.to_verify(PATIENT), 20):
        if drug in {row.order.key for row in group.rows}:
            await place.submit(verify(n, drug, group.task))
    await place.settle()
    return drug, test


def test_a_positive_reading_that_another_clock_stamped_ahead_stops_a_dose_now(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await free(hospital, place)
        ahead = result(test, "阳性", at=place.clock.now() + timedelta(minutes=20))
        await hospital.put({**ahead, "id": "second-reader"})
        await place.round()
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(dose(5, drug))
        assert caught.value.facts == ("administer-dose", "skin-test-positive")

    run(tmp_path, case)


def test_a_dose_given_in_an_outage_after_a_positive_reading_says_so_at_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await free(hospital, place)
        place.link.is_dark = True
        await place.submit(dose(5, drug))
        await hospital.put({**result(test, "阳性", at=NOW - timedelta(minutes=10)), "id": "second-reader"})
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(5)) is State.CONFIRMED
        (told,) = [
            one.facts for one in await place.station.events() if one.kind == "judged" and one.command == ident(5)
        ]
        assert told["annotations"] == "given-despite-skin-test"

    run(tmp_path, case)


def test_what_is_on_hold_for_another_reason_is_not_released_by_a_skin_test(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        other = {
            **builders.drug_order("surgery", "penicillin-g-inj", status="on-hold"),
            "statusReason": {"text": "手术"},
        }
        await hospital.put(other)
        await place.round()
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(release(2, "MedicationRequest/surgery"))
        assert caught.value.facts == ("release-order", "not-held")

    run(tmp_path, case)


def test_another_drugs_result_frees_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, _ = await held(place)
        await hospital.put(builders.drug_order("elsewhere", "cefazolin-inj"))
        await hospital.put(result("MedicationRequest/elsewhere", "阴性", name="头孢菌素皮试"))
        await place.round()
        with pytest.raises(PolicyRefused):
            await place.submit(release(2, drug))

    run(tmp_path, case)


CEFTRIAXONE = msgspec.structs.replace(
    draft("ceftriaxone-inj", dose="2", unit="g", frequency="QD"),
    route=Code(text="静脉滴注", system=names.ROUTE, code="IVGTT"),
)
CEF_TEST = msgspec.structs.replace(TEST, what=Code(text="头孢菌素皮试(原药)"), catalogue_id="SKINTEST-CEF")


def test_a_drug_in_force_beside_its_unread_skin_test_is_shown_so_everywhere_and_not_given(tmp_path: Path) -> None:
    """Nobody held the drug: the list said it could be given, and the test stood beside it unread."""

    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, CEF_TEST, CEFTRIAXONE))
        await place.settle()
        drug = await place.key_of(ident(1), "MedicationRequest")
        assert (await hospital.read(drug))["status"] == "active"
        station = place.station
        mar = await station.mar(PATIENT, NOW - timedelta(hours=12), NOW + timedelta(hours=36))
        shown = {
            "due": [line for one in await station.due(36, 36, PATIENT) for line in one.lines],
            "verify": [row.order for one in await station.to_verify(PATIENT) for row in one.rows],
            "plan": [line for one in await station.units(PATIENT) for line in one.lines],
            "MAR": [line for row in mar.rows for line in row.lines],
        }
        said = {where: {line.unread_test for line in lines if line.key == drug} for where, lines in shown.items()}
        assert said == {where: {CEF_TEST.what.text} for where in shown}
        asked = {row.order.key: one.task for one in await station.to_verify(PATIENT) for row in one.rows}
        await place.submit(verify(2, drug, asked[drug]))
        given = msgspec.structs.replace(give(3, drug, None), lines=(line_of(drug),))
        with pytest.raises(PolicyRefused, match="skin-test-unread"):
            await place.submit(given)
        test = await place.key_of(ident(1), "ServiceRequest")
        await hospital.put(result(test, "阴性", name="头孢菌素皮试(原药)"))
        await place.settle()
        await place.settle()
        assert {line.unread_test for one in await station.due(36, 36, PATIENT) for line in one.lines} == {""}

    run(tmp_path, case)


def line_of(order: str) -> GivenLine:
    return GivenLine(
        order=order,
        what=CEFTRIAXONE.what,
        amount=CEFTRIAXONE.dose,
        route=CEFTRIAXONE.route,
    )
