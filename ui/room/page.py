"""The infusion room (Ctrl F2): seat map, lanes, and beside them the chosen patient with what may be done next."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from client.clinical.infusion_room import Lane
from client.records.bedside import KnownBy
from offline.views.room import RoomRow, SeatTile
from ui.nurse import words as nurse_words
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS
from ui.nurse.patient_block import PatientBlock
from ui.person_words import patient_name
from ui.room import words
from ui.room.acts import KEYS, Act, possible
from ui.room.call_screen import CallScreen
from ui.room.desk import RoomDesk
from ui.room.details import detail_words
from ui.room.door import RoomStation
from ui.room.frame import RoomFrame
from ui.room.model import ALL, RoomModel
from ui.room.rows import RowSetting, is_soon, room_columns, room_rows
from ui.room.seat_grid import SeatFace, SeatGrid
from ui.shell.scanner import ScanGuard
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.fields import LineField
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Chip
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import TableRow

BESIDE = {WidthClass.WIDE: 480, WidthClass.MEDIUM: 420, WidthClass.NARROW: 360}
MARGIN = 8


class RoomPage(RoomFrame):
    """Invariant: what stands beside the lists is about the chosen patient; nothing is recorded by moving about."""

    def __init__(self, desk: Desk, station: RoomStation) -> None:
        self.model = RoomModel(station, desk.session, desk.pack)
        super().__init__(desk, self.model)
        self.setObjectName("roomPage")
        theme = desk.theme
        self.width_class = WidthClass.WIDE
        self._guard: ScanGuard | None = None
        self._calls: CallScreen | None = None
        self.seats_pane, self.pane = Pane(theme, keys="Alt 3"), Pane(theme, keys="Alt 1")
        self.beside = Pane(theme, keys="Alt 2")
        self.seats = SeatGrid(theme)
        self.lanes = FlowChips(theme, (ALL, *(lane.value for lane in Lane)))
        self.listing = Listing(theme, room_columns(is_narrow=False))
        self.block, self.heading = PatientBlock(theme), SectionHeader(theme, has_top_line=True)
        self.details = Label(theme, wrap=True)
        self.code = LineField(theme)
        self.verdict = Label(theme, role="value", wrap=True)
        self.refusal = Label(theme, role="value", tone="danger", wrap=True)
        self.next = PrimaryButton(theme, "", keys="Space", height=32)
        self.buttons = {act: SecondaryButton(theme, "", keys=key, is_small=True) for act, key in KEYS.items()}
        self.stack = QStackedWidget()
        self.forms = RoomDesk(desk, self.model, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(8)
        self.seats_pane.body.addWidget(self.seats)
        bar = QWidget()
        inside = QVBoxLayout(bar)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.addWidget(self.lanes)
        self.pane.body.addWidget(bar)
        self.pane.body.addWidget(self.listing, 1)
        left.addWidget(self.seats_pane)
        left.addWidget(self.pane, 1)
        row.addLayout(left, 1)
        self.beside.body.addWidget(self.block)
        self.beside.body.addWidget(self.heading)
        self.stack.addWidget(self._shown())
        for form in self.forms.every():
            self.stack.addWidget(form)
        self.beside.body.addWidget(self.stack, 1)
        row.addWidget(self.beside)

    def _shown(self) -> QWidget:
        """Details that scroll; what stands against an act and the buttons never do."""
        inner, whole = QWidget(), QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 4)
        column.addWidget(self.details)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 12)
        foot.setSpacing(6)
        for widget in (self.verdict, self.refusal, self.code, self.next):
            foot.addWidget(widget)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for at, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, at // 2, at % 2)
        foot.addLayout(self._grid)
        outer.addLayout(foot)
        return whole

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("room.next", "Space", self.listing, self.do_next)
        for act, key in KEYS.items():
            button = self.buttons[act]
            button.setProperty("act", act.value)
            button.clicked.connect(self._pressed)
            keys.bind(f"room.{act.value}", key, self, button.click)
        keys.bind("room.code", "S", self, self.code.edit.setFocus)
        keys.bind("room.lane", "F", self, self.next_lane)
        keys.bind("room.calls", "E", self, self.toggle_calls)
        keys.bind("room.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("room.beside", "Alt+2", self, self.next.setFocus)
        keys.bind("room.seats", "Alt+3", self, self.seats.setFocus)
        keys.bind("room.sign", "Ctrl+Return", self, self.forms.accept)
        keys.bind("room.back", "Escape", self, self.forms.leave)
        self.next.clicked.connect(self.do_next)
        self.code.edit.returnPressed.connect(self._typed)
        self.lanes.chosen.connect(self.show_lane)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.retry_wanted.connect(self.refresh)
        self.seats.chosen.connect(self._seat)

    # -- life and scans -------------------------------------------------------------------------------------------

    def open(self) -> None:
        super().open()
        self._guard = ScanGuard.of(QApplication.instance())
        if self._guard is not None:
            self._guard.scanned.connect(self._scanned)

    def leave(self) -> None:
        super().leave()
        if self._guard is not None:
            self._guard.scanned.disconnect(self._scanned)
            self._guard = None
        self.forms.leave()
        self._close_calls()

    @property
    def calls(self) -> CallScreen | None:
        """What patients read, while it is open."""
        return self._calls

    def toggle_calls(self) -> None:
        """E: the screen that calls the numbers, and away again; the keys stay on this page."""
        is_open = self._calls is not None and self._calls.isVisible()
        self._close_calls()
        if is_open:
            return
        self._calls = CallScreen(self.theme)
        self.draw()
        self._calls.show_on_second()

    def _close_calls(self) -> None:
        if self._calls is not None:
            self._calls.close()
            self._calls.deleteLater()
            self._calls = None

    def _scanned(self, code: str) -> None:
        if self.isVisible() and self.window().isActiveWindow():
            self.forms.take(code, KnownBy.SCANNED)

    def _typed(self) -> None:
        code = self.code.text()
        self.code.edit.clear()
        self.forms.take(code, KnownBy.TYPED)

    # -- words ----------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return room_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return room_hints()

    def retranslate(self) -> None:
        self.seats_pane.set_title(self.tr("Seats"))
        self.pane.set_title(self.tr("Infusion room"))
        self.beside.set_title(self.tr("Chosen patient"))
        self.code.set_words(self.tr("Scan, or type (S): slip, band, label"))
        self.listing.table.setAccessibleName(self.tr("Patients by lane"))
        self._set_columns()
        self.draw()

    def _set_columns(self) -> None:
        self.listing.table.set_columns(room_columns(is_narrow=self.width_class is WidthClass.NARROW))

    # -- drawing --------------------------------------------------------------------------------------------------

    def _setting(self) -> RowSetting:
        return RowSetting(now=self.model.now, book=self.desk.pack.room, at=self._at)

    def _at(self, moment: datetime | None) -> str:
        clock = self.desk.station.clock
        return nurse_words.moment_words(moment, clock.now(), clock.zone)

    def draw(self) -> None:
        model, view = self.model, self.model.view
        is_known = model.knowing is Knowing.READY and view is not None and view.as_of is not None
        for lane in ("", *(one.value for one in Lane)):
            name = words.lane_word(Lane(lane)) if lane else self.tr("All")
            self.lanes.set_text(lane, f"{name} {model.count(lane) if is_known else nurse_words.UNKNOWN}")
        if is_known and view is not None and view.rooms:
            self._draw_room()
        else:
            self._draw_unknown()
        if self._calls is not None:
            self._calls.board.show_rows(model.every if is_known else None)
        waiting = sum(model.count(lane.value) for lane in Lane if lane is not Lane.GONE) if is_known else None
        self.count_changed.emit(waiting)
        self._draw_beside()

    def _draw_room(self) -> None:
        model, view = self.model, self.model.view
        table = self.listing.table
        blocker = QSignalBlocker(table)
        columns = room_columns(is_narrow=self.width_class is WidthClass.NARROW)
        self.listing.show_rows(room_rows(model.rows, columns, self._setting()), subject=self.tr("Patients of the room"))
        if not table.choose(model.chosen_key, scrolls=False):
            table.clearSelection()
        blocker.unblock()
        self.seats.set_faces(tuple(self._face(tile) for tile in model.seats), model.chosen_key)
        free = sum(1 for tile in model.seats if tile.seat.is_usable and not tile.rows)
        self.seats_pane.set_meta(self.tr("{free} of {all} free").format(free=free, all=len(model.seats)))
        self.pane.set_meta(view.name if view is not None else "")

    def _draw_unknown(self) -> None:
        view, model = self.model.view, self.model
        self.seats.set_faces((), "")
        self.seats_pane.set_meta("")
        subject = self.tr("Patients of the room")
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=subject)
        elif view is None or view.as_of is None:
            self.listing.show_note(EmptyKind.NOT_LOADED, subject=subject)
        else:
            self.listing.show_note(EmptyKind.UNKNOWN, subject=self.tr("An infusion room of this department"))

    def _face(self, tile: SeatTile) -> SeatFace:
        seat, rows = tile.seat, tile.rows
        if not rows:
            free = self.tr("closed") if not seat.is_usable else self.tr("free")
            return SeatFace(
                seat=seat.name, key=seat.key, name="", line=seat.remark, left=free, is_closed=not seat.is_usable
            )
        row, setting = rows[0], self._setting()
        chips = [Chip(text=self.tr("{count} people").format(count=len(rows)), tone="cf", is_small=True)]
        chips = chips if tile.is_double else []
        if row.stay is not None and row.stay.lamp is not None:
            chips.append(Chip(text=self.tr("Call"), tone="ink", icon="bell", is_small=True))
        bottle = row.next
        line = f"{bottle.place}/{bottle.of}" if bottle is not None else f"{len(row.bottles)}/{len(row.bottles)}"
        left = words.left_words(bottle, setting.now) or words.lane_word(row.lane)
        return SeatFace(
            seat=seat.name,
            key=seat.key,
            name=" / ".join(patient_name(one.patient) for one in rows),
            line=f"{line} · {words.lane_word(row.lane)}",
            left=left,
            chips=tuple(chips),
            keys=tuple(one.key for one in rows),
            is_soon=is_soon(row, setting),
            is_pending=nurse_words.is_pending(row.mark),
        )

    def _draw_beside(self) -> None:
        model, clock, row = self.model, self.desk.station.clock, self.model.chosen
        self.block.show_banner(model.banner if row is not None else None, clock.now(), clock.zone)
        self.heading.setVisible(row is not None)
        acts = possible(row) if row is not None else ()
        self.next.setVisible(bool(acts))
        self.next.setEnabled(not self.forms.is_saving)
        for act, button in self.buttons.items():
            button.setVisible(act in acts[1:])
            button.setEnabled(not self.forms.is_saving)
        if row is None:
            self.details.setText(self.tr("Choose a row or a seat, or scan a slip."))
            return
        for act in acts:
            self.buttons[act].setText(words.act_word(act, row))
        self._place([self.buttons[act] for act in acts[1:]])
        if acts:
            self.next.setText(words.act_word(acts[0], row))
        self.heading.set_words(words.lane_word(row.lane), self._since(row))
        self.details.setText(detail_words(row, self.desk.pack.catalogue, self.language, model.now, self._at))

    def _place(self, shown: Sequence[SecondaryButton]) -> None:
        """Two beside each other where the words of each have room, else one below the other: none of them is cut."""
        room = (self.beside.width() - 24 - self._grid.spacing()) // 2
        columns = 2 if all(button.sizeHint().width() <= room for button in shown) else 1
        for at, button in enumerate(shown):
            self._grid.addWidget(button, at // columns, at % columns, 1, 3 - columns)

    def _since(self, row: RoomRow) -> str:
        return self.tr("since {time}").format(time=self._at(row.since)) if row.since is not None else ""

    # -- moving ---------------------------------------------------------------------------------------------------

    def do_next(self) -> None:
        row = self.model.chosen
        acts = possible(row) if row is not None else ()
        if acts:
            self.forms.begin(acts[0])

    def _pressed(self) -> None:
        sender, row = self.sender(), self.model.chosen
        act = Act(str(sender.property("act"))) if sender is not None else None
        if act is not None and row is not None and act in possible(row):
            self.forms.begin(act)

    def show_lane(self, lane: str) -> None:
        self.model.lane = lane
        self.draw()

    def next_lane(self) -> None:
        lanes = [ALL, *(one.value for one in Lane)]
        self.lanes.choose(lanes[(lanes.index(self.model.lane) + 1) % len(lanes)])

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and not row.is_section and row.key != self.model.chosen_key:
            self.show_row(row.key)

    def show_row(self, key: str) -> None:
        self.forms.leave()
        self.act(self._chosen(key), "choose a patient of the room")

    async def _chosen(self, key: str) -> None:
        await self.model.choose(key)
        self.draw()

    def _seat(self, face: object) -> None:
        if isinstance(face, SeatFace) and face.keys:
            keys = face.keys
            at = keys.index(self.model.chosen_key) if self.model.chosen_key in keys else -1
            self.show_row(keys[(at + 1) % len(keys)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.block.fit(self.height())
        found = width_class(self.width() + 16)
        self.beside.setFixedWidth(BESIDE[found])
        if found is not self.width_class:
            self.width_class = found
            self._set_columns()
            self.draw()


def room_title() -> str:
    return QCoreApplication.translate("Room", "Infusion room")


def room_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("Space", translate("Room", "next step")),
        ("S", translate("Room", "scan or type a code")),
        ("F", translate("Room", "lane")),
        ("L", translate("Room", "call light")),
        ("R", translate("Room", "adverse reaction")),
        ("E", translate("Room", "call screen")),
        ("Alt 3", translate("Room", "seats")),
    )
