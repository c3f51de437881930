"""No English is left in the Chinese windows, besides names that are the same in every language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget

from tests.ui.examples import marking
from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from ui.marking.state import MarkingKind
from ui.widgets.table import Table
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow

NAMES = frozenset(
    {
        "Wardlight",
        "NEWS2",
        "NEWS",
        "SpO",
        "Ctrl",
        "Shift",
        "Del",
        "Alt",
        "Esc",
        "Space",
        "Return",
        "EMERGENCY",
        "DRILL",
        "FHIR",
        "CrCl",
        "BSA",
        "Braden",
    }
    | {
        "Padua",
        "Morse",
        "NRS",
        "Barthel",
        "VTE",
        "AVPU",
        "ACVPU",
        "English",
        "Portugu",
        "px",
        "min",
        "mmHg",
        "IT",
        "PDF",
    }
)
"""Products, scores, keys, units and names of languages."""
WORD = re.compile(r"[A-Za-z]{3,}")
RECORDS = {"mlpn", "ivgtt", "mmol", "mol", "Sepsis", "cockcroft", "gault", "kPa"}


def words(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of everything that is written on widgets that are shown; what patients' rows say is the record's."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        where = f"{type(widget).__name__}#{widget.objectName()}"
        texts = [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QAbstractButton | QLabel):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QMenu):
            texts += [action.text() for action in widget.actions()]
        if isinstance(widget, Table):
            texts += [column.title for column in widget.rows.columns]
        yield from ((where, text) for text in texts)


def english(root: QWidget) -> list[tuple[str, str]]:
    """(where, the English words there)."""
    found = []
    for where, text in (*words(root), ("window title", root.windowTitle())):
        left = [word for word in WORD.findall(text) if word not in NAMES | RECORDS]
        if left:
            found.append((where, " ".join(left)))
    return found


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_no_english_word_is_left_in_the_chinese_windows(office: Office, kind: MarkingKind) -> None:
    office.workplace.theme.set_marking(marking(kind))
    found = english(office.seat.entry)
    office.sign_in(LIU_AN)
    nurse = office.seat.person
    assert isinstance(nurse, NurseWindow)
    for page in nurse.pages:
        nurse.window.show_page(page)
        office.settle()
        found += english(nurse.window)
    office.seat.lock()
    office.sign_in(SHEN)
    doctor = office.seat.person
    assert isinstance(doctor, DoctorWindow)
    doctor.page.open_patient("Patient/p-n3-12")
    office.settle()
    found += english(doctor.window)
    centre = doctor.centre.window
    doctor.centre.show()
    for key in ("overview", "queue", "conflicts", "log"):
        centre.show_page(key)
        office.settle()
        found += english(centre)
    doctor.centre.leave()
    assert found == []
