"""An outage at two stations on the real windows, one afternoon of it; the long form is `wardlight tour --story outage`."""

import asyncio
import json
from pathlib import Path

from ui.tour.book import Step
from ui.tour.drive import outage
from ui.tour.outage_book import OutageBook


def test_an_outage_at_two_stations_ends_with_both_and_central_saying_the_same(tmp_path: Path) -> None:
    status = asyncio.run(outage(tmp_path, language="en", is_brief=True))
    book = json.loads((tmp_path / "outage.json").read_text(encoding="utf-8"))
    assert book["broken"] == []
    assert status == 0
    assert (book["lost"], book["doubled"], book["void"], book["unequal"]) == (0, 0, 0, [])
    assert book["conflicts"]["changed"] == 1
    assert book["conflicts"]["double-charting"] == 1, "of two stations that gave the same dose one found the other"
    assert book["arrived"] == book["arrivals"] == 2
    assert book["patients"] > 30


def test_an_outage_that_counted_nothing_keeps_no_promise() -> None:
    assert len(OutageBook().broken()) >= 8
    failed = OutageBook(steps=[Step(name="give", ok=False, seconds=1)], wanted=("changed",), conflicts={})
    assert "every step went well" in failed.broken()
    assert any("changed" in one for one in failed.broken())
