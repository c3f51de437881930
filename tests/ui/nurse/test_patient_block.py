"""Who is at the bed is told apart by whole numbers, however narrow the page is."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.nurse.patient_block import SMALLEST, IdentityPlate
from ui.theme.theme import Theme
from ui.widgets.painting import text_width


def test_the_numbers_of_a_patient_are_never_cut(theme: Theme) -> None:
    page, plate = QWidget(), IdentityPlate(theme)
    beside = QWidget()
    beside.setMinimumWidth(280)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(plate, 1)
    row.addWidget(beside, 3)
    plate.set_words("12", "赵秉衡", "M 67", "B0382917 · 2611-04812", is_whole=True)
    page.resize(400, 80)
    page.show()
    needed = text_width("B0382917 · 2611-04812", theme.font("meta", size=SMALLEST))
    assert plate.width() - theme.scaled(64) - 20 >= needed
    page.close()
