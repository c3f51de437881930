"""The board of skin tests: S begins one, R reads it with a second person, L releases what a negative one leaves on hold."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from client.errors import NotAllowed, PolicyRefused, SignInRefused, VersionConflict
from offline.board_views import OPEN_TESTS, SkinRow, SkinState
from ui.doctor.second_panel import SecondPanel
from ui.nurse.board_page import BoardPage
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.skin_board_model import OUTCOMES, TO_READ, Given, SkinBoardModel, state_now
from ui.nurse.skin_board_words import board_columns, board_rows, state_words
from ui.requests.parts import ChoiceField
from ui.theme.width import WidthClass
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.table_model import Column, TableRow

SECOND_MS = 1000


class SkinBoardPage(BoardPage):
    """Invariant: a test is begun and read for the chosen row alone; what was typed for another row is gone with it."""

    def __init__(self, desk: Desk) -> None:
        self.model = SkinBoardModel(desk.station, desk.session, desk.pack.bedside)
        super().__init__(desk, self.model, "skinBoard")
        theme = desk.theme
        self.batch, self.solution, self.site, self.wait = (LineField(theme) for _ in range(4))
        self.outcome, self.second = ChoiceField(theme), SecondPanel(theme)
        self.start_button = PrimaryButton(theme, "", keys="S")
        self.read_button = PrimaryButton(theme, "", keys="R")
        self.release_button = SecondaryButton(theme, "", keys="L")
        self._about: tuple[SkinRow, str, str] | None = None
        self._typed_for = ""
        places = QHBoxLayout()
        places.addWidget(self.site)
        places.addWidget(self.wait)
        self.inner.addWidget(self.batch)
        self.inner.addWidget(self.solution)
        self.inner.addLayout(places)
        for widget in (self.outcome, self.second, self.start_button, self.read_button, self.release_button):
            self.inner.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("skin.start", "S", self, self.start)
        keys.bind("skin.read", "R", self, self.read)
        keys.bind("skin.release", "L", self, self.release)
        keys.bind("skin.beside", "Alt+2", self, self.batch.edit.setFocus)
        self.start_button.clicked.connect(self.start)
        self.read_button.clicked.connect(self.read)
        self.release_button.clicked.connect(self.release)
        self.second.confirmed.connect(self._prove)
        self.second.dropped.connect(self._leave_second)
        self._timer.timeout.connect(self._count_down)

    # -- words --------------------------------------------------------------------------------------------------

    @property
    def board(self) -> SkinBoardModel:
        return self.model

    def title(self) -> str:
        return self.tr("Skin tests")

    def subject(self) -> str:
        return self.tr("Skin tests of the ward")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("S", self.tr("begin")), ("R", self.tr("read")), ("L", self.tr("release the drug")))

    def columns(self) -> tuple[Column, ...]:
        return board_columns(is_narrow=self.width_class is WidthClass.NARROW)

    def rows(self) -> Sequence[TableRow]:
        now = self.desk.station.clock.now()
        return board_rows(self.model.rows, self.columns(), self.desk.pack.catalogue, self.language, now, self.at)

    def retranslate(self) -> None:
        words = (self.tr("negative (−)"), self.tr("weakly positive (±)"), self.tr("positive (+)"))
        self.outcome.set_words(self.tr("Result"), self.tr("choose"), tuple(zip(OUTCOMES, words, strict=True)))
        self.batch.set_words(self.tr("Batch no. of the test solution"))
        self.solution.set_words(self.tr("Solution"))
        self.site.set_words(self.tr("Site"))
        self.wait.set_words(self.tr("Read after (minutes)"))
        self.start_button.setText(self.tr("Solution given: begin"))
        self.read_button.setText(self.tr("Read with a second person"))
        self.release_button.setText(self.tr("Release the drug"))
        self.beside.set_title(self.tr("Chosen test"))
        super().retranslate()

    def show_patient(self, patient: str) -> None:
        """Opens at his test; of the ward where none is named."""
        self.model.wanted = patient
        self.refresh()

    # -- showing ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _count_down(self) -> None:
        if self.model.knowing is Knowing.READY and any(row.state in TO_READ for row in self.model.rows):
            self.draw()

    def draw_beside(self) -> None:
        row = self.model.chosen
        if row is None or row.test.key != self._typed_for:
            self._begin_with(row)
        now = self.desk.station.clock.now()
        state = state_now(row, now) if row is not None else None
        may_start = state in {SkinState.TO_DO, SkinState.OVERDUE, SkinState.EXPIRED, SkinState.UNCLEAR}
        may_read = row is not None and row.given is not None and state in TO_READ
        self.solution.setVisible(may_start)
        self.site.setVisible(may_start)
        self.start_button.setVisible(may_start)
        self.wait.setVisible(may_start and row is not None and self.model.times(row) is None)
        self.batch.setVisible(may_start or may_read)
        self.outcome.setVisible(may_read)
        self.read_button.setVisible(may_read)
        self.release_button.setVisible(state is SkinState.TO_RELEASE)
        self.heading.setVisible(row is not None)
        open_ones = sum(1 for one in self.model.rows if state_now(one, now) in OPEN_TESTS)
        self.count_changed.emit(open_ones if self.model.knowing is Knowing.READY else None)
        if row is None or state is None:
            self.details.setText(self.tr("Nothing is chosen."))
            return
        self.heading.set_words(row.test.what.text, state_words(state))
        self.details.setText(self._words(row))

    def _begin_with(self, row: SkinRow | None) -> None:
        """Another row: nothing typed is carried over. What is given is proposed as the site has it, the batch never."""
        times = self.model.times(row) if row is not None else None
        self._typed_for = row.test.key if row is not None else ""
        self._leave_second()
        self.outcome.choose("")
        self.batch.edit.setText(row.given.batch if row is not None and row.given is not None else "")
        self.solution.edit.setText(times.solution if times is not None else "")
        self.site.edit.setText(times.site if times is not None else "")
        self.wait.edit.clear()

    def _words(self, row: SkinRow) -> str:
        lines, start = [], row.given
        names = "、".join(drug.what.text for drug in row.drugs)
        lines += [self.tr("Waits for it: {names}").format(names=names)] if names else []
        if start is not None:
            said = self.tr("Begun {time} by {who}, batch {batch}, {site}")
            place = start.site or self.tr("site not said")
            lines.append(said.format(time=self.at(start.at), who=start.by, batch=start.batch, site=place))
            lines.append(self.tr("To be read from {time}").format(time=self.at(start.read_from)))
            if start.read_until is not None:
                lines.append(self.tr("and not after {time}").format(time=self.at(start.read_until)))
        if row.read_at is not None:
            said = self.tr("Read {time} by {who}: {words}")
            lines.append(said.format(time=self.at(row.read_at), who=row.read_by, words=row.said))
        times = self.model.times(row)
        lines += [self.tr("Times: {source}").format(source=times.source)] if times is not None else []
        return "\n".join(lines)

    # -- acting -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        row = self.model.chosen
        if row is None or not self.start_button.isVisibleTo(self):
            return
        typed = self.wait.text().strip()
        wait = timedelta(minutes=int(typed)) if typed.isdigit() and int(typed) > 0 else None
        given = Given(
            batch=self.batch.text().strip(),
            solution=self.solution.text().strip(),
            site=self.site.text().strip(),
            read_after=wait,
        )
        if not given.batch:
            self.why_not.setText(self.tr("The batch number is missing."))
        elif self.model.times(row) is None and wait is None:
            self.why_not.setText(
                self.tr("Say after how many minutes it is read: the site's data do not name this test.")
            )
        else:
            self.why_not.setText("")
            self.act(self._start(row, given), "begin a skin test")

    async def _start(self, row: SkinRow, given: Given) -> None:
        try:
            await self.model.start(row, given)
        except PolicyRefused as error:
            self._refused(error)
        self.refresh()

    def read(self) -> None:
        row, outcome, batch = self.model.chosen, self.outcome.code(), self.batch.text().strip()
        if row is None or not self.read_button.isVisibleTo(self):
            return
        if not outcome:
            self.why_not.setText(self.tr("Say the result."))
        elif not batch:
            self.why_not.setText(self.tr("The batch number is missing."))
        else:
            self.why_not.setText("")
            self._about = (row, outcome, batch)
            said = self.tr(
                "{bed} {name} · {test}: the second person reads it too and signs with own number and password."
            )
            self.second.ask_with(said.format(bed=row.bed, name=row.patient_name, test=row.test.what.text))

    def _prove(self, number: str, password: str) -> None:
        about = self._about
        if about is not None:
            self.act(self._read(about, number, password), "read a skin test")

    async def _read(self, about: tuple[SkinRow, str, str], number: str, password: str) -> None:
        row, outcome, batch = about
        try:
            second = await self.model.witness(number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        if second is None:
            self.second.refuse(is_same=True)
            return
        if self._about is not about:
            return
        self._leave_second()
        try:
            await self.model.read(row, outcome, batch, second)
        except (PolicyRefused, VersionConflict) as error:
            self._refused(error)
        self.refresh()

    def release(self) -> None:
        row = self.model.chosen
        if row is not None and self.release_button.isVisibleTo(self):
            self.act(self._release(row), "release a drug")

    async def _release(self, row: SkinRow) -> None:
        try:
            await self.model.release(row)
        except (PolicyRefused, VersionConflict) as error:
            self._refused(error)
        self.refresh()

    def _leave_second(self) -> None:
        self._about = None
        self.second.leave()

    def _refused(self, error: PolicyRefused | VersionConflict) -> None:
        known = {
            "skin-test-runs": self.tr("It runs already."),
            "skin-test-over": self.tr("The order of this test was stopped: ask the doctor."),
            "skin-test-early": self.tr("Not read: its time has not come. A reaction may be written down at any time."),
            "skin-test-late": self.tr("Not negative: the time in which it may be read is over. Repeat the test."),
            "second-not-allowed": self.tr("It has to be somebody else, who treats or gives drugs."),
            "skin-test-not-begun": self.tr(
                "Not read: nobody wrote down when the solution was given. Begin the test first."
            ),
            "skin-test-second": self.tr("A second person reads it too and signs with own number and password."),
            "skin-test-second-began": self.tr("It has to be somebody else than who gave the solution."),
            "skin-test-was-positive": self.tr("Not begun again: this test was read positive. Ask the doctor."),
            "skin-test-time-unknown": self.tr("Not read: nobody knows from when. Begin the test anew."),
            "skin-test-clock": self.tr("Not read: the clock of this computer was changed since it was begun."),
            "skin-test-positive": self.tr("Not released: a positive test is on record."),
        }
        said = [known[fact] for fact in error.facts if fact in known]
        self.why_not.setText(" ".join(said) or self.tr("Not done: the order changed meanwhile. Read it anew."))
