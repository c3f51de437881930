"""Words of the grid: columns, what is wrong with a cell, and the short forms."""

from PySide6.QtCore import QCoreApplication

from client.clinical.vitals import VitalBook
from ui.nurse.slot_cells import Meant
from ui.units import shown


def column_title(column: str) -> str:
    translate = QCoreApplication.translate
    return {
        "bed": translate("SlotGrid", "Bed"),
        "name": translate("SlotGrid", "Patient"),
        "t": "T ℃",
        "p": "P",
        "hr": "HR",
        "r": "R",
        "bp": "BP",
        "o2": "SpO₂",
        "flow": "O₂ L/min",
        "acvpu": "ACVPU",
        "pain": translate("SlotGrid", "Pain"),
        "weight": translate("SlotGrid", "Weight kg"),
        "stool": translate("SlotGrid", "Stool"),
    }[column]


def cell_fault(meant: Meant, doubt: str, book: VitalBook) -> str:
    """In a sentence; empty where nothing is wrong."""
    translate = QCoreApplication.translate
    if doubt:
        words = translate(
            "SlotGrid", "{value} ℃ is a leap: measure again, then type it once more ({value}v: checked again)"
        )
        return words.format(value=doubt)
    if not meant.fault:
        return ""
    sign = book.signs.get(meant.loinc)
    low = shown(sign.entry_min) if sign and sign.entry_min is not None else ""
    high = shown(sign.entry_max) if sign and sign.entry_max is not None else ""
    limits = translate("SlotGrid", "Cannot be: {low} to {high}. Type it again.").format(low=low, high=high)
    return {
        "not-a-number": translate("SlotGrid", "Not a number"),
        "too-exact": translate("SlotGrid", "Too many decimals"),
        "too-low": limits,
        "too-high": limits,
        "not-below-systolic": translate("SlotGrid", "The lower must be below the upper"),
        "pair-incomplete": translate("SlotGrid", "Both pressures: 120/80"),
        "not-stools": translate("SlotGrid", "Stools as 1, 0/E, 1 2/E, 3/2E, */E, * or ☆"),
        "not-acvpu": translate("SlotGrid", "One of A C V P U"),
        "nothing-before": translate("SlotGrid", "There is no value before it in this slot"),
    }.get(meant.fault, translate("SlotGrid", "This cannot be read"))


def present_words(text: str) -> str:
    """`(refused)` in words; a number as it is."""
    translate = QCoreApplication.translate
    return {
        "(refused)": translate("SlotGrid", "refused"),
        "(away)": translate("SlotGrid", "away"),
        "(on-leave)": translate("SlotGrid", "on leave"),
        "(not-rising)": translate("SlotGrid", "no rise"),
        "(on-ventilator)": translate("SlotGrid", "ventilator"),
        "(bedridden)": translate("SlotGrid", "bedridden"),
        "(wheelchair)": translate("SlotGrid", "wheelchair"),
        "(stretcher)": translate("SlotGrid", "stretcher"),
        "(other)": translate("SlotGrid", "not measured"),
    }.get(text, text)


def short_forms() -> str:
    translate = QCoreApplication.translate
    return "\n".join(
        (
            translate(
                "SlotGrid",
                "T: before: o mouth, x axilla, r rectum, e ear, s skin; behind: v checked again, c after cooling",
            ),
            translate(
                "SlotGrid",
                "T: j refused, w away, q on leave, b no rise · R: v ventilator · BP: 110/64L leg · pain: 3a treated",
            ),
            translate(
                "SlotGrid", "Weight: w bedridden, l wheelchair, p stretcher · stool: 1, 0/E, 1 2/E, 3/2E, */E, *, ☆"
            ),
        )
    )
