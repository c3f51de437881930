"""A long order name stands whole in its row at every width of the table."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from ui.doctor.orders_table import OrdersTable
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.table_model import TableRow, cell

TEXT = 3
NAMES = (
    "ipratropium bromide (吸入用异丙托溴铵溶液)",
    "budesonide (吸入用布地奈德混悬液)",
    "ambroxol (盐酸氨溴索注射液)",
)


def _row(at: int, name: str) -> TableRow:
    cells = [cell() for _ in range(10)]
    cells[TEXT] = cell(name, weight=600)
    return TableRow(key=str(at), cells=tuple(cells), group="one")


def test_the_painted_words_of_a_name_are_never_higher_than_its_row(
    qtbot: QtBot, theme: Theme, languages: Languages
) -> None:
    table = OrdersTable(theme)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.show_rows([_row(at, name) for at, name in enumerate(NAMES)])
    metrics = QFontMetricsF(theme.font("body", weight=600))
    cut, wrapped = [], 0
    for width in range(480, 900, 3):
        table.resize(width, 400)
        qtbot.wait(1)
        for at, name in enumerate(NAMES):
            area = QRectF(0, 0, table.columnWidth(TEXT), 1000)
            high = metrics.boundingRect(area, int(Qt.TextFlag.TextWordWrap), name).height()
            wrapped += high > theme.row_height
            if high > table.rowHeight(at):
                cut.append((width, name, high, table.rowHeight(at)))
    assert cut == []
    assert wrapped
