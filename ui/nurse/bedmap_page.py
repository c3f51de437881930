"""The bed map: ward figures, filters, cards, to-do. Draws `BedMapModel` and announces where a person wants to go."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from offline.views import BedCard
from ui.nurse import bed_filters, words
from ui.nurse.bed_face import CardFace
from ui.nurse.bed_facts import is_announced
from ui.nurse.bed_grid import BedGrid
from ui.nurse.bed_hover import lines
from ui.nurse.bed_menu import LISTS, BedMenu
from ui.nurse.bedmap_model import BedMapModel
from ui.nurse.door import Desk
from ui.nurse.filter_words import filter_words, order_words
from ui.nurse.hover_panel import HoverPanel
from ui.nurse.ledger_pane import LedgerPane
from ui.nurse.level_legend import LevelLegend
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.todo import Todo, TodoAct
from ui.nurse.todo_pane import TodoPane
from ui.nurse.vitals_model import slot_hours
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import ChipLabel
from ui.widgets.painting import Chip

HALF = 4
"""Half of the gap: the cards keep it on every side."""
LEDGER = {WidthClass.WIDE: 200, WidthClass.MEDIUM: 200, WidthClass.NARROW: 200}
TODO = {WidthClass.WIDE: 408, WidthClass.MEDIUM: 372, WidthClass.NARROW: 372}


class BedMapPage(NursePage):
    """Invariant: the current card is kept over refreshes; at 1366 either the figures or the to-do list stands beside the cards."""

    private_changed = Signal(bool)
    """Names are masked now, or whole again."""
    move_wanted = Signal(str, str, str)
    """(patient or empty, what is to be done, bed or empty): the page on which it is done."""
    dose_wanted = Signal(str, str)
    """(patient, key of the slot): the due page with this slot chosen."""

    def __init__(self, desk: Desk) -> None:
        self.model = BedMapModel(desk.station, desk.session.person, slot_hours(desk.pack))
        super().__init__(desk, self.model)
        self.setObjectName("bedMapPage")
        theme = desk.theme
        self.ledger = LedgerPane(theme, keys="Alt 1")
        self.filters = FlowChips(theme, (*bed_filters.KEYS, bed_filters.OTHER))
        self.filters.set_shown(bed_filters.OTHER, is_shown=False)
        self.typed = ChipLabel(theme, Chip(text="", tone="acc"))
        self.legend = LevelLegend(theme)
        self.swap = SecondaryButton(theme, "", keys="Alt 3", is_small=True)
        self.order = SecondaryButton(theme, "", keys="S", is_small=True)
        self.look = desk.look
        self.grid = BedGrid(theme)
        self.hover = HoverPanel(theme, self.grid)
        self.menu = BedMenu(self, theme)
        self.note = EmptyState(theme)
        self.todo_pane = TodoPane(theme, desk.pack.catalogue)
        self.todo, self.rest = self.todo_pane.todo, self.todo_pane.rest
        self._width = WidthClass.WIDE
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # until there are beds to give it to
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(HALF)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.grid)
        self.middle.addWidget(self.note)
        centre = QVBoxLayout()
        centre.setContentsMargins(0, 0, 0, -HALF)
        centre.setSpacing(HALF)
        centre.addWidget(self._filter_line())
        centre.addWidget(self.middle, 1)
        row.addWidget(self.ledger)
        row.addLayout(centre, 1)
        row.addWidget(self.todo_pane)
        self.middle.setCurrentWidget(self.note)

    def _filter_line(self) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(32)
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(line)
        row.setContentsMargins(HALF, 0, HALF, 0)
        row.setSpacing(8)
        row.addWidget(self.filters, 1)
        row.addWidget(self.typed)
        row.addWidget(self.legend)
        row.addWidget(self.order)
        row.addWidget(self.swap)
        self.swap.hide()
        self.typed.hide()
        return line

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("beds.ledger", "Alt+1", self, self.show_ledger)
        keys.bind("beds.cards", "Alt+2", self, self.grid.setFocus)
        keys.bind("beds.todo", "Alt+3", self, self.show_todo)
        keys.bind("beds.verify", "H", self, partial(self._go, "verify"))
        keys.bind("beds.give", "E", self, partial(self._go, "due"))
        keys.bind("beds.vitals", "T", self, partial(self._go, "vitals"))
        keys.bind("beds.oral", "O", self, partial(self._go, "oral"))
        keys.bind("beds.assess", "R", self, partial(self._go, "assess"))
        keys.bind("beds.forget", "Escape", self, self.forget_typed)
        keys.bind("beds.behind", "I", self, self.show_behind)
        keys.bind("beds.menu", "M", self, self.show_menu)
        keys.bind("beds.private", "P", self, self.toggle_private)
        keys.bind("beds.order", "S", self, self.next_order)
        keys.bind("beds.whose", "W", self, self.todo_pane.toggle)
        self.order.clicked.connect(self.next_order)
        self.todo_pane.whose_changed.connect(self._show_whose)
        self.ledger.lines.line_chosen.connect(self._filter_by_figure)
        self.grid.menu_wanted.connect(self.menu.show_for)
        self.grid.plate_chosen.connect(self._open_list)
        self.grid.dropped.connect(self._drop)
        self.menu.chosen.connect(self._from_menu)
        self.filters.chosen.connect(self._filter)
        self.grid.digit_typed.connect(self._type)
        self.grid.jump_wanted.connect(self._jump)
        self.grid.opened.connect(self._open_card)
        self.grid.current_changed.connect(self._look_away)
        self.todo.acted.connect(self._act_on)
        self.swap.clicked.connect(self.show_todo)
        self.note.retry_wanted.connect(self.refresh)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Bed map")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("digits"), self.tr("jump to bed, as 1 2 ↵")),
            ("Return", self.tr("open patient")),
            ("H", self.tr("verify orders")),
            ("E", self.tr("give")),
            ("T", self.tr("vital signs")),
            ("O", self.tr("oral order")),
            ("R", self.tr("assess a risk")),
            ("M", self.tr("move, bed")),
            ("I", self.tr("more about the bed")),
            ("P", self.tr("names masked")),
            ("S", self.tr("sort")),
            ("W", self.tr("all, mine")),
        )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Bed map"))
        self.draw()

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, counts = self.model, self.model.counts()
        for key, text in filter_words().items():
            self.filters.set_text(key, text.format(count=counts.get(key, words.UNKNOWN)))
        self._draw_todo()
        self.ledger.lines.set_ledger(
            model.ledger(),
            model.duties(),
            doctors=model.doctors(),
            handover_at=model.shift_ends(self.desk.pack.fluids),
        )
        self._draw_other(counts)
        if not model.is_known:
            self.note.set_kind(EMPTY_KINDS.get(model.knowing, EmptyKind.NOT_LOADED), subject=self.tr("Beds"))
            self.middle.setCurrentWidget(self.note)
            return
        self._draw_cards()
        self.count_changed.emit(None)

    def _show_grid(self) -> None:
        """Digits jump as soon as there are beds: the focus that had nowhere to go while they were read goes to them."""
        if self.middle.currentWidget() is self.grid:
            return
        focus = self.window().focusWidget()
        self.middle.setCurrentWidget(self.grid)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.grid)
        if self.isVisible() and (focus is None or focus is self or self.middle.isAncestorOf(focus)):
            self.grid.setFocus()

    def _draw_cards(self) -> None:
        pack, language = self.desk.pack, self.language
        now, zone = self.model.now, self.desk.station.clock.zone
        cards = self.model.cards()
        self._show_grid()
        if not cards:
            self.note.set_kind(EmptyKind.EMPTY, subject=self.tr("Beds of this filter"))
            self.middle.setCurrentWidget(self.note)
        self.grid.set_faces(
            tuple(
                CardFace(
                    card=card,
                    now=now,
                    zone=zone,
                    pack=pack,
                    language=language,
                    look=self.look,
                    tasks=self.model.tasks_of(card),
                )
                for card in cards
            )
        )

    def _draw_todo(self) -> None:
        model = self.model
        known = (len(model.items), model.overdue(), len(model.mine())) if model.is_known else (None, None, None)
        self.todo_pane.say(*known)
        total, late = (words.UNKNOWN if one is None else one for one in known[:2])
        self.swap.setText(self.tr("To do {count} · overdue {late}").format(count=total, late=late))
        self.order.setText(order_words(model.order))
        self.todo.set_slots(model.todo(), model.now, self.desk.station.clock.zone, is_private=self.look.is_private)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(width_class(self.width() + 16, self.theme.text_percent))

    def restyle(self) -> None:
        super().restyle()
        self._fold(width_class(self.width() + 16, self.theme.text_percent))

    def _fold(self, width: WidthClass) -> None:
        self._width = width
        self.ledger.setFixedWidth(self._grown(LEDGER[width]))
        self.todo_pane.setFixedWidth(self._grown(TODO[width]))
        self.legend.setVisible(width is WidthClass.WIDE)
        self.swap.setVisible(width is WidthClass.NARROW)
        if width is not WidthClass.NARROW:
            self.ledger.show()
            self.todo_pane.show()
        elif not self.ledger.isHidden() and not self.todo_pane.isHidden():
            self.todo_pane.hide()

    def _grown(self, px: int) -> int:
        """What holds words grows with them, by half as much: the cards need the room as well."""
        return (px + self.theme.scaled(px)) // 2

    # -- acting -------------------------------------------------------------------------------------------------

    def show_ledger(self) -> None:
        self._swap(is_todo=False)
        self.ledger.lines.setFocus()

    def show_todo(self) -> None:
        self._swap(is_todo=True)
        self.todo.setFocus()

    def _swap(self, *, is_todo: bool) -> None:
        if self._width is WidthClass.NARROW:
            self.todo_pane.setVisible(is_todo)
            self.ledger.setVisible(not is_todo)

    def next_order(self) -> None:
        """S: by bed, the illest first, what waits most, the level of nursing; the chosen card stays chosen."""
        self.model.next_order()
        self.draw()
        self.tell(self.order.text())

    def _show_whose(self, is_mine: object) -> None:
        """W: the to-do list of the whole ward, or of the patients whom this nurse has."""
        self.model.is_mine = bool(is_mine)
        self._draw_todo()

    def _filter(self, key: str) -> None:
        if key != bed_filters.OTHER:
            self.model.choose_filter(key)
        self.draw()
        self.grid.setFocus()

    def _filter_by_figure(self, key: str) -> None:
        """A figure of the ward narrows the cards to those it counts; the same one again shows all."""
        self.model.choose_filter(bed_filters.ALL if key == self.model.filter else key)
        chosen = self.model.filter
        self.filters.choose(chosen if chosen in bed_filters.KEYS else bed_filters.OTHER)

    def _draw_other(self, counts: Mapping[str, int]) -> None:
        key = self.model.filter
        is_figure = key not in bed_filters.KEYS
        self.ledger.lines.set_chosen(key if key != bed_filters.ALL else "")
        self.filters.set_shown(bed_filters.OTHER, is_shown=is_figure)
        if is_figure:
            said = f"{self.ledger.lines.word(key)} {counts.get(key, words.UNKNOWN)}"
            self.filters.set_text(bed_filters.OTHER, said)

    def _type(self, digit: str) -> None:
        self.model.type_digit(digit)
        self._say_typed()

    def _say_typed(self) -> None:
        typed = self.model.typed
        self.grid.is_typing_bed = bool(typed)
        self.typed.setVisible(bool(typed))
        self.typed.set_chip(Chip(text=self.tr("Bed {typed}_ ↵").format(typed=typed), tone="acc"))

    def forget_typed(self) -> None:
        """Also when a scan typed what no person meant to jump to."""
        self.model.forget_typed()
        self._say_typed()

    def _jump(self) -> None:
        wanted, before = self.model.typed, self.model.filter
        at = self.model.jump()
        self._say_typed()
        if self.model.filter != before:
            self.filters.choose(self.model.filter)
        if at is None:
            self.tell(self.tr("No bed {bed} in this ward").format(bed=wanted))
        else:
            self.grid.choose(at)

    def _look_away(self, _card: object) -> None:
        self.forget_typed()
        self.hover.close_panel()

    def _open_card(self, card: BedCard) -> None:
        if card.patient is not None:
            self.patient_opened.emit(card.patient.key)

    def _go(self, page: str) -> None:
        face = self.grid.current()
        patient = face.card.patient.key if face is not None and face.card.patient is not None else ""
        self.page_wanted.emit(page, patient)

    def _open_list(self, kind: str, patient: str) -> None:
        """From a count on a card."""
        page = {"verify": "verify", "give": "due", "measure": "vitals", "assess": "assess"}.get(kind)
        if page is None:
            self.patient_opened.emit(patient)
        else:
            self.page_wanted.emit(page, patient)

    # -- beds -----------------------------------------------------------------------------------------------------

    def toggle_private(self) -> None:
        """Names masked for a monitor that others can see, or whole again."""
        self.look = replace(self.look, is_private=not self.look.is_private)
        self.private_changed.emit(self.look.is_private)
        self.hover.close_panel()
        self.draw()

    def show_menu(self) -> None:
        face = self.grid.current()
        if face is not None:
            self.menu.show_for(face.card, self.grid.place_of_current())

    def show_behind(self) -> None:
        """The panel behind the current card, and away again."""
        face = self.grid.current()
        if self.hover.isVisible() or face is None:
            self.hover.close_panel()
        else:
            self.act(self._read_behind(face), "read what stands behind a card")

    async def _read_behind(self, face: CardFace) -> None:
        patient, station = face.card.patient, self.desk.station
        banner = await station.banner(patient.key) if patient is not None else None
        chart = await station.temperature(patient.key) if patient is not None else None
        happenings = chart.happenings if chart is not None else ()
        self.hover.show_lines(lines(face, banner, happenings, sees_billing=self.model.sees_billing))

    def _drop(self, carried: BedCard, onto: BedCard) -> None:
        """A card on another: a move, a swap, or of who is announced an admission; asked on a page of its own, with two identifiers."""
        if carried.patient is not None and onto.bed is not None:
            self.move_wanted.emit(carried.patient.key, "admit" if is_announced(carried) else "move", onto.bed.key)

    def _from_menu(self, act: str, card: BedCard) -> None:
        if act in LISTS and card.patient is not None:
            self.page_wanted.emit(act, card.patient.key)
        elif card.patient is not None:
            self.move_wanted.emit(card.patient.key, act, "")
        elif card.bed is not None:
            self.move_wanted.emit("", act, card.bed.key)

    def _act_on(self, item: Todo) -> None:
        if item.act is TodoAct.VERIFY:
            self.page_wanted.emit("verify", item.patient)
        elif item.act is TodoAct.GIVE:
            self.dose_wanted.emit(item.patient, item.key)
        elif item.act is TodoAct.READ:
            self.patient_opened.emit(item.patient)
        else:
            self.centre_wanted.emit()
