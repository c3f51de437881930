"""Nothing that was asked for is lost without a printer; a second print says which copy it is; a void number has a person and a reason."""

import asyncio
from pathlib import Path

import pytest

from client.errors import InputRefused
from offline.print_queue import JobState, PrintJob
from tests.ui.printing.examples import DOCTOR, PaperStation, ask
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.door import PageOf
from ui.printing.order_sheet import KEY, OrderSheet
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import PrintRoom


def _none() -> tuple[str, ...]:
    return ()


def _queue(station: PaperStation) -> PrintQueue:
    return PrintQueue(PrintRoom(station, printer_names=_none))


def _put(queue: PrintQueue, copies: int = 1) -> PrintJob:
    return asyncio.run(queue.put(KEY, ask(MarkingKind.EMERGENCY, copies), "医嘱单"))


def test_without_a_printer_the_job_waits_says_why_and_takes_no_number(languages: Languages) -> None:
    station = PaperStation()
    queue = _queue(station)
    job = _put(queue)
    with pytest.raises(InputRefused):
        asyncio.run(queue.print(job, ask(), "the one that was taken away"))
    (kept,) = asyncio.run(queue.jobs())
    assert (kept.state, kept.trouble, kept.printed) == (JobState.WAITING, "printer.not-there", 0)
    assert station.numbers == []


def test_what_waited_comes_out_as_a_file_with_the_numbers_it_took(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    queue = _queue(station)
    done, printed = asyncio.run(queue.save(_put(queue, copies=2), ask(), tmp_path / "a.pdf"))
    assert (done.state, done.printed, done.place) == (JobState.DONE, 2, str(tmp_path / "a.pdf"))
    assert done.numbers == printed.numbers == tuple(station.numbers)
    assert (tmp_path / "a.pdf").stat().st_size > 1000


def test_a_reprint_goes_on_counting_the_copies_and_takes_new_numbers(
    languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station, seen = PaperStation(), list[tuple[int, int]]()
    queue = _queue(station)
    paint = OrderSheet.paint

    def watched(self: OrderSheet, painter: object, page: PageOf) -> None:
        seen.append((page.copy, page.copies))
        paint(self, painter, page)  # type: ignore[arg-type]

    monkeypatch.setattr(OrderSheet, "paint", watched)
    first, _ = asyncio.run(queue.save(_put(queue), ask(), tmp_path / "a.pdf"))
    second, _ = asyncio.run(queue.save(first, ask(), tmp_path / "b.pdf"))
    assert seen == [(1, 1), (2, 2)]
    assert second.printed == 2
    assert len(set(second.numbers)) == len(station.numbers) == 2


def test_a_job_is_dropped_only_with_a_reason_and_never_after_it_came_out(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    queue = _queue(station)
    job = _put(queue)
    asyncio.run(queue.drop(job, "已手写"))
    (kept,) = asyncio.run(queue.jobs())
    assert (kept.state, kept.reason) == (JobState.DROPPED, "已手写")
    done, _ = asyncio.run(queue.save(_put(queue), ask(), tmp_path / "a.pdf"))
    with pytest.raises(InputRefused):
        asyncio.run(queue.drop(done, "too late"))


def test_a_printed_number_is_voided_by_a_person_with_a_reason_and_stays_in_the_list(
    languages: Languages, tmp_path: Path
) -> None:
    station = PaperStation()
    queue = _queue(station)
    done, _ = asyncio.run(queue.save(_put(queue), ask(), tmp_path / "a.pdf"))
    asyncio.run(queue.void(done.numbers[0], "卡纸", DOCTOR))
    (page,) = asyncio.run(queue.pages())
    assert (page.number, page.void_reason, page.voided_by) == (done.numbers[0], "卡纸", DOCTOR.name)


def test_what_a_person_saw_in_the_preview_comes_out_as_it_was(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    queue = _queue(station)
    seen = asyncio.run(queue.room.read(KEY, ask()))
    station._rows = ()
    _, printed = asyncio.run(queue.save(_put(queue), ask(), tmp_path / "a.pdf", seen))
    assert printed.pages == seen.pages
