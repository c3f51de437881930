"""One outpatient visit by keyboard alone: call, two identifiers, what was before, the last note taken over, orders, forms, the end."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt

from client.clinical.documents.forms import CARRIED
from client.records import VisitState
from ui.clinic.page import VisitPage
from ui.tour.acts_of_encounter import ALT, Visit
from ui.tour.hands import CTRL, settle

REASON = "stable chronic disease"


@dataclass(slots=True, kw_only=True)
class Consultation(Visit):
    """The doctor at one patient of the queue. Invariant: the patient is whom the call key brought."""

    page: VisitPage
    TAB: ClassVar[Qt.Key] = Qt.Key.Key_5

    async def identify(self) -> None:
        """F5, Ctrl ↓; the patient says name and date of birth; Enter."""
        await self.keyboard.press(Qt.Key.Key_F5)
        await self.keyboard.seen(self._is_read, "the queue")
        await self.keyboard.press(Qt.Key.Key_Down, CTRL)
        await self.keyboard.seen(self.page.ask_panel.isVisible, "the two identifiers")
        await self.keyboard.seen(lambda: self._number() == self.story.bed, f"the chart of {self.story.bed}")
        await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.seen(lambda: self._state() is VisitState.WITH_DOCTOR, "the visit begun")

    async def review(self) -> None:
        """H goes to requests, trends and earlier visits."""
        await self.keyboard.press(Qt.Key.Key_H)
        await self.keyboard.focused(self.page.history, "what was before")

    async def note(self) -> None:
        """R takes the last note over, Alt Enter confirms field after field; without one W and the fields; Ctrl Enter."""
        page, before = self.page, self._notes()
        text = page.notes.editor.text
        await self.keyboard.press(Qt.Key.Key_R if page.model.last_note() is not None else Qt.Key.Key_W)
        await self.keyboard.focused(text, "the note")
        if CARRIED.search(text.toPlainText()):
            while CARRIED.search(text.toPlainText()):
                await self.keyboard.press(Qt.Key.Key_Return, ALT)
            await self.keyboard.press(Qt.Key.Key_End, CTRL)
            await self.keyboard.write(self.story.plan)
        else:
            await self._fields()
        await self.keyboard.press(Qt.Key.Key_Return, CTRL)
        await self.keyboard.seen(lambda: self._notes() > before, "the note signed")

    async def _fields(self) -> None:
        """Each empty field in turn: the course in the first ones, the plan in the last."""
        model = self.page.model
        while missing := len(model.note_state().missing):
            await self.keyboard.press(Qt.Key.Key_Tab)
            await self.keyboard.write(self.story.course if missing > 1 else self.story.plan)
            await settle(0.02)

    async def to_entry(self) -> None:
        """N alone: a patient without orders has no table to stand in."""
        await self.keyboard.press(Qt.Key.Key_N)
        await self.keyboard.focused(self.page.entry.field, "the entry line")

    async def sign(self) -> None:
        """Ctrl Enter; what the forms ask; the signature; Ctrl Enter again, 1 for home, the days, Enter."""
        page = self.page
        forms = page.model.forms()
        if forms is not None and forms.open:
            await self.keyboard.press(Qt.Key.Key_Return, CTRL)
            await self.keyboard.focused(page.forms_panel.answer, "what the forms ask")
            while (forms := page.model.forms()) is not None and (left := len(forms.open)):
                await self.keyboard.write(REASON)
                await self.keyboard.press(Qt.Key.Key_Return)
                await self.keyboard.seen(lambda left=left: self._open() < left, "the answer taken")  # type: ignore[misc]
        await Visit.sign(self)
        await self.keyboard.press(Qt.Key.Key_Return, CTRL)
        await self.keyboard.focused(page.finish_panel, "how the visit ends")
        await self.keyboard.press(Qt.Key.Key_1)
        await self.keyboard.write("28")
        await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.seen(lambda: self._state() is VisitState.DONE, "the visit ended")

    # -- looking --------------------------------------------------------------------------------------------------

    def _is_read(self) -> bool:
        rows = [row for row in self.page.model.queue.rows if row.visit is not None]
        return bool(rows) and all(row.fresh_at is not None for row in rows)

    def _number(self) -> str:
        row = self.page.model.row
        return row.booking.number if row is not None and row.booking is not None and self.page.model.drawn else ""

    def _state(self) -> VisitState | None:
        row = self.page.model.row
        return row.state if row is not None else None

    def _open(self) -> int:
        forms = self.page.model.forms()
        return len(forms.open) if forms is not None else 0
