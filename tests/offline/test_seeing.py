"""Mirrors offline/seeing.py: what screens are given is the replica overlaid by the outbox."""

import asyncio
from datetime import timedelta
from pathlib import Path

from offline.outbox import State
from offline.store.answers import UNSEEN_EVENTS
from offline.trail import LOOKS
from offline.views import Banner, Standing
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run


def test_the_ward_map_has_a_card_for_every_bed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        shown = await place.station.ward_map()
        assert [card.patient.key for card in shown.cards if card.patient] == ["Patient/p1", "Patient/p2", "Patient/p3"]
        assert all(card.to_verify == 1 for card in shown.cards)

    run(tmp_path, case)


def test_a_signed_order_is_shown_at_once_and_never_as_confirmed_before_it_is(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))

        async def standing() -> Standing:
            rows = await place.station.orders("Patient/p1")
            (row,) = [row for row in rows if row.order.what.text == "omeprazole-cap"]
            return row.standing

        assert await standing() is Standing.SIGNED_LOCAL
        await place.settle()
        assert await standing() is Standing.CONFIRMED

    run(tmp_path, case)


def test_what_is_charted_here_locks_its_slot_before_central_knows(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        slot = builders.NOW.replace(hour=8)
        before = [one for one in await place.station.due(patient="Patient/p1") if one.slot_at == slot]
        assert [one.dose for one in before] == [None]
        await place.submit(builders.give(1, "MedicationRequest/o1", slot))
        (after,) = [one for one in await place.station.due(patient="Patient/p1") if one.slot_at == slot]
        assert after.dose is not None
        assert after.mark is not None
        assert after.mark.state is State.SAVED_HERE

    run(tmp_path, case)


def test_the_chart_is_what_its_panels_are_one_by_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        seen, key = place.station, "Patient/p1"
        shown = await seen.chart(key)
        assert shown.banner == await seen.banner(key)
        assert shown.orders == await seen.orders(key)
        assert shown.orders
        assert shown.vitals == await seen.vitals(key)
        assert shown.results == await seen.results(key)
        assert shown.notes == await seen.notes(key)
        assert shown.timeline == await seen.timeline(key)
        assert shown.queue == await seen.queue()
        assert len(shown.queue) == 1
        assert shown.record == await seen.record(key)

    run(tmp_path, case)


def test_a_chart_is_made_again_as_soon_as_anything_was_written(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        seen, key = place.station, "Patient/p1"
        before = await seen.chart(key)
        assert await seen.chart(key) is before, "nothing was written since"
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        after = await seen.chart(key)
        assert len(after.orders) == len(before.orders) + 1
        await place.submit(builders.note(2))
        assert len((await seen.chart(key)).notes) == len(after.notes) + 1

    run(tmp_path, case)


def test_who_was_read_ahead_is_opened_from_what_the_store_made(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        seen, key = place.station, "Patient/p1"
        ahead = await seen.chart(key, is_ahead=True)
        assert await seen.chart(key) is ahead
        await place.database.write(lambda books: books.execute("UPDATE cursor SET width_s = width_s"))
        assert await seen.chart(key) is ahead, "how far the feed has read stands in no chart"
        await place.submit(builders.note(1))
        assert len((await seen.chart(key)).notes) == len(ahead.notes) + 1

    run(tmp_path, case)


def test_who_he_is_comes_before_the_rest_of_his_chart_and_of_the_same_moment(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        told, has_come, key = list[Banner](), asyncio.Event(), "Patient/p1"

        def come(banner: Banner) -> None:
            told.append(banner)
            has_come.set()

        reading = asyncio.ensure_future(place.station.chart(key, first=come))
        await has_come.wait()
        assert not reading.done(), "the name does not wait for the rest"
        whole = await reading
        assert told == [whole.banner]
        assert await place.station.chart(key, first=come) is whole
        assert len(told) == 1, "what is held whole comes at once"
        unknown = await place.station.chart("Patient/nobody", first=come)
        assert unknown.banner is None
        assert len(told) == 1

    run(tmp_path, case)


def test_the_queue_is_in_the_order_things_were_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        for n in (3, 1, 2):
            await place.submit(builders.note(n))
        assert [entry.command for entry in await place.station.queue()] == [ident(3), ident(1), ident(2)]
        await place.settle()
        assert await place.station.queue() == ()
        assert len(await place.station.queue(open_only=False)) == 3

    run(tmp_path, case)


def test_the_timeline_is_the_patients_own_and_the_newest_first(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.note(1))
        await place.submit(builders.note(2, who="Patient/p2"))
        await place.settle()
        found = await place.station.timeline("Patient/p1")
        assert {event.command for event in found} == {ident(1)}
        assert [event.seq for event in found] == sorted((event.seq for event in found), reverse=True)
        place.pass_time(timedelta(hours=25).total_seconds())
        assert await place.station.timeline("Patient/p1") == ()

    run(tmp_path, case)


def test_of_somebody_unknown_nothing_is_made_up(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert await place.station.banner("Patient/nobody") is None
        assert await place.station.orders("Patient/nobody") == ()
        assert await place.station.find_patients("nobody") == ()

    run(tmp_path, case)


def test_who_looked_at_whom_makes_no_chart_anew() -> None:
    assert frozenset(UNSEEN_EVENTS) == LOOKS
