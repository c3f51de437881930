"""The words of access and audit: why a reason is asked, which may be chosen, what is withheld, what was done. Decides nothing."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from offline.outside import Outside


def why_words(why: Outside) -> str:
    translate = QCoreApplication.translate
    return {
        Outside.LEFT: translate("Access", "is not on this ward any more (discharged)"),
        Outside.MOVED: translate("Access", "was moved to another ward"),
        Outside.OTHERS_PERMISSION: translate("Access", "is read here by a permission that names somebody else"),
        Outside.ELSEWHERE: translate("Access", "is a patient of another ward"),
    }[why]


def reason_words(reason: str) -> str:
    """One that may be chosen; another by its machine word."""
    translate = QCoreApplication.translate
    return {
        "care": translate("Access", "I treat or nurse this patient"),
        "consult": translate("Access", "Asked for advice"),
        "follow-up": translate("Access", "Follow-up, results after discharge"),
        "handover": translate("Access", "Transfer or handover"),
        "emergency": translate("Access", "Emergency"),
        "records": translate("Access", "Record or bill to be completed"),
        "quality": translate("Access", "Quality check"),
        "patient-asked": translate("Access", "Patient or family asked"),
        "other": translate("Access", "Another reason (type it)"),
    }.get(reason, reason)


def row_words(kind: str, count: int) -> str:
    translate = QCoreApplication.translate
    names = {
        "Condition": translate("Access", "diagnosis {count}"),
        "Observation": translate("Access", "result {count}"),
        "DiagnosticReport": translate("Access", "report {count}"),
        "DocumentReference": translate("Access", "document {count}"),
        "Composition": translate("Access", "note {count}"),
        "Flag": translate("Access", "tag {count}"),
        "QuestionnaireResponse": translate("Access", "assessment {count}"),
        "Communication": translate("Access", "message {count}"),
        "Procedure": translate("Access", "procedure {count}"),
        "CarePlan": translate("Access", "plan of care {count}"),
        "AdverseEvent": translate("Access", "event report {count}"),
        "Task": translate("Access", "case or consult {count}"),
    }
    return names.get(kind, f"{kind} {{count}}").format(count=count)


def withheld_words(found: Mapping[str, int]) -> str:
    """`diagnosis 1, note 2`."""
    comma = QCoreApplication.translate("Access", ", ")
    return comma.join(row_words(kind, count) for kind, count in sorted(found.items()))


def act_words(act: str) -> str:
    """A deed of the audit; an unknown one by its machine word."""
    return _acts().get(act, act)


def acts() -> tuple[str, ...]:
    """Every deed that can be asked for, in the order of a list to choose from."""
    return tuple(_acts())


def _acts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "look": translate("Access", "Chart opened"),
        "open-outside": translate("Access", "Chart of elsewhere opened with a reason"),
        "break-glass": translate("Access", "Withheld rows looked at with a reason"),
        "open-refused": translate("Access", "Chart refused"),
        "search": translate("Access", "Search"),
        "act": translate("Access", "Entry"),
        "override": translate("Access", "Safety finding overridden"),
        "withdraw": translate("Access", "Entry taken back"),
        "print": translate("Access", "Print"),
        "print-label": translate("Access", "Label printed"),
        "export": translate("Access", "Export"),
        "sign-in": translate("Access", "Sign-in"),
        "sign-in-refused": translate("Access", "Sign-in refused"),
        "sign-out": translate("Access", "Sign-out"),
        "lock": translate("Access", "Seat locked"),
        "unlock": translate("Access", "Seat opened by badge and PIN"),
        "set-pin": translate("Access", "PIN set or taken away"),
        "dismiss": translate("Access", "Central took somebody from its staff"),
        "stand-in": translate("Access", "Somebody stood in (sealed account or break-glass)"),
        "account": translate("Access", "Emergency account made, rotated or removed"),
        "review-stand-in": translate("Access", "Stand-in reviewed"),
        "witness": translate("Access", "Second person proved"),
        "mode": translate("Access", "Mode changed"),
        "declare-emergency": translate("Access", "Emergency declared"),
        "lift-declaration": translate("Access", "Declaration lifted"),
        "close-emergency": translate("Access", "Emergency closed"),
        "read-audit": translate("Access", "Audit read"),
        "export-audit": translate("Access", "Audit exported"),
        "journal-begun-anew": translate("Access", "New journal accepted"),
    }


def broken_words(broken: str, at: str) -> str:
    """What is wrong with the journal."""
    translate = QCoreApplication.translate
    return {
        "chain": translate("Access", "The journal was changed: it does not fit together at {at}."),
        "truncated": translate(
            "Access", "The end of the journal is missing: central holds entry {at}, this PC does not."
        ),
        "rebuilt": translate("Access", "Central holds another journal of this PC, up to its entry {at}."),
    }.get(broken, broken).format(at=at)
