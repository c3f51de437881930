"""The sheets for when no screen answers: census, MAR, summary, blank and back-entry forms, the list of numbers, the pack of all of it."""

import asyncio
from datetime import timedelta

import msgspec

from client.records import AllergyKnowledge
from offline.views import WardMap
from tests.ui.examples import NOW
from tests.ui.printing.examples import DOCTOR, PATIENT, PaperStation, ask, banner
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing import blank_sheets, census_sheet, mar_sheet, number_list, summary_sheet, ward_pack_sheet
from ui.printing.bundle import Bundle
from ui.printing.canvas import width_of, wrapped
from ui.printing.door import Document
from ui.printing.print_room import PrintRoom
from ui.printing.table_sheet import Column, Row, Table, TableSheet
from ui.printing.text_sheet import TextSheet


def _read(station: PaperStation, key: str, kind: MarkingKind = MarkingKind.EMERGENCY) -> Document:
    return asyncio.run(PrintRoom(station).read(key, ask(kind)))


def _said(document: Document) -> str:
    assert isinstance(document, TextSheet)
    return "\n".join(line for page in range(document.pages) for line in document.lines(page))


def test_the_mar_says_what_was_given_by_whom_what_is_overdue_since_yesterday_and_leaves_a_box_for_what_is_planned(
    languages: Languages,
) -> None:
    said = _said(_read(PaperStation(), mar_sheet.KEY))
    assert "注射用美罗培南" in said
    assert "15:38\n已给\n柳安" in said
    assert "|21:38|" in said, "a planned time stands alone in its box"
    assert "▲ 逾期: 06:38" in said, "what was overdue before the first column is not lost with its column"
    assert "未核对" in said
    assert "尚未给过" in said


def test_the_columns_of_the_mar_begin_with_an_even_hour_and_reach_a_day() -> None:
    start = mar_sheet.first_column(NOW, NOW.tzinfo or NOW.astimezone().tzinfo)  # type: ignore[arg-type]
    assert (start.hour, start.minute) == (12, 0)
    assert timedelta(hours=24) == mar_sheet.COLUMNS * mar_sheet.STEP


def test_the_census_names_everybody_with_his_allergies_and_says_where_nobody_asked(languages: Languages) -> None:
    station = PaperStation()
    other = msgspec.structs.replace(
        station.cards[0],
        patient=msgspec.structs.replace(PATIENT, key="Patient/2", name="钱进"),
        bed=None,
        allergy=AllergyKnowledge.NOT_RECORDED,
    )
    station.cards.append(other)
    said = _said(_read(station, census_sheet.KEY))
    assert "赵秉衡" in said
    assert "钱进" in said
    assert "过敏未记录" in said
    station.cards.clear()
    assert "本站没有已知的患者" in _said(_read(station, census_sheet.KEY))


def test_the_summary_says_of_each_part_that_nothing_is_known(languages: Languages) -> None:
    said = _said(_read(PaperStation(), summary_sheet.KEY))
    assert "重症肺炎" in said
    assert said.count("本站无已知信息。") >= 3


def test_blank_forms_fill_one_page_each_and_name_nobody(languages: Languages) -> None:
    for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY):
        document = _read(PaperStation(), blank_sheets.BLANK, kind)
        assert document.pages == 5
        assert "赵" not in _said(document)
    said = _said(_read(PaperStation(), blank_sheets.BACK_ENTRY))
    assert "本页行数" in said
    assert "第二人核对" in said


def test_the_list_of_numbers_shows_void_ones_with_person_and_reason(languages: Languages) -> None:
    station = PaperStation()
    for _ in range(3):
        asyncio.run(station.next_page_number("order-sheet", DOCTOR))
    station.voids[station.numbers[1]] = {"voided_at_ms": 0, "void_reason": "卡纸", "voided_by": "沈亦舟 20318"}
    said = _said(_read(station, number_list.KEY))
    assert all(number in said for number in station.numbers)
    assert "沈亦舟 20318 · 卡纸" in said
    assert said.count("作废") == 1


def test_the_pack_is_census_then_each_patient_then_blank_forms_and_its_check_value_is_of_the_content(
    languages: Languages,
) -> None:
    station = PaperStation()
    pack = _read(station, ward_pack_sheet.KEY)
    assert isinstance(pack, Bundle)
    assert [part.key for part in pack.parts] == [
        "ward-census", "nurse-handover-sheet", "patient-summary", "order-sheet", "mar-sheet", "blank-forms", "back-entry-form",
    ]  # fmt: skip
    assert pack.pages == sum(part.pages for part in pack.parts)
    again = _read(station, ward_pack_sheet.KEY)
    assert isinstance(again, Bundle)
    assert pack.digest() == again.digest()
    changed = _read(
        PaperStation(shown=banner(AllergyKnowledge.NONE_KNOWN), given=station._rows[:3]), ward_pack_sheet.KEY
    )
    assert isinstance(changed, Bundle)
    assert pack.digest() != changed.digest()


class _Counting(PaperStation):
    """Says how often the ward as a whole was read: that is most of the work of a pack."""

    maps = 0

    async def ward_map(self) -> WardMap:
        self.maps += 1
        return await super().ward_map()


def test_in_the_pack_every_sheet_of_a_patient_is_as_printed_alone_and_the_ward_is_read_once(
    languages: Languages,
) -> None:
    station = _Counting()
    pack = _read(station, ward_pack_sheet.KEY)
    assert isinstance(pack, Bundle)
    assert station.maps == 1, "of one moment, and not once more for everybody in it"
    room = PrintRoom(station)
    for part in pack.parts:
        assert room.images(part) == room.images(_read(station, part.key)), part.key


def test_words_that_fit_stay_one_line_and_those_that_do_not_are_broken_with_nothing_lost() -> None:
    for text in ("", "  meropenem 1 g ", "注射用美罗培南 1 g 静脉滴注", "100 mL", "a；b"):
        assert wrapped(text, 400, 12) == (text.rstrip(),)
    long = "注射用美罗培南 1 g + 0.9 % 氯化钠注射液 100 mL 静脉滴注 每 8 小时一次；" * 4
    lines = wrapped(long, 200, 12)
    assert len(lines) > 4
    assert all(width_of(line.rstrip("；"), 12) <= 200 for line in lines)
    assert "".join("".join(lines).split()) == "".join(long.split())


def test_a_row_stands_whole_on_one_page_and_the_heads_are_repeated(languages: Languages) -> None:
    sheet = _read(PaperStation(), blank_sheets.BLANK)
    assert isinstance(sheet, TableSheet)
    columns = (Column(title="A", share=0.5), Column(title="B", share=0.5))
    rows = tuple(Row(cells=(f"row {at}", "long words " * (at % 40)), least=20) for at in range(90))
    made = TableSheet(sheet.facts, sheet._inks, (Table(columns=columns, rows=rows),), key="x", of_ward=True)
    assert made.pages > 2
    found = [line for page in range(made.pages) for line in made.lines(page) if line]
    assert found == ["|".join(row.cells) for row in rows]
