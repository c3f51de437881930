"""Ways to the screens of the infusion room. Signs nothing and writes no near miss: the pictures leave the room as it is."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.clinical.infusion_room import Lane
from client.records.bedside import KnownBy
from offline.views.room import RoomRow
from ui.room import words
from ui.room.acts import Act
from ui.room.page import RoomPage
from ui.room.scan import Scanned, Stop
from ui.tour.hands import front, press, settle, until
from ui.tour.people import Cast


async def _open(people: Cast, lane: Lane) -> RoomPage:
    """The room with somebody of this lane chosen, where anybody stands in it; who has little time left before others."""
    window = people.nurse.window
    await front(window)
    press(Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier, on=window)
    page = people.nurse.room.page
    page.forms.leave()
    page.show_lane("")
    await until(lambda: page.is_settled, "the infusion room")
    found = sorted((row for row in page.model.every if row.lane is lane), key=_left(page))
    if found:
        page.show_row(found[0].key)
    await settle(0.5)
    return page


def _left(page: RoomPage) -> Callable[[RoomRow], float]:
    def seconds(row: RoomRow) -> float:
        left = row.next.left(page.model.now) if row.next is not None else None
        return left.total_seconds() if left is not None else float("inf")

    return seconds


async def whole(people: Cast) -> QWidget:
    await _open(people, Lane.RUN)
    return people.nurse.window


async def stopped(people: Cast) -> QWidget:
    """The label of a bottle that is not the next one, as it stands on the screen."""
    page = await _open(people, Lane.CHANGE)
    row = page.model.chosen
    if row is not None:
        page.model.scanned = Scanned(row=row.key, by=KnownBy.SCANNED, stop=Stop.WRONG_BOTTLE)
        page.model.scanned = replace(page.model.scanned, bottle=row.bottles[-1].lead)
        page.refusal.setText(words.stop_words(Stop.WRONG_BOTTLE, ""))
    await settle(0.3)
    return people.nurse.window


async def reaction(people: Cast) -> QWidget:
    page = await _open(people, Lane.RUN)
    page.forms.begin(Act.REACTION)
    await settle(0.3)
    return people.nurse.window


async def calls(people: Cast) -> QWidget:
    """What patients read on the second monitor."""
    page = await _open(people, Lane.QUEUE)
    if page.calls is None or not page.calls.isVisible():
        page.toggle_calls()
    await settle(0.3)
    found: QWidget = page.calls or people.nurse.window
    found.resize(1280, 720)
    await settle(0.2)
    return found


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("infusion-room", whole),
    ("infusion-room-stop", stopped),
    ("infusion-room-reaction", reaction),
    ("infusion-room-calls", calls),
)
