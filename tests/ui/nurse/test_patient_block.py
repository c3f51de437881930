"""Who is at the bed is told apart by whole numbers, however narrow the page is."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.nurse.patient_block import SMALLEST, IdentityPlate, PatientBlock
from ui.results.scrolling import scrolled
from ui.theme.theme import Theme
from ui.widgets.labels import Label
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


def test_no_line_about_a_patient_is_squeezed_out_of_sight_on_a_low_page_with_large_words(theme: Theme) -> None:
    theme.set_text_percent(150)
    page, block = QWidget(), PatientBlock(theme)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(block)
    below = Label(theme, "\n".join(str(at) for at in range(40)))
    column.addWidget(scrolled(below), 1)
    block.allergy.setText("过敏 青霉素类 · 喉头水肿（2019 年） ｜ 碘造影剂 · 可疑皮疹")
    block.body.setText("体重\u00a068\u00a0kg\u00a0(11-17\u00a010:40)   CrCl\u00a038\u00a0mL/min\u00a0(12:50)")
    page.resize(320, 360)
    page.show()
    QApplication.processEvents()
    for label in (block.allergy, block.body):
        assert label.height() >= label.heightForWidth(label.width()) > theme.scaled(20)
    page.close()
    theme.set_text_percent(100)
