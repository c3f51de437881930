"""A person's own favourites: at most twelve, in the encrypted store, for nobody else."""

from pathlib import Path

import pytest

from client.errors import InputRefused
from client.records import Person, Role
from offline import favourites
from tests.support import builders
from tests.support.whole import Hospital, Place, run, session

OTHER = Person(reference="Practitioner/d2", name="other", role=Role.DOCTOR)


def test_favourites_are_a_persons_own_and_survive_the_end_of_the_program(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        mine, other = session(builders.DOCTOR), session(OTHER)
        await place.station.keep_favourites(mine, (builders.draft(),))
        await place.crash()
        assert await place.station.favourites(mine) == (builders.draft(),)
        assert await place.station.favourites(other) == ()
        assert await place.waiting() == 0, "nothing of it is sent"

    run(tmp_path, case)


def test_a_thirteenth_is_refused_and_the_twelve_stay(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        mine = session(builders.DOCTOR)
        twelve = tuple(builders.draft(dose=str(at + 1)) for at in range(12))
        await place.station.keep_favourites(mine, twelve)
        with pytest.raises(InputRefused) as refused:
            await place.station.keep_favourites(mine, (*twelve, builders.draft(dose="13")))
        assert refused.value.facts == ("favourites", "too-many", "12")
        assert await place.station.favourites(mine) == twelve

    run(tmp_path, case)


def test_what_this_program_cannot_read_is_left_out_and_hinders_nothing(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "store.db")
    books.execute("INSERT INTO store_fact (key, value) VALUES ('favourites:Practitioner/d1', '[{\"odd\": 1}]')")
    assert favourites.of(books, "Practitioner/d1") == ()
