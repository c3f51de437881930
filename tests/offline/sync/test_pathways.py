"""A clinical pathway follows orders and notes both ways, moves only by a person, and blocks nothing."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.pathways import ItemState
from client.commands import Choice, EnterPathway, MovePathway, NoteVariance, OrderDraft
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Code, OrderKind, OrderTerm
from offline.care_views import PathwayView
from offline.outbox import State
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act, ident, sign, stamp, stop
from tests.support.whole import Hospital, Place, knowledge, run


def enter(n: int = 1, **more: Any) -> EnterPathway:
    version = knowledge().pack.version
    plain = {"pathway": "cap", "title": "社区获得性肺炎", "stage": "d1", "pack_version": version}
    return EnterPathway(**act(n), **{**plain, **more})


def laboratory(code: str = "33959-8", text: str = "降钙素原") -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.LABORATORY,
        term=OrderTerm.ONCE,
        what=Code(text=text, system=names.LOINC, code=code),
        catalogue_id=code,
        frequency="ONCE",
        starts_at=NOW,
    )


async def seen(place: Place) -> PathwayView:
    return await place.station.pathway(PATIENT)


async def state_of(place: Place, item: str) -> ItemState:
    return next(one.state for one in (await seen(place)).items if one.item.id == item)


def move(n: int, view: PathwayView, **more: Any) -> MovePathway:
    assert view.plan is not None
    return MovePathway(**act(n), plan=view.plan.key, plan_version=view.plan.version, **more)


def test_a_patient_whose_diagnosis_fits_is_offered_the_pathway_and_put_on_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert (await seen(place)).fits == ()
        await place.submit(builders.diagnose(1))
        assert [one.id for one in (await seen(place)).fits] == ["cap"]
        await place.submit(enter(2))
        view = await seen(place)
        assert view.plan is not None
        assert view.stage is not None
        assert (view.stage.id, view.day, view.plan.status) == ("d1", 1, "active")
        await place.settle()
        (plan,) = await hospital.find("CarePlan", patient=PATIENT)
        assert plan["instantiatesCanonical"] == [f"{names.PLAN_DEFINITION}/cap|{knowledge().pack.version}"]
        assert await place.state(ident(2)) is State.CONFIRMED

    run(tmp_path, case)


def test_ordering_the_item_ticks_it_and_stopping_the_order_shows(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        assert await state_of(place, "pct") is ItemState.OPEN
        await place.submit(sign(2, laboratory()))
        assert await state_of(place, "pct") is ItemState.ORDERED
        await place.settle()
        key = await place.key_of(ident(2), "ServiceRequest")
        order = next(row.order for row in await place.station.orders(PATIENT) if row.order.key == key)
        await place.submit(stop(3, key, versions=(order.version,)))
        assert await state_of(place, "pct") is ItemState.STOPPED
        assert await state_of(place, "cbc") is ItemState.OPEN

    run(tmp_path, case)


def test_a_signed_note_of_the_template_ticks_its_item(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        kind = Code(text="入院记录", system=names.LOINC, code="34117-2", others=((names.DOCUMENT_TYPE, "admission"),))
        await place.submit(msgspec.structs.replace(builders.note(2), note_kind=kind, title="入院记录"))
        assert await state_of(place, "admission") is ItemState.DONE

    run(tmp_path, case)


def test_what_is_not_done_is_said_why_or_left_open_and_blocks_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        view = await seen(place)
        assert view.plan is not None
        await place.submit(
            NoteVariance(**act(2), plan=view.plan.key, item="ct", what="胸部影像", reason="外院昨日已做")
        )
        assert await state_of(place, "ct") is ItemState.VARIED
        await place.submit(move(3, await seen(place), stage="d23"))
        view = await seen(place)
        assert view.stage is not None
        assert view.stage.id == "d23", "open items held nobody back"
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}

    run(tmp_path, case)


def test_an_order_beside_the_pathway_is_shown_until_somebody_says_why(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        await place.submit(sign(2, laboratory("4548-4", "糖化血红蛋白")))
        view = await seen(place)
        (extra,) = view.beside
        assert extra.what == "糖化血红蛋白"
        assert view.plan is not None
        said = NoteVariance(
            **act(3), plan=view.plan.key, item="extra", what=extra.what, reason="合并糖尿病", order=extra.key
        )
        await place.submit(said)
        assert (await seen(place)).beside == ()

    run(tmp_path, case)


def test_the_branch_is_proposed_with_its_data_and_a_doctor_confirms(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        (branch,) = (await seen(place)).branches
        assert not branch.is_proposed
        assert "2524-7" in branch.missing
        await hospital.put(builders.lab("lactate", "2524-7", "4.1", "mmol/L"))
        await place.settle()
        await place.duty("pull")
        (branch,) = (await seen(place)).branches
        assert branch.is_proposed
        assert any("4.1" in one.words for one in branch.told)
        view = await seen(place)
        assert view.stage is not None
        assert view.stage.id == "d1", "nobody is moved by data alone"
        await place.submit(move(2, view, stage="severe", branch="severe"))
        view = await seen(place)
        assert view.stage is not None
        assert view.stage.id == "severe"

    run(tmp_path, case)


def test_two_doctors_move_one_patient_and_a_person_decides(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        await place.settle()
        view = await seen(place)
        assert view.plan is not None
        await place.submit(move(2, view, stage="d23"))
        await hospital.change(view.plan.key, title="社区获得性肺炎（改）")
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        await place.decide(3, Choice.KEEP_MINE)
        await place.settle()
        view = await seen(place)
        assert view.stage is not None
        assert view.stage.id == "d23"

    run(tmp_path, case)


def test_leaving_needs_a_reason_and_in_an_emergency_the_stage_stays_while_variances_are_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter())
        await place.settle()
        await cut(place)
        view = await seen(place)
        with pytest.raises(PolicyRefused):
            await place.submit(move(2, view, stage="d23"))
        assert view.plan is not None
        await place.submit(
            NoteVariance(**act(3), plan=view.plan.key, item="pct", what="降钙素原", reason="停机，未能送检")
        )
        assert await state_of(place, "pct") is ItemState.VARIED
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        await place.submit(move(4, await seen(place), reason="诊断改变"))
        await place.settle()
        view = await seen(place)
        assert view.plan is not None
        assert (view.plan.status, view.plan.reason, view.stage) == ("revoked", "诊断改变", None)

    run(tmp_path, case)


def older_plan(**more: Any) -> dict[str, Any]:
    stage = [{"url": "stage", "valueCode": "d1"}, {"url": "since", "valueDateTime": stamp(NOW)}]
    plain = {
        "resourceType": "CarePlan",
        "id": "old",
        "status": "active",
        "intent": "plan",
        "subject": {"reference": PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "instantiatesCanonical": [f"{names.PLAN_DEFINITION}/cap|1"],
        "title": "旧",
        "period": {"start": stamp(NOW)},
        "extension": [{"url": names.PATHWAY_STAGE, "extension": stage}],
    }
    return {**plain, **more}


def test_a_patient_is_put_on_one_pathway_at_a_time(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(enter(1))
        with pytest.raises(PolicyRefused, match="already-on-pathway"):
            await place.submit(enter(2))
        await place.submit(move(3, await seen(place), is_done=True))
        await place.submit(enter(4))

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_two_doctors_put_one_patient_on_a_pathway_and_a_person_decides(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(enter())
        await hospital.put(older_plan())
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "duplicate"
        await place.decide(9, choice)
        await place.settle()
        assert len(await hospital.find("CarePlan", patient=PATIENT)) == (2 if choice is Choice.KEEP_MINE else 1)
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_nobody_who_died_meanwhile_is_put_on_a_pathway_without_a_word(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(enter())
        await hospital.change(PATIENT, deceasedBoolean=True)
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "deceased"
        assert await hospital.find("CarePlan", patient=PATIENT) == []

    run(tmp_path, case)


def test_the_pathway_of_an_earlier_stay_is_not_the_present_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(older_plan(encounter={"reference": "Encounter/old"}))
        place.pass_time(30)
        await place.duty("pull")
        assert (await seen(place)).plan is None
        await place.submit(enter())
        await place.settle()
        view = await seen(place)
        assert view.plan is not None
        assert view.plan.title == "社区获得性肺炎"
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)
