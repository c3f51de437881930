"""The paper page with the keyboard: a job waits without a printer, is saved or dropped; a number is voided; the pack is made."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from offline.print_queue import JobState
from tests.ui.nurse.keys import opened, press, said
from tests.ui.nurse.practice_ward import Ward
from tests.ui.pack.examples import keeper
from tests.ui.printing.examples import PaperStation, ask
from ui.marking.state import MarkingKind
from ui.nurse.paper_page import PaperPage
from ui.pack.keeper import PackKeeper
from ui.printing.door import Ask
from ui.printing.order_sheet import KEY
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import PrintRoom


def _none() -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paper:
    """The way to paper of a window over the station of the printed sheets."""

    queue: PrintQueue
    folder: Path

    def ask(self) -> Ask:
        return ask(MarkingKind.EMERGENCY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The page, and what stands behind it."""

    ward: Ward
    page: PaperPage
    station: PaperStation
    pack: PackKeeper
    folder: Path


@pytest.fixture
def place(ward: Ward, tmp_path: Path) -> Place:
    station, folder = PaperStation(), tmp_path / "paper"
    folder.mkdir()
    queue, pack = PrintQueue(PrintRoom(station, printer_names=_none)), keeper(station, folder)
    ward.loop.run_until_complete(queue.put(KEY, ask(MarkingKind.EMERGENCY), "医嘱单 赵秉衡"))
    page = PaperPage(ward.desk, _Paper(queue=queue, folder=folder), pack)
    ward.add("paper", page)
    opened(ward, "paper")
    return Place(ward=ward, page=page, station=station, pack=pack, folder=folder)


def test_without_a_printer_a_job_waits_in_words_and_comes_out_as_a_file(place: Place) -> None:
    page, ward = place.page, place.ward
    assert page.model.waiting == 1
    press(ward, Qt.Key.Key_P)
    assert "没有打印机" in page.said.text()
    assert place.station.numbers == []
    press(ward, Qt.Key.Key_F)
    (job,) = page.model.jobs
    assert (job.state, job.printed) == (JobState.DONE, 1)
    assert len(list(place.folder.glob("order-sheet-*.pdf"))) == 1
    press(ward, Qt.Key.Key_F)
    assert page.model.jobs[0].printed == 2, "once more is another copy"


def test_a_drop_and_a_void_ask_why_and_enter_goes_on(place: Place) -> None:
    page, ward = place.page, place.ward
    press(ward, Qt.Key.Key_D)
    assert "原因" in page.said.text()
    assert page.model.waiting == 1
    page.reason.edit.setText("已手写")
    press(ward, Qt.Key.Key_Return)
    assert (page.model.jobs[0].state, page.model.jobs[0].reason) == (JobState.DROPPED, "已手写")
    press(ward, Qt.Key.Key_D)
    assert "等待" in page.said.text(), "what is dropped is not dropped again"
    press(ward, Qt.Key.Key_F)
    press(ward, Qt.Key.Key_V)
    page.reason.edit.setText("卡纸")
    press(ward, Qt.Key.Key_Return)
    (number,) = page.model.pages
    assert (number.void_reason, number.voided_by) == ("卡纸", "柳安")


def test_the_pack_is_made_with_one_key_and_the_whole_ward_is_printed_with_one(place: Place) -> None:
    page, ward = place.page, place.ward
    assert "尚无" in page.pack_wrong.text()
    press(ward, Qt.Key.Key_M)
    assert page.pack_wrong.text() == ""
    assert place.pack.status.facts is not None
    assert place.pack.status.facts.digest in page.pack_state.text()
    assert str(place.folder) in page.pack_place.text()
    wanted = QSignalSpy(page.document_wanted)
    press(ward, Qt.Key.Key_A, Qt.Key.Key_L)
    assert said(wanted) == [("ward-pack",), ("page-numbers",)]
