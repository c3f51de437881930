"""What is remembered of a server counts only while it is the same; one that may double is given time; differing counts are looked into."""

from pathlib import Path

import httpx
import msgspec
import pytest

from client.central.profile import CAUTIOUS
from client.errors import PolicyRefused
from client.records import DoseOutcome
from offline import replica
from offline.outbox import State
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"


# --- the same server? --------------------------------------------------------------------------------------------------


def test_a_server_known_before_is_not_tried_out_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        known, sent = place.station.engine.profile, place.link.carried_writes
        assert known.server
        await place.crash()
        assert place.station.engine.profile == CAUTIOUS, "not before it was asked who it is"
        await place.round()
        assert place.station.engine.profile == known
        assert place.link.carried_writes == sent

    run(tmp_path, case)


def test_a_server_of_another_version_is_tried_out_before_anything_leaves(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = place.station.engine.profile
        await place.crash()
        await place.submit(builders.vitals(1))
        await place.duty("watch", "pull", "push")
        assert await place.state(ident(1)) is State.SAVED_HERE
        old = f'"version":"{before.server_version}"'.encode()

        def newer(request: httpx.Request, body: bytes) -> bytes:
            return body.replace(old, b'"version":"99.1"') if request.url.path.endswith("/metadata") else body

        place.link.spoil = newer
        sent = place.link.carried_writes
        await place.duty("meet")
        assert place.station.engine.profile.server_version == "99.1"
        assert place.link.carried_writes > sent, "it was probed"
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)


# --- a server that may double ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lack", [{"is_race_proof": False, "keeps_body_id": False}, {"is_index_immediate": False}])
def test_after_an_unclear_end_it_is_asked_only_when_it_must_be_done_with_it(
    tmp_path: Path, lack: dict[str, bool]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        engine = place.station.engine
        engine.profile = engine._remembered = msgspec.structs.replace(engine.profile, **lack)
        place.link.writes.append(Fate.LATE)
        await place.submit(builders.note(1))
        await place.duty("push", "status")
        (delivery,) = [check for check in place.station.status.readiness if check.name == "delivery"]
        assert (delivery.is_well, delivery.facts[-2:]) == (False, ("one-uploader", "waits-32-s"))
        place.pass_time(25)
        await place.station.retry()
        await place.duty("watch", "pull", "push")
        assert await place.state(ident(1)) is State.UNCLEAR, "not even when a person asks for another try"
        await place.link.let_late_ones_arrive()
        place.pass_time(10)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert len(await hospital.find("Composition", patient="p1")) == 1

    run(tmp_path, case)


# --- counts ------------------------------------------------------------------------------------------------------------


async def lose(place: Place, key: str) -> None:
    """A row that the feed never brings, because its time is long past."""

    def work(books: Books) -> None:
        books.execute("DELETE FROM resource WHERE key = ?", (key,))

    await place.database.write(work)


def test_counts_that_differ_twice_running_are_looked_into_at_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await lose(place, "Observation/l2")
        await place.duty("count")
        assert await place.database.read(lambda books: replica.get(books, "Observation/l2")) is None
        await place.duty("count", "status")
        assert await place.database.read(lambda books: replica.get(books, "Observation/l2")) is not None
        (event,) = [one for one in await place.station.events() if one.kind == "counts-differ"]
        assert event.facts == {"types": "Observation", "patients": "1", "rows": "1"}
        fresh = place.station.status.freshness
        assert (fresh.counts_alarm, {one.difference for one in fresh.counts}) == ((), {0})

    run(tmp_path, case)


def test_a_difference_that_cannot_be_found_stays_visible_and_is_told_once(tmp_path: Path) -> None:
    def more(request: httpx.Request, body: bytes) -> bytes:
        is_count = b"_summary=count" in request.url.query and request.url.path.endswith("/Flag")
        return body.replace(b'"total":0', b'"total":3') if is_count else body

    async def case(hospital: Hospital, place: Place) -> None:
        place.link.spoil = more
        for _ in range(4):
            await place.duty("count", "status")
        assert list(place.station.status.freshness.counts_alarm) == ["Flag"]
        assert not place.station.status.freshness.is_proven(place.clock.now())
        assert len([one for one in await place.station.events() if one.kind == "counts-differ"]) == 1
        place.link.spoil = None
        await place.duty("count", "status")
        assert list(place.station.status.freshness.counts_alarm) == []

    run(tmp_path, case)


# --- what is not checked is not given ----------------------------------------------------------------------------------


def test_a_dose_waits_for_the_nurse_s_check_even_a_pending_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        slot = builders.NOW.replace(hour=8)
        place.link.is_dark = True
        with pytest.raises(PolicyRefused, match="unverified"):
            await place.submit(builders.give(1, ORDER, slot))
        await place.submit(builders.give(2, ORDER, slot, DoseOutcome.NOT_GIVEN))
        await place.submit(builders.verify(3, ORDER, "Task/t1"))
        await place.submit(builders.give(4, ORDER, builders.NOW.replace(hour=12)))
        assert await place.state(ident(4)) is State.SAVED_HERE

    run(tmp_path, case)


def test_what_is_ordered_at_once_is_given_before_it_is_checked(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        for n, frequency in ((1, "ST"), (2, "TID")):
            drug = ("omeprazole-cap", "metformin-tab")[n - 1]
            await place.submit(builders.sign(n, builders.draft(drug, frequency=frequency)))
        await place.submit(builders.give(3, await place.key_of(ident(1), "MedicationRequest"), None, grams="0.02"))
        with pytest.raises(PolicyRefused, match="unverified"):
            await place.submit(builders.give(4, await place.key_of(ident(2), "MedicationRequest"), None))

    run(tmp_path, case)


def test_an_order_that_has_no_check_at_all_may_be_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.drug_order("free", "metformin-tab"))
        await place.duty("pull")
        await place.submit(builders.give(1, "MedicationRequest/free", None))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED

    run(tmp_path, case)
