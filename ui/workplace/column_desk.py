"""Personal columns: one key arranges the table that has the focus, or else the one in sight; kept for this person at this station.

desk = ColumnDesk(workplace, session, window)
desk.add("orders", page.orders.table)                  # under a name that stays
desk.load()                                            # as this person arranged them before
desk.leave()                                           # another patient or page: nobody is asked about columns any more

The panel stays only while it has the keyboard: whatever else takes it, another question too, leaves the columns as before.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QBoxLayout, QLayout, QWidget

from offline.people import Session
from offline.personal import Columns
from ui.shell.station_window import StationWindow
from ui.widgets.arranging import AS_IT_COMES, ColumnWish
from ui.widgets.column_panel import ColumnPanel
from ui.widgets.listing import Listing
from ui.widgets.table import Table
from ui.workplace.workplace import Workplace

KEYS = "Ctrl+Shift+C"


@dataclass(slots=True)
class _Place:
    table: Table
    panel: ColumnPanel | None = None
    before: ColumnWish = AS_IT_COMES


class ColumnDesk(QObject):
    """Invariant: a table shows what was kept, or what is being tried out in its own panel above it."""

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._places: dict[str, _Place] = {}
        self._kept: Mapping[str, Columns] = {}
        window.keys.bind("window.columns", KEYS, window, self.ask)
        window.page_changed.connect(self.leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def add(self, name: str, table: Table) -> None:
        self._places[name] = _Place(table=table)
        self._arrange(name)

    def load(self) -> None:
        self._workplace.spawner.spawn(self._load(), "read the columns", owner=self)

    async def _load(self) -> None:
        self._kept = await self._workplace.station.columns(self._session)
        for name in self._places:
            self._arrange(name)

    def _arrange(self, name: str) -> None:
        kept = self._kept.get(name)
        if kept is not None:
            wish = ColumnWish(order=kept.order, hidden=kept.hidden, widths=dict(kept.widths))
            self._places[name].table.arrange(wish)

    def ask(self) -> None:
        """Opens the panel over the table; pressed again it is left as before."""
        name = self._meant()
        if name is None:
            return
        place = self._places[name]
        panel = place.panel or self._panel(name, place)
        if panel.isVisible():
            self._drop(name)
            return
        place.before = place.table.wish
        title = self.tr(
            "Columns of this table, for you on this station. Who, drug, state and safety always stand there."
        )
        panel.ask(title, place.table.given, place.table.wish)

    def leave(self, _to: str = "") -> None:
        """Whatever is tried out is as before; the keyboard stays with whoever has it."""
        for name, place in self._places.items():
            if place.panel is not None and place.panel.isVisibleTo(place.panel.parentWidget()):
                self._drop(name, is_left=True)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Within this window: another one in front takes nothing away."""
        if new is None or not self._window.isAncestorOf(new):
            return
        if not any(place.panel is not None and place.panel.isAncestorOf(new) for place in self._open()):
            self.leave()

    def _open(self) -> list[_Place]:
        return [place for place in self._places.values() if place.panel is not None and place.panel.isVisible()]

    def _meant(self) -> str | None:
        focus = QApplication.focusWidget()
        for name, place in self._places.items():
            panel = place.panel
            if focus is place.table or (panel is not None and panel.isVisible()):
                return name
        return next((name for name, place in self._places.items() if place.table.isVisible()), None)

    def _panel(self, name: str, place: _Place) -> ColumnPanel:
        panel = ColumnPanel(self._workplace.theme)
        panel.setProperty("table", name)
        panel.changed.connect(place.table.arrange)
        panel.kept.connect(self._keep)
        panel.dropped.connect(self._dropped)
        around = place.table.parentWidget()
        dock_above(around if isinstance(around, Listing) else place.table, panel)
        place.panel = panel
        return panel

    def _keep(self, wish: object) -> None:
        name = self._sent()
        if name is None or not isinstance(wish, ColumnWish):
            return
        columns = Columns(order=wish.order, hidden=wish.hidden, widths=dict(wish.widths))
        kept = None if wish == AS_IT_COMES else columns
        self._close(name)
        work = self._workplace.station.keep_columns(self._session, name, kept)
        self._workplace.spawner.spawn(work, "keep the columns", owner=self)

    def _dropped(self) -> None:
        name = self._sent()
        if name is not None:
            self._drop(name)

    def _drop(self, name: str, *, is_left: bool = False) -> None:
        self._places[name].table.arrange(self._places[name].before)
        self._close(name, is_left=is_left)

    def _close(self, name: str, *, is_left: bool = False) -> None:
        """`is_left`: something else has the keyboard already, or is about to."""
        place = self._places[name]
        had_focus = place.panel is not None and place.panel.isAncestorOf(QApplication.focusWidget())
        if place.panel is not None:
            place.panel.hide()
        if had_focus or not is_left:
            place.table.setFocus()

    def _sent(self) -> str | None:
        sender = self.sender()
        return str(sender.property("table")) if sender is not None else None


def dock_above(widget: QWidget, panel: QWidget) -> None:
    """Into the layout that holds the widget, before it: pushes it down, covers nothing."""
    parent = widget.parentWidget()
    layout = _holding(parent.layout(), widget) if parent is not None else None
    if isinstance(layout, QBoxLayout):
        layout.insertWidget(layout.indexOf(widget), panel)


def _holding(layout: QLayout | None, widget: QWidget) -> QLayout | None:
    if layout is None or layout.indexOf(widget) >= 0:
        return layout
    items = (layout.itemAt(at) for at in range(layout.count()))
    inner = (item.layout() for item in items if item is not None)
    return next((found for one in inner if one is not None and (found := _holding(one, widget)) is not None), None)
