"""The docked form of the care pages: fields with labels, faults, two buttons. It keeps what is typed until it is saved or left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offline.care_views import Department
from ui.care.words import fault_words
from ui.theme.theme import Theme
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.text_field import TextField

MOST_SHOWN = 8


class PickField(Living, QWidget):
    """Somebody of the directory by typing part of the name. Invariant: `meant` is somebody only while exactly one is meant."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._known: tuple[Department, ...] = ()
        self.field = LineField(theme)
        self.shown = Label(theme, role="meta", tone="t2", wrap=True)
        self.setFocusProxy(self.field.edit)
        self.field.edit.textChanged.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.shown)

    def know(self, known: Sequence[Department]) -> None:
        self._known = tuple(known)
        self._say()

    def clear(self) -> None:
        self.field.edit.clear()

    def hits(self) -> tuple[Department, ...]:
        """Whose name has the typed text; a whole name is one hit, whatever longer names have it in them."""
        typed = self.field.text().strip().casefold()
        if not typed:
            return ()
        whole = tuple(one for one in self._known if one.name.casefold() == typed)
        return whole or tuple(one for one in self._known if typed in one.name.casefold())

    def meant(self) -> Department | None:
        hits = self.hits()
        return hits[0] if len(hits) == 1 else None

    def _say(self) -> None:
        meant, hits = self.meant(), self.hits()
        if meant is not None:
            words = self.tr("meant: {name}").format(name=meant.name)
        elif hits:
            words = "  ".join(one.name for one in hits[:MOST_SHOWN])
            words = (
                words
                if len(hits) <= MOST_SHOWN
                else self.tr("{names} and {count} more").format(names=words, count=len(hits) - MOST_SHOWN)
            )
        elif self.field.text().strip():
            words = self.tr("nobody of that name is known here")
        else:
            words = "  ".join(one.name for one in self._known[:MOST_SHOWN]) or self.tr("central named nobody yet")
        self.shown.setText(words)

    def retranslate(self) -> None:
        self._say()


Field = LineField | TextField | PickField


class CareForm(SavingForm):
    """A form of the care pages; its faults are those of the care views."""

    def fields(self) -> tuple[Field, ...]:
        return ()

    def begin(self) -> None:
        """Empty, seen, and ready to type."""
        for field in self.fields():
            if isinstance(field, PickField):
                field.clear()
            else:
                field.edit.clear()
        self.say(())
        self.show()
        if self.fields():
            first = self.fields()[0]
            (first if isinstance(first, PickField) else first.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText("; ".join(fault_words(fault) for fault in faults))

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))
