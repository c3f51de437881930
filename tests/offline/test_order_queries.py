"""A nurse asks instead of checking: the order waits for the doctor's answer, in the task centre, here and in an emergency."""

from pathlib import Path

import msgspec
import pytest

from client.commands import AnswerQuery, Choice, QueryOrder
from client.errors import PolicyRefused
from client.records import Code
from offline.outbox import State
from offline.work_views import WorkKind
from tests.support.acts import act, give, verify
from tests.support.builders import DOCTOR, NURSE, PATIENT, decide, ident
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"
DOSE = Code(text="剂量有疑问", code="dose")


def query(n: int, text: str = "0.5 g 还是 5 g？", order: str = ORDER) -> QueryOrder:
    name, who = Code(text="对乙酰氨基酚"), DOCTOR.reference
    return QueryOrder(**act(n, NURSE), orders=(order,), what=name, reason=DOSE, text=text, recipient=who)


def answer(n: int, key: str, text: str = "0.5 g") -> AnswerQuery:
    return AnswerQuery(**act(n, DOCTOR), query=key, orders=(ORDER,), text=text, recipient=NURSE.reference)


async def against(place: Place, command: object) -> set[str]:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)  # type: ignore[arg-type]
    return set(caught.value.facts[1:])


async def asked(place: Place) -> str:
    """The key of the one open query."""
    (one,) = [each for each in await place.station.queries(PATIENT) if each.is_open]
    return one.query.key


def test_a_queried_order_is_checked_only_after_the_doctor_answered(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(query(1))
        (group,) = await place.station.to_verify(PATIENT)
        assert group.is_queried
        assert await against(place, verify(2, ORDER, "Task/t1")) == {"order-queried"}
        assert "order-queried" in await against(place, give(3, ORDER, None))
        await place.submit(answer(4, await asked(place)))
        (group,) = await place.station.to_verify(PATIENT)
        (thread,) = group.queries
        assert (group.is_queried, thread.replies[0].text, thread.query.text) == (False, "0.5 g", "0.5 g 还是 5 g？")
        await place.submit(verify(5, ORDER, "Task/t1"))
        await place.settle()
        assert (await hospital.read("Task/t1"))["status"] == "completed"

    run(tmp_path, case)


def test_the_query_stands_in_the_task_centre_of_who_ordered_it_until_he_answers(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(query(1))
        found = [one for one in (await place.station.work(DOCTOR.reference)).items if one.kind is WorkKind.QUERY]
        (item,) = found
        assert (item.origin, item.patient) == (NURSE.name, PATIENT)
        assert "0.5 g 还是 5 g？" in item.what
        other = await place.station.work("Practitioner/somebody-else")
        assert not [one for one in other.items if one.kind is WorkKind.QUERY]
        await place.submit(answer(2, item.key))
        after = (await place.station.work(DOCTOR.reference)).items
        assert not [one for one in after if one.kind in {WorkKind.QUERY, WorkKind.MESSAGE}]

    run(tmp_path, case)


def test_in_an_emergency_it_is_asked_and_answered_here_and_comes_to_central_in_order(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.round()
        await place.submit(query(1))
        await place.crash()
        await place.submit(answer(2, await asked(place)))
        await place.submit(verify(3, ORDER, "Task/t1"))
        place.link.is_dark = False
        await place.settle()
        said = await hospital.find("Communication", subject=PATIENT)
        (first,) = [one for one in said if "inResponseTo" not in one]
        (second,) = [one for one in said if "inResponseTo" in one]
        assert [one["reference"] for one in second["inResponseTo"]] == [f"Communication/{first['id']}"]
        assert (await hospital.read("Task/t1"))["status"] == "completed"

    run(tmp_path, case)


def test_an_answer_about_an_order_that_was_changed_meanwhile_comes_to_the_doctor_and_is_sent_when_he_says_so(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(query(1))
        await place.settle()
        place.link.is_dark = True
        await place.round()
        seen = next(row.order for row in await place.station.orders(PATIENT) if row.order.key == ORDER)
        given = msgspec.structs.replace(answer(2, await asked(place)), order_versions=(seen.version,))
        await place.submit(given)
        await hospital.change(ORDER, note=[{"text": "改为餐后"}])
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        (conflict,) = await place.station.conflicts()
        assert (conflict.kind, conflict.conflict) == ("answer-query", "changed")
        await place.submit(decide(3, ident(2), Choice.KEEP_MINE, seen=conflict.seen))
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        assert [one for one in await hospital.find("Communication", subject=PATIENT) if "inResponseTo" in one]

    run(tmp_path, case)


def test_an_answer_about_an_order_that_was_stopped_meanwhile_is_sent_and_asks_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(query(1))
        await place.settle()
        place.link.is_dark = True
        await place.round()
        await place.submit(msgspec.structs.replace(answer(2, await asked(place)), order_versions=("1",)))
        await hospital.change(ORDER, status="stopped")
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_query_without_a_reason_and_an_answer_without_words_are_not_taken(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert await against(place, msgspec.structs.replace(query(1), reason=Code(text=" "))) == {"no-words"}
        assert await against(place, query(2, order="MedicationRequest/none")) == {"gone"}
        await place.submit(query(3))
        assert await against(place, answer(4, await asked(place), text="  ")) == {"no-words"}
        assert await against(place, answer(5, "Communication/none")) == {"gone"}

    run(tmp_path, case)
