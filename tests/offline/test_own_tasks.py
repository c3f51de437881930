"""A check, a signature, an answer is written into its own Task alone, and covers what that Task asked about, whatever the command names."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AnswerWarning, CountersignOrder, Override, TakeOver, VerifyOrder
from client.errors import PolicyRefused
from offline.views import PharmStanding, VerifyGroup
from tests.offline.sync.test_pharmacy import ordered, read, rejected, review, told
from tests.offline.test_confirm import MORPHINE
from tests.support.acts import act
from tests.support.builders import DOCTOR, NURSE, PATIENT, draft, oral, sign, verify
from tests.support.whole import Hospital, Place, run

AMBROXOL, OMEPRAZOLE = (
    draft("ambroxol-tab", dose="30", unit="mg", group=1),
    draft("omeprazole-cap", dose="20", unit="mg", group=1),
)


async def check_of(place: Place, order: str) -> VerifyGroup:
    groups = await place.station.to_verify(PATIENT)
    return next(one for one in groups if order in {row.order.key for row in one.rows})


async def refused(place: Place, command: Any, *facts: str) -> None:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    assert set(facts) <= set(caught.value.facts), caught.value.facts


def test_no_other_act_carries_out_the_check_of_a_drug_or_the_review_of_the_pharmacist(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        group = await check_of(place, row.order.key)
        await hospital.put(review(row.order.key))
        await read(place)
        for n, task in enumerate(("Task/pharm1", group.task or ""), 4):
            await refused(place, AnswerWarning(**act(n), task=task, task_version=None, text="ok"), "other-task")
            taken = TakeOver(**act(n + 4), task=task, task_version=None, is_accepted=True, synthesis="ok")
            await refused(place, taken, "other-task")
        await refused(place, verify(20, row.order.key, task="Task/pharm1"), "other-task")
        told_now = (await told(place, row.order.key)).pharm
        assert told_now is not None
        assert told_now.standing is PharmStanding.WAITING
        await place.submit(verify(21, row.order.key, task=group.task))

    run(tmp_path, case)


def test_a_check_names_every_line_so_that_none_rejected_goes_by_unseen(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, AMBROXOL, OMEPRAZOLE))
        await place.settle()
        of_both = [row for row in await place.station.orders(PATIENT) if row.order.drug_id in DRUGS]
        first, second = (row.order.key for row in of_both)
        group = await check_of(place, first)
        check = verify(3, first, task=group.task)
        await refused(place, check, "lines-left-out")
        await refused(place, msgspec.structs.replace(check, task=None), "lines-left-out")
        await refused(place, msgspec.structs.replace(check, orders=(), order_versions=()), "lines-left-out")
        whole = VerifyOrder(
            **act(4, NURSE), orders=(first, second), order_versions=(None, None), task=group.task, task_version=None
        )
        await hospital.put(rejected(second))
        await read(place)
        await refused(place, check, "lines-left-out", "pharm-rejected")
        await refused(place, whole, "pharm-rejected")
        more = msgspec.structs.replace(
            whole, orders=(first, second, "MedicationRequest/o1"), order_versions=(None,) * 3
        )
        await refused(place, more, "other-task")

    run(tmp_path, case)


DRUGS = {"ambroxol-tab", "omeprazole-cap"}


def test_morphine_by_word_of_mouth_wants_the_password_though_the_signature_names_no_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        at_once = msgspec.structs.replace(MORPHINE, frequency="ST")
        report = await place.station.check(PATIENT, (at_once,))
        said = {"severity": "high", "finding": "x", "reason": "镇痛", "source": "s", "pack_version": "v"}
        answers = tuple(
            Override(rule_id=one.rule_id, draft_index=0, **said) for one in report.findings if one.tier == 2
        )
        place.station._people.proofs.confirmed(NURSE.reference)
        await place.submit(oral(1, at_once, overrides=answers))
        (waiting,) = await place.station.to_countersign(DOCTOR.reference)
        bare = CountersignOrder(**act(3), orders=(), task=waiting.countersign.task.key, task_version=None)
        await refused(place, bare, "confirm-person")
        place.station._people.proofs.confirmed(DOCTOR.reference)
        await refused(place, bare, "lines-left-out")

    run(tmp_path, case)
