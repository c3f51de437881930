"""Request forms, herbal prescriptions, 72-hour looks and skin tests at a real hospital: signed, sent, read back and answered."""

from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from client.clinical.safety.findings import Kind
from client.commands import AntimicrobialUse, OrderDraft, RecordSkinTest, ReleaseOrder, ReviewAntimicrobial, StopOrder
from client.errors import InputRefused, PolicyRefused, VersionConflict
from client.fhir import names
from client.records import Code, HerbLine, OrderKind, OrderStatus, OrderTerm, RequestAnswer, RequestForm
from offline.outbox import State
from offline.work_views import WorkKind
from tests.offline.sync.test_consults import cut
from tests.offline.test_holds import held, release, result
from tests.offline.test_skin_board import GIVER, started
from tests.support.acts import act, stop_ahead, void
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, draft, ident, sign
from tests.support.whole import Hospital, Place, run, session

FORM = RequestForm(
    kind="imaging",
    urgency="urgent",
    indication="腹痛待查",
    side="left",
    summary="肺炎",
    answers=(
        RequestAnswer(code="metal", question="体内有无金属", answer="否", value="no"),
        RequestAnswer(code="pacemaker", question="有无起搏器"),
    ),
)
USE = AntimicrobialUse(
    purpose="treatment",
    indication="肺炎",
    site="肺",
    culture="已送",
    prior="无",
    cause="误吸",
    chest_film="右下肺实变",
    infection_type="社区获得性",
    susceptibility="对头孢敏感",
    prior_course="short",
    expert="不需要",
    before_operation="切皮前30分钟",
)


def exam(code: str, form: RequestForm | None = FORM, group: int = 1) -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.IMAGING,
        term=OrderTerm.ONCE,
        what=Code(text=code),
        catalogue_id=code,
        frequency="ONCE",
        starts_at=NOW,
        group=group,
        request=form,
    )


def herb(ident: str, name: str, grams: str, note: str = "") -> OrderDraft:
    made = draft(ident, dose=grams, frequency="QD", group=1)
    return msgspec.structs.replace(made, what=Code(text=name), days=7, herb=HerbLine(footnote=note, doses=7))


def test_a_form_reads_back_as_it_was_filled_in_and_stops_as_one(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        report = await place.station.check(PATIENT, (exam("MR-KNEE"), exam("XR-CHEST")))
        assert {one.kind for one in report.findings} == {Kind.REQUEST}
        await place.submit(sign(1, exam("MR-KNEE"), exam("XR-CHEST")))
        await place.settle()
        rows = [one for one in await place.station.orders(PATIENT) if one.order.request is not None]
        assert [one.order.request for one in rows] == [FORM, FORM]
        assert len({one.order.group for one in rows}) == 1
        assert rows[0].group_size == 2
        keys = tuple(one.order.key for one in rows)
        versions = tuple(one.order.version for one in rows)
        await place.submit(StopOrder(**act(2), orders=keys, versions=versions, stop_at=NOW, reason="改期"))
        await place.settle()
        after = [one.order for one in await place.station.orders(PATIENT) if one.order.key in keys]
        assert {one.status for one in after} == {OrderStatus.STOPPED}

    run(tmp_path, case)


def test_a_single_item_has_its_requisition_too(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, exam("XR-CHEST", group=0)))
        await place.settle()
        (row,) = [one for one in await place.station.orders(PATIENT) if one.order.request is not None]
        assert row.order.group is not None
        assert row.group_size == 1

    run(tmp_path, case)


