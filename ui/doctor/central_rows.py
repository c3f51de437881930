"""The words of a central finding: its source, how grave it is, its thread, and what of the note it is about. Judges nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.documents.book import DocumentBook
from client.records import Note
from client.records.notes import FindingSource, RequestState
from offline.outbox import State
from offline.quality_views import CentralFinding, ReplyRow, RequestRow
from ui.doctor.wording import full_time
from ui.widgets.painting import Chip


def chips(one: CentralFinding) -> tuple[Chip, ...]:
    """Rule, where it comes from, how grave; what central does not say is said to be unsaid. Red is kept for clinical danger."""
    found = one.finding
    rule = found.rule or QCoreApplication.translate("Notes", "no rule named")
    tone = "ink" if found.severity == "high" and found.is_open else "plain"
    return (
        Chip(text=rule, tone=tone, is_small=True),
        Chip(text=source_words(found.source), tone="plain", is_small=True),
        Chip(text=severity_words(found.severity), tone=tone, is_small=True),
    )


def source_words(source: FindingSource) -> str:
    translate = QCoreApplication.translate
    return {
        FindingSource.AI: translate("Notes", "AI"),
        FindingSource.HUMAN: translate("Notes", "by a person"),
        FindingSource.RULE: translate("Notes", "by a rule"),
        FindingSource.UNSAID: translate("Notes", "source not said"),
    }[source]


def severity_words(severity: str) -> str:
    translate = QCoreApplication.translate
    return {
        "high": translate("Notes", "grave"),
        "moderate": translate("Notes", "moderate"),
        "low": translate("Notes", "slight"),
    }.get(severity, translate("Notes", "weight not said"))


def foot_words(one: CentralFinding, now: datetime | None) -> tuple[str, ...]:
    """Who found it, when, and what became of it; then each thing that was said since, a line each."""
    translate, found = QCoreApplication.translate, one.finding
    by = found.found_by or translate("Notes", "central")
    parts = [f"{by} {full_time(found.found_at, now)}" if now is not None else by]
    if found.due_at is not None and now is not None and found.is_open:
        parts.append(translate("Notes", "to be answered by {time}").format(time=full_time(found.due_at, now)))
    if not found.is_open:
        parts.append(translate("Notes", "closed by central"))
    elif not one.waits_for_author:
        parts.append(translate("Notes", "answered, central has to look"))
    return (" · ".join(parts), *(reply_words(row, now) for row in one.thread))


def reply_words(row: ReplyRow, now: datetime | None) -> str:
    reply = row.reply
    at = full_time(reply.at, now) if now is not None else ""
    is_local = row.mark is not None and row.mark.state is not State.CONFIRMED
    local = QCoreApplication.translate("Notes", "saved here") if is_local else ""
    return " ".join(part for part in (reply.by or "", at, _said(reply.answer, reply.reason), local) if part)


def _said(answer: str, reason: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "fixed": translate("Notes", "corrected"),
        "feedback": translate("Notes", "feedback: {reason}"),
        "appeal": translate("Notes", "appeal: {reason}"),
        "upheld": translate("Notes", "finding stands: {reason}"),
        "withdrawn": translate("Notes", "finding withdrawn: {reason}"),
    }.get(answer, "{reason}")
    return words.format(reason=reason)


def marked(note: Note, found: Sequence[CentralFinding], documents: DocumentBook | None) -> tuple[tuple[str, bool], ...]:
    """Words of the note that open findings are about: those that central quoted, else (True) the line of the field it named."""
    places = []
    for one in found:
        about = one.finding
        label = field_label(note, about.field, documents)
        if about.is_open and (about.quote or label):
            places.append((about.quote, False) if about.quote else (f"{label}：", True))
    return tuple(dict.fromkeys(places))


def field_label(note: Note, field: str, documents: DocumentBook | None) -> str:
    """As it stands in the note: its own typed field, else the label of the template's; empty where neither knows it."""
    if not field:
        return ""
    own = next((each.label for section in note.sections for each in section.fields if each.id == field), "")
    if own or documents is None:
        return own
    template = documents.template_of(note.kind)
    return next((each.zh for each in template.fields if each.id == field), "") if template is not None else ""


def unlock_state(state: RequestState) -> str:
    """In one word, for a chip."""
    translate = QCoreApplication.translate
    return {
        RequestState.ASKED: translate("Notes", "unlock asked"),
        RequestState.GRANTED: translate("Notes", "unlocked"),
        RequestState.OVER: translate("Notes", "unlock ended"),
        RequestState.REFUSED: translate("Notes", "unlock refused"),
        RequestState.WITHDRAWN: translate("Notes", "locked"),
    }[state]


def unlock_words(row: RequestRow, now: datetime) -> str:
    """How an unlock that was asked for stands."""
    translate, one = QCoreApplication.translate, row.request
    asked = translate("Notes", "unlock asked {time}").format(time=full_time(one.asked_at, now))
    state = row.state(now)
    if state is RequestState.GRANTED:
        if one.until is None:
            return translate("Notes", "unlocked, no end said")
        return translate("Notes", "unlocked until {time}").format(time=full_time(one.until, now))
    if state is RequestState.OVER:
        return translate("Notes", "unlock ended {time}").format(time=full_time(one.until, now))
    if state is RequestState.REFUSED:
        why = one.refusal or translate("Notes", "no reason given")
        return translate("Notes", "unlock refused: {reason}").format(reason=why)
    is_local = row.mark is not None and row.mark.state is not State.CONFIRMED
    return f"{asked} · {translate('Notes', 'saved here')}" if is_local else asked
