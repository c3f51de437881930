"""The form of a dose at the bed: amounts, rate, words; below it the second person's own result, and what became of an ampoule.

Invariant: while the second person types, the first result is not to be seen; a refusal is said here and nothing typed is lost.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from client.errors import InputRefused, PolicyRefused, WardlightError
from offline.projection.at_bed import NO_SECOND
from offline.projection.givable import answerable
from offline.projection.rooming import ANSWERABLE as IN_ROOM
from ui.nurse.bedside_model import Dose
from ui.nurse.door import Desk
from ui.nurse.give_entry import GiveEntry, Waste, asks_person, is_infusion, rate_unit
from ui.nurse.give_refusals import policy_words, refusal_words
from ui.nurse.pack_names import order_name
from ui.units import plain, unit_words
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterChip
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living

_WASTE = ("batch", "ampoules", "opened", "wasted")


class GiveForm(Living, QWidget):
    """One dose that was found right, or wrong in its time only."""

    accepted = Signal()
    left = Signal()
    not_given = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.live_with(desk.theme)
        self._desk, self.dose = desk, None
        theme = desk.theme
        self.heading = Label(theme, role="heading", wrap=True)
        self.amounts: list[LineField] = []
        self.again: list[LineField] = []
        self.waste: dict[str, dict[str, LineField]] = {}
        self.rate, self.rate_again = LineField(theme, wraps=True), LineField(theme, wraps=True)
        self.note, self.partial = LineField(theme, wraps=True), FilterChip(theme, "")
        self.wasted = FilterChip(theme, "")
        self.beside = Label(theme, role="value", wrap=True)
        self.number, self.password = LineField(theme, wraps=True), LineField(theme, is_secret=True, wraps=True)
        self.refusal = Label(theme, role="value", tone="danger", wrap=True)
        self.despite = FilterChip(theme, "")
        self._asked: frozenset[str] = frozenset()
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=36)
        self.refuse = SecondaryButton(theme, "", keys="U")
        self.back = SecondaryButton(theme, "", keys="Escape")
        self._is_hidden = False
        self._lay_out()
        self.save.clicked.connect(self.accepted)
        self.back.clicked.connect(self.left)
        self.refuse.clicked.connect(self.not_given)
        self.wasted.toggled.connect(self._say_wasted)
        self.retranslate()

    dose: Dose | None

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self._own, self._others = QVBoxLayout(), QVBoxLayout()
        column.addWidget(self.heading)
        column.addLayout(self._own)
        column.addWidget(self.rate)
        for chip in (self.partial, self.wasted):
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addWidget(self.beside)
        column.addLayout(self._others)
        column.addWidget(self.rate_again)
        row = QHBoxLayout()
        row.addWidget(self.number, 1)
        row.addWidget(self.password, 1)
        column.addLayout(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 12)
        foot.addWidget(self.refusal)
        foot.addWidget(self.despite, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.save)
        buttons = QHBoxLayout()
        buttons.addWidget(self.refuse)
        buttons.addWidget(self.back)
        foot.addLayout(buttons)
        whole.addLayout(foot)

    # -- showing --------------------------------------------------------------------------------------------------

    def begin(self, dose: Dose) -> None:
        self.dose = dose
        for box in (self._own, self._others):
            while (item := box.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.setParent(None)
                    widget.deleteLater()
        theme = self.theme
        self.amounts = [LineField(theme, wraps=True) for _ in dose.lines]
        for field, line in zip(self.amounts, dose.lines, strict=True):
            field.edit.setText(plain(line.dose.value) if line.dose else "")
            field.setEnabled(line.dose is not None)
            self._own.addWidget(field)
        self.again = [LineField(theme, wraps=True) for _ in dose.lines] if dose.asks_second else []
        for at, field in enumerate(self.again):
            field.setEnabled(dose.lines[at].dose is not None)
            self._others.addWidget(field)
        self.waste = {key: {name: LineField(theme, wraps=True) for name in _WASTE} for key in dose.asks_witness}
        for fields in self.waste.values():
            for field in fields.values():
                self._others.addWidget(field)
        self._watch()
        rate = dose.lines[0].rate
        self.rate.edit.setText(plain(rate.value) if rate is not None else "")
        for field in (self.note, self.number, self.password, self.rate_again):
            field.edit.clear()
        for chip in (self.partial, self.wasted):
            chip.setChecked(False)
        self._ask(frozenset(), "")
        self._show_parts(dose)
        self.retranslate()
        self._hide_first(is_hidden=False)
        (self.note if dose.is_off_time else self.save).setFocus()

    def _show_parts(self, dose: Dose) -> None:
        """Of what was opened and not given there is no amount, no rate and no second result: only what was thrown away, and why."""
        is_given = not self.wasted.isChecked()
        for field in (*self.amounts, *self.again):
            field.setVisible(is_given)
        self.rate.setVisible(is_given and is_infusion(dose))
        self.rate_again.setVisible(is_given and is_infusion(dose) and bool(dose.asks_second))
        self.partial.setVisible(is_given and not is_infusion(dose))
        self.wasted.setVisible(bool(dose.asks_witness))
        for widget in (self.beside, self.number, self.password):
            widget.setVisible(asks_person(dose))

    def _say_wasted(self) -> None:
        if self.dose is not None:
            self._show_parts(self.dose)
            self.retranslate()

    def _watch(self) -> None:
        """What the first had is hidden as soon as the second person's fields are entered."""
        for field in (*self.again, self.rate_again, self.number, self.password):
            field.edit.installEventFilter(self)
        for field in self.amounts:
            field.edit.textEdited.connect(partial(self._hide_first, is_hidden=False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self.dose is not None and self.dose.asks_second:
            self._hide_first(is_hidden=True)
        return super().eventFilter(watched, event)

    def _hide_first(self, *_args: object, is_hidden: bool) -> None:
        self._is_hidden = is_hidden
        mode = QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal
        for field in (*self.amounts, self.rate):
            field.edit.setEchoMode(mode)

    def leave(self) -> None:
        """Nothing stays, a password least of all."""
        for field in (self.number, self.password, self.note, self.rate_again, *self.again):
            field.edit.clear()
        self.dose = None

    def retranslate(self) -> None:
        self.partial.setText(self.tr("Only a part was given"))
        self.wasted.setText(self.tr("Opened, not given, thrown away"))
        self.despite.setText(self.tr("It was given all the same: record it"))
        self.refuse.setText(self.tr("Not given"))
        self.back.setText(self.tr("Back"))
        self.note.set_words(self.tr("Remark, or why"))
        self.number.set_words(self.tr("Second person: staff number"))
        self.password.set_words(self.tr("Password"))
        dose = self.dose
        if dose is None:
            return
        infusion = is_infusion(dose)
        self.heading.setText(self.tr("Begin the infusion") if infusion else self.tr("Give"))
        given = self.tr("Begun, sign") if infusion else self.tr("Given, sign")
        self.save.setText(self.tr("Not given, sign the waste") if self.wasted.isChecked() else given)
        unit = unit_words(rate_unit(dose)[1] or rate_unit(dose)[0])
        self.rate.set_words(self.tr("Rate ({unit})").format(unit=unit))
        self.rate_again.set_words(self.tr("Second person: rate ({unit})").format(unit=unit))
        self.beside.setText(self._beside_words(dose))
        for field, line in zip(self.amounts, dose.lines, strict=False):
            field.set_words(f"{self._name(line.key)} ({self._unit(line.key)})")
        for field, line in zip(self.again, dose.lines, strict=False):
            said = self.tr("Second person works out: {drug} ({unit})")
            field.set_words(said.format(drug=self._name(line.key), unit=self._unit(line.key)))
        for key, fields in self.waste.items():
            for name, field in fields.items():
                field.set_words(self._waste_word(name, self._unit(key)))

    def _name(self, key: str) -> str:
        line = next(one for one in self.dose.lines if one.key == key) if self.dose else None
        return order_name(line, self._desk.pack.catalogue, self.theme.language) if line else ""

    def _unit(self, key: str) -> str:
        line = next(one for one in self.dose.lines if one.key == key) if self.dose else None
        if line is None or line.dose is None:
            return self.tr("ordered without an amount")
        return unit_words(line.dose.code or line.dose.unit)

    def _beside_words(self, dose: Dose) -> str:
        why = ", ".join(self._desk.pack.checks.names(dose.asks_second, self.theme.language))
        check = self.tr(
            "Two people check ({why}): the second works it out alone; as soon as her fields are entered the first result is hidden."
        )
        said = [check.format(why=why)] if dose.asks_second and not self.wasted.isChecked() else []
        if dose.asks_witness:
            said.append(self.tr("A witness signs what was opened, given and thrown away."))
        return " ".join(said)

    def _waste_word(self, name: str, unit: str) -> str:
        return {
            "batch": self.tr("Batch number"),
            "ampoules": self.tr("Ampoules or pieces opened"),
            "opened": self.tr("Opened in all ({unit})"),
            "wasted": self.tr("Thrown away ({unit}), 0 for nothing"),
        }[name].format(unit=unit)

    # -- giving back ----------------------------------------------------------------------------------------------

    def entry(self) -> GiveEntry:
        return GiveEntry(
            amounts=tuple(field.text() for field in self.amounts),
            rate=self.rate.text(),
            note=self.note.text(),
            is_partial=self.partial.isChecked(),
            is_wasted=self.wasted.isChecked(),
            despite=self._asked if self.despite.isChecked() else frozenset(),
            again=tuple(field.text() for field in self.again),
            rate_again=self.rate_again.text(),
            waste={
                key: Waste(**{name: field.text() for name, field in fields.items()})
                for key, fields in self.waste.items()
            },
        )

    def taken_password(self) -> tuple[str, str]:
        """Number and password as typed; the password is not kept here."""
        number, password = self.number.text().strip(), self.password.edit.text()
        self.password.edit.clear()
        return number, password

    def say_refusal(self, error: WardlightError) -> None:
        if isinstance(error, InputRefused):
            self.refusal.setText(refusal_words(error))
            return
        against = frozenset(error.facts[1:]) if isinstance(error, PolicyRefused) else frozenset[str]()
        pack = self._desk.pack
        may = answerable(pack.bedside.verifying.unverified, pack.giving) | IN_ROOM | {NO_SECOND}
        self._ask(against if against and against <= may else frozenset(), policy_words(error))

    def _ask(self, facts: frozenset[str], said: str) -> None:
        self._asked = facts
        self.refusal.setText(said)
        self.despite.setChecked(False)
        self.despite.setVisible(bool(facts))