def test_the_look_after_72_hours_is_shown_when_due_and_ticked_off_once(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        drug = msgspec.structs.replace(draft("omeprazole-cap", dose="20", unit="mg", frequency="QD"), antimicrobial=USE)
        await place.submit(sign(1, drug))
        await place.settle()
        (row,) = [one for one in await place.station.orders(PATIENT) if one.review is not None]
        task = row.review
        assert task is not None
        assert row.order.form is not None
        read = {name: getattr(row.order.form, name) for name in row.order.form.__struct_fields__}
        assert read == {name: getattr(USE, name) for name in read}, "every field comes back as it was filled in"
        assert not await reviews(place)
        place.pass_time(62 * 3600)
        assert await reviews(place) == [task.key]
        look = ReviewAntimicrobial(
            **act(2),
            order=row.order.key,
            task=task.key,
            task_version=task.version,
            decision="stop",
            reason="培养阴性",
        )
        past = msgspec.structs.replace(look, id=ident(9), decision="continue", until=NOW - timedelta(days=1))
        with pytest.raises(InputRefused, match="past"):
            await place.submit(past)
        await place.submit(look)
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED
        assert not await reviews(place)
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(msgspec.structs.replace(look, id=ident(3), task_version=None))
        assert "already-reviewed" in refused.value.facts

    run(tmp_path, case)


@pytest.mark.parametrize("is_dark", [False, True])
def test_an_antibacterial_that_is_stopped_waits_for_no_72_hour_look_any_more(tmp_path: Path, is_dark: bool) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug = msgspec.structs.replace(draft("omeprazole-cap", dose="20", unit="mg", frequency="QD"), antimicrobial=USE)
        if is_dark:
            await cut(place)
        await place.submit(sign(1, drug))
        if not is_dark:
            await place.settle()
        (row,) = [one for one in await place.station.orders(PATIENT) if one.review is not None]
        stopping = StopOrder(
            **act(2), orders=(row.order.key,), versions=(row.order.version,), stop_at=NOW, reason="培养阴性"
        )
        await place.submit(stopping)
        assert [one.order.key for one in await place.station.orders(PATIENT) if one.review is not None] == []
        place.pass_time(62 * 3600)
        assert not await reviews(place)
        place.link.is_dark = False
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code="antimicrobial-review")
        assert (task["status"], task["statusReason"]["text"]) == ("cancelled", "培养阴性")
        assert [one["status"] for one in await hospital.versions(f"Task/{task['id']}")] == ["cancelled", "requested"]
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


