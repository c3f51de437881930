"""Why an act on the drafts did not happen, in words. Decides nothing: the drafts' model said what stands against it."""

from PySide6.QtCore import QCoreApplication

from ui.doctor.drafts_model import GroupRefusal, Hindrance


def hindrance_words(hindrance: Hindrance) -> str:
    translate = QCoreApplication.translate
    return {
        Hindrance.NO_DRAFTS: translate("OrdersActs", "There is no draft to sign."),
        Hindrance.NOT_CHECKED_YET: translate("OrdersActs", "Not signed: the drafts are not checked yet."),
        Hindrance.STOPPED: translate("OrdersActs", "Not signed: a draft is blocked by a safety rule."),
        Hindrance.NEEDS_REASON: translate("OrdersActs", "Not signed: a finding needs your reason."),
    }[hindrance]


def group_refusal_words(refusal: GroupRefusal) -> str:
    translate = QCoreApplication.translate
    return {
        GroupRefusal.TOO_FEW: translate("OrdersActs", "One infusion needs a draft above this one."),
        GroupRefusal.NOT_DRUGS: translate("OrdersActs", "Only drugs make one infusion."),
        GroupRefusal.DIFFERENT: translate("OrdersActs", "One infusion needs the same term, route and frequency."),
    }[refusal]
