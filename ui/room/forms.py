"""Small forms beside the room: one question with one line, and the adverse reaction with what has to be at hand. They save nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from client.clinical.events import EventBook
from client.clinical.infusion_room import RoomBook
from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class RoomAskForm(DockedPanel):
    """A seat, a window, a reason. Invariant: hidden, it holds nothing that was typed."""

    accepted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.heading = Label(theme, role="heading", wrap=True)
        self.field = LineField(theme, large=True)
        self.refusal = Label(theme, role="value", tone="danger", wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=32)
        self.back = SecondaryButton(theme, "", keys="Escape")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self.heading, self.field, self.refusal, self.save, self.back):
            column.addWidget(widget)
        column.addStretch(1)
        self.field.edit.returnPressed.connect(self.accepted)
        self.save.clicked.connect(self.accepted)
        self.back.clicked.connect(self.dropped)
        self.retranslate()

    def begin(self, heading: str, label: str, refusal: str = "") -> None:
        self.heading.setText(heading)
        self.field.set_words(label)
        self.field.edit.clear()
        self.refusal.setText(refusal)
        self.field.edit.setFocus()

    def text(self) -> str:
        return self.field.text().strip()

    def leave(self) -> None:
        self.field.edit.clear()
        self.refusal.setText("")

    def retranslate(self) -> None:
        self.save.setText(self.tr("Record"))
        self.back.setText(self.tr("Back"))


class RoomReactionForm(DockedPanel):
    """What is at hand, what was seen, how much ran in. Invariant: the kit stands with its source, and names no dose."""

    accepted = Signal()

    def __init__(self, theme: Theme, book: RoomBook, events: EventBook) -> None:
        super().__init__(theme)
        self._book, self._events = book, events
        self.heading = Label(theme, role="heading", tone="danger", wrap=True)
        self.told, self.kit = Label(theme, wrap=True), Label(theme, wrap=True)
        self.source = Label(theme, role="meta", tone="t3", wrap=True)
        self.reason, self.volume = LineField(theme), LineField(theme)
        self.grade = ChoiceField(theme)
        self.refusal = Label(theme, role="value", tone="danger", wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=36)
        self.back = SecondaryButton(theme, "", keys="Escape")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (
            self.heading,
            self.told,
            self.reason,
            self.volume,
            self.grade,
            self.refusal,
            self.save,
            self.back,
        ):
            column.addWidget(widget)
        column.addWidget(self.kit)
        column.addWidget(self.source)
        column.addStretch(1)
        self.reason.edit.returnPressed.connect(self._onward)
        self.volume.edit.returnPressed.connect(self.accepted)
        self.save.clicked.connect(self.accepted)
        self.back.clicked.connect(self.dropped)
        self.retranslate()

    def begin(self, *, is_running: bool, has_doctor: bool) -> None:
        self.leave()
        self.volume.setVisible(is_running)
        stop = self.tr("The running bottle is stopped, the reaction is written down.")
        told = self.tr("Who ordered it is told at once.")
        nobody = self.tr("Central does not say who ordered it: call a doctor.")
        said = [stop] if is_running else [self.tr("The reaction is written down.")]
        self.told.setText(" ".join([*said, told if has_doctor else nobody]))
        self.reason.edit.setFocus()

    def leave(self) -> None:
        for field in (self.reason, self.volume):
            field.edit.clear()
        self.grade.choose("")
        self.refusal.setText("")

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Adverse reaction"))
        grades = [(one.code, one.words(self.theme.language)) for one in self._events.grades if one.has_reached]
        self.grade.set_words(
            self.tr("Report to the quality office: how far it went"), self.tr("report later (Shift F8)"), grades
        )
        self.grade.setVisible(bool(grades))
        self.reason.set_words(self.tr("What is seen"))
        self.volume.set_words(self.tr("Ran in until now, in mL"))
        self.save.setText(self.tr("Stop and tell the doctor"))
        self.back.setText(self.tr("Back"))
        items = [one.words(self.theme.language) for one in self._book.kit]
        title = self.tr("At hand (the site's list)")
        empty = self.tr("The site's list of what has to be at hand is not known.")
        self.kit.setText("\n".join([title, *(f"· {one}" for one in items)]) if items else empty)
        unchecked = self.tr("not checked by the hospital yet")
        mark = "" if self._book.is_verified else f" · {unchecked}"
        self.source.setText(f"{self._book.kit_source}{mark}" if items else "")

    def _onward(self) -> None:
        (self.volume.edit.setFocus if self.volume.isVisibleTo(self) else self.accepted.emit)()
