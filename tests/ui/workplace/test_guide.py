"""The guide for clinicians is true of the windows: each key that it names does something where it says."""

import re
from pathlib import Path

from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from ui.shell.key_map import KeyMap
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow

GUIDE = Path(__file__).parents[3] / "docs" / "clinicians.md"
KEYS = re.compile(r"`((?:Ctrl|Alt|Shift) [^`\s]+|F\d+|[A-Z0-9])`")
SAME = {"↑": "Up", "↓": "Down", "Enter": "Return"}


def named(section: str) -> set[str]:
    """As Qt writes them; at least two, or the guide was read wrongly."""
    text = GUIDE.read_text(encoding="utf-8").split(f"\n## {section}\n")[1].split("\n## ")[0]
    found = {"+".join(SAME.get(part, part) for part in key.split(" ")) for key in KEYS.findall(text)}
    assert len(found) >= 2
    return found


def bound(keys: KeyMap) -> set[str]:
    return {one.keys for one in keys.bindings()}


def test_every_key_for_everybody_and_of_the_doctor_is_bound_in_the_windows(office: Office) -> None:
    entry = bound(office.seat.entry.keys)
    office.sign_in(SHEN)
    doctor = office.seat.person
    assert isinstance(doctor, DoctorWindow)
    doctor.window.show_page("care")
    office.settle()
    keys = bound(doctor.window.keys)
    assert named("Everybody") - entry - keys == set()
    assert named("Doctor") - keys == set()
    assert "F12" in keys
    doctor.centre.show()
    assert named("Afterwards") - {"F12"} - bound(doctor.centre.window.keys) == set()
    doctor.centre.leave()


def test_every_key_of_the_nurses_part_is_bound_in_the_nurses_window(office: Office) -> None:
    office.sign_in(LIU_AN)
    nurse = office.seat.person
    assert isinstance(nurse, NurseWindow)
    for page in ("bedside", "handover"):
        nurse.window.show_page(page)
        office.settle()
    assert named("Nurse") - bound(nurse.window.keys) == set()


def test_every_key_of_the_page_for_the_ward_is_bound_in_the_windows(office: Office) -> None:
    text = (GUIDE.parent / "emergency.md").read_text(encoding="utf-8")
    found = re.findall(r"(?:Ctrl Alt|Ctrl|Alt|Shift) (?:F\d+|[A-Z])\b|\bF\d+", text)
    keys = bound(office.seat.entry.keys)
    office.sign_in(LIU_AN)
    nurse = office.seat.person
    assert isinstance(nurse, NurseWindow)
    nurse.centre.show()
    keys |= bound(nurse.window.keys) | bound(nurse.centre.window.keys)
    nurse.centre.leave()
    assert len(found) > 8
    assert {key.replace(" ", "+") for key in found} - keys == set()
