"""The keys of the outpatient page: those of the doctor's page that mean the same here, and the queue's. Binds nothing by itself."""

from PySide6.QtCore import QCoreApplication

from ui.doctor.page_keys import KEYS as DOCTOR_KEYS
from ui.doctor.page_keys import hints as doctor_hints
from ui.shell.status_bar import Hint

_ONLY_ON_A_WARD = frozenset({"doctor.next", "doctor.previous", "doctor.review", "doctor.countersign", "doctor.look"})
KEYS = {
    **{
        name.replace("doctor.", "clinic.", 1): keys for name, keys in DOCTOR_KEYS.items() if name not in _ONLY_ON_A_WARD
    },
    "clinic.call": "Ctrl+Down",
    "clinic.recall": "Ctrl+R",
    "clinic.skip": "Ctrl+G",
    "clinic.transfer": "Ctrl+T",
    "clinic.begin": "Ctrl+B",
    "clinic.hold": "Ctrl+H",
    "clinic.forms": "P",
    "clinic.history": "H",
    "clinic.papers": "Ctrl+J",
    "clinic.times": "T",
    "clinic.carry": "R",
    "clinic.confirm": "Alt+Return",
    **{f"clinic.field{at}": str(at) for at in range(1, 8)},
}


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    kept = [
        hint for hint in doctor_hints() if hint[0] in {"N", "Alt 1–5", "Ctrl D", "Ctrl E", "W", "A", "F8"}
    ]  # a range
    return (
        ("Ctrl ↓", translate("Clinic", "call next")),
        ("Ctrl+Return", translate("Clinic", "sign and finish")),
        ("R", translate("Clinic", "take the last note over")),
        ("Alt ↵", translate("Clinic", "confirm a field")),
        ("P", translate("Clinic", "forms")),
        *kept,
    )
