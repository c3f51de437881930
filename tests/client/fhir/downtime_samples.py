"""Commands past central, by telephone and on paper, in every shape that is built differently."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec

from client.commands import ClosePaper, Command, FromPaper, PaperTotals, PhonedResult, ReportPhoned, SettlePhoned
from client.fhir import names
from client.records import Amount, Code
from tests.client.fhir.samples import ACT, DOCTOR, NOW, NURSE, give, sign, vitals

POTASSIUM = Code(text="钾", system=names.LOINC, code="2823-3")
SAID = Amount(value=Decimal("3.10"), unit="mmol/L", code="mmol/L")
PAPER = FromPaper(page="P-N3-N3D01-261120-0007-L", line=3, enterer=DOCTOR)
BY_NURSE: dict[str, Any] = {**ACT, "author": NURSE}


def phoned(**more: Any) -> ReportPhoned:
    plain: dict[str, Any] = {
        **BY_NURSE,
        "results": (PhonedResult(what=POTASSIUM, amount=SAID, read_back=SAID),),
        "caller": "检验科 王敏",
        "department": "生化室",
        "specimen": "S-1120-17",
        "taken_at": NOW,
        "identified_by": ("name", "hospital-number"),
    }
    return ReportPhoned(**{**plain, **more})


def from_paper(command: Command) -> Command:
    made: Command = msgspec.structs.replace(command, paper=PAPER)
    return made


def settled(**more: Any) -> SettlePhoned:
    plain: dict[str, Any] = {
        **BY_NURSE,
        "phoned": "Observation/phoned",
        "phoned_version": "3",
        "laboratory": "Observation/l1",
        "is_same": True,
    }
    return SettlePhoned(**{**plain, **more})


ONE = PaperTotals(lines=4, doses=2, intake=Decimal(600), output=Decimal(350))
DOWNTIME: dict[str, Callable[[], Command]] = {
    "results by telephone": phoned,
    "a word by telephone": lambda: phoned(
        results=(PhonedResult(what=Code(text="血培养"), value_text="革兰阴性杆菌", read_back_text="革兰阴性杆菌"),),
        department="",
        specimen="",
        taken_at=None,
    ),
    "phoned was the same": settled,
    "phoned was different": lambda: settled(is_same=False, reason="听错了小数点"),
    "a sheet entered": lambda: ClosePaper(**BY_NURSE, page=PAPER.page, counted=ONE, entered=ONE),
    "a sheet that does not add up": lambda: ClosePaper(
        **BY_NURSE,
        page=PAPER.page,
        counted=msgspec.structs.replace(ONE, lines=5),
        entered=ONE,
        known=("MedicationAdministration/a1",),
        reason="第 5 行无法辨认",
    ),
    "vital signs from paper": lambda: from_paper(vitals(t="38.5")),
    "a dose from paper": lambda: from_paper(give()),
    "an order from paper": lambda: from_paper(sign()),
}
