"""Titles and keys of the pages of intake and output and of the handover: known before a page is made. Words only."""

from PySide6.QtCore import QCoreApplication


def fluid_title() -> str:
    return QCoreApplication.translate("FluidPage", "Intake and output")


def fluid_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("J K", translate("FluidPage", "up, down")),
        ("N", translate("FluidPage", "type entries")),
        ("B", translate("FluidPage", "one field each")),
        ("E", translate("FluidPage", "correct")),
        ("V", translate("FluidPage", "was wrong")),
        ("T", translate("FluidPage", "close 24 h")),
    )


def handover_title() -> str:
    return QCoreApplication.translate("HandoverPage", "Handover")


def handover_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("J K", translate("HandoverPage", "up, down")),
        ("G", translate("HandoverPage", "give")),
        ("T", translate("HandoverPage", "take")),
        ("F", translate("HandoverPage", "refuse")),
        ("S", translate("HandoverPage", "names of the sheet")),
        ("PgUp PgDn", translate("HandoverPage", "shift before, after")),
        ("B", translate("HandoverPage", "print the ward")),
    )
