"""The alarm of critical values: a line across the whole window, under its bar and above every page, which it pushes down. Covers nothing.

    strip = CriticalStrip(theme, station, session, spawner)
    window.add_strip(strip); strip.open(); strip.leave()

Filled red while a value waits for a doctor's acknowledgement, light when only handling is open, gone when every loop is closed. It counts
up every second. Emits `wanted(result key)`; acts on nothing by itself.
"""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from offline.changes import Change
from offline.people import Session
from offline.result_views import CriticalValue
from ui.doctor.wording import full_time, short_language
from ui.marking.paint import paint_watermark
from ui.person_words import masked_name
from ui.results.critical_door import CriticalDoor, Unsubscribe
from ui.results.critical_model import CriticalDesk, elapsed_words, is_alarm, missing, open_values
from ui.results.critical_words import earlier_words, lamp_words, level_words, stage_words, usual_words, value_words
from ui.results.words import joined
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.tips import tip

KEY = "F10"
HEARD = frozenset({"Observation", "Communication", "Task", "Encounter", "Patient", "census", "outbox"})
LOW = 620
"""Px of the design; a window of less says in one line what is critical, and the rest on its page."""
LOOK_MS = 60_000
"""Also without a change: what was closed a day ago leaves the list by itself."""


class CriticalStrip(Living, QWidget):
    """Invariant: seen exactly while a loop of the ward is open, or could not be read; its first value is the most urgent."""

    wanted = Signal(str)
    counted = Signal(object)
    """How many loops are open, for a tab; None while it is not known."""
    read = Signal()
    """The values were read anew."""

    def __init__(self, theme: Theme, station: CriticalDoor, session: Session, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self.desk = CriticalDesk(station, session)
        self._station, self._spawner = station, spawner
        self._unsubscribe: Unsubscribe | None = None
        self._is_stale = self._is_reading = self._is_private = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self._loud = Label(theme, role="heading", wrap=True)
        self._facts = Label(theme, role="meta", wrap=True)
        self._elapsed = Label(theme, role="title")
        self._open = SecondaryButton(theme, "", keys=KEY)
        self._open.clicked.connect(self._announce)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._loud)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 5)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._elapsed)
        row.addWidget(self._open)

    # -- life -----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        self._unsubscribe = self._station.on_change(self._hear)
        self._timer.start()
        self.refresh()

    def leave(self) -> None:
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def refresh(self) -> None:
        """Calls that come while one reading runs become one more."""
        self._is_stale = True
        if not self._is_reading and self._unsubscribe is not None:
            self._is_reading = True
            self._spawner.spawn(self._read(), "read critical values", owner=self)

    def _hear(self, change: Change) -> None:
        """At once, whoever types: a critical value waits for nobody."""
        if change.kinds & HEARD:
            self.refresh()

    async def _read(self) -> None:
        try:
            while self._is_stale:
                self._is_stale = False
                await self.desk.refresh()
                self.draw()
        finally:
            self._is_reading = False

    # -- drawing --------------------------------------------------------------------------------------------------

    @property
    def first(self) -> CriticalValue | None:
        """The most urgent open value."""
        return next(iter(open_values(self.desk.values or ())), None)

    def draw(self) -> None:
        desk, first = self.desk, self.first
        is_known = desk.values is not None and desk.error is None
        self.setVisible(first is not None or desk.error is not None)
        self.counted.emit(len(open_values(desk.values or ())) if is_known else None)
        if first is not None:
            self._say(first)
        elif desk.error is not None:
            self._loud.setText(self.tr("Critical values could not be read: there may be some"))
            self._facts.setText("")
            self._elapsed.setText("")
        self._set_tones()
        self.read.emit()
        self.update()

    def _say(self, first: CriticalValue) -> None:
        desk, now = self.desk, self.desk.now
        name = desk.names.of(first.result.code, short_language(self.theme.language))
        others = len(open_values(desk.values or ())) - 1
        more = self.tr("and {count} more").format(count=others) if others else ""
        who = self.tr("Bed {bed} {name}").format(bed=first.bed or "—", name=self._name(first.patient_name))
        usual = usual_words(first.result)
        range_said = self.tr("usual {range}").format(range=usual) if usual else ""
        phone = self.tr("by phone") if first.reported_by else ""
        self._loud.setText(
            joined((self.tr("Critical"), who, f"{name} {value_words(first.result)}", range_said, phone, more))
        )
        lamps = [lamp_words(lamp.name, lamp.seen_by, lamp.seen_at, now) for lamp in first.lamps]
        taken = self.tr("specimen {time}").format(time=full_time(first.result.observed_at, now))
        self._facts.setText(
            joined(
                (
                    *(stage_words(stage) for stage in missing(first)),
                    level_words(desk.level(first)),
                    taken,
                    earlier_words(first, now),
                    *(
                        f"{'●' if lamp.seen_by else '○'} {words}"
                        for lamp, words in zip(first.lamps, lamps, strict=True)
                    ),
                )
            )
        )
        self._elapsed.setText(elapsed_words(first.released_at, now))
        self._facts.setVisible(not self._is_low())
        self.setAccessibleName(joined((self._loud.text(), self._facts.text())))
        self.setToolTip(tip(self._facts.text()))

    def _is_low(self) -> bool:
        """Whether the window has so little room for its letters that the page needs the second line; F10 shows all of it."""
        return self.window().height() < self.theme.scaled(LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._facts.setVisible(not self._is_low())

    def set_private(self, *, is_private: bool) -> None:
        """Names masked for a monitor that others can see, or whole again."""
        self._is_private = is_private
        self.draw()

    def hide_names(self, is_private: object) -> None:
        self.set_private(is_private=bool(is_private))

    def _name(self, name: str) -> str:
        return masked_name(name) if self._is_private else name

    def _set_tones(self) -> None:
        first = self.first
        tone = "ondanger" if first is None or is_alarm(first) else "danger"
        for label in (self._loud, self._facts, self._elapsed):
            label.set_tone(tone)

    def tick(self) -> None:
        first = self.first
        if first is not None and self.isVisible():
            self._elapsed.setText(elapsed_words(first.released_at, self.desk.now))

    def retranslate(self) -> None:
        self._open.setText(self.tr("Open"))
        self.draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, first = QPainter(self), QRectF(self.rect()), self.first
        is_loud = first is None or is_alarm(first)
        painter.fillRect(rect, self.theme.color("danger" if is_loud else "dangersoft"))
        painter.fillRect(QRectF(0, rect.bottom() - 2, rect.width(), 2), self.theme.color("danger"))
        if not is_loud:
            paint_watermark(painter, self, self.theme)
        painter.end()

    # -- acting ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._announce()

    def _announce(self) -> None:
        first = self.first
        self.wanted.emit(first.result.key if first is not None else "")
