"""Both sides compared whole: counts and hashes by kind and patient, a difference with its field, and the way to mend it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import httpx
import pytest

from client.central.answers import Row
from client.commands import Choice
from client.errors import CentralFaulty, CentralUnreachable
from offline.mode import Mode
from offline.store.books import Books
from offline.sync import verifying
from offline.verification import Why
from tests.support import builders, whole
from tests.support.between import Answering, between, refused, searching
from tests.support.builders import DOCTOR
from tests.support.whole import Hospital, Place, run, session

ORDER = "MedicationRequest/o1"


async def spoiled(place: Place, key: str, was: str, now: str) -> None:
    """A byte of the copy turned: the same version, other words."""
    sql = "UPDATE resource SET body = replace(body, ?, ?) WHERE key = ?"
    await place.database.write(lambda books: books.execute(sql, (was, now, key)))


def test_equal_sides_have_equal_hashes_for_every_kind_and_patient(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1, pulse="90"))
        await place.settle()
        proof = await place.station.verify_now()
        assert proof.is_whole
        assert {one.patient for one in proof.proofs} == {f"Patient/p{n}" for n in whole.PATIENTS}
        orders = next(one for one in proof.by_kind() if one.kind == "MedicationRequest")
        assert (orders.here, orders.central, orders.is_equal) == (3, 3, True)
        pulses = next(one for one in proof.by_kind() if one.kind == "Observation")
        assert pulses.here == len(await hospital.find("Observation"))

    run(tmp_path, case)


def differing(place: Place) -> tuple[str, ...]:
    return place.station.status.freshness.differing


def test_one_turned_byte_is_found_with_its_field_and_nothing_is_green_until_it_is_read_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await spoiled(place, ORDER, '"value":0.5', '"value":5')
        proof = await place.station.verify_now()
        (found,) = proof.differences
        assert (found.key, found.patient, found.why) == (ORDER, "Patient/p1", Why.CONTENT)
        assert found.path.endswith("doseQuantity.value"), found.path
        await place.round()
        assert differing(place) == ("Patient/p1",)
        assert not place.station.status.freshness.is_proven(place.clock.now())
        (told,) = [one for one in await place.station.events() if one.kind == "verify-differs"]
        assert told.facts["path"] == found.path
        await place.station.verify_now()
        assert len([one for one in await place.station.events() if one.kind == "verify-differs"]) == 1, "said once"
        again = await place.station.reread(session(DOCTOR), ORDER)
        assert again is not None
        assert again.is_equal
        await place.round()
        assert differing(place) == ()
        (told,) = [one for one in await place.station.events() if one.kind == "re-read"]
        assert told.facts["by"] == DOCTOR.reference

    run(tmp_path, case)


def test_what_central_will_not_show_is_not_called_equal(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.station.verify_now()
        between(place).answering = searching("Observation", 403)
        with pytest.raises(CentralFaulty):
            await place.station.engine.verifying.patient("Patient/p1")
        proof = await place.station.verification()
        assert not proof.is_whole
        assert proof.open == ("Patient/p1",)

    run(tmp_path, case)


def about(patient: str, answer: Callable[[httpx.Request], httpx.Response]) -> Answering:
    """Every request that names him gets this answer."""

    def answering(request: httpx.Request, body: bytes) -> httpx.Response | None:
        return answer(request) if patient in f"{request.url} {body.decode()}" else None

    return answering


def test_whom_central_will_not_show_stops_no_other_from_being_compared(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        between(place).answering = about("p2", lambda _: refused(403))
        with pytest.raises(CentralFaulty):
            await place.station.verify_now()
        proof = await place.station.verification()
        assert proof.open == ("Patient/p2",)
        assert {one.patient for one in proof.proofs} == {"Patient/p1", "Patient/p3"}

    run(tmp_path, case)


def test_a_comparison_that_was_broken_off_goes_on_with_who_was_not_compared_yet(tmp_path: Path) -> None:
    def cut(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("dark", request=request)

    async def case(hospital: Hospital, place: Place) -> None:
        line = between(place)
        line.answering = about("p3", cut)
        with pytest.raises(CentralUnreachable):
            await place.station.verify_now()
        assert (await place.station.verification()).open == ("Patient/p3",)
        line.answering = about("p1", cut)
        with pytest.raises(CentralUnreachable):
            await place.station.verify_now()
        assert (await place.station.verification()).open == ()

    run(tmp_path, case)


def test_while_a_ward_recovers_only_what_was_compared_since_counts(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.station.verify_now()
        place.link.is_dark = True
        for _ in range(6):
            await place.round()
            place.pass_time(1.0)
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        place.link.is_dark = False
        await place.settle()
        assert place.station.status.mode is Mode.RECOVERING
        assert len((await place.station.verification()).open) == len(whole.PATIENTS), (
            "what was equal before says nothing now"
        )
        assert place.station.status.freshness.uncompared == len(whole.PATIENTS)
        await place.decide(9, Choice.KEEP_CENTRAL)
        for _ in whole.PATIENTS:
            await place.duty("sweep")
            place.pass_time(1.0)
        proof = await place.station.verification()
        assert proof.is_whole, (proof.open, proof.differences)
        await place.duty("pull", "status")
        assert place.station.status.freshness.uncompared == 0

    run(tmp_path, case)


def test_a_patient_with_many_rows_keeps_the_store_for_a_few_of_them_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a person waits for passes between two parts, and the proof is the same."""
    parts: list[int] = []
    hashed = verifying._hashed

    def noted(books: Books, rows: Sequence[Row]) -> dict[str, str]:
        parts.append(len(rows))
        return hashed(books, rows)

    monkeypatch.setattr(verifying, "_hashed", noted)

    async def case(hospital: Hospital, place: Place) -> None:
        count = 2 * verifying.HASHED_AT_ONCE + 3
        await hospital.put(*(builders.lab(f"many{n}", "2823-3", "4", "mmol/L") for n in range(count)))
        await place.settle()
        proof = await place.station.engine.verifying.patient("Patient/p1")
        assert proof.is_equal
        assert sum(one.here for one in proof.kinds) > count
        assert max(parts) == verifying.HASHED_AT_ONCE
        assert sum(parts) == sum(one.central for one in proof.kinds)

    run(tmp_path, case)
