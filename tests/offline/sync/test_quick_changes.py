"""Acts that follow one another before the first was sent: ordered, changed, stopped, ordered again; said, unsaid and said again."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from client.commands import Command, Ending, EndingKind, OrderDraft, Override
from client.errors import PolicyRefused
from client.records import DiagnosisChange
from offline.outbox import State
from tests.support import builders
from tests.support.builders import NOW, PATIENT, diagnose, draft, ident, note, revise, sign, stop, stop_ahead, void
from tests.support.whole import Hospital, Place, run, session


def drug(dose: str = "5", which: str = "mosapride-tab", **more: object) -> OrderDraft:
    return msgspec.structs.replace(draft(which, dose=dose, unit="mg"), **more)


async def central_back(place: Place) -> None:
    place.link.is_dark = False
    await place.settle()
    await place.settle()


async def ordered(hospital: Hospital) -> list[tuple[str, Decimal]]:
    """Status and dose of every order at central that was not there before."""
    found = await hospital.find("MedicationRequest", patient=PATIENT)
    own = [one for one in found if one["id"] != "o1"]
    doses = [(one["status"], one["dosageInstruction"][0]["doseAndRate"][0]["doseQuantity"]) for one in own]
    return sorted((status, Decimal(str(dose["value"]))) for status, dose in doses)


@pytest.mark.parametrize("is_dark", [True, False])
@pytest.mark.parametrize(("end", "status"), [(stop, "stopped"), (void, "cancelled")])
def test_what_was_ordered_ended_and_ordered_again_before_it_was_sent_is_in_force_once(
    tmp_path: Path, end: Callable[..., Command], status: str, is_dark: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = is_dark
        await place.submit(sign(1, drug("5")))
        await place.submit(end(2, await place.key_of(ident(1), "MedicationRequest")))
        await place.submit(sign(3, drug("2.5")))
        await central_back(place)
        assert await place.station.conflicts() == ()
        assert await place.states() == {State.CONFIRMED: 3}
        assert await ordered(hospital) == [("active", Decimal("2.5")), (status, Decimal(5))]

    run(tmp_path, case)


def test_a_dose_changed_in_the_same_outage_reaches_central_as_the_change_and_quarrels_with_nobody(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(sign(1, drug("5")))
        key = await place.key_of(ident(1), "MedicationRequest")
        change = Ending(orders=(key,), versions=(None,), how=EndingKind.STOP, at=NOW, reason="减量", replaced_by=0)
        await place.submit(sign(2, drug("2.5"), endings=(change,)))
        await central_back(place)
        assert await place.states() == {State.CONFIRMED: 2}
        assert await ordered(hospital) == [("active", Decimal("2.5")), ("stopped", Decimal(5))]

    run(tmp_path, case)


def test_a_pair_of_drugs_that_was_answered_in_the_outage_is_not_asked_again_of_the_first_of_them(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(sign(1, drug("3", "warfarin-tab", frequency="QD")))
        told = Override(
            rule_id="DDI043", severity="high", finding="x", reason="短期使用", draft_index=0, source="", pack_version=""
        )
        await place.submit(sign(2, drug("300", "ibuprofen-srcap", frequency="BID"), overrides=(told,)))
        await central_back(place)
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_what_central_learned_meanwhile_is_still_asked_of_an_order_of_the_outage(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(sign(1, drug("5")))
        await place.submit(sign(2, drug("10", "cetirizine-tab", frequency="QD")))
        await hospital.put(builders.drug_order("rival", "mosapride-tab"))
        await central_back(place)
        assert (await place.conflict()).conflict == "duplicate"
        assert await place.state(ident(2)) is State.CONFIRMED
        assert ("active", Decimal(5)) not in [one for one in await ordered(hospital) if one[1] == 5]

    run(tmp_path, case)


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("is_dark", [True, False])
def test_a_diagnosis_confirmed_refuted_and_confirmed_again_ends_confirmed_at_central(
    tmp_path: Path, is_dark: bool, is_known: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        if is_known:
            await place.submit(diagnose(1))
            await place.settle()
        place.link.is_dark = is_dark
        if not is_known:
            await place.submit(diagnose(1))
        key = await place.key_of(ident(1), "Condition")
        for n, change in enumerate((DiagnosisChange.CONFIRM, DiagnosisChange.REFUTE, DiagnosisChange.CONFIRM), 2):
            await place.submit(revise(n, change, key))
        await central_back(place)
        assert await place.states() == {State.CONFIRMED: 4}
        there = await hospital.versions(await place.key_of(ident(1), "Condition"))
        said = [one["verificationStatus"]["coding"][0]["code"] for one in reversed(there)]
        assert said == ["provisional", "confirmed", "refuted", "confirmed"]

    run(tmp_path, case)


@pytest.mark.parametrize("is_dark", [True, False])
def test_a_later_stop_than_the_one_that_was_signed_is_refused_in_words_and_an_earlier_one_is_written(
    tmp_path: Path, is_dark: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = is_dark
        await place.submit(stop_ahead(1, 24, "MedicationRequest/o1"))
        if not is_dark:
            await place.settle()
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(stop_ahead(2, 48, "MedicationRequest/o1"))
        assert refused.value.facts[1:] == ("ends-earlier",)
        await place.submit(stop_ahead(3, 12, "MedicationRequest/o1"))
        await central_back(place)
        assert await place.states() == {State.CONFIRMED: 2}
        there = await hospital.read("MedicationRequest/o1")
        bounds = there["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]
        assert datetime.fromisoformat(bounds["end"]) == NOW + timedelta(hours=12)

    run(tmp_path, case)


@pytest.mark.parametrize("is_dark", [True, False])
def test_of_two_corrections_of_one_note_the_second_is_refused_whether_the_first_was_sent_or_not(
    tmp_path: Path, is_dark: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = is_dark
        await place.submit(note(1, "原文"))
        await place.settle()
        old = await place.key_of(ident(1), "Composition")
        again = {"replaces": old, "reason": "改"}
        await place.submit(msgspec.structs.replace(note(2, "甲改"), **again))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(msgspec.structs.replace(note(3, "乙改"), **again))
        assert refused.value.facts[1:] == ("note-corrected",)
        newest = {"replaces": await place.key_of(ident(2), "Composition"), "reason": "再改"}
        await place.submit(msgspec.structs.replace(note(4, "乙在甲之后改"), **newest))
        await central_back(place)
        assert await place.states() == {State.CONFIRMED: 3}
        assert len(await hospital.find("Composition", subject=PATIENT)) == 3

    run(tmp_path, case)


def test_the_stop_of_a_drug_that_was_ordered_again_is_not_withdrawn_before_the_new_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(sign(1, drug("5")))
        await place.submit(stop(2, await place.key_of(ident(1), "MedicationRequest")))
        await place.submit(sign(3, drug("2.5")))
        with pytest.raises(PolicyRefused) as refused:
            await place.station.withdraw(session(builders.DOCTOR), ident(2), "误")
        assert refused.value.facts == ("withdraw", "needed", ident(3))
        await place.station.withdraw(session(builders.DOCTOR), ident(3), "误")
        await place.station.withdraw(session(builders.DOCTOR), ident(2), "误")
        await central_back(place)
        assert await ordered(hospital) == [("active", Decimal(5))]

    run(tmp_path, case)
