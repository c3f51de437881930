"""How an event of the MAR is written: always a word or a sign with its shape, never colour alone. Decides no state."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.records import Order
from offline.views.mar import MarEvent, MarRow, MarState
from ui.nurse import words
from ui.nurse.mar_care import CARE
from ui.widgets.painting import Chip

_TONES = {
    MarState.FUTURE: ("plain", ""),
    MarState.NEXT: ("plain", ""),
    MarState.DUE: ("due", "play"),
    MarState.OVERDUE: ("ink", "warn"),
    MarState.BEGUN: ("acc", "play"),
    MarState.UNCLEAR: ("ink", "warn"),
    MarState.PAUSED: ("plain", "stop"),
    MarState.AS_NEEDED: ("plain", ""),
    MarState.GIVEN: ("ok", "check"),
    MarState.PARTIAL: ("sunken", "diff"),
    MarState.NOT_GIVEN: ("sunken", "x"),
}


def event_chip(event: MarEvent, row: MarRow, now: datetime, zone: tzinfo) -> Chip:
    tone, icon = _TONES[event.state]
    if event.state in {MarState.DUE, MarState.OVERDUE, MarState.NEXT, MarState.FUTURE} and row.is_fasting:
        tone = "sunken"
    return Chip(text=event_text(event, row, now, zone), tone=tone, icon=icon, is_small=True)


def event_text(event: MarEvent, row: MarRow, now: datetime, zone: tzinfo) -> str:
    """The actual time of what was done, the planned one of what was not; of a group answered in part, how much is open."""
    open_lines = len(event.due.rest) if event.due is not None else 0
    if open_lines:
        said = QCoreApplication.translate("MarWords", "{text} · {count} of {all} drugs not answered")
        return said.format(text=_text(event, row, now, zone), count=open_lines, all=len(row.lines))
    return _text(event, row, now, zone)


def _text(event: MarEvent, row: MarRow, now: datetime, zone: tzinfo) -> str:
    translate, dose = QCoreApplication.translate, event.dose
    at = words.moment_words(event.at, now, zone)
    done = dose.given_at if dose is not None else event.done_at or event.at
    actual = words.moment_words(done, now, zone)
    match event.state:
        case MarState.GIVEN:
            late = translate("MarWords", "off time") if event.is_off_time else ""
            return " ".join(part for part in (actual, _other_amount(event, row), late) if part)
        case MarState.PARTIAL if event.due is not None and event.due.left_out:
            missing = [line.what.text for line in row.lines if line.key in event.due.left_out]
            return translate("MarWords", "{time} without {names}").format(time=actual, names=", ".join(missing))
        case MarState.PARTIAL:
            given = words.amount_words(dose.amount if dose else None)
            return translate("MarWords", "{time} part: {amount}").format(time=actual, amount=given)
        case MarState.NOT_GIVEN:
            reason = (dose.reason if dose else event.reason) or words.UNKNOWN
            return translate("MarWords", "not given: {reason}").format(reason=reason)
        case MarState.BEGUN:
            return translate("MarWords", "running since {time}").format(time=actual)
        case MarState.UNCLEAR:
            return translate("MarWords", "unclear whether given: somebody has to look")
        case MarState.PAUSED:
            return translate("MarWords", "paused")
        case MarState.OVERDUE:
            return translate("MarWords", "{time} late {span}").format(time=at, span=words.span_words(now - event.at))
    return at


def _other_amount(event: MarEvent, row: MarRow) -> str:
    """What was really given, of ranges and tapers and where it is not what was ordered."""
    given = event.dose.amount if event.dose else None
    line = next((line for line in row.lines if event.dose and line.key == event.dose.order), None)
    if given is None or line is None or (line.dose is not None and given.value == line.dose.value):
        return ""
    return words.amount_words(given)


def state_word(state: MarState) -> str:
    translate = QCoreApplication.translate
    return {
        MarState.FUTURE: translate("MarWords", "planned"),
        MarState.NEXT: translate("MarWords", "next"),
        MarState.DUE: translate("MarWords", "due"),
        MarState.OVERDUE: translate("MarWords", "overdue"),
        MarState.BEGUN: translate("MarWords", "running"),
        MarState.UNCLEAR: translate("MarWords", "unclear whether given"),
        MarState.PAUSED: translate("MarWords", "paused"),
        MarState.AS_NEEDED: translate("MarWords", "as needed"),
        MarState.GIVEN: translate("MarWords", "given"),
        MarState.PARTIAL: translate("MarWords", "given in part"),
        MarState.NOT_GIVEN: translate("MarWords", "not given"),
    }[state]


def as_needed_text(row: MarRow, now: datetime, zone: tzinfo) -> str:
    """Last given, what is left of the interval, the day's total against its limit."""
    translate = QCoreApplication.translate
    last = row.last_given.given_at if row.last_given is not None else None
    parts = [
        translate("MarWords", "last {time}").format(time=words.moment_words(last, now, zone))
        if last is not None
        else translate("MarWords", "not given yet")
    ]
    if row.waits_until is not None:
        parts.append(translate("MarWords", "wait {span}").format(span=words.span_words(row.waits_until - now)))
    elif row.interval_h is None:
        parts.append(translate("MarWords", "interval not known"))
    else:
        parts.append(translate("MarWords", "may be given"))
    if row.limit is not None and row.total is not None:
        said = translate("MarWords", "24 h: {total} of {limit}")
        parts.append(said.format(total=words.amount_words(row.total), limit=words.amount_words(row.limit)))
    elif row.limit is not None:
        parts.append(translate("MarWords", "24 h total not known"))
    return " · ".join(parts)


def section_word(key: str) -> str:
    translate = QCoreApplication.translate
    return {
        "overdue": translate("MarWords", "Overdue"),
        "long-infusion": translate("MarWords", "Long-term · infusion"),
        "long-injection": translate("MarWords", "Long-term · injection, inhalation"),
        "long-oral": translate("MarWords", "Long-term · by mouth"),
        "long-other": translate("MarWords", "Long-term · other"),
        "once": translate("MarWords", "Once"),
        "as-needed": translate("MarWords", "As needed"),
        "over": translate("MarWords", "Ended"),
        CARE: translate("MarWords", "Care, measuring, treatment"),
    }[key]


def section_of(row: MarRow) -> str:
    lead: Order = row.lines[0]
    if row.kind == CARE:
        return CARE
    if row.is_overdue:
        return "overdue"
    if row.is_over:
        return "over"
    if lead.is_as_needed:
        return "as-needed"
    if lead.term.value != "long-term":
        return "once"
    groups = {"infusion": "infusion", "injection": "injection", "inhalation": "injection", "oral": "oral"}
    return f"long-{groups.get(row.kind, 'other')}"


SECTIONS = ("overdue", "long-infusion", "long-injection", "long-oral", "long-other", "once", "as-needed", CARE, "over")
