"""The lanes of the room as table rows: who, which bottle, how long, since when. Shortens no name; what is not known is said so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from client.clinical.infusion_room import BottleState, Lane, RoomBook
from client.records.room import Said
from offline.views.room import RoomRow
from ui.nurse import words as nurse_words
from ui.person_words import patient_name
from ui.room import words
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

At = Callable[[datetime | None], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSetting:
    """What every row is made with."""

    now: datetime
    book: RoomBook
    at: At


def room_columns(*, is_narrow: bool) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    every = (
        Column(key="seat", title=translate("Room", "Seat"), width=52, pad=12),
        Column(key="name", title=translate("Room", "Patient"), width=150, wraps=True, may_elide=False),
        Column(key="number", title=translate("Room", "No."), width=64),
        Column(key="bottle", title=translate("Room", "Bottle"), width=64),
        Column(key="state", title=translate("Room", "State"), wraps=True, may_elide=False),
        Column(key="since", title=translate("Room", "Since"), width=84, wraps=True),
    )
    return tuple(one for one in every if not (is_narrow and one.key == "number"))


def room_rows(rows: Sequence[RoomRow], columns: Sequence[Column], setting: RowSetting) -> tuple[TableRow, ...]:
    """A section for each lane that holds anybody, in the order of the room."""
    made: list[TableRow] = []
    for lane in Lane:
        found = [row for row in rows if row.lane is lane]
        if found:
            made.append(section(f"lane-{lane.value}", words.lane_word(lane), str(len(found))))
            made += [_row(row, columns, setting) for row in found]
    return tuple(made)


def _row(row: RoomRow, columns: Sequence[Column], setting: RowSetting) -> TableRow:
    stay, bottle = row.stay, row.next
    seat = stay.seat.seat_name if stay is not None and stay.seat is not None else ""
    cells = {
        "seat": cell(seat, weight=600),
        "name": Cell(runs=(Words(patient_name(row.patient), weight=600), *_name_chips(row))),
        "number": cell(row.number, role="meta"),
        "bottle": cell(f"{bottle.place}/{bottle.of}" if bottle is not None else _done(row)),
        "state": Cell(runs=state_runs(row, setting)),
        "since": cell(setting.at(row.since), role="meta"),
    }
    return TableRow(
        key=row.key,
        cells=tuple(cells[column.key] for column in columns),
        is_pending=nurse_words.is_pending(row.mark),
        subject=row.key,
    )


def _done(row: RoomRow) -> str:
    return f"{len(row.bottles)}/{len(row.bottles)}" if row.bottles else nurse_words.UNKNOWN


def _name_chips(row: RoomRow) -> tuple[Chip, ...]:
    course = words.course_words(row.course)
    return (Chip(text=course, tone="acc", is_small=True),) if course else ()


def state_runs(row: RoomRow, setting: RowSetting) -> tuple[Chip | Words, ...]:
    """What must be seen first stands first: a reaction, the call light, little time left."""
    translate = QCoreApplication.translate
    stay, runs = row.stay, list[Chip | Words]()
    if stay is not None and stay.reaction is not None and not stay.is_over:
        runs.append(Chip(text=translate("Room", "Reaction"), tone="red", icon="warn", is_small=True))
    if stay is not None and stay.lamp is not None:
        runs.append(Chip(text=translate("Room", "Call light"), tone="ink", icon="bell", is_small=True))
    if row.lane is Lane.RUN:
        runs += _running(row, setting)
    elif row.lane is Lane.QUEUE and stay is not None:
        runs += _queue(row)
    elif row.lane is Lane.OBSERVE:
        runs += _observed(row, setting)
    elif row.lane is Lane.RECEIVE:
        runs += _arrival(row)
    elif row.lane is Lane.SKIN_TEST:
        names = "、".join(test.test.what.text for test in row.tests)
        runs.append(Words(names or words.bottle_word(BottleState.HELD)))
    elif row.next is not None:
        runs.append(Words(words.bottle_word(row.next.state)))
    elif row.lane is Lane.WITHDRAW:
        runs.append(Words(words.bottle_word(BottleState.DONE)))
    return tuple(runs)


def is_soon(row: RoomRow, setting: RowSetting) -> bool:
    """Whether the bottle is empty within the time that the site wants to be told before."""
    left = row.next.left(setting.now) if row.next is not None else None
    return left is not None and setting.book.alert is not None and left <= setting.book.alert


def _running(row: RoomRow, setting: RowSetting) -> list[Chip | Words]:
    said, bottle = words.left_words(row.next, setting.now), row.next
    found: list[Chip | Words] = [
        Chip(text=said, tone="ink", icon="clock", is_small=True) if is_soon(row, setting) else Words(said)
    ]
    look = bottle.running.look_at if bottle is not None and bottle.running is not None else None
    if look is not None and look < setting.now:
        late = QCoreApplication.translate("Room", "to be looked at since {time}").format(time=setting.at(look))
        found.append(Words(f" · {late}", role="meta"))
    return found


def _queue(row: RoomRow) -> list[Chip | Words]:
    translate, stay = QCoreApplication.translate, row.stay
    if stay is not None and stay.is_called:
        window = stay.queue.window if stay.queue is not None else ""
        return [
            Chip(text=translate("Room", "called {window}").format(window=window).strip(), tone="acc", is_small=True)
        ]
    if stay is not None and stay.is_skipped:
        return [Chip(text=translate("Room", "passed over"), is_small=True)]
    return [Words(translate("Room", "waits to be called"))]


def _observed(row: RoomRow, setting: RowSetting) -> list[Chip | Words]:
    translate, until = QCoreApplication.translate, row.may_leave_at
    if until is None:
        return [Words(translate("Room", "the site names no time"))]
    left = max(until - setting.now, timedelta())
    if not left:
        return [Chip(text=translate("Room", "may leave"), tone="ok", is_small=True)]
    minutes = -(-left // words.MINUTE)
    return [Words(translate("Room", "until {time}, {minutes} min").format(time=setting.at(until), minutes=minutes))]


def _arrival(row: RoomRow) -> list[Chip | Words]:
    """What central says of registration and payment, and what waits for a test."""
    translate = QCoreApplication.translate
    said = translate("Room", "registered: {registered} · paid: {paid}")
    found: list[Chip | Words] = [
        Words(said.format(registered=words.said_word(row.registered), paid=words.said_word(row.paid)))
    ]
    if row.paid is Said.NO:
        found.insert(0, Chip(text=translate("Room", "not paid"), tone="ink", is_small=True))
    if any(one.state is BottleState.HELD for one in row.bottles):
        found.append(Chip(text=translate("Room", "skin test needed"), tone="ink", icon="flask", is_small=True))
    return found
