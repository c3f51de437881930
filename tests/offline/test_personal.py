"""What a person arranged for himself outlives a restart, and is nobody else's."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.errors import InputRefused
from client.records import Person, Role
from offline import personal
from offline.personal import Columns, OwnPhrase
from tests.support import builders
from tests.support.builders import NOW
from tests.support.whole import Hospital, Place, run, session

OTHER = Person(reference="Practitioner/d2", name="other", role=Role.DOCTOR)
LATER = NOW + timedelta(hours=1)
WANTED = Columns(order=("what", "dose"), hidden=("by",), widths={"what": 300})


def test_a_task_that_was_put_off_and_the_columns_survive_the_end_of_the_program(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        mine, other = session(builders.DOCTOR), session(OTHER)
        await place.station.put_off(mine, "Task/1", LATER)
        await place.station.keep_columns(mine, "orders", WANTED)
        await place.crash()
        assert await place.station.later(mine) == {"Task/1": LATER}
        assert await place.station.columns(mine) == {"orders": WANTED}
        assert await place.station.later(other) == {}
        assert await place.station.columns(other) == {}
        assert await place.waiting() == 0, "nothing of it is sent"
        await place.station.put_off(mine, "Task/1", None)
        await place.station.keep_columns(mine, "orders", None)
        assert (await place.station.later(mine), await place.station.columns(mine)) == ({}, {})

    run(tmp_path, case)


def test_what_is_over_is_forgotten_and_what_cannot_be_read_counts_as_not_arranged(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "store.db")
    personal.put_off(books, "d1", "Task/1", LATER, NOW)
    personal.put_off(books, "d1", "Task/2", LATER + timedelta(hours=9), LATER)
    assert list(personal.later(books, "d1")) == ["Task/2"]
    for name in ("later:d3", "columns:d3"):
        books.execute("INSERT INTO store_fact (key, value) VALUES (?, '[1]')", (name,))
    assert personal.later(books, "d3") == {}
    assert personal.columns_of(books, "d3") == {}


def test_own_phrases_are_kept_for_one_person_as_many_and_as_long_as_can_be_chosen_from(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "store.db")
    one = OwnPhrase(part="measures", text="协助半卧位")
    personal.keep_phrases(books, "n1", [one])
    assert personal.phrases_of(books, "n1") == (one,)
    assert personal.phrases_of(books, "n2") == ()
    for wrong, why in (([one] * 51, "too-many"), ([msgspec.structs.replace(one, text="长" * 501)], "too-long")):
        with pytest.raises(InputRefused) as caught:
            personal.keep_phrases(books, "n1", wrong)
        assert caught.value.facts == ("phrases", why)
    with pytest.raises(InputRefused):
        personal.keep_phrases(books, "n1", [msgspec.structs.replace(one, text="  ")])
    assert personal.phrases_of(books, "n1") == (one,), "what was refused takes nothing away"
