"""A report of an adverse event on paper: every word, and the marking of an emergency."""

import asyncio

import pytest

from tests.ui.printing.examples import PATIENT, PaperStation, ask
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.event_sheet import KEY
from ui.printing.print_room import PrintRoom
from ui.printing.text_sheet import TextSheet


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_every_word_of_the_report_stands_on_the_page(kind: MarkingKind, languages: Languages) -> None:
    languages.use("zh_CN")
    sheet = asyncio.run(PrintRoom(PaperStation(), printer_names=tuple).read(KEY, ask(kind)))
    assert isinstance(sheet, TextSheet)
    text = "\n".join(line for page in range(sheet.pages) for line in sheet.lines(page))
    for words in ("起身时滑倒", "扶回床", "卫生间", "柳安", "已受理"):
        assert words in text
    assert PATIENT.name in sheet.facts.name
