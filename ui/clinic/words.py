"""Words of the outpatient station: states, kinds of visit, triage, dispositions, why a step is not possible, kinds of commands."""

from PySide6.QtCore import QCoreApplication

from client.clinical.queueing import NOT_BEGUN, NOT_POSSIBLE, OVER, TAKEN
from client.records import Disposition, VisitKind, VisitState, VisitStep
from ui.fact_words import fact_words


def state_words(state: VisitState | None) -> str:
    translate = QCoreApplication.translate
    return {
        None: translate("Clinic", "not arrived"),
        VisitState.WAITING: translate("Clinic", "waiting"),
        VisitState.CALLED: translate("Clinic", "called"),
        VisitState.SKIPPED: translate("Clinic", "skipped"),
        VisitState.WITH_DOCTOR: translate("Clinic", "with the doctor"),
        VisitState.HELD: translate("Clinic", "reports pending"),
        VisitState.DONE: translate("Clinic", "done"),
        VisitState.CANCELLED: translate("Clinic", "cancelled"),
    }[state]


def kind_words(kind: VisitKind | None) -> str:
    """Empty where central did not say."""
    translate = QCoreApplication.translate
    return {
        None: "",
        VisitKind.FIRST: translate("Clinic", "first visit"),
        VisitKind.REPEAT: translate("Clinic", "follow-up"),
        VisitKind.RETURN: translate("Clinic", "back with reports"),
    }[kind]


def triage_words(level: str) -> str:
    """`III` as on the chip; a level that is no number of ours is shown as central wrote it."""
    roman = {"1": "I", "2": "II", "3": "III", "4": "IV"}.get(level, level)
    return QCoreApplication.translate("Clinic", "triage {level}").format(level=roman)


def step_words(step: VisitStep) -> str:
    translate = QCoreApplication.translate
    return {
        VisitStep.CALL: translate("Clinic", "Called"),
        VisitStep.RECALL: translate("Clinic", "Called again"),
        VisitStep.SKIP: translate("Clinic", "Skipped"),
        VisitStep.REQUEUE: translate("Clinic", "Back in the queue"),
        VisitStep.TRANSFER: translate("Clinic", "Sent to another room"),
        VisitStep.BEGIN: translate("Clinic", "Visit begun"),
        VisitStep.HOLD: translate("Clinic", "Waits for reports"),
        VisitStep.FINISH: translate("Clinic", "Visit ended"),
    }[step]


def disposition_words(how: Disposition) -> str:
    translate = QCoreApplication.translate
    return {
        Disposition.HOME: translate("Clinic", "Home"),
        Disposition.OBSERVATION: translate("Clinic", "Observation"),
        Disposition.ADMISSION: translate("Clinic", "Admission"),
        Disposition.REFERRAL: translate("Clinic", "Referral"),
    }[how]


def refusal_words(reason: str) -> str:
    translate = QCoreApplication.translate
    return {
        TAKEN: translate("Clinic", "Another doctor has this patient."),
        OVER: translate("Clinic", "This visit is over."),
        NOT_BEGUN: translate("Clinic", "The visit was not begun: call the patient and confirm two identifiers first."),
        NOT_POSSIBLE: translate("Clinic", "This step is not possible in the patient's present state."),
        "Encounter": translate(
            "Clinic", "The visit was changed meanwhile: the queue was read again, look and try once more."
        ),
        "no-visit": translate("Clinic", "The visit is not here (any more)."),
    }.get(reason) or fact_words(reason)


def command_words() -> dict[str, str]:
    """The kinds of commands of an outpatient visit, for queues and timelines."""
    translate = QCoreApplication.translate
    return {
        "step-visit": translate("Clinic", "Outpatient queue"),
        "issue-certificate": translate("Clinic", "Certificate"),
        "void-certificate": translate("Clinic", "Certificate void"),
    }


def clinic_title() -> str:
    """Of the page, and of its tab before anybody has looked at it."""
    return QCoreApplication.translate("VisitFrame", "Outpatients")
