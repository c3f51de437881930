"""Diagnoses of one patient as the station gives them, for the tests of the list and of the panel."""

from typing import Any

from client.fhir.names import ICD10, ICD11
from client.records import Code, Diagnosis, DiagnosisUse, Laterality, Tradition, Verification
from offline.outbox import State
from offline.views import DiagnosisRow, Mark
from tests.ui.doctor.people import NOW

PNEUMONIA = Code(text="肺炎", system=ICD10, code="J18.9", others=((ICD11, "CA40.Z"),))


def mark(state: State = State.SAVED_HERE, author: str = "沈亦舟", number: str | None = None) -> Mark:
    return Mark(command="c-1", state=state, number=number, saved_at=NOW, is_emergency=number is not None, author=author)


def row(
    key: str = "1",
    name: str | Code = PNEUMONIA,
    *,
    here: bool | None = True,
    marked: Mark | None = None,
    **more: Any,
) -> DiagnosisRow:
    code = Code(text=name) if isinstance(name, str) else name
    plain: dict[str, Any] = {
        "icd10": code.code_in(ICD10),
        "icd11": code.code_in(ICD11),
        "use": DiagnosisUse.PRELIMINARY,
        "verification": Verification.CONFIRMED,
        "clinical": "active",
        "by": "沈亦舟",
        "recorded_at": NOW,
        "version": "3",
        "encounter": "Encounter/e12",
    }
    return DiagnosisRow(
        diagnosis=Diagnosis(key=f"Condition/{key}", name=code, **{**plain, **more}), is_this_stay=here, mark=marked
    )


ROWS = (
    row("1", rank=1, is_primary=True),
    row("2", "脓毒症", verification=Verification.PROVISIONAL, rank=2),
    row("3", "咳嗽病", tradition=Tradition.DISEASE),
    row("4", "痰热壅肺证", tradition=Tradition.SYNDROME, pair="Condition/3"),
    row(
        "5",
        "左下肺癌",
        use=DiagnosisUse.DISCHARGE,
        laterality=Laterality.LEFT,
        marked=mark(number="C-N3-D02-261120-0001-7"),
    ),
    row("6", "旧病", here=False, clinical="resolved"),
)
