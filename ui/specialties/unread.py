"""What stands in a list of the specialties before its patient was read. Never mixes up nobody chosen and somebody being read."""

from PySide6.QtCore import QCoreApplication

from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing


def show_unread(listing: Listing, patient: str | None) -> None:
    listing.table.set_rows(())  # nothing of whoever was here before
    if patient is None:
        listing.show_note(
            EmptyKind.NOT_LOADED, detail=QCoreApplication.translate("SpecialtyPage", "No patient is chosen.")
        )
    else:
        listing.show_note(EmptyKind.READING)
