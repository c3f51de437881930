"""The board of skin tests: the countdown is in the record, so it survives a crash and an outage; nothing is read before its time."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.clock import SetClock
from client.commands import OrderDraft, RecordSkinTest, StartSkinTest
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Code, OrderKind, OrderTerm, Person, Role
from offline.board_views import SkinRow, SkinState
from tests.offline.sync.test_units import _made, second
from tests.offline.test_holds import DRUG, TEST, release, result
from tests.support.acts import act, sign
from tests.support.builders import NOW, NURSE
from tests.support.whole import Hospital, Place, run, session

GIVER = Person(reference="Practitioner/n2", name="何静", role=Role.NURSE, staff_number="N002")
WAIT = timedelta(minutes=20)
PPD = OrderDraft(
    kind=OrderKind.NURSING,
    term=OrderTerm.ONCE,
    what=Code(text="结核菌素试验(PPD)"),
    catalogue_id="PPD-TEST",
    frequency="ONCE",
    starts_at=NOW,
)


def started(
    n: int, test: str, *, wait: timedelta = WAIT, until: timedelta | None = None, what: str = "青霉素皮试"
) -> StartSkinTest:
    return StartSkinTest(
        **act(n, GIVER),
        test=test,
        what=Code(text=what),
        batch="20260301",
        solution="青霉素皮试液",
        site="左前臂掌侧",
        read_from=NOW + wait,
        read_until=NOW + until if until is not None else None,
    )


def read(n: int, row: SkinRow, place: Place, outcome: str = "negative") -> RecordSkinTest:
    """By who gave the solution, and by a second nurse."""
    base = {**act(n, GIVER), "occurred_at": place.clock.now()}
    return RecordSkinTest(
        **base,
        test=row.test.key,
        what=Code(text=row.test.what.text, system=names.NURSING_ORDER, code=row.test.what.code_in(names.NURSING_ORDER)),
        outcome=outcome,
        read_by=f"{GIVER.name}、{NURSE.name}",
        batch="20260301",
        started=row.given.key if row.given is not None else None,
        second=NURSE,
    )


async def proved(place: Place) -> None:
    """The second nurse types number and password."""
    await place.station.witness(session(GIVER), "N001", "right")


async def only(place: Place) -> SkinRow:
    (row,) = await place.station.skin_board()
    return row


async def against(place: Place, command: object) -> tuple[str, ...]:
    if isinstance(command, RecordSkinTest):
        await proved(place)
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)  # type: ignore[arg-type]
    return tuple(caught.value.facts[1:])


def test_the_countdown_survives_an_outage_and_a_crash_and_then_asks_to_be_read(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, TEST, DRUG))
        await place.settle()
        row = await only(place)
        assert (row.state, [one.drug_id for one in row.drugs]) == (SkinState.TO_DO, ["penicillin-g-inj"])
        place.link.is_dark = True
        await place.round()
        await place.submit(started(2, row.test.key))
        assert await against(place, started(3, row.test.key)) == ("skin-test-runs",)
        place.pass_time(10 * 60)
        await place.crash()
        row = await only(place)
        assert row.given is not None
        assert (row.state, row.given.read_from, row.batch) == (SkinState.RUNNING, NOW + WAIT, "20260301")
        assert await against(place, read(4, row, place)) == ("skin-test-early",)
        place.pass_time(10 * 60 + 1)
        row = await only(place)
        assert row.state is SkinState.TO_READ
        await proved(place)
        await place.submit(read(5, row, place))
        assert (await only(place)).state is SkinState.TO_RELEASE
        place.link.is_dark = False
        await place.settle()
        (given,) = await hospital.find("Procedure", subject="Patient/p1")
        (said,) = [one for one in await hospital.find("Observation") if "partOf" in one]
        assert said["partOf"][0]["reference"] == f"Procedure/{given['id']}"
        await place.submit(release(6, (await only(place)).drugs[0].key))
        row = await only(place)
        assert (row.state, row.read_by) == (SkinState.NEGATIVE, f"{GIVER.name}、{NURSE.name}")
        place.pass_time(25 * 3600)
        assert (await only(place)).state is SkinState.EXPIRED

    run(tmp_path, case)


@pytest.mark.parametrize(("outcome", "state"), [("positive", SkinState.POSITIVE), ("weak", SkinState.WEAK)])
def test_a_reaction_before_the_time_is_read_at_once(tmp_path: Path, outcome: str, state: SkinState) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, TEST, DRUG))
        await place.submit(started(2, (await only(place)).test.key))
        await proved(place)
        await place.submit(read(3, await only(place), place, outcome))
        assert (await only(place)).state is state

    run(tmp_path, case)


def test_a_tuberculin_test_is_read_after_two_days_and_frees_and_forbids_no_drug(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, PPD))
        row = await only(place)
        assert row.is_delayed
        begun = started(2, row.test.key, wait=timedelta(hours=48), until=timedelta(hours=72), what=PPD.what.text)
        await place.submit(begun)
        place.pass_time(47 * 3600)
        row = await only(place)
        assert row.state is SkinState.RUNNING
        place.pass_time(2 * 3600)
        row = await only(place)
        assert row.state is SkinState.TO_READ
        place.pass_time(24 * 3600)
        row = await only(place)
        assert row.state is SkinState.OVERDUE
        assert await against(place, read(3, row, place)) == ("skin-test-late",)
        await proved(place)
        await place.submit(read(4, row, place, "positive"))
        assert (await only(place)).state is SkinState.POSITIVE
        assert not [one for one in (await place.station.work("Practitioner/d1")).items if "结核" in one.what]

    run(tmp_path, case)


def test_a_second_reader_is_another_person_named_in_the_reading(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, TEST, DRUG))
        row = await only(place)
        await place.submit(started(2, row.test.key))
        place.pass_time(21 * 60)
        one = msgspec.structs.replace(read(3, await only(place), place), second=GIVER)
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(one)
        assert caught.value.facts[1] in {"second-not-allowed", "confirm-second"}

    run(tmp_path, case)


async def ordered(place: Place) -> SkinRow:
    await place.submit(sign(1, TEST, DRUG))
    await place.settle()
    return await only(place)


def test_a_test_that_nobody_began_is_not_read_negative_and_frees_no_drug(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        assert await against(place, read(2, row, place)) == ("skin-test-not-begun",)
        with pytest.raises(PolicyRefused):
            await place.submit(release(3, row.drugs[0].key))

    run(tmp_path, case)


def test_a_second_name_that_was_only_typed_reads_no_test_negative(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await place.submit(started(2, row.test.key))
        place.pass_time(21 * 60)
        typed = msgspec.structs.replace(read(3, await only(place), place), second=None)
        assert await against(place, typed) == ("skin-test-second",)

    run(tmp_path, case)


def test_who_gave_the_solution_is_not_the_second_reader(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await place.submit(msgspec.structs.replace(started(2, row.test.key), author=NURSE))
        place.pass_time(21 * 60)
        assert await against(place, read(3, await only(place), place)) == ("skin-test-second-began",)

    run(tmp_path, case)


def test_a_clock_that_was_set_forward_makes_no_test_ready_to_be_read(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await place.submit(started(2, row.test.key))
        assert isinstance(place.clock, SetClock)
        place.clock.jump(21 * 60)
        assert await against(place, read(3, await only(place), place)) == ("skin-test-clock",)
        place.pass_time(20 * 60)
        await proved(place)
        await place.submit(read(4, await only(place), place))

    run(tmp_path, case)


def test_a_test_that_central_says_no_time_of_is_read_after_the_minutes_of_the_site(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await place.submit(started(2, row.test.key))
        await place.settle()
        (given,) = await hospital.find("Procedure", subject="Patient/p1")
        kept = [one for one in given["extension"] if one["url"] not in {names.READ_FROM, names.READ_UNTIL}]
        await hospital.change(f"Procedure/{given['id']}", extension=kept)
        await place.round()
        row = await only(place)
        assert row.given is not None
        assert (row.state, row.given.read_from) == (SkinState.RUNNING, NOW + WAIT)
        assert await against(place, read(3, row, place)) == ("skin-test-early",)

    run(tmp_path, case)


def test_a_positive_test_is_not_begun_again_and_stays_positive_whatever_is_read_later(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await place.submit(started(2, row.test.key))
        await proved(place)
        await place.submit(read(3, await only(place), place, "positive"))
        await place.settle()
        place.pass_time(60)
        again = msgspec.structs.replace(started(4, row.test.key), occurred_at=place.clock.now())
        assert await against(place, again) == ("skin-test-was-positive",)
        (first,) = [one for one in await hospital.find("Observation") if "partOf" in one]
        later = {**result(row.test.key, "阴性(-)", first["code"]["text"], NOW + timedelta(minutes=1)), "id": "later"}
        await hospital.put(later)
        await place.round()
        assert (await only(place)).state is SkinState.POSITIVE

    run(tmp_path, case)


def test_a_solution_that_two_stations_gave_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, TEST, DRUG))
        await place.settle()
        async with second(hospital, _made(place.folder.parent)) as other:
            await other.round()
            place.link.is_dark = other.link.is_dark = True
            await place.submit(started(2, (await only(place)).test.key))
            await other.submit(started(3, (await only(other)).test.key))
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert [one.conflict for one in await other.station.conflicts()] == ["double-charting"]

    run(tmp_path, case)
