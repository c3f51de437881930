"""A docked form of fields and choices in rows. It presets nothing and saves nothing."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.requests.parts import ChoiceField
from ui.widgets.docked import SavingForm


class FieldsForm(SavingForm):
    """`COLUMNS`: how many fields stand side by side; a field by itself has the whole width."""

    COLUMNS = 2

    def clear(self) -> None:
        for edit in self.findChildren(QLineEdit):
            edit.clear()
        for choice in self.findChildren(ChoiceField):
            choice.choose("")

    def _put(self, *fields: QWidget) -> None:
        """One row of the form."""
        row = self.grid.rowCount()
        for at, field in enumerate(fields):
            self.grid.addWidget(field, row, at, 1, 1 if len(fields) > 1 else self.COLUMNS)
