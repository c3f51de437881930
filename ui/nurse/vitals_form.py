"""The fields of one patient's vital signs, limits and former values beside each. Checks while typing; saves nothing itself."""

from datetime import datetime, tzinfo
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from client.clinical.vitals import VitalSign
from client.tongue import reads_chinese
from offline.views import LatestVital
from ui.nurse import words
from ui.nurse.bed_facts import SYSTOLIC, TEMPERATURE, one_place
from ui.nurse.pack_names import vital_name
from ui.nurse.vital_fields import OXYGEN, Judged
from ui.nurse.vitals_model import VitalsModel
from ui.theme.theme import Theme
from ui.units import plain, unit_words
from ui.widgets.choices import FilterRow
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living

ACVPU = ("", "A", "C", "V", "P", "U")
FIELD_WIDTH = 84


class VitalsForm(Living, QWidget):
    """Invariant: each field shows what is typed for the chosen patient; a fault is said beside its field, in words."""

    typed = Signal()
    finished = Signal()
    """Enter in the last field."""

    def __init__(self, theme: Theme, model: VitalsModel) -> None:
        super().__init__()
        self.live_with(theme)
        self._model = model
        self._now: datetime | None = None
        self._zone: tzinfo | None = None
        self._patient: str | None = None
        """Whose fields are seen: what is typed is his, whoever is being chosen meanwhile."""
        self.edits: dict[str, QLineEdit] = {}
        self._names: dict[str, Label] = {}
        self._faults: dict[str, Label] = {}
        self._former: dict[str, Label] = {}
        self.when = LineField(theme)
        self.preview = Label(theme, role="value", wrap=True)
        self.question = Label(theme, role="meta", tone="t2", wrap=True)
        self.answers = FilterRow(theme, tuple((key, key) for key in ACVPU))
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        for at, sign in enumerate(self._model.fields):
            self._add_field(at, sign)
        column.addLayout(self._grid)
        column.addWidget(self.question)
        row = QHBoxLayout()
        row.addWidget(self.answers)
        row.addStretch(1)
        column.addLayout(row)
        self.when.setFixedWidth(220)
        column.addWidget(self.when)
        column.addWidget(self.preview)
        column.addStretch(1)
        self.answers.chosen.connect(self._answer)
        self.when.edit.textEdited.connect(self._say_when)

    def _add_field(self, at: int, sign: VitalSign) -> None:
        theme, edit = self.theme, QLineEdit()
        edit.setFixedWidth(FIELD_WIDTH)
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setProperty("loinc", sign.loinc)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        edit.installEventFilter(self)
        edit.textEdited.connect(self._take)
        edit.returnPressed.connect(self._go_on)
        self.edits[sign.loinc] = edit
        self._names[sign.loinc] = Label(theme, weight=500, wrap=True)
        self._faults[sign.loinc] = Label(theme, role="meta", tone="t3", wrap=True)
        self._former[sign.loinc] = Label(theme, role="meta", tone="t2")
        self._former[sign.loinc].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        parts = (self._names[sign.loinc], edit, self._faults[sign.loinc], self._former[sign.loinc])
        for place, part in enumerate(parts):
            self._grid.addWidget(part, at, place)
        self._grid.setRowMinimumHeight(at, 36)

    # -- showing ------------------------------------------------------------------------------------------------

    def show_patient(self, now: datetime, zone: tzinfo) -> None:
        self._now, self._zone, self._patient = now, zone, self._model.patient
        for loinc, edit in self.edits.items():
            if edit.text() != self._model.typed(loinc):
                edit.setText(self._model.typed(loinc))
            edit.setEnabled(self._model.patient is not None)
        self.answers.blockSignals(True)
        self.answers.choose(self._model.consciousness() or "")
        self.answers.blockSignals(False)
        if self.when.text() != self._model.when():
            self.when.edit.setText(self._model.when())
        self.when.edit.setPlaceholderText(f"{now.astimezone(zone):%H:%M}")
        self.say()

    def focus_first(self) -> None:
        next(iter(self.edits.values())).setFocus()

    def retranslate(self) -> None:
        for sign in self._model.fields:
            name = vital_name(sign, self.theme.language)
            self._names[sign.loinc].setText(name)
            self.edits[sign.loinc].setAccessibleName(f"{name} {unit_words(sign.unit or '')}")
        self.when.set_words(self.tr("Taken at (24 h), empty: now"))
        self.answers.setAccessibleName(self.tr("Consciousness (ACVPU)"))
        self.answers.set_text("", self.tr("not said"))
        self.say()

    def say(self) -> None:
        """Faults or limits beside every field, former values, and the preview."""
        judged = self._model.judged()
        for sign in self._model.fields:
            one, label = judged[sign.loinc], self._faults[sign.loinc]
            label.setText(self.fault_words(sign, one) if one.fault else self.limit_words(sign))
            label.set_tone("t1" if one.fault else "t3")
            label.setFont(self.theme.font("meta", weight=600 if one.fault else 400))
            self._former[sign.loinc].setText(self._former_words(sign.loinc))
        said = self.answer_word(self._model.consciousness())
        self.question.setText(self.tr("Consciousness (ACVPU)") + f"  {said}")
        self.preview.setText(self._preview_words())

    def answer_word(self, answer: str | None) -> str:
        return {
            "A": self.tr("A alert"),
            "C": self.tr("C new confusion"),
            "V": self.tr("V responds to voice"),
            "P": self.tr("P responds to pain"),
            "U": self.tr("U unresponsive"),
        }.get(answer or "", self.tr("not said"))

    def limit_words(self, sign: VitalSign) -> str:
        unit = unit_words(sign.unit or "")
        if sign.loinc == OXYGEN:
            return self.tr("{unit}; 0 = room air").format(unit=unit)
        return f"{unit}  {_limit(sign.entry_min)}–{_limit(sign.entry_max)}"

    def fault_words(self, sign: VitalSign, judged: Judged) -> str:
        low, high = _limit(sign.entry_min), _limit(sign.entry_max)
        return {
            "not-a-number": self.tr("Not a number"),
            "too-exact": self.tr("Too many decimals"),
            "too-low": self.tr("Cannot be: {low} to {high}").format(low=low, high=high),
            "too-high": self.tr("Cannot be: {low} to {high}").format(low=low, high=high),
            "not-below-systolic": self.tr("Must be below the systolic"),
            "pair-incomplete": self.tr("Both pressures are needed"),
        }.get(judged.fault, self.tr("This unit is not known"))

    def _former_words(self, loinc: str) -> str:
        newest, before = self._model.previous(loinc)
        return "\n".join(text for text in (self._value_words(newest), self._value_words(before)) if text)

    def _value_words(self, vital: LatestVital | None) -> str:
        if vital is None or vital.sign.amount is None or self._now is None or self._zone is None:
            return ""
        mark = self.tr("bedside") + " " if words.is_pending(vital.mark) else ""
        return f"{mark}{_shown(vital)}  {words.moment_words(vital.sign.taken_at, self._now, self._zone)}"

    def _preview_words(self) -> str:
        result, card = self._model.preview(), self._model.card
        scale = "2" if card is not None and card.is_on_second_scale else "1"
        if result is None or not self._model.has_typed():
            return self.tr("NEWS2 (SpO₂ scale {scale}): nothing typed yet").format(scale=scale)
        if result.total is None:
            words = self.tr("NEWS2 (SpO₂ scale {scale}): cannot be computed, missing {items}")
            return words.format(scale=scale, items=self._missing(result))
        band = result.band
        level = "" if band is None else band.label_zh if reads_chinese(self.theme.language) else band.label_en
        words = self.tr("NEWS2 (SpO₂ scale {scale}) would be {total} {level}")
        return words.format(scale=scale, total=plain(result.total), level=level)

    def _missing(self, result: object) -> str:
        names = {
            "rr": "R",
            "spo2_scale1": "SpO₂",
            "spo2_scale2_air": "SpO₂",
            "spo2_scale2_o2": "SpO₂",
            "oxygen": self.tr("oxygen flow"),
            "sbp": "BP",
            "pulse": "P",
            "acvpu": self.tr("consciousness"),
            "temp": "T",
        }
        missing = (*getattr(result, "missing", ()), *getattr(result, "refused", ()))
        return ", ".join(dict.fromkeys(names[item] for item in names if item in missing))

    # -- typing -------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """`/` in the systolic field moves on, as people write 120/80; arrows move between fields."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            if event.text() in {"/", "／", "、"} and watched.property("loinc") == SYSTOLIC:
                self._go_on()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _take(self, text: str) -> None:
        sender = self.sender()
        if isinstance(sender, QLineEdit):
            self._model.type(str(sender.property("loinc")), text, self._patient)
            self.say()
            self.typed.emit()

    def _say_when(self, text: str) -> None:
        self._model.say_when(text, self._patient)
        self.typed.emit()

    def _answer(self, key: str) -> None:
        self._model.answer(key or None, self._patient)
        self.say()
        self.typed.emit()

    def _go_on(self) -> None:
        current = self.focusWidget()
        if isinstance(current, QLineEdit):
            self._move(current, 1)

    def _move(self, edit: QLineEdit, step: int) -> None:
        edits = list(self.edits.values())
        at = edits.index(edit) + step
        if at >= len(edits):
            self.finished.emit()
        elif at >= 0:
            edits[at].setFocus()
            edits[at].selectAll()


def _shown(vital: LatestVital) -> str:
    amount = vital.sign.amount
    if amount is None:
        return words.UNKNOWN
    return one_place(amount.value) if vital.sign.loinc == TEMPERATURE else plain(amount.value)


def _limit(value: Decimal | None) -> str:
    return words.UNKNOWN if value is None else plain(value)
