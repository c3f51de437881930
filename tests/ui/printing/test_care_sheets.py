"""Papers of care: what a patient takes home in plain words, and the handover of the ward, page after page."""

import asyncio
import re

from tests.ui.printing.examples import PaperStation, ask
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.care_sheets import HANDOVER, LEAVING
from ui.printing.print_room import PrintRoom
from ui.printing.text_sheet import TextSheet


def sheet(key: str, station: PaperStation | None = None, kind: MarkingKind = MarkingKind.NORMAL) -> TextSheet:
    room = PrintRoom(station or PaperStation(), printer_names=tuple)
    document = asyncio.run(room.read(key, ask(kind)))
    assert isinstance(document, TextSheet)
    return document


def words(document: TextSheet) -> str:
    return "\n".join(line for page in range(document.pages) for line in document.lines(page))


def test_the_patient_reads_whole_words_and_no_bare_abbreviation(languages: Languages) -> None:
    languages.use("zh_CN")
    text = words(sheet(LEAVING))
    assert "盐酸氨溴索片，每次 30 mg，口服，每日3次，共 7 天，发药 2 盒" in text.replace("\n", "")
    assert "12 月 4 日 呼吸内科门诊" in text
    assert not re.search(r"\b(qd|bid|tid|qid|qod|po|iv|prn)\b", text, re.IGNORECASE)


def test_what_nobody_wrote_is_said_to_be_not_written(languages: Languages) -> None:
    languages.use("zh_CN")
    text = words(sheet(LEAVING))
    before, _, after = text.partition("您的出院诊断")
    assert before == ""
    assert after.lstrip().startswith("尚未填写"), "no diagnosis at discharge was made"


def test_every_patient_of_the_ward_is_on_the_handover_also_without_one(languages: Languages) -> None:
    languages.use("zh_CN")
    station = PaperStation()
    station.many = 40
    document = sheet(HANDOVER, station)
    assert document.pages > 1
    text = words(document)
    assert all(f"患者{at}" in text for at in range(1, 41))
    assert text.count("无交班记录") == 20
    assert text.count("复述：复述") == 20
    for page in range(document.pages):
        assert not document.is_heading(page, -1), "a heading never stands alone at the foot"


def test_in_an_emergency_both_are_marked_and_numbered(languages: Languages) -> None:
    for key in (LEAVING, HANDOVER):
        document = sheet(key, kind=MarkingKind.EMERGENCY)
        assert document.is_numbered
        assert document.ticket(0).digest
