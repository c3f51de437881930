"""The keys of the doctor's page, bound once; and the hints of the status bar. Binds no key that does nothing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.diagnoses.words import diagnoses_hint
from ui.people.details_rows import details_hint
from ui.requests.words import forms_hint, herbs_hint, request_hint
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.widgets.column_panel import columns_hint

KEYS = {
    "doctor.next": "Ctrl+Down",
    "doctor.previous": "Ctrl+Up",
    "doctor.list": "F8",
    "doctor.assistant": "F9",
    "doctor.details": "Alt+0",
    "doctor.pane1": "Alt+1",
    "doctor.pane2": "Alt+2",
    "doctor.pane3": "Alt+3",
    "doctor.pane4": "Alt+4",
    "doctor.pane5": "Alt+5",
    "doctor.diagnoses": "Ctrl+D",
    "doctor.sign": "Ctrl+Return",
    "doctor.keep": "Ctrl+S",
    "doctor.write": "W",
    "doctor.read": "A",
    "doctor.new": "N",
    "doctor.sets": "G",
    "doctor.stop": "S",
    "doctor.void": "V",
    "doctor.change": "E",
    "doctor.countersign": "C",
    "doctor.review": "R",
    "doctor.favourite": "F",
    "doctor.group": "[",
    "doctor.form": "U",
    "doctor.request": "Ctrl+E",
    "doctor.herbs": "Ctrl+Shift+H",
    "doctor.look": "T",
    "doctor.allergy": "Y",
    "doctor.pharm": "X",
    "doctor.course": "I",
}


def bind_all(keys: KeyMap, page: QWidget, acts: dict[str, Callable[[], None]], table: Mapping[str, str] = KEYS) -> None:
    """Every key of the table, to the act of its name; a key without an act is a KeyError."""
    for name, sequence in table.items():
        keys.bind(name, sequence, page, acts[name])


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("N", translate("DoctorPage", "new order")),
        ("Ctrl+Return", translate("DoctorPage", "sign")),
        ("Ctrl ↑↓", translate("DoctorPage", "patient")),
        ("Alt 1–5", translate("DoctorPage", "pane")),  # a range is written with an en dash
        ("Ctrl D", diagnoses_hint()),
        ("Alt 0", details_hint()),
        ("W", translate("DoctorPage", "write note")),
        ("Ctrl P", translate("DoctorPage", "order sheet")),
        ("Ctrl Alt P", forms_hint()),
        ("A", translate("DoctorPage", "result read")),
        ("[", translate("DoctorPage", "one infusion")),
        ("U", translate("AntimicrobialActs", "request form")),
        ("Ctrl E", request_hint()),
        ("Ctrl Shift H", herbs_hint()),
        ("F8", translate("DoctorPage", "list")),
        ("F9", translate("DoctorPage", "alerts")),
        ("Ctrl Shift C", columns_hint()),
    )
