"""The words of diagnoses: tabs, certainty, sides, changes, and what the reconcile page and the timeline call them."""

from PySide6.QtCore import QCoreApplication

from client.clinical.diagnoses import DiagnosisEntry, Relation
from client.fhir.names import ICD10, ICD11
from client.records import Code, DiagnosisChange, DiagnosisUse, Laterality, Verification

ALL = "all"
TABS = (*(use.value for use in DiagnosisUse), ALL)


def use_words(use: DiagnosisUse) -> str:
    translate = QCoreApplication.translate
    return {
        DiagnosisUse.PRELIMINARY: translate("DiagnosisWords", "Preliminary"),
        DiagnosisUse.CONFIRMED: translate("DiagnosisWords", "Confirmed list"),
        DiagnosisUse.SUPPLEMENTARY: translate("DiagnosisWords", "Supplementary"),
        DiagnosisUse.DISCHARGE: translate("DiagnosisWords", "Discharge"),
        DiagnosisUse.OUTPATIENT: translate("DiagnosisWords", "Outpatient"),
    }[use]


def tab_words(tab: str) -> str:
    return QCoreApplication.translate("DiagnosisWords", "All") if tab == ALL else use_words(DiagnosisUse(tab))


def verification_words(found: Verification) -> str:
    translate = QCoreApplication.translate
    return {
        Verification.UNCONFIRMED: translate("DiagnosisWords", "unconfirmed"),
        Verification.PROVISIONAL: translate("DiagnosisWords", "provisional (?)"),
        Verification.DIFFERENTIAL: translate("DiagnosisWords", "differential"),
        Verification.CONFIRMED: translate("DiagnosisWords", "certain"),
        Verification.REFUTED: translate("DiagnosisWords", "refuted"),
        Verification.ENTERED_IN_ERROR: translate("DiagnosisWords", "entered in error"),
        Verification.UNKNOWN: translate("DiagnosisWords", "not said"),
    }[found]


def clinical_words(found: str | None) -> str:
    """Only what is not plainly active."""
    translate = QCoreApplication.translate
    return {
        "recurrence": translate("DiagnosisWords", "recurrence"),
        "relapse": translate("DiagnosisWords", "relapse"),
        "inactive": translate("DiagnosisWords", "inactive"),
        "remission": translate("DiagnosisWords", "in remission"),
        "resolved": translate("DiagnosisWords", "resolved"),
    }.get(found or "", "")


def side_words(side: Laterality) -> str:
    translate = QCoreApplication.translate
    return {
        Laterality.LEFT: translate("DiagnosisWords", "left"),
        Laterality.RIGHT: translate("DiagnosisWords", "right"),
        Laterality.BILATERAL: translate("DiagnosisWords", "both sides"),
    }[side]


def change_words(change: DiagnosisChange) -> str:
    translate = QCoreApplication.translate
    return {
        DiagnosisChange.CONFIRM: translate("DiagnosisWords", "Certain"),
        DiagnosisChange.DOUBT: translate("DiagnosisWords", "Provisional"),
        DiagnosisChange.REFUTE: translate("DiagnosisWords", "Refute"),
        DiagnosisChange.RESOLVE: translate("DiagnosisWords", "Resolved"),
        DiagnosisChange.REOPEN: translate("DiagnosisWords", "Active again"),
        DiagnosisChange.ENTERED_IN_ERROR: translate("DiagnosisWords", "Entered in error"),
        DiagnosisChange.RANK: translate("DiagnosisWords", "Rank"),
        DiagnosisChange.PRIMARY: translate("DiagnosisWords", "Main"),
        DiagnosisChange.NOT_PRIMARY: translate("DiagnosisWords", "Not main"),
    }[change]


def name_of(entry: DiagnosisEntry, language: str) -> str:
    return entry.name_en if language == "en" else entry.name_zh


def code_of(entry: DiagnosisEntry, language: str) -> Code:
    """As it is written down: the name in the reader's language, ICD-10 and, where the table has one, ICD-11."""
    others = ((ICD11, entry.icd11),) if entry.icd11 else ()
    return Code(text=name_of(entry, language), system=ICD10, code=entry.icd10, others=others)


def icd11_words(entry: DiagnosisEntry | None, code: str | None) -> str:
    """The code, and that it is a broader category where the table says so."""
    if code is None:
        return "—"
    if entry is not None and entry.icd11 == code and entry.relation is Relation.BROADER:
        return QCoreApplication.translate("DiagnosisWords", "{code} (broader)").format(code=code)
    return code


# -- for the reconcile page, the queue and the timeline ---------------------------------------------------------------


def kind_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "record-diagnosis": translate("DiagnosisWords", "Diagnosis"),
        "revise-diagnosis": translate("DiagnosisWords", "Diagnosis changed"),
    }


def field_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "diagnosis": translate("DiagnosisWords", "Diagnosis"),
        "verification": translate("DiagnosisWords", "Certainty"),
        "clinical": translate("DiagnosisWords", "Course"),
        "use": translate("DiagnosisWords", "List"),
        "rank": translate("DiagnosisWords", "Rank"),
        "primary": translate("DiagnosisWords", "Main diagnosis"),
        "side": translate("DiagnosisWords", "Side"),
    }


def field_values() -> dict[str, str]:
    """Machine words of a compared diagnosis; `confirmed` and `preliminary` mean what they mean elsewhere, so they carry their field."""
    uses = {f"use:{use.value}": use_words(use) for use in DiagnosisUse}
    sides = {f"side:{side.value}": side_words(side) for side in Laterality}
    certain = {f"verification:{one.value}": verification_words(one) for one in Verification}
    courses = {
        f"clinical:{one}": clinical_words(one) for one in ("recurrence", "relapse", "inactive", "remission", "resolved")
    }
    active = QCoreApplication.translate("DiagnosisWords", "active")
    return {**uses, **sides, **certain, **courses, "clinical:active": active}
