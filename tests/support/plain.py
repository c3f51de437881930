"""Finds what a window would draw as markup. Qt guesses rich text in labels, tips and boxes; whoever is named `<b>` must be called so."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QMessageBox, QTextEdit, QWidget

FOREIGN = "<img src=x><b>"
_TIP = '<p style="white-space:pre-wrap">'
_MOST_ROWS = 60


def would_be_markup(words: str) -> bool:
    """Whether Qt would draw these as HTML; a tip whose words were escaped is none."""
    if words.startswith(_TIP) and words.endswith("</p>"):
        words = words.removeprefix(_TIP).removesuffix("</p>")
        return "<" in words
    return GuiQt.mightBeRichText(words)


def rich_places(top: QWidget) -> Iterator[str]:
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(widget).__name__}#{widget.objectName()}"
        if isinstance(widget, QMessageBox | QTextEdit):
            yield f"{name} draws HTML"
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{name} guesses"
        for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            if would_be_markup(tip):
                yield f"{name} tip: {tip[:60]}"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from (f"{name} cell: {tip[:60]}" for tip in _cell_tips(widget.model()) if would_be_markup(tip))
    for action in top.findChildren(QAction):
        if would_be_markup(action.toolTip()) and action.toolTip() != action.text():
            yield f"QAction#{action.objectName()} tip: {action.toolTip()[:60]}"


def _cells(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    top = QModelIndex()
    for row in range(min(model.rowCount(top), _MOST_ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
            yield model.index(row, column)


def _cell_tips(model: QAbstractItemModel) -> Iterator[str]:
    for cell in _cells(model):
        tip = model.data(cell, Qt.ItemDataRole.ToolTipRole)
        if isinstance(tip, str):
            yield tip


def words_on(top: QWidget) -> Iterator[str]:
    """What stands in labels, fields, cells and what is read aloud: shows that the foreign name really came this far."""
    for widget in (top, *top.findChildren(QWidget)):
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for cell in _cells(widget.model()):
                yield str(widget.model().data(cell, Qt.ItemDataRole.DisplayRole) or "")
                yield str(widget.model().data(cell, Qt.ItemDataRole.AccessibleTextRole) or "")
