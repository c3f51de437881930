"""Rows and columns of a `Table` as frozen values, and the Qt model over them. Sorts and filters nothing: give it the rows to show.

Column(key="dose", title=self.tr("Dose"), width=84, align=Align.RIGHT, may_elide=False)
TableRow(key=order_id, cells=(cell("E-0009"), Cell(state=OrderState.DRAFT), cell(), cell("40 mg", weight=600)), group="g1")
section("s1", self.tr("Long-term orders"), "14")
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.painting import Align, Run, Words, plain_text
from ui.widgets.sparkline import Course
from ui.widgets.states import OrderState, state_word
from ui.widgets.tips import tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`width` px including `pad` px at the left; 0 stretches. A bracket column draws the groups and holds no cells' text."""

    key: str
    title: str
    width: int = 0
    align: Align = Align.LEFT
    pad: int = 10
    is_bracket: bool = False
    may_elide: bool = True
    wraps: bool = False
    """What does not fit goes over several lines and makes its row higher; never elided."""
    is_struck: bool = False
    """Whether the words of a stopped row are struck through in this column."""
    may_hide: bool = False
    """Whether a person may leave it out: never who it is about, the drug, a state, or what makes it safe."""
    may_move: bool = True
    joins: bool = False
    """Moves with the column after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Runs of words and chips, or an order state, or a course to draw. `span` columns from its own on are its room."""

    runs: tuple[Run, ...] = ()
    state: OrderState | None = None
    course: Course | None = None
    span: int = 1

    @property
    def text(self) -> str:
        return state_word(self.state) if self.state else plain_text(self.runs)


def cell(text: str = "", *, tone: str = "t1", role: str = "body", weight: int = 0) -> Cell:
    return Cell(runs=(Words(text, tone=tone, role=role, weight=weight),) if text else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """`key` is unique and keeps the selection over `set_rows`. Rows of one `group` stand together and share a bracket.

    `is_pending` hatches the row, `is_struck` greys and strikes it; `subject` is whatever the page needs back on activation.
    """

    key: str
    cells: tuple[Cell, ...] = ()
    group: str = ""
    is_pending: bool = False
    is_struck: bool = False
    is_section: bool = False
    edge: str = ""
    """The colour of a line at the left edge; what it means stands in words in the row."""
    title: str = ""
    remark: str = ""
    height: int = 0
    subject: object = None


def section(key: str, title: str, remark: str = "") -> TableRow:
    return TableRow(key=key, is_section=True, title=title, remark=remark, height=24)


def _place(row: TableRow) -> tuple[str, str, bool]:
    return row.key, row.group, row.is_section


class RowModel(QAbstractTableModel):
    """Invariant: the rows are exactly those last given; sections can be neither selected nor reached by keys."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[TableRow, ...] = ()

    def set_columns(self, columns: Sequence[Column], rows: Sequence[TableRow] | None = None) -> None:
        """With other `rows` at once, where they are given."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.rows = self.rows if rows is None else tuple(rows)
        self.endResetModel()

    def set_rows(self, rows: Sequence[TableRow]) -> list[int] | None:
        """The places of the rows with other words, where the same rows stand in the same places; None where all is anew."""
        before, given = self.rows, tuple(rows)
        if [_place(row) for row in before] != [_place(row) for row in given]:
            self.beginResetModel()
            self.rows = given
            self.endResetModel()
            return None
        self.rows = given
        changed = [at for at, row in enumerate(given) if row != before[at]]
        for at in changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
        return changed

    def cell(self, row: int, column: int) -> Cell | None:
        cells = self.rows[row].cells
        return cells[column] if column < len(cells) else None

    def shares_group(self, row: int, other: int) -> bool:
        """Whether both rows exist and stand in one bracket."""
        if not (0 <= row < len(self.rows) and 0 <= other < len(self.rows)):
            return False
        return bool(self.rows[row].group) and self.rows[row].group == self.rows[other].group

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            found = self.cell(index.row(), index.column())
            return row.title if row.is_section else (found.text if found else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self.cell(index.row(), index.column())
            column = self.columns[index.column()]
            gives_way = found is not None and (found.span > 1 or (column.may_elide and not column.wraps))
            return tip(found.text) if found is not None and gives_way else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = self.cell(index.row(), index.column())
            told = (self.columns[index.column()].title, found.text if found else "")
            return f"{row.title} {row.remark}".strip() if row.is_section else ": ".join(part for part in told if part)
        return None

    def headerData(self, at: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[at].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].is_section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
