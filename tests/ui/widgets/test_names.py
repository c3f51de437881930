from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from client.records import Patient
from tests.ui.demo_page import BANNER
from ui.language import Languages
from ui.person_words import patient_name
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.banner import PatientBanner
from ui.widgets.names import broken, pieces

LONG = "MARKGRAF VON BRANDENBURG-SCHWEDT, Christian Ludwig"
NAMES = (
    "赵秉衡",
    LONG,
    "Ann -Marie  van der  Berg",
    "O'HARA, Cary",
    "Name unknown, born 2000-06-30",
    "阿卜杜热依木·买买提江",
)


@pytest.mark.parametrize("name", NAMES)
def test_the_pieces_of_a_name_are_the_name(name: str) -> None:
    assert "".join(pieces(name)) == name


def test_a_name_is_broken_at_spaces_and_hyphens_but_a_date_is_not(theme: Theme) -> None:
    font = theme.font("meta", size=11)
    assert broken(LONG, 92, font) == ["MARKGRAF VON", "BRANDENBURG-", "SCHWEDT,", "Christian Ludwig"]
    assert "2000-06-30" in broken("Name unknown, born 2000-06-30", 92, font)


@pytest.mark.parametrize(("width", "px"), [(WidthClass.MEDIUM, 1888), (WidthClass.NARROW, 1248)])
def test_for_a_long_name_nothing_else_of_the_banner_is_cut(
    theme: Theme, languages: Languages, qtbot: QtBot, width: WidthClass, px: int
) -> None:
    banner = PatientBanner(theme)
    qtbot.addWidget(banner)
    banner.set_width_class(width)
    banner.show_patient(replace(BANNER, name=LONG))
    banner.resize(px, banner.height())
    banner.show()
    assert banner.is_whole()
    banner.close()


def test_a_patient_without_a_name_is_told_by_the_birth_date(qapp: QApplication, languages: Languages) -> None:
    languages.use("en")
    assert patient_name(Patient(key="Patient/1", name="Ann")) == "Ann"
    born = Patient(key="Patient/1", name=" ", birth_date=date(2000, 6, 30))
    assert patient_name(born) == "Name unknown, born 2000-06-30"
    assert patient_name(Patient(key="Patient/1", name="", birth_date_text="1962")) == "Name unknown, born 1962"
    assert patient_name(Patient(key="Patient/1", name="")) == "Name unknown, birth date unknown"
    languages.use("zh_CN")
    assert patient_name(born) == "姓名未知 · 2000-06-30 出生"
