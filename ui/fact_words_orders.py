"""What the facts of an error say to a person: why an order, its end or a certificate is not signed. Refuses to judge it."""

from PySide6.QtCore import QCoreApplication


def order_facts() -> dict[str, str]:
    return {**_line_facts(), **_signing_facts(), **_certificate_facts()}


def _line_facts() -> dict[str, str]:
    """Of one line."""
    translate = QCoreApplication.translate
    return {
        "kind-of-another": translate("Facts", "a line is of another kind than what it orders"),
        "name-of-another": translate("Facts", "a line bears the name of another drug than the one it orders"),
        "unit-of-another": translate("Facts", "the unit that is written and the unit that is meant are two"),
        "route-of-another": translate("Facts", "a line bears the name of another route than the one it orders"),
        "dose-not-said": translate("Facts", "a drug is ordered without a dose"),
        "route-not-said": translate("Facts", "a drug is ordered without a route"),
        "frequency-not-said": translate("Facts", "a long-term drug is ordered without a frequency"),
        "amount-not-positive": translate("Facts", "an amount or a rate is not above zero"),
        "no-interval": translate("Facts", "an as-needed drug must say the least interval between two doses"),
        "times-of-another": translate(
            "Facts", "the chosen times are not as many as the frequency has, or one of them is no time of day"
        ),
        "days-below-1": translate("Facts", "a course has at least one day"),
        "days-of-once": translate("Facts", "several days of what is done one time"),
        "first-day-many": translate("Facts", "more doses on the first day than a whole day has"),
    }


def _signing_facts() -> dict[str, str]:
    """Of who signs, when, and what it ends."""
    translate = QCoreApplication.translate
    return {
        "sos-lapsed": translate("Facts", "once if needed holds for 12 hours, and they are over: order it anew"),
        "stop-in-past": translate(
            "Facts",
            "an order is not ended in the past by another signature: end it by itself, and say since when nothing was given",
        ),
        "stop-before-order": translate("Facts", "it would end before it was ordered"),
        "dose-after-stop": translate(
            "Facts", "a dose of it was begun after the time at which it is said to have ended: end it from now on"
        ),
        "override-of-nothing": translate(
            "Facts", "a reason was given for something that is not found any more: look at the findings again"
        ),
        "doctor-unknown": translate("Facts", "this doctor is not known on the ward: nobody could countersign it"),
        "signed-long-ago": translate(
            "Facts", "the signature would be older than 6 hours: older things are entered from paper"
        ),
        "starts-long-ago": translate("Facts", "it would begin more than a day before it is ordered: look at the date"),
        "starts-far-ahead": translate("Facts", "it would begin more than a year ahead: look at the date"),
        "author-not-here": translate("Facts", "somebody else sits here: an act is its author's own"),
    }


def _certificate_facts() -> dict[str, str]:
    """Of a certificate."""
    translate = QCoreApplication.translate
    return {
        "certificate-no-visit": translate("Facts", "a certificate belongs to an outpatient visit that is here"),
        "certificate-no-diagnosis": translate("Facts", "no diagnosis is on file: record it first, then certify it"),
        "certificate-number": translate("Facts", "another certificate bears this number already"),
        "leave-too-long": translate("Facts", "more than half a year of sick leave: look at the days"),
        "leave-dates": translate(
            "Facts", "the leave would begin more than a month before or after today: look at the date"
        ),
    }
