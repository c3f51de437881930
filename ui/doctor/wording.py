"""Words of the doctor's page for amounts, times, people and codes, in the present language. Refuses to round and to guess a unit."""

import re
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.records import Amount, Sex
from client.tongue import reads_english
from offline.views import Standing
from ui.doctor.orders_model import local_time
from ui.doctor.results_model import trimmed
from ui.emergency.check_words import error_words
from ui.units import unit_words
from ui.widgets.states import OrderState

NONE = "—"
STATES = {
    Standing.DRAFT: OrderState.DRAFT,
    Standing.SIGNED_LOCAL: OrderState.SIGNED_LOCAL,
    Standing.UNCLEAR: OrderState.UNCLEAR,
    Standing.CONFIRMED: OrderState.CONFIRMED,
    Standing.VERIFIED: OrderState.VERIFIED,
    Standing.EXECUTING: OrderState.EXECUTING,
    Standing.DONE: OrderState.DONE,
    Standing.STOPPED: OrderState.STOPPED,
    Standing.CONFLICT: OrderState.CONFLICT,
    Standing.REJECTED: OrderState.REJECTED,
    Standing.WITHDRAWN: OrderState.WITHDRAWN,
    Standing.CANCELLED: OrderState.CANCELLED,
    Standing.IN_ERROR: OrderState.IN_ERROR,
}
"""ACCEPTED and ON_HOLD have no chip of their own: they are written as words, never as confirmed."""


def short_language(language: str) -> str:
    return "en" if reads_english(language) else "zh"


def sex_words(sex: Sex) -> str:
    translate = QCoreApplication.translate
    return {
        Sex.MALE: translate("Doctor", "Male"),
        Sex.FEMALE: translate("Doctor", "Female"),
        Sex.OTHER: translate("Doctor", "Other sex"),
        Sex.UNKNOWN: translate("Doctor", "Sex unknown"),
    }[sex]


def number_words(value: Decimal) -> str:
    return trimmed(value)


def amount_words(amount: Amount | None) -> str:
    if amount is None:
        return NONE
    return f"{number_words(amount.value)} {unit_words(amount.code or amount.unit)}".strip()


def day_time(moment: datetime | None, now: datetime) -> str:
    """`14:05` today, `11-18 09:00` this year, with the year otherwise; in the ward's zone."""
    local = local_time(moment, now.tzinfo)
    if local is None:
        return NONE
    if local.date() == now.date():
        return local.strftime("%H:%M")
    return local.strftime("%m-%d %H:%M" if local.year == now.year else "%Y-%m-%d %H:%M")


def full_time(moment: datetime | None, now: datetime) -> str:
    local = local_time(moment, now.tzinfo)
    return NONE if local is None else local.strftime("%m-%d %H:%M" if local.year == now.year else "%Y-%m-%d %H:%M")


def standing_words(standing: Standing) -> str:
    """Words of the standings that have no chip."""
    translate = QCoreApplication.translate
    return {
        Standing.ACCEPTED: translate("Doctor", "Sent · checking"),
        Standing.ON_HOLD: translate("Doctor", "On hold"),
        Standing.UNUSED: translate("Doctor", "Not used"),
    }.get(standing, "")


def refusal_words(error: str | None) -> str:
    """Why central did not take it, and where it is decided. A machine word gets words of ours; a sentence is central's own."""
    translate = QCoreApplication.translate
    if not error:
        return translate("Doctor", "see F12")
    said = (
        error_words(error)
        if _MACHINE_WORD.fullmatch(error)
        else translate("Doctor", "central: {text}").format(text=error)
    )
    return translate("Doctor", "{error} · F12").format(error=said)


_MACHINE_WORD = re.compile(r"[A-Za-z0-9_.:-]+")