@pytest.mark.parametrize(("hours", "status"), [(24, "cancelled"), (100, "requested")])
def test_a_stop_ahead_takes_the_look_that_would_come_after_it_and_no_other(
    tmp_path: Path, hours: int, status: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug = msgspec.structs.replace(draft("omeprazole-cap", dose="20", unit="mg", frequency="QD"), antimicrobial=USE)
        await place.submit(sign(1, drug))
        await place.settle()
        (row,) = [one for one in await place.station.orders(PATIENT) if one.review is not None]
        await place.submit(stop_ahead(2, hours, row.order.key, versions=(row.order.version,)))
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code="antimicrobial-review")
        assert task["status"] == status
        assert (await hospital.read(row.order.key))["status"] == "active", "the order goes on until then"
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_an_as_needed_drug_without_a_least_interval_is_asked_for_where_it_is_stored(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        plain = draft("paracetamol-tab", dose="500", unit="mg", frequency="PRN")
        needed = msgspec.structs.replace(plain, is_as_needed=True)
        with pytest.raises(PolicyRefused, match="no-interval"):
            await place.submit(sign(1, needed))
        await place.submit(sign(2, msgspec.structs.replace(needed, min_interval_h=6)))
        assert await place.states() == {State.SAVED_HERE: 1}

    run(tmp_path, case)


async def reviews(place: Place) -> list[str]:
    work = await place.station.work(DOCTOR.reference)
    return [one.key for one in work.items if one.kind is WorkKind.REVIEW]


def skin_test(n: int, test: str, outcome: str) -> RecordSkinTest:
    return RecordSkinTest(
        **act(n, NURSE),
        test=test,
        what=Code(text="青霉素皮试"),
        outcome=outcome,
        read_by=f"{NURSE.name}、{GIVER.name}",
        batch="B1",
    )


async def read_negative(place: Place, test: str, valid_until: datetime | None = None) -> None:
    """Begun, and after its time read by who began it and by a second nurse."""
    await place.submit(started(30, test))
    place.pass_time(21 * 60)
    await place.station.witness(session(GIVER), "N001", "right")
    one = msgspec.structs.replace(skin_test(31, test, "negative"), author=GIVER, second=NURSE, valid_until=valid_until)
    await place.submit(msgspec.structs.replace(one, occurred_at=place.clock.now()))


def test_a_negative_test_that_a_nurse_read_releases_the_drug(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        (waiting,) = await place.station.skin_tests_waiting()
        assert (waiting.test.key, [one.key for one in waiting.drugs]) == (test, [drug])
        with pytest.raises(PolicyRefused):
            await place.submit(release(2, drug))
        await read_negative(place, test)
        (read,) = await place.station.skin_tests_waiting(PATIENT)
        assert read.negative_at is not None, "only the release is missing"
        await place.submit(release(4, drug))
        assert await place.station.skin_tests_waiting(PATIENT) == ()
        await place.settle()
        (order,) = [one.order for one in await place.station.orders(PATIENT) if one.order.key == drug]
        assert order.status is OrderStatus.ACTIVE

    run(tmp_path, case)


@pytest.mark.parametrize("outcome", ["weak", "positive"])
def test_a_positive_test_keeps_the_drug_blocked_and_tells_the_doctor(tmp_path: Path, outcome: str) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        await place.submit(skin_test(2, test, outcome))
        with pytest.raises(PolicyRefused):
            await place.submit(release(3, drug))
        await place.settle()
        work = await place.station.work(DOCTOR.reference)
        (item,) = [one for one in work.items if one.kind is WorkKind.SKIN_TEST]
        assert item.is_urgent

    run(tmp_path, case)


def test_a_drug_touched_between_list_and_reading_stays_listed_as_read_negative_and_is_released_then(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        (listed,) = await place.station.skin_tests_waiting()
        place.pass_time(60)
        await hospital.change(drug, note=[{"text": "药师已审"}])
        await place.round()
        await read_negative(place, test)
        stale = ReleaseOrder(**act(5, NURSE), orders=(drug,), versions=(listed.drugs[0].version,))
        with pytest.raises(VersionConflict):
            await place.submit(stale)
        (again,) = await place.station.skin_tests_waiting()
        assert again.negative_at is not None
        await place.submit(release(6, drug))
        assert await place.station.skin_tests_waiting() == ()

    run(tmp_path, case)


def test_an_unclear_reading_is_none_and_the_test_stays_listed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        _, test = await held(place)
        await hospital.put(result(test, "可疑，待复查", name="青霉素皮试"))
        await place.round()
        (listed,) = await place.station.skin_tests_waiting()
        assert (listed.test.key, listed.negative_at) == (test, None)

    run(tmp_path, case)


def test_a_positive_reading_after_the_release_tells_the_doctor(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        drug, test = await held(place)
        await read_negative(place, test)
        await place.submit(release(3, drug))
        await place.settle()
        await place.submit(skin_test(4, test, "positive"))
        work = await place.station.work(DOCTOR.reference)
        assert [one.key for one in work.items if one.kind is WorkKind.SKIN_TEST] == [drug]

    run(tmp_path, case)


def test_a_skin_test_is_read_on_no_other_order_and_never_by_one_person_alone(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        _, test = await held(place)
        potassium = OrderDraft(
            kind=OrderKind.LABORATORY,
            term=OrderTerm.ONCE,
            what=Code(text="血钾", system=names.LOINC, code="2823-3"),
            catalogue_id="2823-3",
            starts_at=NOW,
        )
        await place.submit(sign(2, potassium))
        other = await place.key_of(ident(2), "ServiceRequest")
        with pytest.raises(PolicyRefused, match="no-such-test"):
            await place.submit(skin_test(3, other, "negative"))
        for said in ("周护士", "周护士、周护士"):
            with pytest.raises(PolicyRefused, match="one-reader"):
                await place.submit(msgspec.structs.replace(skin_test(4, test, "negative"), read_by=said))

    run(tmp_path, case)


def test_a_reading_is_of_two_people_of_its_time_and_of_its_day(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        _, test = await held(place)
        read = skin_test(2, test, "negative")
        for against, changed in (
            ("one-reader", {"read_by": "柳安、柳 安"}),
            ("skin-test-too-long", {"valid_until": NOW + timedelta(days=3650)}),
            ("skin-test-time", {"occurred_at": NOW + timedelta(days=30)}),
            ("skin-test-time", {"occurred_at": NOW - timedelta(days=1)}),
        ):
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(msgspec.structs.replace(read, **changed))
            assert against in caught.value.facts
        await read_negative(place, test, valid_until=NOW + timedelta(hours=24))

    run(tmp_path, case)


def test_a_test_that_was_taken_back_frees_nothing_but_its_positive_reading_is_a_fact(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        _, test = await held(place)
        await place.submit(void(2, test))
        with pytest.raises(PolicyRefused, match="skin-test-over"):
            await read_negative(place, test)
        await place.submit(skin_test(4, test, "positive"))

    run(tmp_path, case)


def test_a_result_of_no_test_is_refused(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused):
            await place.submit(skin_test(1, "ServiceRequest/nowhere", "negative"))

    run(tmp_path, case)
