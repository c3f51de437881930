"""The alerts in words: chip, title and what to do. Says nothing that no value stands behind."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Result
from offline.outbox import State
from offline.views import OralGroup, OrderRow, QueueEntry, ResultRow
from ui.doctor.assistant_model import Card, Loudness
from ui.doctor.drafts_model import Sheet
from ui.doctor.oral_words import left_words
from ui.doctor.order_book import OrderBook
from ui.doctor.order_rows import draft_name
from ui.doctor.safety_words import finding_words
from ui.doctor.wording import amount_words, day_time, number_words, refusal_words
from ui.rule_words import kind_word
from ui.units import unit_words
from ui.widgets.painting import Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """In whose words: the catalogue, the language, the moment, and on which sheet the drafts stand."""

    book: OrderBook
    language: str
    now: datetime | None
    sheet: Sheet | None

    def name_of_draft(self, key: str) -> str:
        lines = self.sheet.lines if self.sheet is not None else ()
        line = next((line for line in lines if line.key == key), None)
        return draft_name(line.draft, self.book, self.language) if line is not None else ""


def card_words(card: Card, spoken: Spoken) -> tuple[str, str]:
    """(title, rest) of one card."""
    translate = QCoreApplication.translate
    if card.result is not None:
        result = card.result.result
        value = f"{result.comparator or ''}{amount_words(result.amount)}" if result.amount else result.text or ""
        at = _reported(result, spoken.now)
        title = f"{spoken.book.name_of_lab(result.code, spoken.language)} {value}"
        unread = translate("AssistantPane", "nobody has read it")
        return title, " · ".join(part for part in (_beyond(card.result), unread, at) if part)
    if card.finding is not None:
        name, said = spoken.name_of_draft(card.draft), finding_words(card.finding, spoken.language)
        return kind_word(card.finding.kind), " · ".join(dict.fromkeys(part for part in (name, said) if part))
    if card.oral is not None:
        return _to_countersign(card.oral, spoken, is_here=card.loudness is Loudness.ORAL)
    if card.order is not None:
        return _after_stop(card.order, spoken)
    if card.entry is not None:
        return _to_decide(card.entry)
    if card.other is not None:
        who = " ".join(part for part in (card.other.bed, card.other.name) if part)
        return who, translate("AssistantPane", "critical values nobody has read: {count}").format(count=card.count)
    return translate("AssistantPane", "Wait for the nurse's check: {count}").format(count=card.count), ""


def _beyond(row: ResultRow) -> str:
    """Whose limit it has reached, and that the laboratory does not call it critical."""
    one = row.beyond
    if one is None:
        return ""
    sign = "≥" if one.is_high else "≤"
    said = QCoreApplication.translate(
        "AssistantPane", "critical limit of the pack {sign} {limit} {unit}, not flagged by the laboratory"
    )
    return said.format(sign=sign, limit=number_words(one.limit), unit=unit_words(one.unit))


def _reported(result: Result, now: datetime | None) -> str:
    """Since when it waits for a reader: the report's time, as everywhere else; without it the specimen's, and said so."""
    translate = QCoreApplication.translate
    if result.issued_at is not None:
        return translate("AssistantPane", "reported {time}").format(time=_time(result.issued_at, now))
    if result.observed_at is not None:
        return translate("AssistantPane", "specimen {time}").format(time=_time(result.observed_at, now))
    return ""


def _to_countersign(group: OralGroup, spoken: Spoken, *, is_here: bool) -> tuple[str, str]:
    """The key is named only where it works."""
    translate = QCoreApplication.translate
    names = " + ".join(spoken.book.name_of_order(order, spoken.language) for order in group.orders)
    who = " ".join(part for part in (group.bed, group.patient_name) if part)
    left = left_words(group.countersign.task, spoken.now) if spoken.now is not None else ""
    by = translate("OralOrders", "written down by {name}").format(name=group.recorded_by) if group.recorded_by else ""
    title = (
        translate("OralOrders", "Sign your oral order (C)")
        if is_here
        else translate("OralOrders", "Another patient: your oral order is not signed")
    )
    return title, " · ".join(part for part in (who, names, by, left) if part)


def _after_stop(row: OrderRow, spoken: Spoken) -> tuple[str, str]:
    translate = QCoreApplication.translate
    given = row.last_dose.given_at if row.last_dose else None
    return (
        translate("AssistantPane", "Dose given after the stop"),
        translate("AssistantPane", "{name} · stopped {stopped} · given {given}").format(
            name=spoken.book.name_of_order(row.order, spoken.language),
            stopped=_time(row.order.ends_at, spoken.now),
            given=_time(given, spoken.now),
        ),
    )


def _to_decide(entry: QueueEntry) -> tuple[str, str]:
    translate = QCoreApplication.translate
    who = " ".join(part for part in (entry.bed, entry.patient_name) if part)
    why = refusal_words(entry.error)
    title = (
        translate("AssistantPane", "Refused by central")
        if entry.state is State.REFUSED
        else translate("AssistantPane", "Changed at central too")
    )
    return title, " · ".join(part for part in (who, ", ".join(entry.summary), why) if part)


def _time(moment: datetime | None, now: datetime | None) -> str:
    return day_time(moment, now) if moment is not None and now is not None else ""


def card_chip(card: Card) -> Chip:
    translate = QCoreApplication.translate
    is_refused = card.entry is not None and card.entry.state is State.REFUSED
    decide = (
        Chip(text=translate("AssistantPane", "Refused"), tone="ink", icon="x")
        if is_refused
        else Chip(text=translate("AssistantPane", "Conflict"), tone="cf", icon="diff")
    )
    return {
        Loudness.CRITICAL: Chip(text=translate("AssistantPane", "Critical"), tone="red", icon="warn"),
        Loudness.STOP: Chip(text=translate("AssistantPane", "Blocked"), tone="red", icon="warn"),
        Loudness.ALERT: Chip(text=translate("AssistantPane", "High risk"), tone="red", icon="warn"),
        Loudness.LIMIT: Chip(text=translate("AssistantPane", "Limit"), tone="redo", icon="warn"),
        Loudness.REASON: Chip(text=translate("AssistantPane", "Reason"), tone="redo"),
        Loudness.ORAL: Chip(text=translate("OralOrders", "Oral"), tone="ink", icon="clock"),
        Loudness.DECIDE: decide,
        Loudness.ELSEWHERE: Chip(text=translate("AssistantPane", "Other bed"), tone="redo"),
        Loudness.OTHER: Chip(text=translate("AssistantPane", "Advice")),
        Loudness.CHECKS: Chip(text=translate("AssistantPane", "Nurse")),
    }[card.loudness]
