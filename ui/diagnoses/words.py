"""The words of diagnoses: tabs, certainty, sides, changes, and what the reconcile page and the timeline call them."""

from PySide6.QtCore import QCoreApplication

from client.clinical.diagnoses import DiagnosisEntry, Relation, is_cluster
from client.records import DiagnosisChange, DiagnosisUse, Laterality, Verification
from client.tongue import reads_english
from ui.diagnoses.entry_model import Details, Open
from ui.diagnoses.hints_model import Hint, HintKind
from ui.diagnoses.list_model import ALL
from ui.foreign_words import in_own_words


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
    return entry.name_en if reads_english(language) else entry.name_zh


def recorded_name(recorded: str, entry: DiagnosisEntry | None, language: str) -> str:
    """As it was recorded; the pack's own name for the code in the reader's language, where exactly that was recorded.

    Words of one's own in Chinese have the English name of their code before them for who reads English: the code says no more than that.
    """
    if entry is None:
        return recorded
    if recorded in {entry.name_zh, entry.name_en}:
        return name_of(entry, language)
    is_foreign = language == "en" and in_own_words(recorded, language) != recorded
    return f"{entry.name_en} ({recorded})" if is_foreign and entry.name_en else recorded


def icd11_words(entry: DiagnosisEntry | None, code: str | None) -> str:
    """The code, and that it is a broader category where the table says so."""
    if code is None:
        return "—"
    if is_cluster(code):
        return QCoreApplication.translate("DiagnosisWords", "{code} (not checked against WHO)").format(code=code)
    if entry is not None and entry.icd11 == code and entry.relation is Relation.BROADER:
        return QCoreApplication.translate("DiagnosisWords", "{code} (broader)").format(code=code)
    return code


def diagnoses_hint() -> str:
    return QCoreApplication.translate("DiagnosisWords", "diagnoses")


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


# -- the entry line and what is said after saving ---------------------------------------------------------------------


def open_words(found: tuple[Open, ...], details: Details) -> str:
    """What is still open, in one line."""
    translate = QCoreApplication.translate
    words = {
        Open.UNREAD: translate("DiagnosisWords", "Not understood: {words}.").format(words=" ".join(details.unread)),
        Open.TWICE: translate("DiagnosisWords", "Said twice: {words}.").format(words=" ".join(details.twice)),
        Open.WHICH_LIST: translate("DiagnosisWords", "Which list? Choose one, or a tab (Ctrl 1-5)."),
    }
    return " ".join(words[one] for one in found if one in words)


def detail_words(details: Details) -> tuple[str, ...]:
    """The details as they were read; the certainty is always said."""
    translate = QCoreApplication.translate
    certain = Verification.PROVISIONAL if details.is_provisional else Verification.CONFIRMED
    said = (
        verification_words(certain),
        side_words(details.laterality) if details.laterality else "",
        translate("DiagnosisWords", "main") if details.is_primary else "",
        translate("DiagnosisWords", "rank {rank}").format(rank=details.rank) if details.rank else "",
        f"ICD-11 {icd11_words(None, details.cluster)}" if details.cluster else "",
    )
    return tuple(part for part in said if part)


def hint_words(hint: Hint, language: str) -> str:
    translate = QCoreApplication.translate
    names = "、".join(one.told for one in hint.others)
    sets = "、".join(one.name_en if reads_english(language) else one.name_zh for one in hint.sets)
    return {
        HintKind.SEX: translate(
            "DiagnosisWords", "The table knows this diagnosis in the other sex only. Check the patient."
        ),
        HintKind.SIDE_MISSING: translate(
            "DiagnosisWords", "A paired organ, and no side was said: left, right or both?"
        ),
        HintKind.ALREADY_THERE: translate("DiagnosisWords", "In force in this list already: {names}."),
        HintKind.RANK_TAKEN: translate(
            "DiagnosisWords", "The same number has: {names}. Choose one in the list and press 1 to 9 to renumber it."
        ),
        HintKind.INFECTION: translate(
            "DiagnosisWords",
            "An infectious disease by its chapter: is a report card due? Which ones are notifiable is not in the pack.",
        ),
        HintKind.TUMOUR: translate("DiagnosisWords", "A tumour by its chapter: is a report card due?"),
        HintKind.ORDER_SETS: translate("DiagnosisWords", "Order sets of the pack for it (key G): {sets}."),
    }[hint.kind].format(names=names, sets=sets)
