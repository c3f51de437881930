"""Why an act on the drafts did not happen, or what went with it, in words. Decides nothing: the drafts' model did."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.commands import OrderDraft
from ui.doctor.change_model import is_other
from ui.doctor.drafts_model import GroupRefusal, Hindrance


def hindrance_words(hindrance: Hindrance) -> str:
    translate = QCoreApplication.translate
    return {
        Hindrance.NO_DRAFTS: translate("OrdersActs", "There is no draft to sign."),
        Hindrance.NOT_CHECKED_YET: translate("OrdersActs", "Not signed: the drafts are not checked yet."),
        Hindrance.STOPPED: translate("OrdersActs", "Not signed: a draft is blocked by a safety rule."),
        Hindrance.NEEDS_REASON: translate("OrdersActs", "Not signed: a finding needs your reason."),
        Hindrance.INTERVAL: translate(
            "OrdersActs",
            "Not signed: an as-needed drug says no least interval. Choose its line, Enter, and type it (e.g. 间隔6h).",
        ),
        Hindrance.DAILY: translate(
            "OrdersActs",
            "Not signed: a narcotic or psychotropic I on a ward is written day by day. Change its line (E): one-off, one day.",
        ),
        Hindrance.HOME: translate(
            "OrdersActs",
            "Not signed: taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3. "
            "For cancer pain or lasting pain: 3, 15, 7 days; say so on its line (慢痛, or chronic-pain).",
        ),
        Hindrance.DAYS_ZERO: translate(
            "OrdersActs", "Not signed: a course has at least one day. Choose its line, Enter, and change the days."
        ),
        Hindrance.DAYS_OF_ONCE: translate(
            "OrdersActs",
            "Not signed: several days of what is done one time. Choose its line, Enter, and take the days away.",
        ),
        Hindrance.FIRST_DAY: translate(
            "OrdersActs",
            "Not signed: the first day has more doses than a whole day. Choose its line, Enter, and change it.",
        ),
        Hindrance.TIMES: translate(
            "OrdersActs",
            "Not signed: the chosen times are not as many as the frequency has. Choose its line, Enter, and change one of them.",
        ),
        Hindrance.FORMS: translate("OrdersActs", "Not signed: the prescription forms have open questions (P)."),
    }[hindrance]


def group_refusal_words(refusal: GroupRefusal) -> str:
    translate = QCoreApplication.translate
    return {
        GroupRefusal.TOO_FEW: translate("OrdersActs", "One infusion needs a draft above this one."),
        GroupRefusal.NOT_DRUGS: translate("OrdersActs", "Only drugs make one infusion."),
        GroupRefusal.DIFFERENT: translate("OrdersActs", "One infusion needs the same term, route and frequency."),
    }[refusal]


def release_refusal_words(facts: Sequence[str]) -> str:
    """Why a held drug stays held; the first reason that is known."""
    translate = QCoreApplication.translate
    known = {
        "skin-test-positive": translate(
            "SkinTest", "The skin test is positive: the drug is not given. Stop it and record the allergy."
        ),
        "no-negative-test": translate("SkinTest", "No negative skin test of this drug is on record: it stays on hold."),
        "not-held": translate("SkinTest", "The order is not on hold for a skin test (any more)."),
    }
    return next((known[fact] for fact in facts if fact in known), translate("SkinTest", "Not possible now."))


def fallen_words(old: OrderDraft | None, new: OrderDraft) -> str:
    """What goes with the drug that another one takes the place of; nothing while it is the same."""
    if old is None or not is_other(old, new):
        return ""
    translate = QCoreApplication.translate
    hold = translate("OrdersActs", "Another item: the hold for the skin test of the one before is gone.")
    form = translate("OrdersActs", "Another item: the request form of the one before is gone.")
    return " ".join(words for words, was in ((hold, old.held_for), (form, old.antimicrobial)) if was)
