"""Why a dose at the bed was not taken in, in words that say what to do next. Knows every word that intake may say against a dose."""

from PySide6.QtCore import QCoreApplication

from client.errors import PolicyRefused, WardlightError
from ui.notices import words_for


def policy_words(error: WardlightError) -> str:
    known = {**_order_words(), **_bed_words()}
    found = [known[fact] for fact in error.facts if fact in known] if isinstance(error, PolicyRefused) else []
    if found:
        return " ".join(dict.fromkeys(found))
    notice = words_for(error)
    return " ".join(part for part in (notice.title, notice.message, notice.next_step) if part)


def _order_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "unverified": translate("GiveWords", "Not verified yet: verify the order first (H in the list of orders)."),
        "already-charted": translate("GiveWords", "This time was answered meanwhile: do not give it again."),
        "order-held": translate("GiveWords", "STOP: the order is on hold (skin test or another reason). Do not give."),
        "skin-test-unread": translate(
            "GiveWords", "STOP: the skin test of this drug is ordered and not read. Read it first (Shift F3)."
        ),
        "skin-test-positive": translate("GiveWords", "STOP: the skin test of this drug is positive. Do not give."),
        "not-on-ward": translate(
            "GiveWords",
            "STOP: taken home, or ordered in another stay or visit. Not given on this ward: ask the doctor for an order.",
        ),
        "pharm-rejected": translate(
            "GiveWords",
            "STOP: a pharmacist rejected this order and no doctor has answered. Do not give before asking the doctor.",
        ),
        "order-queried": translate(
            "GiveWords", "STOP: a nurse asked the doctor about this order, and nobody has answered. Ask first."
        ),
        "order-over": translate("GiveWords", "STOP: the order was stopped before that time. Do not give."),
        "order-stopped": translate(
            "GiveWords",
            "STOP: the order was stopped. Do not give it now; no remark answers this. Given before the stop: chart it with its time.",
        ),
        "sos-lapsed": translate(
            "GiveWords",
            "STOP: once if needed holds for 12 hours, and they are over. Given all the same, at the doctor's word: say so.",
        ),
        "order-disputed": translate(
            "GiveWords", "STOP: this order is in conflict with central (F12). Ask before giving."
        ),
        "patient-died-before": translate(
            "GiveWords",
            "STOP: this patient is recorded as dead since before that time. Is it the right patient, and the right time?",
        ),
        "patient-left-before": translate(
            "GiveWords", "STOP: this patient had left before that time. Is it the right patient, and the right time?"
        ),
        "patient-fasting": translate(
            "GiveWords",
            "STOP: the patient is to take nothing by mouth. Give it with a reason, or record: not given, fasting.",
        ),
        "more-than-ordered": translate("GiveWords", "STOP: more than was ordered. Check the dose and its unit."),
        "ten-times-ordered": translate(
            "GiveWords",
            "STOP: ten times what was ordered, or more. No remark answers this: check the decimal point and the unit.",
        ),
        **_line_words(),
    }


def _line_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "order-not-here": translate(
            "GiveWords", "STOP: this order is not here. What a doctor says is written down as an oral order (F6) first."
        ),
        "line-twice": translate("GiveWords", "STOP: one line of the order stands twice in this dose."),
        "other-drug": translate("GiveWords", "STOP: this is not the drug that was ordered."),
        "other-route": translate("GiveWords", "STOP: this is not the way in which it was ordered."),
        "amount-impossible": translate("GiveWords", "Amount or rate: type a number above 0, as 40 or 0.5."),
        "dose-ahead": translate("GiveWords", "This time lies ahead: what is not given yet is not charted."),
        "before-the-order": translate("GiveWords", "This time lies before the order: look at the date and time."),
        "once-more": translate(
            "GiveWords",
            "STOP: this drug was given for this time already. Once more only when the doctor wants it: say so.",
        ),
        "part-of-group": translate(
            "GiveWords", "STOP: not all lines of this group. Chart all, or say why the others are missing."
        ),
    }


