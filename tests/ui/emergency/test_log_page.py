"""The log is told each second and worded once; what is said anew when something of it became another."""

import msgspec
import pytest

from tests.ui.emergency.bench import Bench
from ui.emergency import log_page
from ui.language import Languages


def rows(bench: Bench) -> list[list[str]]:
    model = bench.window.log.listing.table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_event_is_worded_once_however_often_it_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(bench)

    def never(*_what: object) -> None:
        raise AssertionError("worded again")

    monkeypatch.setattr(log_page, "log_row", never)
    for _ in range(3):
        bench.window.log.show_model()
    assert rows(bench) == before
    assert before


def test_another_language_words_every_event_anew(bench: Bench, languages: Languages) -> None:
    before = rows(bench)
    languages.use("en")
    after = rows(bench)
    assert len(after) == len(before)
    assert after[0][2] != before[0][2]


def test_a_command_that_gets_its_number_shows_it(bench: Bench) -> None:
    page, model = bench.window.log, bench.window.model
    (first, *_) = model.events or ()
    (entry, *_) = model.queue or ()
    model.events = (msgspec.structs.replace(first, command=entry.command),)
    model.queue = ()
    page.show_model()
    without = rows(bench)[0]
    model.queue = (msgspec.structs.replace(entry, number="E-N3-N3D01-261120-0009-X"),)
    page.show_model()
    assert "E-0009" not in without
    assert "E-0009" in rows(bench)[0]
