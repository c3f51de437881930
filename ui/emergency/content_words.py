"""What a queued command holds, in short words a nurse reads (vital signs by usual letters); refuses to guess what it does not know."""

from PySide6.QtCore import QCoreApplication

from offline.views import QueueEntry
from ui.emergency.words import kind_words

_LETTERS = {
    "8310-5": "T",
    "8867-4": "P",
    "9279-1": "R",
    "8480-6": "SBP",
    "8462-4": "DBP",
    "59408-5": "SpO₂",
    "2708-6": "SpO₂",
    "3151-8": "O₂",
    "9269-2": "GCS",
    "80288-4": "ACVPU",
    "72514-3": "NRS",
    "29463-7": "W",
    "apical-rate": "HR",
}
_UNITS = {"Cel": "℃", "/min": "/min", "mm[Hg]": "mmHg", "{score}": ""}


def content_words(entry: QueueEntry) -> str:
    """The kind, and what is in it."""
    kind = kind_words(entry.kind)
    if not entry.summary:
        return kind
    comma = QCoreApplication.translate("EmergencyContent", ", ")
    parts = [_value_words(part) for part in entry.summary] if entry.kind == "record-vitals" else list(entry.summary)
    return f"{kind} · {comma.join(parts)}"


def _value_words(part: str) -> str:
    """`8310-5 38.6 Cel` as `T 38.6 ℃`; anything else as it is."""
    code, _, rest = part.partition(" ")
    if code == "stool":
        return QCoreApplication.translate("EmergencyContent", "stool")
    if rest.startswith("!"):
        return QCoreApplication.translate("EmergencyContent", "{sign} not measured").format(
            sign=_LETTERS.get(code, code)
        )
    value, _, unit = rest.partition(" ")
    return " ".join(word for word in (_LETTERS.get(code, code), value, _UNITS.get(unit, unit)) if word)
