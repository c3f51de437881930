"""The script of a drill on the screen: each step, how it stands, what it needs, and the way back to the real ward. Counts nothing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.drills import BY_EYE, Step, StepResult
from ui.drill.director import Director
from ui.drill.words import alone_words, result_words, score_words, span_words, step_words, ward_words
from ui.marking.windows import MarkedWindow
from ui.theme.theme import Theme
from ui.widgets.buttons import MarkedButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell

SIZE = QSize(760, 860)


class Question(QWidget):
    """Whose allergies, an answer in words, and whether the last one was right."""

    def __init__(self, theme: Theme, director: Director) -> None:
        super().__init__()
        self._director = director
        self.field, self.send = LineField(theme), SecondaryButton(theme, "", keys="↵")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.field, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        self.send.clicked.connect(self.answer)
        self.field.edit.returnPressed.connect(self.answer)

    def answer(self) -> None:
        self._director.answer(self.field.text())
        self.field.edit.clear()

    def show_director(self) -> None:
        card = self._director.prompt.allergic
        bed = card.bed.label if card is not None and card.bed is not None else ""
        name = card.patient.name if card is not None and card.patient is not None else ""
        words = self.tr("{bed} {name}: allergic to what? Every substance").format(bed=bed, name=name)
        if self._director.wrong:
            words = f"{words} · " + self.tr("not right yet ({count})").format(count=self._director.wrong)
        self.field.set_words(words.strip())
        self.send.setText(self.tr("Answer"))


class PlayedScanner(QWidget):
    """For a PC without a scanner: a dose that can be given now, and what its wristband and label say. The report counts each press."""

    scanned = Signal(str)

    def __init__(self, theme: Theme, director: Director) -> None:
        super().__init__()
        self._director = director
        self.words = Label(theme, role="meta", tone="t2", wrap=True)
        self.badge, self.band, self.label = (SecondaryButton(theme, "", is_small=True) for _ in range(3))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.badge, self.band, self.label):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.addWidget(self.words)
        column.addLayout(row)
        self.badge_code = ""
        self.badge.clicked.connect(self.play_badge)
        self.band.clicked.connect(self.play_band)
        self.label.clicked.connect(self.play_label)

    def play_badge(self) -> None:
        self._play(self.badge_code)

    def play_band(self) -> None:
        self._play(self._director.prompt.wristband)

    def play_label(self) -> None:
        unit = self._director.prompt.unit
        self._play(unit.code if unit is not None else "")

    def _play(self, code: str) -> None:
        if code:
            self._director.scanned()
            self.scanned.emit(code)

    def show_director(self) -> None:
        unit = self._director.prompt.unit
        self.badge.setText(self.tr("Badge"))
        self.band.setText(self.tr("Wristband"))
        self.label.setText(self.tr("Label"))
        for button in (self.badge, self.band, self.label):
            button.setEnabled(unit is not None)
        if unit is None:
            self.words.setText(self.tr("No dose is due just now: take any that you find on the due list."))
            return
        drug = unit.lines[0].what.text
        slot = unit.slot_at.astimezone(self._director.zone) if unit.slot_at is not None else None
        said = self.tr(
            "A dose that can be given: {bed} {name}, {drug}, {time}. Without a scanner, play it (Ctrl+B first):"
        )
        time = f"{slot:%H:%M}" if slot is not None else ""
        self.words.setText(said.format(bed=unit.bed, name=unit.patient_name, drug=drug, time=time))


class DrillPanel(MarkedWindow):
    """Invariant: a step stands as the director read it in the drill's store; closing the window only hides it."""

    def __init__(self, theme: Theme, director: Director, accounts: tuple[str, ...]) -> None:
        super().__init__(theme, has_actions=False, is_compact=True)
        self.setObjectName("drillPanel")
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on=True)
        self.director, self._accounts, self._was_shown = director, accounts, False
        self.pane, self.listing = Pane(theme), Listing(theme, self._columns())
        self.now = Label(theme, role="value", wrap=True)
        self.question, self.scanner = Question(theme, director), PlayedScanner(theme, director)
        self.people = Label(theme, role="meta", tone="t2", wrap=True)
        self.cut = MarkedButton(theme, "", keys="Alt C")
        self.told = SecondaryButton(theme, "", keys="Alt T")
        self.bring_back = SecondaryButton(theme, "", keys="Alt R")
        self.end = MarkedButton(theme, "", keys="Ctrl Alt End", height=40)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.now)
        acts = QHBoxLayout()
        for button in (self.cut, self.told, self.bring_back):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.question)
        self.pane.body.addWidget(self.scanner)
        column.addWidget(self.pane, 1)
        column.addWidget(self.people)
        column.addWidget(self.end)
        self.set_body(body)

    def _connect(self) -> None:
        director = self.director
        self.cut.clicked.connect(director.cut)
        self.told.clicked.connect(self._told)
        self.bring_back.clicked.connect(director.bring_back)
        self.end.clicked.connect(self.end_now)
        director.changed.connect(self.show_director)
        for keys, act in (("Alt+C", director.cut), ("Alt+T", self._told), ("Alt+R", director.bring_back)):
            QShortcut(QKeySequence(keys), self, act)
        self.theme.drill_wanted.connect(self.bring_up)
        self.theme.drill_end_wanted.connect(self.end_now)

    def sizeHint(self) -> QSize:
        return SIZE

    def bring_up(self) -> None:
        """As high as the screen allows, the first time."""
        if not self.isVisible() and not self._was_shown:
            self._was_shown = True
            self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.show()
        self.activateWindow()

    def end_now(self) -> None:
        """One action: the drill is over and the real ward is back."""
        self.director.end()

    def _told(self) -> None:
        self.director.saw(Step.TELL)

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.set_title(self.tr("Drill script"))
        self.cut.setText(self.tr("Cut the played central"))
        self.told.setText(self.tr("Everybody was told"))
        self.bring_back.setText(self.tr("Central answers again"))
        self.end.setText(self.tr("End the drill, back to the real ward"))
        self.listing.table.set_columns(self._columns())
        self.listing.table.setAccessibleName(self.tr("Drill script"))
        said = self.tr("Played accounts (staff number, password; nobody's own): {accounts}")
        self.people.setText(said.format(accounts="、".join(self._accounts)))
        self.show_director()

    def tick(self) -> None:
        self._say_now()

    def show_director(self) -> None:
        director = self.director
        report = director.report()
        kind = alone_words() if director.plan.is_alone else ward_words()
        self.pane.set_title(self.tr("Script"))
        self.pane.set_meta(f"{kind} · {score_words(report)}")
        self.listing.show_rows(tuple(self._row(one) for one in report.steps))
        self.told.setVisible(Step.TELL in director.plan.steps)
        self.told.setEnabled(director.is_cut and Step.TELL in report.missed)
        self.bring_back.setEnabled(director.is_cut and not director.is_back)
        self.question.setVisible(director.is_cut and Step.ALLERGIES in report.missed)
        self.scanner.setVisible(director.is_cut and Step.BEDSIDE in report.missed)
        self.question.show_director()
        self.scanner.show_director()
        self._say_now()

    def _say_now(self) -> None:
        director = self.director
        self.cut.setEnabled(director.may_cut)
        if not director.is_cut:
            words = self.tr(
                "Everybody ready? Sign in with a played account. Then cut the played central: the clock runs from there."
            )
            if not director.may_cut:
                words = self.tr("The played hospital is being read; a moment.")
        elif not director.is_back:
            words = self.tr("Central is away for {time}.").format(time=span_words(director.since_cut))
            if director.is_ready_to_return:
                words = f"{words} " + self.tr("All is done that can be: let central answer again.")
        else:
            words = self.tr("Central answers again. Recover, decide, close. Then end the drill.")
        self.now.setText(words)

    def _row(self, one: StepResult) -> TableRow:
        name, hint = step_words(one.step)
        done, more = result_words(self.director.report(), one)
        is_open = one.done_at is None
        state = self.tr("open") if is_open else f"✓ {done}"
        by_eye = self.tr("said by a person: ") if one.step in BY_EYE else ""
        said = " · ".join(filter(None, (state, more)))
        cells = (cell(name, weight=600), cell(f"{by_eye}{hint}", tone="t2"), cell(said, weight=0 if is_open else 600))
        return TableRow(key=one.step.value, cells=cells)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="step", title=self.tr("Step"), width=150, wraps=True),
            Column(key="what", title=self.tr("What is done"), wraps=True),
            Column(key="how", title=self.tr("How it stands"), width=170, wraps=True),
        )
