"""One encounter by keyboard alone: who it is, what is new, the note, a diagnosis, the orders, the signature. Counts; judges nothing."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from ui.doctor.chart_model import Chart
from ui.doctor.orders_model import OrderLine
from ui.doctor.page import DoctorPage
from ui.results.page import ResultsPage
from ui.tour.hands import CTRL, front
from ui.tour.keyboard import Keyboard
from ui.tour.people import Cast
from ui.tour.stories import Story

ALT = Qt.KeyboardModifier.AltModifier
REASON = "Agreed with consultant"
FIELDS_BETWEEN = 3
"""Tabs over the empty fields of the daily note to its plan; the examination is filled from the signs."""


@dataclass(slots=True, kw_only=True)
class Visit:
    """The doctor at one patient. Invariant: everything is done by `keyboard`; the page is only looked at."""

    people: Cast
    page: DoctorPage
    keyboard: Keyboard
    story: Story
    TAB: ClassVar[Qt.Key] = Qt.Key.Key_3
    """The supplementary diagnoses."""

    async def identify(self) -> None:
        """Ctrl K, the bed, Enter."""
        window = self.people.doctor.window
        await self.keyboard.press(Qt.Key.Key_K, CTRL)
        await self.keyboard.focused(window.bar.search, "the search field")
        await self.keyboard.write(self.story.bed)
        await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.seen(self._is_known, f"who lies in bed {self.story.bed}")
        await self.keyboard.seen(self._is_open, f"the chart of bed {self.story.bed}", fills=True)

    async def review(self) -> None:
        """F6 to all results, F3 back; Alt 2 to the newest ones, A marks a critical one as read, 2 says what follows."""
        page, results = self.page, self.people.doctor.results
        await self.keyboard.press(Qt.Key.Key_F6)
        await self.keyboard.seen(lambda: self._is_loaded(results), "the results of all days")
        await self.keyboard.press(Qt.Key.Key_F3)
        await self.keyboard.seen(page.isVisible, "the chart again")
        if not self.story.reads:
            return
        await self.keyboard.press(Qt.Key.Key_2, ALT)
        await self.keyboard.focused(page.summary.results.table, "the results")
        for _ in range(self.story.reads):
            before = self._unread()
            await self.keyboard.press(Qt.Key.Key_A)
            await self.keyboard.seen(page.summary.answer.isVisible, "what follows from the result")
            await self.keyboard.press(Qt.Key.Key_2)
            await self.keyboard.seen(lambda before=before: self._unread() < before, "the result read")  # type: ignore[misc]

    async def note(self) -> None:
        """W, Enter on the daily note, its first field, Tab over what is not wanted, its last field, Ctrl Enter."""
        page, before = self.page, self._notes()
        await self.keyboard.press(Qt.Key.Key_W)
        await self.keyboard.focused(page.notes.chooser.table, "the kinds of notes")
        await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.focused(page.notes.editor.text, "the note")
        await self.keyboard.write(self.story.course)
        await self.keyboard.press(Qt.Key.Key_Tab, times=FIELDS_BETWEEN)
        await self.keyboard.write(self.story.plan)
        await self.keyboard.press(Qt.Key.Key_Return, CTRL)
        await self.keyboard.seen(lambda: self._notes() > before, "the note signed")

    async def diagnosis(self) -> None:
        """Ctrl D, those there are; a new one: the supplementary ones, the initials, Enter on what is meant, Enter again; Esc."""
        panel = self.page.diagnoses
        await self.keyboard.press(Qt.Key.Key_D, CTRL)
        await self.keyboard.focused(panel.line.field, "the line of diagnoses")
        await self.listed()
        if self.story.diagnosis:
            await self._diagnose()
        await self.keyboard.press(Qt.Key.Key_Escape)
        await self.keyboard.seen(panel.isHidden, "the panel closed")

    async def _diagnose(self) -> None:
        panel = self.page.diagnoses
        await self.keyboard.press(self.TAB, CTRL)
        before = len(panel.listing.table.rows.rows)
        await self.keyboard.write(self.story.diagnosis)
        await self.keyboard.seen(panel.line.hits.isVisible, "diagnoses that fit")
        await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.seen(lambda: len(panel.listing.table.rows.rows) > before, "the diagnosis saved")

    async def listed(self) -> None:
        """Read, whether there is one or none: before that nothing can be saved."""
        model = self.page.diagnosis_acts.model
        await self.keyboard.seen(lambda: model.rows is not None, "the diagnoses there are")

    async def orders(self) -> None:
        """Alt 4, N, and for each line: type, Enter on what is meant, Enter again."""
        page = self.page
        await self.to_entry()
        for line in self.story.lines:
            before = self._drafts()
            await self.keyboard.write(line)
            await self.keyboard.seen(lambda: page.entry.state.found.hits, f"something for {line}")
            await self.keyboard.press(Qt.Key.Key_Return)
            await self.keyboard.seen(lambda: page.entry.state.chosen is not None, "the drug chosen")
            await self.keyboard.press(Qt.Key.Key_Return)
            await self.keyboard.seen(lambda before=before: self._drafts() > before, f"a draft of {line}")  # type: ignore[misc]
        sheet = page.model
        await self.keyboard.seen(lambda: sheet.sheet is not None and sheet.sheet.is_checked, "the drafts checked")

    async def to_entry(self) -> None:
        await self.keyboard.press(Qt.Key.Key_4, ALT)
        await self.keyboard.focused(self.page.orders.table, "the orders")
        await self.keyboard.press(Qt.Key.Key_N)
        await self.keyboard.focused(self.page.entry.field, "the entry line")

    async def sign(self) -> None:
        """Ctrl Enter; the reasons that are wanted and the identity where it is asked for; everything signed as one."""
        page = self.page
        await self.keyboard.press(Qt.Key.Key_Return, CTRL)
        await self.keyboard.seen(self._is_asked_or_signed, "the signature")
        while (box := self._reason_asked()) is not None:
            await self.keyboard.write(REASON)
            await self.keyboard.press(Qt.Key.Key_Return)
            await self.keyboard.seen(lambda box=box: self._reason_asked() is not box, "the next reason")  # type: ignore[misc]
            if self._reason_asked() is None:
                await self.keyboard.press(Qt.Key.Key_Return, CTRL)
                await self.keyboard.seen(self._is_asked_or_signed, "the signature")
        if page.orders.identity.isVisible():
            for text in self.story.who:
                await self.keyboard.write(text)
                await self.keyboard.press(Qt.Key.Key_Return)
        await self.keyboard.seen(lambda: not self._drafts(), "everything signed")
        if self.story.prints:
            await self._look_at_paper()

    async def _look_at_paper(self) -> None:
        """Ctrl P, the page as it will be, Esc. At this PC there is no printer."""
        window, paper = self.people.doctor.window, self.people.doctor.paper
        await self.keyboard.press(Qt.Key.Key_P, CTRL)
        await self.keyboard.seen(lambda: paper.window.isActiveWindow() and paper.window.has_page(), "the page on paper")
        await self.keyboard.press(Qt.Key.Key_Escape)
        await self.keyboard.seen(lambda: not paper.window.isVisible(), "the preview closed")
        await front(window)

    # -- looking --------------------------------------------------------------------------------------------------

    def _is_known(self) -> bool:
        """His name stands on the screen, with allergies and tags, and nothing of another; his panes may still be being read."""
        charts = self.page.model.charts
        known = charts.chart or charts.first
        name = known.banner.patient.name if known is not None and known.banner is not None else ""
        is_his = known is not None and self._lies_there(known) and bool(name)
        return (
            is_his and name in self.page.banner.accessibleName() and self.page.covers.are_laid is (charts.chart is None)
        )

    def _lies_there(self, chart: Chart) -> bool:
        bed = chart.banner.bed if chart.banner is not None else None
        return bed is not None and bed.label.rpartition("-")[2].lstrip("0") == self.story.bed.lstrip("0")

    def _is_open(self) -> bool:
        """Plate and orders on the screen are his, not only what the page knows."""
        chart = self.page.model.chart
        return chart is not None and self._lies_there(chart) and self._stands_there(chart)

    def _stands_there(self, chart: Chart) -> bool:
        page, name = self.page, chart.banner.patient.name if chart.banner is not None else ""
        lines = [row.subject for row in page.orders.table.rows.rows if isinstance(row.subject, OrderLine)]
        shown = {line.row.order.key for line in lines if line.row is not None}
        table = page.model.orders()
        has_orders = table is not None and any(line.row is not None for part in table.sections for line in part.lines)
        his = {row.order.key for row in chart.orders}
        return bool(name) and name in page.banner.accessibleName() and shown <= his and bool(shown) == has_orders

    def _is_loaded(self, results: ResultsPage) -> bool:
        desk = results.desk
        return results.isVisible() and desk.loaded is not None and desk.patient == self.page.model.patient

    def _unread(self) -> int:
        chart = self.page.model.chart
        rows = chart.results if chart is not None else ()
        return sum(row.is_critical and row.acknowledged_by is None and row.mark is None for row in rows)

    def _notes(self) -> int:
        chart = self.page.model.chart
        return len(chart.notes) if chart is not None else 0

    def _drafts(self) -> int:
        sheet = self.page.model.sheet
        return len(sheet.lines) if sheet is not None else 0

    def _is_asked_or_signed(self) -> bool:
        return not self._drafts() or self.page.orders.identity.isVisible() or self._reason_asked() is not None

    def _reason_asked(self) -> QComboBox | None:
        boxes = self.page.orders.check.findChildren(QComboBox)
        return next((box for box in boxes if box.isVisible() and box.hasFocus() and not box.currentText()), None)
