"""Words of the pages of assessments: names, totals, times, what is missing, why a form is off. Refuses to shorten a warning."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.clinical.assessing import ABSENT, SCALE, UNTESTABLE, Judgement
from client.clinical.assessments import Form, FormItem
from client.records.assessments import Assessment
from client.tongue import reads_chinese
from offline.assessment_views import ScoredSigns
from ui.units import shown, unit_words

NONE = "—"


def kind_words() -> dict[str, str]:
    """The kinds of commands, for the queue and the log."""
    translate = QCoreApplication.translate
    return {
        "record-assessment": translate("Assess", "Assessment"),
        "void-assessment": translate("Assess", "Assessment taken back"),
        "answer-warning": translate("Assess", "Early warning answered"),
        "call-warning": translate("Assess", "Early warning by telephone"),
    }


def answer_word(item: FormItem, code: str, language: str) -> str:
    """An answer as the screen says it."""
    translate = QCoreApplication.translate
    if code == UNTESTABLE:
        return translate("Assess", "NT not testable")
    if code == ABSENT and item.absent is not None:
        return item.absent.of(language)
    option = next((one for one in item.options if one.code == code), None)
    words = "" if option is None else option.label_zh if reads_chinese(language) else option.label_en
    return words or {"yes": translate("Assess", "yes"), "no": translate("Assess", "no")}.get(code, code)


def previous_words(item: FormItem, last: Assessment | None, language: str) -> str:
    """What was answered before; empty where there was nothing."""
    found = next((one for one in last.answers if one.item == item.id), None) if last else None
    if found is None:
        return ""
    if found.amount is not None:
        return f"{shown(found.amount.value)} {unit_words(item.unit or '')}".strip()
    return answer_word(item, found.code or "", language) if found.code else found.shown


def limit_words(item: FormItem) -> str:
    low, high = (NONE if one is None else shown(one) for one in (item.low, item.high))
    unit = unit_words(item.unit) if item.unit else ""
    return f"{unit}  {low} … {high}".strip()


def band_words(form: Form | None, one: Assessment, language: str) -> str:
    """The band in the screen's language where the pack knows it, else as it was written."""
    outcome = one.outcome
    if outcome is None or not outcome.band:
        return ""
    band = form.band(outcome.band) if form else None
    return band.words.of(language) if band else outcome.band_text


def result_words(form: Form | None, one: Assessment, language: str) -> str:
    """Total and band of an assessment that exists."""
    translate = QCoreApplication.translate
    outcome = one.outcome
    if outcome is None:
        return translate("Assess", "without a total")
    total = "" if outcome.total is None else shown(outcome.total)
    words = " ".join(part for part in (total, band_words(form, one, language)) if part)
    return words or translate("Assess", "no total (NT)")


def signs_words(form: Form | None, signs: ScoredSigns, now: datetime, language: str) -> str:
    """What a whole set of vital signs after the last assessment scores, and what has to be done about it."""
    translate = QCoreApplication.translate
    band = form.band(signs.band) if form else None
    score = " ".join(part for part in (shown(signs.total), band.words.of(language) if band else "") if part)
    words = translate("Assess", "by the vital signs of {time}: {score}").format(
        time=time_words(signs.at, now), score=score
    )
    if not signs.asks_for_call:
        return words
    asked = translate("Assess", "higher: sign the form, it calls the doctor")
    return f"{words} · {asked}"


def difference_words(difference: Decimal | None) -> str:
    if difference is None:
        return ""
    if difference == 0:
        return QCoreApplication.translate("Assess", "= unchanged")
    return f"{'↑ +' if difference > 0 else '↓ '}{shown(difference)}"


def missing_words(form: Form, found: Judgement, language: str) -> str:
    """What stands between the answers and a total, in words; empty when nothing does."""
    translate = QCoreApplication.translate
    names = {item.id: item.name.of(language) for item in form.items}
    said = []
    if found.refused:
        said.append(translate("Assess", "cannot be meant: {items}").format(items=_listed(names, found.refused)))
    if found.clashes:
        said.append(
            translate("Assess", "only one of these may be yes: {items}").format(items=_listed(names, found.clashes))
        )
    missing = [one for one in found.missing if one != SCALE]
    if missing:
        words = translate("Assess", "{count} not answered: {items}")
        said.append(words.format(count=len(missing), items=_listed(names, missing)))
    elif SCALE in found.missing:
        said.append(translate("Assess", "answer oxygen first"))
    return "; ".join(said)


_MOST_LISTED = 6


def _listed(names: dict[str, str], items: Iterable[str]) -> str:
    every = [names.get(one, one) for one in items]
    rest = len(every) - _MOST_LISTED
    shown = "、".join(every[:_MOST_LISTED])
    return (
        shown
        if rest <= 0
        else QCoreApplication.translate("Assess", "{names} and {count} more").format(names=shown, count=rest)
    )


def time_words(at: datetime | None, now: datetime) -> str:
    """HH:MM today, with the day otherwise."""
    if at is None:
        return NONE
    local = at.astimezone(now.tzinfo)
    return f"{local:%H:%M}" if local.date() == now.date() else f"{local:%m-%d %H:%M}"


def due_words(due_at: datetime | None, late_at: datetime | None, now: datetime) -> tuple[str, str]:
    """(words, tone): late (in ink, red is for clinical danger), due now, or when."""
    translate = QCoreApplication.translate
    if due_at is None:
        return translate("Assess", "no time set"), "t3"
    if late_at is not None and now > late_at:
        return translate("Assess", "overdue {span}").format(span=span_words(now - late_at)), "ink"
    if now >= due_at:
        until = time_words(late_at, now)
        return translate("Assess", "due now, until {time}").format(time=until), "t1"
    return translate("Assess", "due {time}").format(time=time_words(due_at, now)), "t2"


def span_words(span: timedelta) -> str:
    translate = QCoreApplication.translate
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return translate("Assess", "{minutes} min").format(minutes=minutes)
    if minutes < 24 * 60:
        return translate("Assess", "{hours} h").format(hours=minutes // 60)
    return translate("Assess", "{days} d").format(days=minutes // (24 * 60))


def off_words(form: Form) -> str:
    """Why a form cannot be used here."""
    translate = QCoreApplication.translate
    if not form.items:
        return translate(
            "Assess",
            "Protected by copyright: the pack has no items. The hospital supplies them once it has permission.",
        )
    return translate(
        "Assess", "Off: needs its owner's permission. The hospital switches it on in its configuration once it has it."
    )


def source_words(form: Form, language: str) -> str:
    """Where it is from, how far that was checked, and whom to thank."""
    translate = QCoreApplication.translate
    checked = {
        "verified": translate("Assess", "table read"),
        "partly": translate("Assess", "read in part"),
        "recalled": translate("Assess", "recalled, not read"),
    }.get(form.verified, form.verified)
    parts = (form.credit.of(language) if form.credit else "", form.note.of(language) if form.note else "")
    source = translate("Assess", "Source: {source} ({checked})").format(source=form.source, checked=checked)
    return "  ·  ".join(part for part in (*parts, source) if part)