def _bed_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bottle-order": translate(
            "GiveWords", "STOP: not the next bottle of this patient. Hang the bottles in their order."
        ),
        "bottle-not-taken-in": translate(
            "GiveWords",
            "STOP: this patient was not taken in with this bottle (A in the infusion room). Take him in first.",
        ),
        "bottle-unchecked": translate("GiveWords", "STOP: nobody checked this bottle after it was prepared."),
        "after-reaction": translate(
            "GiveWords", "STOP: there was an adverse reaction. Hang nothing more before a doctor has said so."
        ),
        "why-not-on-time": translate("GiveWords", "Outside its window: say why in the remark."),
        "why-less": translate("GiveWords", "Less than was ordered: say why in the remark."),
        "given-just-before": translate(
            "GiveWords", "STOP: this drug was given a short time ago. Two late doses are not given one after the other."
        ),
        "interval-not-over": translate("GiveWords", "STOP: the interval since the last dose is not over."),
        "day-limit": translate("GiveWords", "STOP: with this dose the limit of 24 hours is passed."),
        "no-second-person": translate(
            "GiveWords", "Two people check this drug: at the bed (Ctrl B) a second person signs beside you."
        ),
        "second-differs": translate("GiveWords", "STOP: the two results differ. Both work it out again."),
        "same-person": translate("GiveWords", "It has to be somebody else."),
        "not-a-second": translate("GiveWords", "This person may not check a dose."),
        "confirm-second": translate("GiveWords", "The second person signs with number and password."),
        "label-of-another": translate("GiveWords", "STOP: the label is not of this dose."),
        "label-not-read": translate("GiveWords", "The label was not read whole: scan it again."),
        "wristband-not-his": translate("GiveWords", "STOP: the wristband that was scanned is not of this patient."),
        "patient-not-checked": translate(
            "GiveWords",
            "STOP: who the patient is was not checked. Scan the wristband (Ctrl B), or type two identifiers and say why.",
        ),
        "not-told-apart": translate(
            "GiveWords", "Two different identifiers of this patient are needed, never the bed."
        ),
        "why-not-scanned": translate("GiveWords", "Say why it was not scanned."),
        "group-incomplete": translate(
            "GiveWords", "STOP: not every label of this group was scanned. Scan all of them before it is given."
        ),
        "preparation-expired": translate(
            "GiveWords", "STOP: what was prepared is past its time of use. Throw it away and prepare it anew."
        ),
        "preparation-unchecked": translate(
            "GiveWords",
            "Nobody is known here to have checked what was prepared: check it, or say why it is given all the same.",
        ),
        "preparation-unfinished": translate(
            "GiveWords",
            "This was laid out and is not known here to be mixed: chart the mixing, or say why it is given all the same.",
        ),
        "no-witness": translate("GiveWords", "A witness signs what was opened, given and thrown away."),
        "waste-sum": translate("GiveWords", "STOP: opened is not given and thrown away together."),
        "waste-unit": translate("GiveWords", "The amounts are in units that cannot be added: write them in one unit."),
        "no-batch": translate("GiveWords", "The batch number is missing."),
        "ampoules": translate("GiveWords", "As many ampoules do not hold as much as was opened."),
    }


def refusal_words(error: WardlightError) -> str:
    """Of what was typed."""
    translate = QCoreApplication.translate
    found: dict[tuple[str, ...], str] = {
        ("note", "why-not-on-time"): translate("GiveWords", "Outside its window: say why in the remark."),
        ("note", "why-not-given"): translate("GiveWords", "Opened and not given: say why in the remark."),
        ("note", "why-less"): translate("GiveWords", "Less than was ordered: say why in the remark."),
        ("note", "why-all-the-same"): translate("GiveWords", "Say in the remark why it was given all the same."),
        ("second", "missing"): translate("GiveWords", "The second person types his own result."),
        ("second", "differs"): translate("GiveWords", "STOP: the two results differ. Both work it out again."),
        ("second", "person"): translate("GiveWords", "The second person signs with number and password."),
        ("second", "refused"): translate("GiveWords", "Number or password was not accepted. Nothing was signed."),
        ("second", "same-person"): translate("GiveWords", "It has to be somebody else. Nothing was signed."),
        ("waste", "no-unit"): translate("GiveWords", "Ordered without an amount: nothing can be added up."),
        ("waste", "batch"): translate("GiveWords", "The batch number is missing."),
        ("waste", "ampoules"): translate("GiveWords", "How many ampoules: a whole number from 1."),
        ("waste", "opened"): translate("GiveWords", "How much was opened in all?"),
        ("waste", "wasted"): translate("GiveWords", "How much was thrown away? 0 for nothing."),
        ("waste", "sum"): translate("GiveWords", "STOP: opened is not given and thrown away together."),
    }
    text = found.get(tuple(error.facts[:2]))
    if text is None and error.facts and error.facts[0].startswith(("amount-", "rate")):
        return translate("GiveWords", "Amount or rate: type a number above 0, as 40 or 0.5.")
    return text or words_for(error).title
