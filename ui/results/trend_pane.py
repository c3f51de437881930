"""The curves of the chosen row and of those that were kept, under one time axis. Says why there is no curve; never draws an empty one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.doctor.wording import short_language
from ui.results.lines import Line
from ui.results.matrix import since_of
from ui.results.results_desk import ResultsDesk
from ui.results.scrolling import scrolled
from ui.results.trend import MOST_GRAPHS, Graph, graph, span_of
from ui.results.trend_view import BOTTOM, LEAST, TOP, TrendView
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.pane import Pane


class TrendPane(Pane):
    """Invariant: the curves are of the lines last shown, kept ones first, at most `MOST_GRAPHS`."""

    pin_wanted = Signal()

    def __init__(self, theme: Theme, desk: ResultsDesk) -> None:
        super().__init__(theme)
        self._desk = desk
        self.view, self.none = TrendView(theme), EmptyState(theme, EmptyKind.NOT_LOADED)
        self.graphs: tuple[Graph, ...] = ()
        self.pin = SecondaryButton(theme, "", keys="P", is_small=True)
        self.pin.clicked.connect(self.pin_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self.view))
        self._stack.addWidget(self.none)
        self.add_to_header(self.pin)
        self.body.addWidget(self._stack, 1)
        self.retranslate()

    def show_lines(self, current: Line | None, lines: Sequence[Line]) -> None:
        """Kept lines in the order they were kept, then the chosen one; those without numbers are left out."""
        desk = self._desk
        known = {line.key: line for line in lines}
        wanted = [known[key] for key in desk.pinned if key in known]
        if current is not None and current.key not in desk.pinned:
            wanted.append(current)
        since = since_of(desk.window, desk.now, desk.stay_since)
        self.graphs = tuple(made for line in wanted[-MOST_GRAPHS:] if (made := graph(line)) is not None)
        self.pin.setEnabled(current is not None and current.is_drawable)
        if self.graphs:
            self._show_graphs(since)
        else:
            self._show_none(current)

    def _show_graphs(self, since: datetime | None) -> None:
        desk, language = self._desk, short_language(self.theme.language)
        names = [desk.names.of(one.line.code, language) for one in self.graphs]
        span = span_of(self.graphs, since, desk.now)
        self.view.setMinimumHeight(len(self.graphs) * LEAST + TOP + BOTTOM)
        self.view.show_graphs(self.graphs, names, span, desk.now)
        self._stack.setCurrentIndex(0)
        self.set_meta("")

    def _show_none(self, current: Line | None) -> None:
        if self._desk.loaded is None:
            self.none.set_kind(self._desk.unread)
        else:
            detail = (
                self.tr("Choose a row with numbers.")
                if current is None
                else self.tr("This row has no numbers in this time.")
            )
            self.none.set_kind(EmptyKind.EMPTY, subject=self.tr("Curve"), detail=detail)
        self._stack.setCurrentWidget(self.none)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Trend"))
        self.pin.setText(self.tr("keep curve"))
        self.view.setAccessibleName(self.tr("Trend of the chosen rows"))
