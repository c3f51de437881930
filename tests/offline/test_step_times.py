"""Times of visits are kept at the station as seconds per step, and exported as that alone."""

import json
from pathlib import Path

from offline import step_times
from tests.support import builders


def test_the_last_visits_are_kept_and_the_export_says_seconds_alone(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "b.db")
    for n in range(step_times.MOST + 3):
        step_times.add(books, {"call": float(n), "note": 1.26})
    kept = step_times.of(books)
    assert len(kept) == step_times.MOST
    assert kept[-1] == {"call": float(step_times.MOST + 2), "note": 1.3}
    told = json.loads(step_times.exported(kept))
    assert set(told) == {"visits"}
    assert {name for visit in told["visits"] for name in visit} == {"call", "note"}


def test_what_another_program_wrote_there_is_left_out_whole(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "b.db")
    books.execute("INSERT INTO store_fact (key, value) VALUES ('visit-steps', '[1, 2]')")
    assert step_times.of(books) == ()
