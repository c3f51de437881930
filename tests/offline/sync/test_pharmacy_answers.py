"""What rests on a doctor's answer to the pharmacist, and rejections in every shape."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AdministerDose, Choice, Ending, EndingKind, Override
from client.errors import PolicyRefused, SafetyStopped
from client.records import Amount
from offline.outbox import State
from offline.views import OrderRow, PharmStanding
from tests.offline.sync.test_consults import cut
from tests.offline.sync.test_pharmacy import WHY, back, check_task, ordered, read, rejected, reply, told
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, decide, draft, give, ident, sign, stamp, verify
from tests.support.whole import BASE, Hospital, Place, run, session

THIRTY = Amount(value=Decimal(30), unit="mg", code="mg")


def test_a_rejected_drug_is_taken_back_and_ordered_again_only_with_a_reason(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(rejected(row.order.key))
        await read(place)
        again = draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")
        gone = Ending(
            orders=(row.order.key,), versions=(None,), how=EndingKind.VOID, at=NOW, reason="开错了药", replaced_by=0
        )
        for n, endings in ((3, (gone,)), (4, ())):
            with pytest.raises(SafetyStopped) as stopped:
                await place.submit(sign(n, again, endings=endings))
            assert "PHARM-REJECTED" in stopped.value.facts
        (found,) = [one for one in (await place.station.check(PATIENT, (again,))).findings if one.kind == "pharmacy"]
        assert found.facts["reason"] == WHY
        why = Override(
            rule_id=found.rule_id,
            severity="high",
            finding=WHY,
            reason="已停华法林",
            draft_index=0,
            source=found.source,
            pack_version=found.pack_version,
        )
        await place.submit(sign(5, again, endings=(gone,), overrides=(why,)))
        await place.settle()
        assert await place.state(ident(5)) is State.CONFIRMED
        (issue,) = await hospital.find("DetectedIssue", patient=PATIENT)
        assert issue["mitigation"][0]["action"]["text"] == "已停华法林"

    run(tmp_path, case)


@pytest.mark.parametrize("words", ["  有空格 ", "第一行\n第二行", "a\r\nb", "tab\there"])
def test_an_answer_counts_however_the_words_of_the_rejection_are_spaced(tmp_path: Path, words: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(rejected(row.order.key, words))
        await read(place)
        with pytest.raises(PolicyRefused, match="no-reason"):
            await place.submit(reply(2, await told(place, row.order.key), reason="."))
        await place.submit(reply(3, await told(place, row.order.key)))
        await place.settle()
        pharm = (await told(place, row.order.key)).pharm
        assert pharm is not None
        assert pharm.standing is PharmStanding.KEPT

    run(tmp_path, case)


def test_each_line_of_a_review_has_its_own_answer_and_a_second_no_in_the_same_words_wants_a_new_one(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        lines = draft("ambroxol-tab", dose="30", unit="mg"), draft("omeprazole-cap", dose="20", unit="mg")
        await place.submit(sign(1, *lines))
        await place.settle()
        drugs = {row.order.drug_id: row.order.key for row in await place.station.orders(PATIENT)}
        first, second = drugs["ambroxol-tab"], drugs["omeprazole-cap"]
        await hospital.put({**rejected(first), "basedOn": [{"reference": second}]})
        await read(place)

        async def standings() -> list[PharmStanding]:
            found = [(await told(place, key)).pharm for key in (first, second)]
            return [one.standing for one in found if one is not None]

        place.pass_time(60)
        await place.submit(
            msgspec.structs.replace(reply(3, await told(place, first)), occurred_at=NOW + timedelta(minutes=1))
        )
        assert await standings() == [PharmStanding.KEPT, PharmStanding.REJECTED]
        await place.settle()
        await place.submit(
            msgspec.structs.replace(reply(4, await told(place, second)), occurred_at=NOW + timedelta(minutes=2))
        )
        await place.settle()
        assert await standings() == [PharmStanding.KEPT, PharmStanding.KEPT]
        await hospital.change("Task/pharm1", lastModified=stamp(NOW + timedelta(hours=1)))
        await read(place)
        assert await standings() == [PharmStanding.REJECTED, PharmStanding.REJECTED]

    run(tmp_path, case)


def in_another_shape(key: str, shape: str) -> dict[str, Any]:
    if shape == "input":
        asked = {"type": {"text": "order"}, "valueReference": {"reference": key}}
        return {**rejected(key), "focus": {"reference": PATIENT}, "input": [asked]}
    focus = {"version": f"{key}/_history/1", "address": f"{BASE}/{key}", "both": f"{BASE}/{key}/_history/1"}[shape]
    return {**rejected(key), "focus": {"reference": focus}}


@pytest.mark.parametrize("shape", ["version", "address", "both", "input"])
def test_a_rejection_is_seen_however_its_pharmacy_names_the_order(tmp_path: Path, shape: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        task = await check_task(place, row.order.key)
        await hospital.put(in_another_shape(row.order.key, shape))
        await read(place)
        pharm = (await told(place, row.order.key)).pharm
        assert pharm is not None
        assert pharm.standing is PharmStanding.REJECTED
        with pytest.raises(PolicyRefused, match="pharm-rejected"):
            await place.submit(verify(3, row.order.key, task=task))

    run(tmp_path, case)


def given(n: int, key: str) -> AdministerDose:
    made = give(n, key, None)
    return msgspec.structs.replace(made, lines=(msgspec.structs.replace(made.lines[0], amount=THIRTY),))


async def done_on_an_answer(hospital: Hospital, place: Place) -> tuple[OrderRow, str]:
    """Rejected before the outage; in it kept by a doctor (3), checked (4) and given (5)."""
    row = await ordered(place)
    task = await check_task(place, row.order.key)
    await hospital.put(rejected(row.order.key))
    await read(place)
    await cut(place)
    await place.submit(reply(3, await told(place, row.order.key)))
    await place.submit(verify(4, row.order.key, task=task))
    await place.submit(given(5, row.order.key))
    return row, task


def test_neither_the_answer_nor_the_check_is_taken_back_once_a_dose_was_given_on_them(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        _, task = await done_on_an_answer(hospital, place)
        for who, n in ((DOCTOR, 3), (NURSE, 4)):
            with pytest.raises(PolicyRefused, match="needed"):
                await place.station.withdraw(session(who), ident(n), "误录")
        await back(place)
        assert await place.states() == {State.CONFIRMED: 4}
        assert (await hospital.read(task))["status"] == "completed"

    run(tmp_path, case)


def test_what_was_done_on_an_answer_that_central_never_gets_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row, task = await done_on_an_answer(hospital, place)
        await hospital.put(rejected(row.order.key, "绝对禁忌"))
        await back(place)
        (found,) = await place.station.conflicts()
        assert (found.command, found.conflict) == (ident(3), "changed")
        await place.submit(decide(6, ident(3), Choice.WITHDRAW, found.seen))
        await place.settle()
        open_ones = {one.command: one for one in await place.station.conflicts()}
        assert open_ones[ident(4)].conflict == "pharm-rejected"
        assert (await hospital.read(task))["status"] == "requested"
        check = open_ones[ident(4)]
        await place.submit(msgspec.structs.replace(decide(7, ident(4), Choice.WITHDRAW, check.seen), author=NURSE))
        await place.settle()
        (dose,) = await place.station.conflicts()
        assert (dose.command, dose.conflict, dose.choices[0]) == (ident(5), "basis-lost", "keep-mine")
        await place.submit(msgspec.structs.replace(decide(8, ident(5), Choice.KEEP_MINE, dose.seen), author=NURSE))
        await place.settle()
        assert await place.state(ident(5)) is State.CONFIRMED
        assert len(await hospital.find("MedicationAdministration", patient=PATIENT)) == 1

    run(tmp_path, case)
