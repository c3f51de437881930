"""What stands in a pane before the first chart. Never mixes up nobody there, somebody being read, and a copy that is not filled."""

from PySide6.QtCore import QCoreApplication

from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.listing import Listing


def set_unread(note: EmptyState, kind: EmptyKind | None) -> None:
    if kind is None:
        note.set_kind(EmptyKind.EMPTY, detail=QCoreApplication.translate("Doctor", "No patient is chosen."))
    else:
        note.set_kind(kind)


def show_unread(listing: Listing, kind: EmptyKind | None) -> None:
    set_unread(listing.note, kind)
    listing.setCurrentWidget(listing.note)
