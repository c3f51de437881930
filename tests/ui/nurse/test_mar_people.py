"""The patients beside the MAR: one whose name is longer than any leaves the others in sight."""

import pytest
from PySide6.QtWidgets import QApplication

from client.records import Patient
from offline.views import BedCard
from ui.nurse.mar_people import person_row
from ui.person_words import LIST_UNITS, list_name


def row_words(name: str) -> str:
    shown = person_row(BedCard(bed=None, patient=Patient(key="Patient/p1", name=name))).cells[1]
    (run,) = shown.runs
    return str(getattr(run, "text", run))


@pytest.mark.parametrize("name", ["王" * 300, "w" * 300, "王小明" + "<b>" * 90])
def test_a_name_longer_than_any_takes_no_more_than_a_few_lines(qapp: QApplication, name: str) -> None:
    shown = row_words(name)
    assert shown.endswith("…")
    assert name.startswith(shown.removesuffix("…"))
    assert sum(2 if ord(sign) > 0x2E7F else 1 for sign in shown) <= LIST_UNITS + 2


@pytest.mark.parametrize(
    "name", ["赵秉衡", "Maria Fernanda de Souza Albuquerque", "阿卜杜热合曼·买买提艾力·吐尔逊江", "Zhao Bingheng"]
)
def test_a_name_that_people_have_stands_whole(qapp: QApplication, name: str) -> None:
    assert row_words(name) == name
    assert list_name(Patient(key="Patient/p1", name=name)) == name
