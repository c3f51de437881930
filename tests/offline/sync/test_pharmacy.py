"""What a pharmacist says of a drug order: read from central, told where it is given, answered by a doctor, and what it holds back."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, DecideConflict, ReplyPharmacist
from client.errors import PolicyRefused
from client.fhir import names
from client.fhir.reading import pharm_review
from client.records import Amount
from offline.outbox import State
from offline.views import OrderRow, PharmStanding
from offline.work_views import WorkKind
from tests.offline.sync.test_consults import cut
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, decide, draft, give, ident, sign, stamp, verify
from tests.support.whole import Hospital, Place, run

WHY = "与华法林合用，出血风险"

THIRTY = Amount(value=Decimal(30), unit="mg", code="mg")


def review(order: str, status: str = "requested", n: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": f"pharm{n}",
        "status": status,
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.PHARM_REVIEW}]},
        "focus": {"reference": order},
        "for": {"reference": PATIENT},
        "authoredOn": stamp(NOW),
        "lastModified": stamp(NOW),
        "owner": {"display": "药师 何静"},
        **more,
    }


def rejected(order: str, words: str = WHY, n: int = 1) -> dict[str, Any]:
    return review(order, "rejected", n, statusReason={"text": words})


async def ordered(place: Place, n: int = 1) -> OrderRow:
    await place.submit(sign(n, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")))
    await place.settle()
    return next(row for row in await place.station.orders(PATIENT) if row.order.drug_id == "ambroxol-tab")


async def told(place: Place, key: str) -> OrderRow:
    return next(row for row in await place.station.orders(PATIENT) if row.order.key == key)


async def read(place: Place) -> None:
    place.pass_time(10)
    await place.duty("watch", "pull")


def reply(n: int, row: OrderRow, **more: Any) -> ReplyPharmacist:
    assert row.pharm is not None
    task = row.pharm.review
    assert task is not None
    plain = {"rejection": task.reason, "reason": "已减量，每日复查 INR"}
    said = {**plain, **more}
    return ReplyPharmacist(**act(n), order=row.order.key, task=task.key, task_version=task.version, **said)


def test_a_hospital_without_reviews_says_nothing_of_any_order(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        assert (await ordered(place)).pharm is None

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("status", "more", "standing"),
    [
        ("requested", {}, PharmStanding.WAITING),
        ("in-progress", {}, PharmStanding.WAITING),
        ("no-such-status", {}, PharmStanding.WAITING),
        ("accepted", {}, PharmStanding.ACCEPTED),
        ("completed", {}, PharmStanding.ACCEPTED),
        (
            "completed",
            {"businessStatus": {"coding": [{"system": names.PHARM_OUTCOME, "code": "rejected"}]}},
            PharmStanding.REJECTED,
        ),
        ("rejected", {}, PharmStanding.REJECTED),
        ("cancelled", {}, PharmStanding.NOT_REVIEWED),
        ("failed", {}, PharmStanding.NOT_REVIEWED),
    ],
)
def test_each_state_of_the_review_has_its_word(status: str, more: dict[str, Any], standing: PharmStanding) -> None:
    found = pharm_review(review("MedicationRequest/m1", status, **more))
    if standing is PharmStanding.NOT_REVIEWED:
        assert found is None
    else:
        assert found is not None
        assert found.verdict.value == standing.value


def test_a_rejection_holds_back_the_check_and_the_dose_until_a_doctor_answers(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(rejected(row.order.key))
        await read(place)
        row = await told(place, row.order.key)
        assert row.pharm is not None
        assert (row.pharm.standing, row.pharm.is_old) == (PharmStanding.REJECTED, False)
        assert row.pharm.review is not None
        assert (row.pharm.review.reason, row.pharm.review.by) == (WHY, "药师 何静")
        (group,) = [one for one in await place.station.to_verify(PATIENT) if one.rows[0].order.key == row.order.key]
        assert group.rows[0].pharm is not None
        assert group.rows[0].pharm.standing is PharmStanding.REJECTED
        check = verify(3, row.order.key, task=group.task)
        with pytest.raises(PolicyRefused, match="pharm-rejected"):
            await place.submit(check)
        (mine,) = [
            one for one in (await place.station.work(DOCTOR.reference)).items if one.kind is WorkKind.PHARM_REJECTED
        ]
        assert WHY in mine.what
        await place.submit(reply(4, row))
        row = await told(place, row.order.key)
        assert row.pharm is not None
        assert row.pharm.standing is PharmStanding.KEPT
        assert row.pharm.mark is not None, "central does not know the answer yet"
        await place.submit(msgspec.structs.replace(check, id=ident(5)))
        await place.settle()
        task = await hospital.read("Task/pharm1")
        assert task["status"] == "rejected", "what the pharmacist said is not changed"
        assert [one["text"] for one in task["note"]] == ["已减量，每日复查 INR"]
        assert len(await hospital.versions("Task/pharm1")) == 2
        assert await place.states() == {State.CONFIRMED: 3}
        kinds = [one.kind for one in (await place.station.work(DOCTOR.reference)).items]
        assert WorkKind.PHARM_REJECTED not in kinds

    run(tmp_path, case)


def test_a_rejected_dose_is_given_only_by_who_says_so_in_words(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        (group,) = [one for one in await place.station.to_verify(PATIENT) if one.rows[0].order.key == row.order.key]
        await place.submit(verify(2, row.order.key, task=group.task))
        await place.settle()
        await hospital.put(rejected(row.order.key))
        await read(place)
        dose = give(3, row.order.key, None)
        dose = msgspec.structs.replace(dose, lines=(msgspec.structs.replace(dose.lines[0], amount=THIRTY),))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(dose)
        assert refused.value.facts[1:] == ("pharm-rejected",)
        said = msgspec.structs.replace(dose, id=ident(4), despite=("pharm-rejected",), note="医生电话确认后给药")
        await place.submit(said)

    run(tmp_path, case)


def test_words_of_a_finding_stand_where_the_review_gives_none(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        issue = {
            "resourceType": "DetectedIssue",
            "id": "issue1",
            "status": "final",
            "severity": "high",
            "patient": {"reference": PATIENT},
            "implicated": [{"reference": row.order.key}],
            "detail": "剂量超过说明书上限",
        }
        because = {"reference": "DetectedIssue/issue1"}
        await hospital.put(issue, review(row.order.key, "rejected", reasonReference=because))
        await read(place)
        row = await told(place, row.order.key)
        assert row.pharm is not None
        assert row.pharm.review is not None
        assert row.pharm.review.reason == "剂量超过说明书上限"

    run(tmp_path, case)


def test_another_rejection_wants_another_answer_and_a_yes_meanwhile_needs_none(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(rejected(row.order.key))
        await read(place)
        row = await told(place, row.order.key)
        await place.submit(reply(3, row))
        await place.settle()
        with pytest.raises(PolicyRefused, match="already-answered"):
            await place.submit(reply(4, row, reason="再说一次"))
        await hospital.change("Task/pharm1", statusReason={"text": "肾功能不全，需调整"})
        await read(place)
        row = await told(place, row.order.key)
        assert row.pharm is not None
        assert row.pharm.standing is PharmStanding.REJECTED
        with pytest.raises(PolicyRefused, match="rejection-changed"):
            await place.submit(reply(5, row, rejection=WHY))
        await place.submit(reply(6, row))
        await hospital.change("Task/pharm1", status="accepted")
        await place.settle()
        assert await place.state(ident(6)) is State.CONFIRMED, "nothing was sent: it is accepted already"
        assert (await hospital.read("Task/pharm1"))["status"] == "accepted"

    run(tmp_path, case)


def test_in_an_emergency_an_order_nobody_reviewed_goes_its_way_and_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        first = await ordered(place)
        await hospital.put(review(first.order.key, "accepted"))
        await read(place)
        await cut(place)
        place.pass_time(600)
        await place.submit(sign(2, draft("omeprazole-cap", dose="20", unit="mg", frequency="QD")))
        rows = {row.order.drug_id: row for row in await place.station.orders(PATIENT)}
        new, old = rows["omeprazole-cap"].pharm, rows["ambroxol-tab"].pharm
        assert new is not None
        assert old is not None
        assert (new.standing, new.is_old) == (PharmStanding.NOT_KNOWN, True)
        assert (old.standing, old.is_old) == (PharmStanding.ACCEPTED, True)
        assert old.as_of is not None
        key = rows["omeprazole-cap"].order.key
        (group,) = [one for one in await place.station.to_verify(PATIENT) if one.rows[0].order.key == key]
        await place.submit(verify(3, key, task=group.task))

    run(tmp_path, case)


def test_what_was_rejected_before_the_outage_is_kept_by_a_doctor_during_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(rejected(row.order.key))
        await read(place)
        row = await told(place, row.order.key)
        await cut(place)
        await place.submit(reply(3, row))
        with pytest.raises(PolicyRefused, match="role"):
            await place.submit(msgspec.structs.replace(reply(4, row), author=NURSE))
        place.link.is_dark = False
        await place.settle()
        task = await hospital.read("Task/pharm1")
        (said,) = [one for one in task["extension"] if one["url"] == names.PHARM_REPLY]
        assert {one["url"] for one in said["extension"]} == {"by", "at", "reason", "rejection", "rejected-at", "order"}
        assert await place.state(ident(3)) is State.CONFIRMED

    run(tmp_path, case)


async def check_task(place: Place, key: str) -> str:
    (group,) = [one for one in await place.station.to_verify(PATIENT) if one.rows[0].order.key == key]
    assert group.task is not None
    return group.task


def by_nurse(decision: DecideConflict) -> DecideConflict:
    return msgspec.structs.replace(decision, author=NURSE)


async def back(place: Place) -> None:
    place.link.is_dark = False
    place.pass_time(60)
    await place.settle()


def test_what_a_pharmacist_rejected_during_the_outage_is_not_checked_until_a_doctor_answers(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        task = await check_task(place, row.order.key)
        await cut(place)
        await place.submit(verify(3, row.order.key, task=task))
        await hospital.put(rejected(row.order.key))
        await back(place)
        (found,) = await place.station.conflicts()
        assert (found.conflict, found.choices) == ("pharm-rejected", ("keep-central", "withdraw"))
        assert (await hospital.read(task))["status"] == "requested"
        with pytest.raises(PolicyRefused, match="choice"):
            await place.submit(by_nurse(decide(4, ident(3), Choice.KEEP_MINE, found.seen)))
        await place.submit(reply(5, await told(place, row.order.key)))
        await place.settle()
        (found,) = await place.station.conflicts()
        await place.submit(by_nurse(decide(6, ident(3), Choice.KEEP_MINE, found.seen)))
        await place.settle()
        assert (await hospital.read(task))["status"] == "completed"
        assert await place.states() == {State.CONFIRMED: 4}

    run(tmp_path, case)


LATER = NOW + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("others", "standing"),
    [
        ([("requested", LATER, LATER)], PharmStanding.REJECTED),
        ([("accepted", LATER, NOW - timedelta(minutes=9))], PharmStanding.REJECTED),
        ([("accepted", NOW - timedelta(minutes=9), LATER)], PharmStanding.ACCEPTED),
        ([("accepted", NOW, LATER), ("requested", LATER, LATER)], PharmStanding.WAITING),
    ],
)
def test_an_open_rejection_counts_until_a_later_yes_whatever_else_is_asked(
    tmp_path: Path, others: list[tuple[str, Any, Any]], standing: PharmStanding
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(rejected(row.order.key))
        for n, (status, asked, said) in enumerate(others, 2):
            times = {"authoredOn": stamp(asked), "lastModified": stamp(said)}
            await hospital.put(review(row.order.key, status, n, **times))
        await read(place)
        pharm = (await told(place, row.order.key)).pharm
        assert pharm is not None
        assert pharm.standing is standing

    run(tmp_path, case)


def test_the_review_of_another_patient_says_nothing_of_this_patients_drug(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        other = review(row.order.key, "accepted", 2, authoredOn=stamp(LATER), lastModified=stamp(LATER))
        await hospital.put(rejected(row.order.key), {**other, "for": {"reference": "Patient/p2"}})
        await read(place)
        said = [
            line.pharm.standing
            for group in await place.station.to_verify()
            for line in group.rows
            if line.order.key == row.order.key and line.pharm is not None
        ]
        assert said == [PharmStanding.REJECTED]
        kinds = [one.kind for one in (await place.station.work(DOCTOR.reference)).items]
        assert WorkKind.PHARM_REJECTED in kinds

    run(tmp_path, case)
