"""What a scanned emergency page comes to, in words: what central has, what is on its way, what nobody here knows. Pure."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from offline.numbers import short
from offline.outbox import WAITING_FOR_A_PERSON, State
from offline.projection.page_entries import PageEntry
from ui.printing.codes import Ticket

_GIVEN_UP = frozenset({State.RESOLVED, State.WITHDRAWN})


def page_words(ticket: Ticket, found: Sequence[PageEntry]) -> str:
    """One line for each fate that an entry of the page has."""
    translate = QCoreApplication.translate
    at = ticket.as_of.strftime("%m-%d %H:%M") if ticket.as_of is not None else "—"
    head = translate("DowntimePage", "Page of {station}, data as of {at}: {count} entries.")
    lines = [head.format(station=ticket.station, at=at, count=len(found))]
    parts = (
        (_there, translate("DowntimePage", "At central, confirmed: {numbers}")),
        (_is_on_its_way, translate("DowntimePage", "Kept here, not confirmed yet: {numbers}")),
        (_waits, translate("DowntimePage", "Waits for a decision (Emergency Centre, F4): {numbers}")),
        (_was_given_up, translate("DowntimePage", "Given up by a person: {numbers}")),
        (
            _is_nowhere,
            translate(
                "DowntimePage",
                "NOT at central and not of this PC: {numbers}. It may still wait at {station}."
                " Where that PC is lost, enter it from this page (Z).",
            ),
        ),
        (_is_wrong, translate("DowntimePage", "Not a whole number, read wrongly or not ours: {numbers}")),
    )
    for fits, words in parts:
        if numbers := " ".join(short(one.number) for one in found if fits(one)):
            lines.append(words.format(numbers=numbers, station=ticket.station))
    return "\n".join(lines)


def other_patient_words(number: str) -> str:
    translate = QCoreApplication.translate
    said = translate(
        "DowntimePage", "Nobody with the number {number} of this page is known here: nothing was looked up."
    )
    return said.format(number=number or "—")


def _there(one: PageEntry) -> bool:
    return one.is_at_central or one.state is State.CONFIRMED


def _waits(one: PageEntry) -> bool:
    return one.state in WAITING_FOR_A_PERSON


def _was_given_up(one: PageEntry) -> bool:
    return one.state in _GIVEN_UP


def _is_on_its_way(one: PageEntry) -> bool:
    return one.state is not None and not (_there(one) or _waits(one) or _was_given_up(one))


def _is_nowhere(one: PageEntry) -> bool:
    return one.is_unknown and one.is_whole


def _is_wrong(one: PageEntry) -> bool:
    return not one.is_whole
