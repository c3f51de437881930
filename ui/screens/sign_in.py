"""The states of the sign-in window that belong to the browser, at a seat of their own: the others keep their form."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from client.errors import SignInRefused
from ui.marking.state import MarkingKind
from ui.notices import words_for
from ui.tour.hands import settle
from ui.tour.people import Cast
from ui.workplace.entry_window import EntryWindow
from ui.workplace.seat import Seat
from ui.workplace.windows import window_for

GUEST, NAME = "guest", "沈亦舟"
MODES = frozenset((MarkingKind.NORMAL,))
"""In an outage there is no page of central's to be shown."""


async def there(people: Cast) -> QWidget:
    """The doctor's, with number and password."""
    people.seats["doctor"].entry.show_form()
    await settle(0.3)
    return people.seats["doctor"].entry


async def _window(people: Cast) -> EntryWindow:
    if GUEST not in people.seats:
        people.seats[GUEST] = Seat(people.workplace, window_for)
        people.seats[GUEST].show()
    entry = people.seats[GUEST].entry
    await settle(0.3)
    entry.set_ways(in_app=False, browser=True)
    entry.show_form()
    return entry


async def _browser_alone(people: Cast) -> QWidget:
    return await _window(people)


async def _refused(people: Cast) -> QWidget:
    entry = await _window(people)
    words = words_for(SignInRefused("access_denied"))
    entry.show_error(f"{words.title}. {words.message} {words.next_step}")
    return entry


async def _waiting(people: Cast) -> QWidget:
    entry = await _window(people)
    entry.show_error("")
    entry.show_waiting()
    return entry


async def _passphrase(people: Cast) -> QWidget:
    entry = await _window(people)
    entry.show_error("")
    entry.ask_passphrase(NAME)
    return entry


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (
    ("sign-in-browser", _browser_alone),
    ("sign-in-browser-refused", _refused),
    ("sign-in-waiting", _waiting),
    ("sign-in-passphrase", _passphrase),
)
