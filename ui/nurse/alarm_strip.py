"""The nurse's alarm above every page: blood that runs for too long, orders at once that nobody checked, tests to read, handovers not taken.

Covers nothing.

A sound when something new stands there, and again when the site's time for it is over; the words stand there as long as it waits.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from client.errors import WardlightError
from offline.board_views import SkinRow, SkinState
from offline.changes import Change
from offline.nursing_views import NurseHandoverRow
from offline.safety_views import BagGiven, BloodPatient
from offline.views import VerifyGroup
from ui.marking.paint import paint_watermark
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.hearing import concerns
from ui.nurse.skin_board_model import left, state_now
from ui.nurse.todo import slot_of_verify
from ui.person_words import masked_name
from ui.widgets.labels import Label
from ui.widgets.living import Living

LOOK_MS = 1000
AGAIN_S = 60
"""It is read again that often also without a change: what is stored elsewhere may have run out."""
_APART = frozenset({"DocumentReference", "Provenance"})


class NurseAlarm(Living, QWidget):
    """Invariant: seen exactly while something of these waits; each new thing sounds once, and once more when its time is over."""

    wanted = Signal(str, str)
    """(page, patient) of what is most urgent."""
    handovers_counted = Signal(int)
    """Patients who were given and not taken over, as this person's page counts them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.live_with(desk.theme)
        self._desk = desk
        self._unsubscribe: Callable[[], None] | None = None
        self._is_stale = self._is_reading = self._is_private = False
        self._groups: tuple[VerifyGroup, ...] = ()
        self._tests: tuple[SkinRow, ...] = ()
        self._handovers: tuple[NurseHandoverRow, ...] = ()
        self._blood: tuple[tuple[BloodPatient, BagGiven], ...] = ()
        self._sounded: set[str] = set()
        self._looks = 0
        self._words = Label(desk.theme, role="value", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 5)
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.hide()

    def open(self) -> None:
        self._unsubscribe = self._desk.station.on_change(self._hear)
        self._timer.start()
        self.refresh()

    def leave(self) -> None:
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _hear(self, change: Change) -> None:
        if concerns(change, apart=_APART):
            self.refresh()

    def refresh(self) -> None:
        self._is_stale = True
        if not self._is_reading and self._unsubscribe is not None:
            self._is_reading = True
            self._desk.spawner.spawn(self._read(), "read the nurse's alarms", owner=self)

    async def _read(self) -> None:
        try:
            while self._is_stale and self._unsubscribe is not None:
                self._is_stale = False
                groups = await self._desk.station.to_verify()
                self._tests = await self._desk.station.skin_board()
                handed = await self._desk.station.open_handovers()
                self._handovers = tuple(one for one in handed if one.concerns(self._desk.session.person))
                self.handovers_counted.emit(len(self._handovers))
                people = await self._desk.station.blood()
                self._blood = tuple((one, bag) for one in people for bag in one.running if bag.finish_by is not None)
                self._groups = tuple(one for one in groups if one.is_urgent and not one.is_stop)
                self.look()
        except WardlightError:
            self._groups, self._tests, self._handovers, self._blood = (), (), (), ()
            raise
        finally:
            self._is_reading = False

    def look(self) -> None:
        """Every second: clocks go on, and a test may have become due."""
        self._looks += 1
        if self._looks % AGAIN_S == 0:
            self.refresh()
        due = self.due_tests()
        lines = [*self._blood_words(), *self._group_words(), *self._test_words(due), *self._handover_words()]
        text = "　·　".join(lines)
        if text != self._words.text():
            self._words.setText(text)
            self.setAccessibleName(text)
        if self.isHidden() is bool(lines):
            self.setVisible(bool(lines))
        self._sound(due)

    def due_tests(self) -> tuple[SkinRow, ...]:
        now = self._desk.station.clock.now()
        return tuple(row for row in self._tests if state_now(row, now) in {SkinState.TO_READ, SkinState.OVERDUE})

    def over_time(self) -> tuple[tuple[BloodPatient, BagGiven], ...]:
        """Bags that should be in by now, the longest first."""
        now = self._desk.station.clock.now()
        return tuple(
            sorted((one for one in self._blood if one[1].is_over_time(now)), key=lambda one: str(one[1].finish_by))
        )

    def _blood_words(self) -> list[str]:
        found = self.over_time()
        if not found:
            return []
        (person, bag), clock = found[0], self._desk.station.clock
        said = QCoreApplication.translate(
            "NurseAlarm", "blood over its time: {count}, bed {bed} {name} {bag}, to be in by {time}: stop it and ask"
        )
        return [
            said.format(
                count=len(found),
                bed=person.bed or words.UNKNOWN,
                name=self._name(person.name),
                bag=bag.transfusion.unit.number,
                time=words.moment_words(bag.finish_by, clock.now(), clock.zone),
            )
        ]

    @property
    def waiting(self) -> tuple[VerifyGroup, ...]:
        return self._groups

    def words(self) -> str:
        return self._words.text()

    def _group_words(self) -> list[str]:
        """How many, and the one that waits longest; one line for all of them."""
        if not self._groups:
            return []
        now, limit = self._desk.station.clock.now(), self._desk.pack.bedside.verifying.limit(is_urgent=True)
        first = min(self._groups, key=_since)
        waits = words.span_words(now - first.waiting_since) if first.waiting_since is not None else words.UNKNOWN
        what = "、".join(row.order.what.text for row in first.rows)
        translate = QCoreApplication.translate
        said = translate("NurseAlarm", "st or urgent to verify: {count}, longest bed {bed} {name} {what}, waits {time}")
        bed, name = first.bed or words.UNKNOWN, self._name(first.patient_name)
        text = said.format(count=len(self._groups), bed=bed, name=name, what=what, time=waits)
        if limit is None:
            return [text]
        of = translate("NurseAlarm", "(target {minutes} min)")
        return [f"{text} {of.format(minutes=round(limit.total_seconds() / 60))}"]

    def set_private(self, *, is_private: bool) -> None:
        """Names masked for a monitor that others can see, or whole again."""
        self._is_private = is_private
        self.look()

    def hide_names(self, is_private: object) -> None:
        self.set_private(is_private=bool(is_private))

    def _name(self, name: str) -> str:
        return masked_name(name) if self._is_private else name

    def _test_words(self, due: tuple[SkinRow, ...]) -> list[str]:
        if not due:
            return []
        first = due[0]
        span = left(first, self._desk.station.clock.now())
        since = words.span_words(abs(span)) if span is not None else words.UNKNOWN
        translate = QCoreApplication.translate
        said = translate("NurseAlarm", "skin tests to read: {count}, bed {bed} {name} {what}, due for {time}")
        name, bed = self._name(first.patient_name), first.bed or words.UNKNOWN
        return [said.format(count=len(due), bed=bed, name=name, what=first.test.what.text, time=since)]

    def _handover_words(self) -> list[str]:
        """Who was given and is nobody's else yet: it stands there until somebody takes him over."""
        if not self._handovers:
            return []
        first, zone = self._handovers[0], self._desk.station.clock.zone
        last = first.last
        since = words.moment_words(last.given.given_at if last else None, self._desk.station.clock.now(), zone)
        translate = QCoreApplication.translate
        said = translate("NurseAlarm", "handover not taken: {count}, bed {bed} {name}, given {time}")
        name, bed = self._name(first.name), first.bed or words.UNKNOWN
        return [said.format(count=len(self._handovers), bed=bed, name=name, time=since)]

    def _sound(self, due: tuple[SkinRow, ...]) -> None:
        now, rules = self._desk.station.clock.now(), self._desk.pack.bedside.verifying
        limit = rules.limit(is_urgent=True)
        keys = {f"read:{row.test.key}" for row in due}
        keys |= {f"blood:{bag.transfusion.key}" for _, bag in self.over_time()}
        keys |= {f"handed:{one.last.given.key}" for one in self._handovers if one.last is not None}
        for group in self._groups:
            keys.add(f"st:{slot_of_verify(group)}")
            if limit is not None and group.waiting_since is not None and now - group.waiting_since > limit:
                keys.add(f"late:{slot_of_verify(group)}")
        if keys - self._sounded:
            self._desk.sound()
        self._sounded = keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.go()

    def go(self) -> None:
        """To what is most urgent: blood that runs for too long, then an order at once, before a test."""
        due, blood = self.due_tests(), self.over_time()
        if blood:
            self.wanted.emit("blood", blood[0][0].patient)
        elif self._groups:
            self.wanted.emit("verify", min(self._groups, key=_since).patient)
        elif due:
            self.wanted.emit("skin", due[0].patient)
        elif self._handovers:
            self.wanted.emit("handover", self._handovers[0].patient)

    def retranslate(self) -> None:
        self.look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("sunken"))
        paint_watermark(painter, self, self.theme)
        painter.setPen(self.theme.color("danger"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


def _since(group: VerifyGroup) -> str:
    return group.waiting_since.isoformat() if group.waiting_since is not None else ""
