"""The report of a drill: the same words on the screen and on its one page, and the pages of a drill that are void in black and white."""

import asyncio
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import QRectF

from offline.drills import WITH_THE_WARD, Step
from tests.ui.drill.samples import drill_report
from tests.ui.examples import NOW
from tests.ui.printing.copying import DPI, agreement, dark_share, photocopied, plate_alone
from tests.ui.printing.examples import ask, full_station
from ui.drill.report_window import MOST_LETTERS
from ui.drill.words import drill_lines, improvements, remark_words, step_words
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing import drill_sheet, mar_sheet, order_sheet
from ui.printing import sheet_parts as parts
from ui.printing.door import PageOf
from ui.printing.print_room import PrintRoom, image_of
from ui.printing.text_sheet import TextSheet


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("missed", [(Step.TEMPORARY,), WITH_THE_WARD])
def test_the_report_is_one_page_whatever_was_missed_and_however_much_was_written(
    languages: Languages, language: str, missed: tuple[Step, ...]
) -> None:
    languages.use(language)
    station = full_station()
    station.held = (drill_report(*missed, points="改" * MOST_LETTERS),)
    nobody = replace(ask(MarkingKind.NORMAL), patient="")
    sheet = asyncio.run(drill_sheet.read_drill(station, nobody))
    assert isinstance(sheet, TextSheet)
    assert sheet.pages == 1
    said = "".join(sheet.lines(0))
    assert all(step_words(step)[0].split()[0] in said for step in Step)
    assert "改" * 20 in said


def test_what_stands_on_the_screen_stands_on_the_page(languages: Languages) -> None:
    languages.use("en")
    report = drill_report()
    words = [f"{one.first} {one.said} {one.more}" for one in drill_lines(report, NOW)]
    assert any("MISSED" in one for one in words)
    assert any("1:12" in one for one in words), "the time from the cut"
    assert any(report.led_by in one for one in words)
    assert any("、".join(report.took_part) in one for one in words)


def test_what_to_improve_comes_from_what_was_seen_and_nothing_is_made_up(languages: Languages) -> None:
    del languages
    better = improvements(drill_report(Step.TEMPORARY))
    assert better[0].endswith(step_words(Step.TEMPORARY)[0])
    assert any(remark_words("wrong-answer:1") in one for one in better)
    nothing = drill_report(*WITH_THE_WARD)
    assert len(improvements(nothing)) == 1


@pytest.mark.parametrize("key", [order_sheet.KEY, mar_sheet.KEY, drill_sheet.KEY])
def test_after_a_bad_photocopy_a_page_of_a_drill_still_says_that_it_is_one(languages: Languages, key: str) -> None:
    del languages
    station = full_station()
    document = asyncio.run(PrintRoom(station).read(key, ask(MarkingKind.DRILL)))
    page = PageOf(page=1, pages=document.pages, copy=1, copies=1, printed_at=station.clock.now(), number="E-N3-1")
    image = photocopied(image_of(document, page, DPI))
    assert agreement(image, plate_alone(ask(MarkingKind.DRILL).marking)) > 0.93
    assert zxingcpp.read_barcodes(image)
    edges = (QRectF(20, 0, 750, parts.EDGE_TOP), QRectF(0, 20, parts.EDGE_SIDE, 1080))
    assert all(0.3 < dark_share(image, edge) < 0.7 for edge in edges), "the hatched frame is hatched"
