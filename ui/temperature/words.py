"""What the list of a slot says of each reading: what it is, its value or why there is none, how it was taken, and how it stands."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.stools import stool_words
from client.clinical.temperature import Profile
from client.records import Reading
from offline.temperature_views import KeptReading
from ui.nurse.words import UNKNOWN, mark_words
from ui.temperature.numbers import printed
from ui.units import unit_words
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def sign_words(sign: str) -> str:
    translate = QCoreApplication.translate
    return {
        "temperature": translate("TemperatureWords", "Temperature"),
        "pulse": translate("TemperatureWords", "Pulse"),
        "heart-rate": translate("TemperatureWords", "Heart rate (apex)"),
        "respiration": translate("TemperatureWords", "Respiration"),
        "pain": translate("TemperatureWords", "Pain"),
        "systolic": translate("TemperatureWords", "Systolic"),
        "diastolic": translate("TemperatureWords", "Diastolic"),
        "saturation": translate("TemperatureWords", "SpO₂"),
        "weight": translate("TemperatureWords", "Weight"),
        "height": translate("TemperatureWords", "Height"),
        "stool": translate("TemperatureWords", "Stool"),
        "intake": translate("TemperatureWords", "Intake"),
        "output": translate("TemperatureWords", "Output"),
        "urine": translate("TemperatureWords", "Urine"),
        "drainage": translate("TemperatureWords", "Drainage"),
        "glucose": translate("TemperatureWords", "Glucose"),
    }.get(sign, sign)


def absent_words(reason: str) -> str:
    translate = QCoreApplication.translate
    return {
        "refused": translate("TemperatureWords", "refused"),
        "away": translate("TemperatureWords", "away"),
        "on-leave": translate("TemperatureWords", "on leave"),
        "not-rising": translate("TemperatureWords", "does not rise"),
        "bedridden": translate("TemperatureWords", "bedridden"),
        "wheelchair": translate("TemperatureWords", "wheelchair"),
        "stretcher": translate("TemperatureWords", "stretcher"),
        "on-ventilator": translate("TemperatureWords", "on a ventilator"),
    }.get(reason, translate("TemperatureWords", "not measured"))


def site_words(site: str) -> str:
    translate = QCoreApplication.translate
    return {
        "oral": translate("TemperatureWords", "mouth"),
        "axillary": translate("TemperatureWords", "axilla"),
        "rectal": translate("TemperatureWords", "rectum"),
        "ear": translate("TemperatureWords", "ear"),
        "skin": translate("TemperatureWords", "skin"),
        "lower-limb": translate("TemperatureWords", "leg"),
    }.get(site, "")


def method_words(method: str) -> str:
    translate = QCoreApplication.translate
    return {
        "after-cooling": translate("TemperatureWords", "after cooling"),
        "rechecked": translate("TemperatureWords", "checked again"),
        "ventilator": translate("TemperatureWords", "ventilator"),
        "after-treatment": translate("TemperatureWords", "after treatment"),
    }.get(method, "")


def status_words(one: Reading) -> str:
    translate = QCoreApplication.translate
    words: Mapping[str, str] = {
        "entered-in-error": translate("TemperatureWords", "entered in error"),
        "cancelled": translate("TemperatureWords", "cancelled"),
        "amended": translate("TemperatureWords", "amended"),
        "corrected": translate("TemperatureWords", "corrected"),
    }
    return words.get(one.status, "")


def value_words(one: Reading, profile: Profile) -> str:
    if one.stool is not None:
        return stool_words(one.stool, profile.stool)
    if one.amount is not None:
        return f"{printed(one.amount.value)} {unit_words(one.amount.code or one.amount.unit)}".strip()
    return absent_words(one.absent) if one.absent else one.text or UNKNOWN


def history_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="at", title=translate("TemperatureWords", "Time"), width=60, pad=10),
        Column(key="sign", title=translate("TemperatureWords", "What"), width=96, may_elide=False),
        Column(key="value", title=translate("TemperatureWords", "Value"), width=92, may_elide=False),
        Column(
            key="how", title=translate("TemperatureWords", "How, by whom, how it stands"), width=0, pad=6, wraps=True
        ),
    )


def history_rows(
    readings: tuple[tuple[str, KeptReading], ...], profile: Profile, zone: tzinfo, until: datetime
) -> tuple[TableRow, ...]:
    """What is dated after `until` says so: it is on no curve."""
    return tuple(_row(sign, kept, profile, zone, until) for sign, kept in readings)


def _row(sign: str, kept: KeptReading, profile: Profile, zone: tzinfo, until: datetime) -> TableRow:
    one = kept.reading
    said = " · ".join(part for part in (site_words(one.site), method_words(one.method), one.by or "") if part)
    chips = [Chip(text=status, tone="ink", is_small=True)] if (status := status_words(one)) else []
    pending = [Chip(text=mark_words(kept.mark), tone="hz", is_small=True)] if kept.mark and kept.is_pending else []
    if one.at is not None and one.at > until:
        chips.append(Chip(text=QCoreApplication.translate("TemperatureWords", "dated ahead"), tone="hz", is_small=True))
    tone = "t3" if one.is_void else "t1"
    return TableRow(
        key=one.key,
        cells=(
            cell(_clock(one.at, zone), tone=tone),
            cell(sign_words(sign), tone=tone),
            cell(value_words(one, profile), tone=tone, weight=0 if one.is_void else 600),
            Cell(runs=(*chips, *pending, Words(said, tone="t2", role="meta", gap=6))),
        ),
        is_pending=kept.is_pending,
        subject=one.key,
    )


def _clock(at: datetime | None, zone: tzinfo) -> str:
    return UNKNOWN if at is None else f"{at.astimezone(zone):%H:%M}"
