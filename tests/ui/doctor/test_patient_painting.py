"""The list's names are whole: in a rail of long words there is more room, and no word is broken."""

import msgspec
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.ui.doctor.people import PEOPLE, card
from ui.doctor.patient_list_model import PatientLine
from ui.doctor.patient_painting import WORDS_RAIL, name_lines, paint_rail, rail_width, row_height
from ui.language import Languages
from ui.theme.theme import Theme

LONG = "MARKGRAF VON BRANDENBURG-SCHWEDT, Christian Ludwig"


def line(name: str) -> PatientLine:
    found = card(PEOPLE[0])
    assert found.patient is not None
    named = msgspec.structs.replace(found, patient=msgspec.structs.replace(found.patient, name=name))
    return PatientLine(patient="Patient/1", bed="01", card=named)


def test_chinese_names_keep_the_narrow_rail_and_long_words_widen_it(theme: Theme, languages: Languages) -> None:
    assert rail_width(theme, [line("赵秉衡"), line("阿卜杜热依木买买提江")], 52) == 52
    assert rail_width(theme, [line("赵秉衡"), line(LONG)], 52) == WORDS_RAIL
    assert rail_width(theme, [line("")], 52) == WORDS_RAIL, "that the name is unknown is said in words"


@pytest.mark.parametrize("rail", [52, 56, WORDS_RAIL])
def test_a_row_is_as_high_as_its_name_needs(theme: Theme, languages: Languages, rail: int) -> None:
    low, high = (row_height(theme, line(name), is_rail=True, rail=rail) for name in ("王", LONG))
    assert high > low
    image = QImage(rail, high, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_rail(painter, image.rect().toRectF(), line(LONG), theme)
    painter.end()


def test_no_word_is_broken_in_the_wide_rail(theme: Theme, languages: Languages) -> None:
    lines = name_lines(LONG, 92, theme, size=11)
    assert " ".join(lines).replace("- ", "-") == LONG
