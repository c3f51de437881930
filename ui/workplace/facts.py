"""What the sign-in card and the status bar say of this station, in words. Pure: status in, words out."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from client.records import Role
from offline.status import StationStatus
from ui.emergency.ready_words import OF_CENTRAL, parts
from ui.marking.words import clock_words, short_age
from ui.shell.sign_in_status import StatusFact


def card_facts(status: StationStatus, now: datetime, zone: ZoneInfo, *, is_marked: bool) -> tuple[StatusFact, ...]:
    """Central (unless the card's head says it), local copy, what waits, this PC."""
    facts = (_central(status), _copy(status, now, zone), _waiting(status), _pc(status, is_marked=is_marked))
    return facts[1:] if is_marked else facts


def _central(status: StationStatus) -> StatusFact:
    translate = QCoreApplication.translate
    link = status.link
    value, tone = translate("Workplace", "asking…"), "t1"
    if link.last_good_at is not None and link.is_answering and link.last_ms is not None:
        value, tone = translate("Workplace", "online · {ms} ms").format(ms=round(link.last_ms)), "ok"
    elif link.failures > 0:
        value = translate("Workplace", "does not answer")
    return StatusFact(
        icon="cloudok" if tone == "ok" else "cloudx",
        name=translate("Workplace", "Central"),
        value=value,
        tone=tone,
        remark=translate("Workplace", "Asked every second"),
    )


def _copy(status: StationStatus, now: datetime, zone: ZoneInfo) -> StatusFact:
    translate = QCoreApplication.translate
    fresh = status.freshness
    value = translate("Workplace", "nothing loaded yet")
    if fresh.as_of is not None:
        value = translate("Workplace", "{time} · {count} patients").format(
            time=clock_words(fresh.as_of.astimezone(zone)), count=fresh.patients_here
        )
    age = None if fresh.as_of is None else now - fresh.as_of
    return StatusFact(
        icon="db",
        name=translate("Workplace", "Local copy"),
        value=value,
        remark=translate("Workplace", "encrypted · {age} old").format(age=short_age(age)) if age is not None else "",
    )


def _waiting(status: StationStatus) -> StatusFact:
    translate = QCoreApplication.translate
    return StatusFact(
        icon="sync",
        name=translate("Workplace", "To upload"),
        value=translate("Workplace", "{count} entries").format(count=status.waiting.open),
        remark=translate("Workplace", "{count} to decide").format(
            count=status.waiting.conflicts + status.waiting.refused
        ),
    )


def _pc(status: StationStatus, *, is_marked: bool) -> StatusFact:
    """Before an outage: is it ready? While marked: what of this PC itself needs somebody; what central would answer is said elsewhere."""
    translate = QCoreApplication.translate
    every = [check for check in status.readiness if not (is_marked and check.name in OF_CENTRAL)]
    wrong = [check for check in every if not check.is_well]
    if status.freshness.as_of is None:  # nothing was looked at yet: neither well nor not well
        return StatusFact(
            icon="mon",
            name=translate("Workplace", "This PC"),
            value=translate("Workplace", "being checked"),
            remark=pack_words(status),
        )
    if not wrong:
        ready = translate("Workplace", "in order") if is_marked else translate("Workplace", "ready for an outage")
        return StatusFact(icon="mon", name=translate("Workplace", "This PC"), value=ready, remark=pack_words(status))
    said = translate("Workplace", "not ready for an outage · {count} of {all}")
    if is_marked:
        said = translate("Workplace", "needs attention · {count} of {all}")
    value = said.format(count=len(wrong), all=len(every))
    return StatusFact(icon="mon", name=translate("Workplace", "This PC"), value=value, remark=parts(wrong))


def pack_words(status: StationStatus) -> str:
    return QCoreApplication.translate("Workplace", "rule pack {date}").format(
        date=status.pack_date or status.pack_version or "—"
    )


def version_words(version: str, ring: str) -> str:
    """Which program runs here, and to which ring of updates this PC belongs; nothing for a bare checkout without a ring."""
    translate = QCoreApplication.translate
    ring_said = translate("Workplace", "ring {ring}").format(ring=ring) if ring else ""
    return " · ".join(filter(None, (f"v{version}" if version else "", ring_said)))


def role_words(role: Role) -> str:
    translate = QCoreApplication.translate
    return {
        Role.DOCTOR: translate("Workplace", "doctor"),
        Role.NURSE: translate("Workplace", "nurse"),
        Role.HEAD_NURSE: translate("Workplace", "head nurse"),
        Role.PHARMACIST: translate("Workplace", "pharmacist"),
        Role.IT: translate("Workplace", "IT"),
    }[role]


def doctor_station() -> str:
    return QCoreApplication.translate("Workplace", "Doctor station")


def outpatient_station() -> str:
    return QCoreApplication.translate("Workplace", "Outpatient station")


def nurse_station() -> str:
    return QCoreApplication.translate("Workplace", "Nurse station")
