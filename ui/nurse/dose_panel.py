"""The docked form of one dose: five rights in words, time and amounts to correct, or why it was not given. Hands back a `DoseEntry`."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.giving import Untold
from client.errors import InputRefused, PolicyRefused, WardlightError
from client.records import DoseOutcome
from offline.projection.givable import answerable
from ui.notices import words_for
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.dose_entry import DoseEntry, NotGivenReason, away_from_plan, read_time
from ui.nurse.due_model import is_blocked
from ui.nurse.give_refusals import policy_words
from ui.nurse.identity_box import IdentityBox
from ui.nurse.pack_names import order_name, way_words
from ui.requests.parts import scrolled
from ui.units import unit_words
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterChip
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class DosePanel(Living, QWidget):
    """Invariant: what `accepted` carries is what stands in the fields; a refusal is said here and nothing typed is lost."""

    accepted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.live_with(desk.theme)
        self._desk = desk
        self._entry: DoseEntry | None = None
        theme = desk.theme
        self.title = Label(theme, role="heading", wrap=True)
        self.rights = Label(theme, wrap=True)
        self.warning = Label(theme, role="value", wrap=True)
        self.time = LineField(theme)
        self.resolved = Label(theme, role="meta", tone="t2", wrap=True)
        self.note = LineField(theme, wraps=True)
        self.refusal = Label(theme, role="value", wrap=True)
        self.despite = FilterChip(theme, "")
        self._asked: frozenset[str] = frozenset()
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=32)
        self.stop = SecondaryButton(theme, "", keys="Escape")
        self.amounts: list[LineField] = []
        self.identity = IdentityBox(theme)
        self._reasons: dict[NotGivenReason, FilterChip] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        """Fields that scroll where the screen is low; what stands against it and the buttons never do."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 4)
        column.setSpacing(8)
        for part in (self.title, self.rights, self.warning):
            column.addWidget(part)
        self._reason_box = QWidget()
        grid = QGridLayout(self._reason_box)
        grid.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        for at, reason in enumerate(NotGivenReason):
            chip = FilterChip(self.theme, "")
            chip.setProperty("reason", str(reason))
            self._reasons[reason] = chip
            self._group.addButton(chip)
            grid.addWidget(chip, at // 4, at % 4, Qt.AlignmentFlag.AlignLeft)
        self._amount_box = QVBoxLayout()
        self._amount_box.setSpacing(8)
        column.addWidget(self._reason_box)
        column.addWidget(self.identity)
        when = QHBoxLayout()
        when.setSpacing(10)
        self.time.setFixedWidth(130)
        when.addWidget(self.time)
        when.addWidget(self.resolved, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(when)
        column.addLayout(self._amount_box)
        column.addWidget(self.note)
        column.addStretch(1)
        self.area = scrolled(inner)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.verticalScrollBar().rangeChanged.connect(self._follow_focus)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 12)
        foot.setSpacing(8)
        foot.addWidget(self.refusal)
        foot.addWidget(self.despite, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self.save, 1)
        row.addWidget(self.stop)
        foot.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.save.clicked.connect(self.accept)
        self.stop.clicked.connect(self.left)
        self.time.edit.textEdited.connect(self._say_time)
        self.time.edit.returnPressed.connect(self._next_field)
        self.note.edit.returnPressed.connect(self._next_field)
        self.identity.onward.connect(self._next_field)
        for edit in (self.time.edit, self.note.edit, self.identity.first.edit, self.identity.second.edit):
            edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field in which somebody types is in sight."""
        if event.type() == QEvent.Type.FocusIn:
            self._follow_focus()
        return super().eventFilter(watched, event)

    def _follow_focus(self) -> None:
        inside, focused = self.area.widget(), self.focusWidget()
        if inside is not None and focused is not None and inside.isAncestorOf(focused):
            self.area.ensureWidgetVisible(focused, 0, self.theme.scaled(24))

    # -- showing ------------------------------------------------------------------------------------------------

    def begin(self, entry: DoseEntry) -> None:
        self._entry = entry
        self._ask(frozenset(), "")
        self.time.edit.setText(entry.time_text)
        self.note.edit.setText(entry.note)
        self._fill_amounts(entry)
        self._group.setExclusive(False)
        for chip in self._reasons.values():
            chip.setChecked(False)
        self._group.setExclusive(True)
        self._reason_box.setVisible(entry.outcome is DoseOutcome.NOT_GIVEN)
        is_given, asks = entry.outcome is DoseOutcome.GIVEN, self._desk.pack.giving.untold is Untold.BLOCK
        self.identity.begin()
        self.identity.setVisible(is_given and asks)
        self.retranslate()
        given_first = self.identity.first.edit if asks else self.time.edit
        first = given_first if is_given else self._reasons[NotGivenReason.REFUSED]
        first.setFocus()

    def follow(self, entry: DoseEntry) -> None:
        """The slot changed while the form is open: what is typed stays, and what that means is said."""
        if self._entry is None or (self._entry.dose, self._entry.is_gone) == (entry.dose, entry.is_gone):
            return
        self._entry = replace(self._entry, dose=entry.dose, is_gone=entry.is_gone)
        self.retranslate()

    def _fill_amounts(self, entry: DoseEntry) -> None:
        for field in self.amounts:
            self._amount_box.removeWidget(field)
            field.hide()
            field.setParent(None)
            field.deleteLater()
        self.amounts = []
        if entry.outcome is not DoseOutcome.GIVEN:
            return
        for at, text in enumerate(entry.amounts):
            field = LineField(self.theme, wraps=True)
            field.edit.installEventFilter(self)
            field.edit.setText(text)
            field.setEnabled(entry.dose.lines[at].dose is not None)
            field.edit.returnPressed.connect(self._next_field)
            self._amount_box.addWidget(field)
            self.amounts.append(field)

    def retranslate(self) -> None:
        for reason, chip in self._reasons.items():
            chip.setText(self.reason_word(reason))
        self.identity.retranslate()
        self.stop.setText(self.tr("Back"))
        self.despite.setText(self.tr("It was given all the same: record it"))
        if self._entry is None:
            return
        is_given = self._entry.outcome is DoseOutcome.GIVEN
        self.title.setText(self.tr("Give without a scan") if is_given else self.tr("Not given: why"))
        self.save.setText(self.tr("Given, sign") if is_given else self.tr("Not given, sign"))
        self.time.set_words(self.tr("Given at (24 h)") if is_given else self.tr("Decided at (24 h)"))
        self.note.set_words(self.tr("Remark, or reason for another time") if is_given else self.tr("In words"))
        self.rights.setText(self._rights_words(self._entry))
        self._say_warning(self._entry)
        catalogue, language = self._desk.pack.catalogue, self.theme.language
        for field, line in zip(self.amounts, self._entry.dose.lines, strict=False):
            unit = unit_words(line.dose.code or line.dose.unit) if line.dose else self.tr("ordered without an amount")
            field.set_words(f"{order_name(line, catalogue, language)} ({unit})")
        self._say_time()

    def reason_word(self, reason: NotGivenReason) -> str:
        return {
            NotGivenReason.REFUSED: self.tr("refused"),
            NotGivenReason.OUT: self.tr("away"),
            NotGivenReason.FASTING: self.tr("fasting"),
            NotGivenReason.NO_DRUG: self.tr("no drug here"),
            NotGivenReason.PAUSED: self.tr("paused"),
            NotGivenReason.VOMITED: self.tr("vomited"),
            NotGivenReason.OTHER: self.tr("other"),
        }[reason]

    def _rights_words(self, entry: DoseEntry) -> str:
        dose, clock = entry.dose, self._desk.station.clock
        catalogue, language = self._desk.pack.catalogue, self.theme.language
        lead = dose.lines[0]
        drugs = "\n        ".join(
            f"{order_name(line, catalogue, language)}  {words.amount_words(line.dose, line.dose_text)}"
            for line in dose.lines
        )
        planned = (
            words.moment_words(dose.slot_at, clock.now(), clock.zone) if entry.is_planned else self.tr("as needed")
        )
        route = way_words(lead, catalogue, language)
        return "\n".join(
            (
                self.tr("Patient") + f"  {dose.bed} {dose.patient_name}",
                self.tr("Drug, dose") + f"  {drugs}",
                self.tr("Route") + f"  {route or words.UNKNOWN}   " + self.tr("Time") + f"  {planned}",
            )
        )

    def _say_warning(self, entry: DoseEntry) -> None:
        text = ""
        if entry.dose.dose is not None and entry.dose.dose.outcome is not DoseOutcome.VOID:
            text = self.tr("This time was answered meanwhile: do not give it again.")
        elif entry.is_gone:
            text = self.tr("No longer planned: the order was stopped or changed. Do not give before asking.")
        elif not entry.dose.is_verified and entry.outcome is DoseOutcome.GIVEN:
            text = (
                self.tr("Not verified yet: verify the order first.")
                if is_blocked(entry.dose)
                else self.tr("st order given before verification: it stays flagged until it is verified.")
            )
        elif entry.dose.is_fasting and entry.outcome is DoseOutcome.GIVEN:
            text = self.tr(
                "The patient is fasting: give anyway only with a reason, or go back and record not given: fasting."
            )
        self.warning.setText(text)
        self.warning.setVisible(bool(text))

    def _say_time(self) -> None:
        entry = self.entry()
        if entry is None:
            return
        clock = self._desk.station.clock
        now = clock.now().astimezone(clock.zone)
        try:
            at = read_time(entry.time_text, now)
        except InputRefused as error:
            self.resolved.setText(self.field_words(error))
            return
        self.resolved.setText(f"{at:%Y-%m-%d %H:%M}  {self._away_words(entry, now)}".rstrip())

    def _away_words(self, entry: DoseEntry, now: datetime) -> str:
        away = away_from_plan(entry, now)
        if away is None or abs(away).total_seconds() < 60:
            return ""
        span = words.span_words(away)
        late, early = self.tr("{span} after plan"), self.tr("{span} before plan")
        return (late if away.total_seconds() > 0 else early).format(span=span)

    # -- giving back --------------------------------------------------------------------------------------------

    def entry(self) -> DoseEntry | None:
        if self._entry is None:
            return None
        amounts = tuple(field.text() for field in self.amounts) or self._entry.amounts
        chosen = self._group.checkedButton()
        reason = NotGivenReason(str(chosen.property("reason"))) if chosen else None
        despite = self._asked if self.despite.isChecked() else frozenset[str]()
        return replace(
            self._entry,
            time_text=self.time.text(),
            amounts=amounts,
            note=self.note.text(),
            reason=reason,
            despite=despite,
            typed_of=self.identity.typed(),
            unscanned=self.identity.reason(),
        )

    def choose_reason(self, reason: NotGivenReason) -> None:
        self._reasons[reason].setChecked(True)

    def accept(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.refusal.setText("")
            self.accepted.emit(entry)

    def say_refusal(self, error: WardlightError) -> None:
        """What may be answered gets the chip that answers it; it stays unpressed until a person presses it."""
        if isinstance(error, InputRefused):
            self.refusal.setText(self.field_words(error))
            return
        against = frozenset(error.facts[1:]) if isinstance(error, PolicyRefused) else frozenset()
        pack = self._desk.pack
        may = answerable(pack.bedside.verifying.unverified, pack.giving)
        self._ask(against if against and against <= may else frozenset(), policy_words(error))

    def _ask(self, facts: frozenset[str], words_said: str) -> None:
        self._asked = facts
        self.refusal.setText(words_said)
        self.despite.setChecked(False)
        self.despite.setVisible(bool(facts))

    def field_words(self, error: WardlightError) -> str:
        """What is wrong with which field; an unknown fact falls back to the notice's words."""
        found: dict[tuple[str, ...], str] = {
            ("given-at", "not-a-time"): self.tr("Time: type HH:MM, 00:00 to 23:59."),
            ("given-at", "in-the-future"): self.tr("Time: this lies ahead; a dose is recorded after it was given."),
            ("reason", "missing"): self.tr("Choose a reason."),
            ("reason", "needs-words"): self.tr("Other: say in words why."),
            ("note", "why-not-on-time"): self.tr("Outside its window: say why in the remark."),
            ("note", "why-less"): self.tr("Less than was ordered: say why in the remark."),
            ("note", "why-all-the-same"): self.tr("Say in the remark why it was given all the same."),
            ("identity", "missing"): self.tr("Type two identifiers of the patient; with a scan: Ctrl B."),
            ("identity", "not-told-apart"): self.tr(
                "STOP: these are not two different identifiers of this patient. Is it the right patient?"
            ),
            ("identity", "why-not-scanned"): self.tr("Say why nothing was scanned; other: in the remark."),
            ("slot", "already-answered"): self.tr("This time is answered already."),
        }
        text = found.get(tuple(error.facts[:2]))
        if text is None and error.facts[1:2] == ("read-two-ways",):
            return self.tr("Amount: this can be read two ways. Write 1000, or 1.0 with a point.")
        if text is None and error.facts and error.facts[0].startswith("amount-"):
            return self.tr("Amount: type a number above 0, as 40 or 0.5.")
        return text or words_for(error).title

    def _next_field(self) -> None:
        self.focusNextChild()
