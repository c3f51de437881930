"""What a nurse types about a dose: when, how much of each line, why not. Refuses what cannot be meant, with a machine word."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from client.clinical.identifiers import are_two, kind_of
from client.commands import GivenLine
from client.errors import InputRefused
from client.records import Amount, Code, DoseOutcome, Order
from client.records.bedside import BedsideCheck, KnownBy, NoScan
from offline.views import Banner, DueDose
from ui.units import is_read_two_ways, plain

AHEAD = timedelta(minutes=5)
_TIME = re.compile(r"^(\d{1,2}):?(\d{2})$")
_NUMBER = re.compile(r"^\d{1,7}([.,]\d{1,4})?$")


class NotGivenReason(StrEnum):
    """The list of the execution record; `OTHER` needs words."""

    REFUSED = "refused"
    OUT = "out"
    FASTING = "fasting"
    NO_DRUG = "no-drug"
    PAUSED = "paused"
    VOMITED = "vomited"
    OTHER = "other"


RECORDED_REASONS = {
    NotGivenReason.REFUSED: "拒绝",
    NotGivenReason.OUT: "外出",
    NotGivenReason.FASTING: "禁食",
    NotGivenReason.NO_DRUG: "缺药",
    NotGivenReason.PAUSED: "暂停",
    NotGivenReason.VOMITED: "呕吐",
    NotGivenReason.OTHER: "其他",
}
"""The words of the record are the hospital's, whatever language the screen has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseEntry:
    """The open form. `amounts` are as typed, one per line; an empty one stands for a line ordered without an amount."""

    dose: DueDose
    outcome: DoseOutcome
    time_text: str
    amounts: tuple[str, ...]
    reason: NotGivenReason | None = None
    note: str = ""
    is_planned: bool = True
    despite: frozenset[str] = frozenset()
    """What spoke against it and was answered: it was given all the same."""
    typed_of: tuple[str, ...] = ()
    """By what the patient was told apart: identifiers as they were typed."""
    unscanned: NoScan | None = None
    is_gone: bool = False
    """The slot left the list while the form was open: its order was stopped, or it is no longer planned."""

    def typed(self, *, at: int, text: str) -> "DoseEntry":
        amounts = tuple(text if each == at else amount for each, amount in enumerate(self.amounts))
        return replace(self, amounts=amounts)


def entry_for(dose: DueDose, outcome: DoseOutcome, now: datetime, *, is_planned: bool = True) -> DoseEntry:
    amounts = tuple(plain(line.dose.value) if line.dose else "" for line in dose.lines)
    return DoseEntry(dose=dose, outcome=outcome, time_text=f"{now:%H:%M}", amounts=amounts, is_planned=is_planned)


def read_time(typed: str, now: datetime) -> datetime:
    """HH:MM or HHMM, the nearest such moment that is not ahead; full-width digits too. Raises InputRefused(given-at, ...)."""
    text = unicodedata.normalize("NFKC", typed).strip()
    found = _TIME.match(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise InputRefused("given-at", "not-a-time")
    today = now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    nearest = min((today, today - timedelta(days=1)), key=lambda moment: abs(moment - now))
    if nearest > now + AHEAD:
        raise InputRefused("given-at", "in-the-future")
    return min(nearest, now)


def read_amount(typed: str, ordered: Amount | None, line: int) -> Amount | None:
    """In the unit as ordered; a comma is the decimal sign, but `1,000` can be read two ways. Raises InputRefused(amount-N, ...)."""
    text = unicodedata.normalize("NFKC", typed).strip()
    if ordered is None:
        return None
    if is_read_two_ways(text):
        raise InputRefused(f"amount-{line + 1}", "read-two-ways")
    if not _NUMBER.match(text):
        raise InputRefused(f"amount-{line + 1}", "not-a-number")
    value = Decimal(text.replace(",", "."))
    if value <= 0:
        raise InputRefused(f"amount-{line + 1}", "not-positive")
    return replace_value(ordered, value)


def replace_value(ordered: Amount, value: Decimal) -> Amount:
    return Amount(value=value, unit=ordered.unit, code=ordered.code)


def away_from_plan(entry: DoseEntry, now: datetime) -> timedelta | None:
    """How long after (positive) or before its planned time; None when it has none or the time cannot be read."""
    if not entry.is_planned:
        return None
    try:
        return read_time(entry.time_text, now) - entry.dose.slot_at
    except InputRefused:
        return None


def given_lines(entry: DoseEntry) -> tuple[GivenLine, ...]:
    is_given = entry.outcome is DoseOutcome.GIVEN
    return tuple(
        GivenLine(
            order=line.key,
            what=_given_what(line),
            amount=read_amount(entry.amounts[at], line.dose, at) if is_given else None,
            route=line.route,
        )
        for at, line in enumerate(entry.dose.lines)
    )


def checked_identity(entry: DoseEntry, banner: Banner | None, *, asks: bool) -> BedsideCheck | None:
    """How the patient was told apart unscanned. Raises InputRefused(identity, missing | not-told-apart | why-not-scanned)."""
    if entry.outcome is not DoseOutcome.GIVEN or not (asks or entry.typed_of):
        return None
    if len(entry.typed_of) < 2 or banner is None or banner.patient.key != entry.dose.patient:
        raise InputRefused("identity", "missing")
    kinds = tuple(kind_of(banner.patient, banner.stay, one) for one in entry.typed_of)
    if not are_two(banner.patient, banner.stay, entry.typed_of, kinds):
        raise InputRefused("identity", "not-told-apart")
    words = entry.note.strip()
    if entry.unscanned is None or (entry.unscanned is NoScan.OTHER and not words):
        raise InputRefused("identity", "why-not-scanned")
    return BedsideCheck(
        patient=KnownBy.TYPED,
        label=KnownBy.NONE,
        reason=entry.unscanned,
        words=words if entry.unscanned is NoScan.OTHER else "",
        identifiers=kinds,
        typed=entry.typed_of,
    )


def _given_what(line: Order) -> Code:
    return line.what


def checked_reason(entry: DoseEntry) -> str | None:
    """The recorded reason; None for a dose that was given. Raises InputRefused when it is missing."""
    if entry.outcome is DoseOutcome.GIVEN:
        return None
    if entry.reason is None:
        raise InputRefused("reason", "missing")
    if entry.reason is NotGivenReason.OTHER and not entry.note.strip():
        raise InputRefused("reason", "needs-words")
    return RECORDED_REASONS[entry.reason]


def check_deviation(entry: DoseEntry, now: datetime) -> None:
    """Another time, less than was ordered, and what spoke against giving need words. More than was ordered is for intake to ask about."""
    if entry.outcome is not DoseOutcome.GIVEN or entry.note.strip():
        return
    away = away_from_plan(entry, now)
    if away is not None and abs(away) > entry.dose.window:
        raise InputRefused("note", "why-not-on-time")
    if any(_is_less(line, ordered) for line, ordered in zip(given_lines(entry), entry.dose.lines, strict=True)):
        raise InputRefused("note", "why-less")
    if entry.despite:
        raise InputRefused("note", "why-all-the-same")


def _is_less(line: GivenLine, ordered: Order) -> bool:
    return line.amount is not None and ordered.dose is not None and line.amount.value < ordered.dose.value
