"""Words of the pages of nursing: amounts, sums, balances, states, what stands against an act. Refuses to say a number that is not known."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.clinical.fluids import Balance, FluidBook
from client.records.care import WardPart
from client.records.fluids import FluidEntry, FluidKind, FluidTotal, Total
from client.tongue import reads_chinese
from offline.fluid_views import FluidDay
from ui.units import plain

NONE = "—"


def command_words() -> dict[str, str]:
    """By the stored word of the command, for timelines and the Emergency Centre."""
    translate = QCoreApplication.translate
    return {
        "record-fluids": translate("Nursing", "Intake and output"),
        "close-fluids": translate("Nursing", "24 h totals"),
    }


def when(at: datetime | None, now: datetime) -> str:
    """The clock, with its day when that is another one."""
    if at is None:
        return NONE
    there = at.astimezone(now.tzinfo)
    return f"{there:%H:%M}" if there.date() == now.date() else f"{there:%m-%d %H:%M}"


def kind_word(kind: FluidKind, book: FluidBook, language: str) -> str:
    row = book.row(kind)
    return row.zh if reads_chinese(language) else row.en


def volume_words(volume: Decimal | None, *, is_estimate: bool = False) -> str:
    translate = QCoreApplication.translate
    if volume is None:
        return translate("Nursing", "volume not known")
    words = f"{plain(volume)}\u00a0mL"
    return translate("Nursing", "about {volume}").format(volume=words) if is_estimate else words


def total_words(one: FluidTotal) -> str:
    """`at least` where something of unknown volume belongs to it, `about` where something was estimated."""
    if one.is_at_least and not one.volume:
        return volume_words(None)
    words = volume_words(one.volume, is_estimate=one.is_estimate)
    return QCoreApplication.translate("Nursing", "at least {volume}").format(volume=words) if one.is_at_least else words


def side_words(found: Balance, total: Total) -> str:
    if not found.has(total):
        return NONE
    return total_words(found.totals[total])


def balance_words(found: Balance) -> str:
    """In words, not by colour: negative is said."""
    translate = QCoreApplication.translate
    if found.is_empty:
        return translate("Nursing", "no entry")
    if not found.has(Total.OUTPUT):
        return translate("Nursing", "no balance: no output written down")
    if not found.has(Total.INTAKE):
        return translate("Nursing", "no balance: no intake written down")
    net = found.net
    if net is None:
        return translate("Nursing", "no balance: a volume is not known")
    if net < 0:
        return translate("Nursing", "negative balance {volume}").format(volume=volume_words(-net))
    if net > 0:
        return translate("Nursing", "positive balance {volume}").format(volume=volume_words(net))
    return translate("Nursing", "balanced")


def is_negative(found: Balance) -> bool:
    return found.net is not None and found.net < 0


def hours_words(since: datetime, until: datetime) -> str:
    return QCoreApplication.translate("Nursing", "{count} h").format(count=round((until - since) / timedelta(hours=1)))


def day_words(day: FluidDay, now: datetime) -> str:
    """`24 h from 07:00`; a day that was no whole one, or is not over, by its hours."""
    translate = QCoreApplication.translate
    if not day.is_over:
        return translate("Nursing", "{hours} since {time}").format(
            hours=hours_words(day.since, now), time=when(day.since, now)
        )
    return translate("Nursing", "{hours} from {time}").format(
        hours=hours_words(day.since, day.until), time=when(day.since, now)
    )


def entry_words(one: FluidEntry, book: FluidBook, language: str) -> str:
    drain = f" {one.drain}" if one.drain is not None else ""
    return f"{kind_word(one.kind, book, language)}{drain} {volume_words(one.volume, is_estimate=one.is_estimate)}"


def fault_words(faults: Iterable[str]) -> str:
    translate = QCoreApplication.translate
    known = {
        "time": translate("Nursing", "Time: type HH:MM, with MM-DD before it for another day."),
        "future": translate("Nursing", "The time lies ahead."),
        "empty": translate("Nursing", "Nothing is typed yet."),
        "fluids": translate("Nursing", "An amount cannot be meant so."),
        "too-much": translate("Nursing", "More than one entry can hold: check the number."),
        "counted": translate("Nursing", "This infusion is counted already."),
        "closed": translate("Nursing", "This day is closed already."),
        "totals": translate("Nursing", "Something was entered meanwhile: look at the sums again."),
        "not-over": translate("Nursing", "This day is not over yet."),
        "changed": translate("Nursing", "It was changed meanwhile: look again."),
        "records": translate("Nursing", "It was taken back already."),
        "reason": translate("Nursing", "Say why."),
        "busy": translate("Nursing", "One thing at a time."),
        "one": translate("Nursing", "Choose an entry of the list first."),
        "infusion": translate("Nursing", "An infusion is corrected where it was given."),
        "text": translate("Nursing", "Write at least one part."),
        "blank": translate("Nursing", "A blank (____) is not filled in."),
        "severity": translate("Nursing", "Say how ill the patient is."),
        "identify": translate("Nursing", "I: who it is must be said."),
        "situation": translate("Nursing", "S: how the patient is must be said."),
        "summary": translate("Nursing", "S: how the patient is must be said."),
        "synthesis": translate("Nursing", "Say it back in your own words."),
        "read-back": translate("Nursing", "Every critical item is said again."),
        "own": translate("Nursing", "Nobody takes over what he gave himself."),
        "handover": translate("Nursing", "Nobody takes over what he gave himself, and nothing twice."),
        "nurse": translate("Nursing", "A nurse does this."),
        "head-nurse": translate("Nursing", "A head nurse signs beside the writer."),
        "co-signature": translate("Nursing", "Nobody signs beside himself, and nobody twice."),
        "not-yours": translate("Nursing", "It was given to somebody else by name."),
        "password": translate("Nursing", "Number or password was not accepted. Nothing was signed."),
        "same-person": translate("Nursing", "It has to be somebody else. Nothing was signed."),
    }
    return " ".join(known.get(fault, fault) for fault in faults)


def part_word(part: WardPart) -> str:
    """The counts of the ward's sheet."""
    translate = QCoreApplication.translate
    return {
        WardPart.ORIGINAL: translate("Nursing", "Were here"),
        WardPart.NEW: translate("Nursing", "Admitted"),
        WardPart.TRANSFER_IN: translate("Nursing", "Moved in"),
        WardPart.TRANSFER_OUT: translate("Nursing", "Moved out"),
        WardPart.DISCHARGE: translate("Nursing", "Discharged"),
        WardPart.DEATH: translate("Nursing", "Died"),
        WardPart.OPERATION: translate("Nursing", "Operated"),
        WardPart.DELIVERY: translate("Nursing", "Gave birth"),
        WardPart.CRITICAL: translate("Nursing", "Critical"),
        WardPart.SERIOUS: translate("Nursing", "Serious"),
        WardPart.OPERATION_TOMORROW: translate("Nursing", "Operation tomorrow"),
    }[part]
