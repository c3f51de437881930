"""Says which words of a window are cut: labels and buttons narrower than their words, table cells wider than their column."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.buttons import Button
from ui.widgets.painting import Run, Words, runs_width
from ui.widgets.states import state_width
from ui.widgets.table import Table


def clipped(window: QWidget) -> list[str]:
    found = [*_labels(window), *_buttons(window), *_tables(window)]
    return sorted(set(found))


def _labels(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        metrics = QFontMetrics(label.font())
        if label.wordWrap():
            flags = int(Qt.TextFlag.TextWordWrap)
            need = metrics.boundingRect(0, 0, label.width(), 10000, flags, label.text()).height()
            if need > label.height() + 2:
                yield f"label over its height: {label.text()} ({need} > {label.height()})"
        elif metrics.horizontalAdvance(label.text()) > label.width() + 1:
            yield f"label over its width: {label.text()} ({metrics.horizontalAdvance(label.text())} > {label.width()})"


def _buttons(window: QWidget) -> Iterator[str]:
    for button in window.findChildren(Button):
        least = button.minimumSizeHint().width()  # a button that may give up its printed key is cut below its words
        if button.isVisible() and button.width() < least - 1:
            yield f"button: {button.text()} ({least} > {button.width()})"
        parent = button.parentWidget()
        if button.isVisible() and parent is not None and button.geometry().right() > parent.width():
            yield f"button outside: {button.text()}"


def _tables(window: QWidget) -> Iterator[str]:
    for table in window.findChildren(Table):
        if not table.isVisible():
            continue
        for row in table.rows.rows:
            for at, column in enumerate(table.rows.columns):
                if at >= len(row.cells) or row.is_section or column.key in {"card", "text"}:
                    continue
                cell, room = row.cells[at], table.columnWidth(at) - column.pad
                if cell.span > 1:
                    continue
                runs = _words_apart(cell.runs) if column.wraps else [cell.runs]
                need = state_width(cell.state, table.theme) if cell.state else max(_widths(runs, table))
                if need > room + 1 and not column.may_elide and room > 1:
                    yield f"cell {column.key}: {cell.text} ({need:.0f} > {room})"


def _words_apart(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    """Of a cell whose words go on below: each word by itself must fit."""
    return [
        (replace(run, text=word),) if isinstance(run, Words) else (run,)
        for run in runs
        for word in (run.text.split() if isinstance(run, Words) else [""])
    ]


def _widths(parts: Iterable[Sequence[Run]], table: Table) -> list[float]:
    return [runs_width(tuple(part), table.theme) for part in parts] or [0.0]
