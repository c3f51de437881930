"""Once if needed (SOS) holds for twelve hours and one dose; as needed without end says how long to wait between two."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AdministerDose, GivenLine, OrderDraft
from client.errors import PolicyRefused
from client.records import Code, DoseOutcome, OrderTerm
from offline.views import Standing
from tests.support.acts import band_read
from tests.support.builders import NOW, NURSE, PATIENT, act, draft, ident, sign, verify
from tests.support.whole import Hospital, Place, run


def if_needed() -> OrderDraft:
    made = draft("mosapride-tab", dose="5", unit="mg", frequency="SOS", term=OrderTerm.ONCE)
    return msgspec.structs.replace(made, is_as_needed=True)


def given(n: int, order: str, hours: float, **more: Any) -> AdministerDose:
    at = {**act(n, NURSE), "occurred_at": NOW + timedelta(hours=hours)}
    line = GivenLine(order=order, what=Code(text="mosapride"), amount=if_needed().dose)
    return AdministerDose(
        **at, lines=(line,), slot_at=None, outcome=DoseOutcome.GIVEN, check=band_read(PATIENT), **more
    )


async def refused(place: Place, command: Any, *facts: str) -> None:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    assert caught.value.facts[1:] == facts


async def standing(place: Place, order: str) -> Standing:
    return next(row.standing for row in await place.station.orders(PATIENT) if row.order.key == order)


async def ordered(place: Place) -> tuple[str, str]:
    await place.submit(sign(1, if_needed()))
    await place.settle()
    return await place.key_of(ident(1), "MedicationRequest"), await place.key_of(ident(1), "Task")


def test_after_twelve_hours_it_is_not_used_and_not_checked_any_more(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        order, task = await ordered(place)
        (at_central,) = [one for one in await hospital.find("MedicationRequest", patient=PATIENT) if one["id"] != "o1"]
        period = at_central["dosageInstruction"][0]["timing"]["repeat"]["boundsPeriod"]
        assert (period["start"], period["end"]) == ("2026-11-20T10:00:00+08:00", "2026-11-20T22:00:00+08:00")
        assert await standing(place, order) is Standing.CONFIRMED
        place.pass_time(12 * 3600)
        late = msgspec.structs.replace(verify(2, order, task), occurred_at=NOW + timedelta(hours=12))
        await refused(place, late, "sos-lapsed")
        assert await standing(place, order) is Standing.UNUSED

    run(tmp_path, case)


def test_it_is_given_late_only_with_words_and_not_twice(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        order, task = await ordered(place)
        await place.submit(verify(2, order, task))
        await place.settle()
        place.pass_time(13 * 3600)
        await refused(place, given(3, order, 13), "sos-lapsed")
        await place.submit(given(4, order, 11))
        await refused(place, given(5, order, 13, note="电话医嘱", despite=("sos-lapsed",)), "once-more")
        await place.settle()
        assert await standing(place, order) is Standing.DONE

    run(tmp_path, case)


@pytest.mark.parametrize(("often", "hours"), [("BID", None), ("BID", 0), ("PRN", None), ("prn", -6)])
def test_as_needed_without_an_end_says_the_least_interval(tmp_path: Path, often: str, hours: int | None) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        made = draft("mosapride-tab", dose="5", unit="mg", frequency=often)
        bare = msgspec.structs.replace(made, is_as_needed=True, min_interval_h=hours)
        await refused(place, sign(1, bare), "no-interval")
        await place.submit(sign(2, msgspec.structs.replace(bare, frequency=often.upper(), min_interval_h=8)))

    run(tmp_path, case)


def test_the_chosen_times_are_as_many_as_the_frequency_has(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        once_a_day = draft("loratadine-tab", dose="10", unit="mg", frequency="QD")
        several = ("08:00", "12:00", "16:00", "18:00", "20:00")
        for n, times in enumerate((several, ("25:00",), ("8",)), 1):
            await refused(place, sign(n, msgspec.structs.replace(once_a_day, times=times)), "times-of-another")
        thrice = msgspec.structs.replace(draft("ambroxol-tab"), times=("08:00", "08:00", "08:00"))
        await refused(place, sign(8, thrice), "times-of-another")
        await place.submit(sign(9, msgspec.structs.replace(once_a_day, times=("10:30",))))

    run(tmp_path, case)
