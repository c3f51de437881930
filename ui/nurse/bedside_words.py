"""What the bedside check says: each stop, each right, each reason in words that a nurse reads from an arm's length. Decides nothing."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.records.bedside import KnownBy, NoScan
from offline.views import Banner, UnitState
from ui.nurse import words
from ui.nurse.bedside_model import HARD, Dose, Seen, Stop
from ui.nurse.pack_names import order_name, route_name
from ui.person_words import patient_name
from ui.units import rate_words

_NOT_AS_ORDERED = frozenset({Stop.STOPPED, Stop.HELD, Stop.CHANGED, Stop.ELSEWHERE, Stop.EXPIRED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What stands large. `tone`: wait, stop (full width, red), ask, ok."""

    tone: str
    title: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """One of the five rights. `is_right` None: not known yet."""

    name: str
    value: str
    said: str
    is_right: bool | None
    may_go_on: bool = False
    """Wrong, and a reason is enough: the time alone."""


def verdict(seen: Seen, now: datetime, zone: tzinfo) -> Verdict:
    translate = QCoreApplication.translate
    if seen.stop is not None:
        title, said = stop_words(seen)
        return Verdict(tone="stop" if seen.stop in HARD else "ask", title=title, said=said)
    if seen.badge is KnownBy.NONE:
        return Verdict(
            tone="wait",
            title=translate("Bedside", "Scan your badge"),
            said=translate("Bedside", "Or type your staff number and press Enter."),
        )
    if not seen.patient:
        return Verdict(
            tone="wait",
            title=translate("Bedside", "Scan the wristband"),
            said=translate("Bedside", "Without a scanner: N, two identifiers. A bed number is none."),
        )
    if seen.dose is None:
        return Verdict(
            tone="wait",
            title=translate("Bedside", "Scan the label"),
            said=translate("Bedside", "{count} doses can be given now. Without a label: L.").format(count=seen.rest),
        )
    return _found(seen.dose, now, zone)


def _found(dose: Dose, now: datetime, zone: tzinfo) -> Verdict:
    translate = QCoreApplication.translate
    if dose.is_off_time or dose.is_fasting:
        said = off_words(dose) if dose.is_off_time else translate("Bedside", "The patient is fasting.")
        return Verdict(tone="ask", title=translate("Bedside", "Right, but not now: say why"), said=said)
    at = words.moment_words(dose.slot_at, now, zone) if dose.slot_at else translate("Bedside", "as needed")
    return Verdict(
        tone="ok",
        title=translate("Bedside", "Right: give"),
        said=translate("Bedside", "Patient, drug, dose, route and time agree ({time}).").format(time=at),
    )


def off_words(dose: Dose) -> str:
    if dose.away is None:
        return ""
    translate, span = QCoreApplication.translate, words.span_words(dose.away)
    late, early = translate("Bedside", "{span} after the plan"), translate("Bedside", "{span} before the plan")
    return (late if dose.away.total_seconds() > 0 else early).format(span=span)


def stop_words(seen: Seen) -> tuple[str, str]:
    translate = QCoreApplication.translate
    whose = f"{seen.label.bed} {seen.label.patient_name}".strip() if seen.label is not None else ""
    stop = translate("Bedside", "STOP: do not give")
    again = translate("Bedside", "Not recognised: nothing was done")
    return {
        Stop.BADGE_FIRST: (translate("Bedside", "First your badge"), translate("Bedside", "Then wristband and label.")),
        Stop.WRISTBAND_FIRST: (
            translate("Bedside", "First the wristband"),
            translate("Bedside", "A label is checked against the patient who is here."),
        ),
        Stop.UNKNOWN: (again, translate("Bedside", "{code}: scan it again, whole.").format(code=seen.met[:40])),
        Stop.TYPED_ALONE: (
            translate("Bedside", "One typed number tells nobody apart"),
            translate(
                "Bedside", "Scan the wristband, or type two different identifiers and say why it was not scanned."
            ),
        ),
        Stop.TWO_PATIENTS: (
            again,
            translate("Bedside", "This number fits more than one patient: type two identifiers."),
        ),
        Stop.WRONG_PATIENT: (
            translate("Bedside", "STOP: wrong patient"),
            translate("Bedside", "The label is of {whose}. Put it back; it was written down as a near miss.").format(
                whose=whose
            ),
        ),
        Stop.STOPPED: (stop, translate("Bedside", "The order of this label was stopped or has ended.")),
        Stop.HELD: (stop, translate("Bedside", "The order is on hold (skin test or another reason).")),
        Stop.CHANGED: (stop, translate("Bedside", "The label is not of the order as it stands now: print it anew.")),
        Stop.ELSEWHERE: (stop, translate("Bedside", "Taken home, or of another stay: not given on this ward.")),
        Stop.DUPLICATE: (stop, _twice(seen)),
        Stop.UNVERIFIED: (stop, translate("Bedside", "Nobody has checked the order yet: verify it first (F3).")),
        Stop.INCOMPLETE: (
            translate("Bedside", "STOP: the group is not complete"),
            translate(
                "Bedside", "{count} of {of} labels of this infusion were scanned ({places}): scan the others."
            ).format(
                count=len(seen.parts),
                of=seen.label.of if seen.label is not None else 0,
                places=", ".join(str(place) for place, _ in seen.parts),
            ),
        ),
        Stop.EXPIRED: (stop, translate("Bedside", "The preparation is past its time of use.")),
    }[seen.stop or Stop.UNKNOWN]


def _twice(seen: Seen) -> str:
    unit = seen.label.unit if seen.label is not None else None
    if unit is not None and unit.state is UnitState.PARTLY:
        return QCoreApplication.translate(
            "Bedside", "A part of this infusion was answered already: what is left is given from the due list (F4)."
        )
    return QCoreApplication.translate("Bedside", "This very dose was answered already: scanned twice.")


def rights(
    seen: Seen, banner: Banner | None, catalogue: Catalogue, language: str, now: datetime, zone: tzinfo
) -> tuple[Right, ...]:
    """Patient, drug, dose, route, time; what is not known yet is neither right nor wrong."""
    translate = QCoreApplication.translate
    dose, label = seen.dose, seen.label
    lines = dose.lines if dose is not None else label.ordered if label is not None else ()
    is_other = seen.stop is Stop.WRONG_PATIENT
    is_stopped = seen.stop in _NOT_AS_ORDERED
    known = None if not lines or is_other else not is_stopped
    who = f"{banner.bed.label if banner.bed else '—'} {patient_name(banner.patient)}" if banner is not None else "—"
    number = (banner.patient.hospital_number or "") if banner is not None else ""
    drugs = " + ".join(order_name(line, catalogue, language) for line in lines) or "—"
    doses = " + ".join(words.amount_words(line.dose, line.dose_text) for line in lines) or "—"
    lead = lines[0] if lines else None
    way = (
        " ".join(part for part in (route_name(lead.route, catalogue, language), rate_words(lead.rate)) if part)
        if lead
        else "—"
    )
    same = translate("Bedside", "as ordered now")
    return (
        Right(
            name=translate("Bedside", "Patient"),
            value=who,
            said=number
            if not is_other
            else translate("Bedside", "label: {whose}").format(
                whose=f"{label.bed} {label.patient_name}" if label else ""
            ),
            is_right=False if is_other else (True if dose is not None else None) if seen.patient else None,
        ),
        Right(name=translate("Bedside", "Drug"), value=drugs, said=same if known else "", is_right=known),
        Right(name=translate("Bedside", "Dose"), value=doses, said=same if known else "", is_right=known),
        Right(name=translate("Bedside", "Route"), value=way or "—", said=same if known else "", is_right=known),
        _time(seen, now, zone),
    )


def _time(seen: Seen, now: datetime, zone: tzinfo) -> Right:
    translate, dose = QCoreApplication.translate, seen.dose
    name = translate("Bedside", "Time")
    if seen.stop is Stop.DUPLICATE and seen.label is not None and seen.label.unit is not None:
        given = seen.label.unit.dose
        at = words.moment_words(given.given_at if given else None, now, zone)
        return Right(name=name, value=at, said=translate("Bedside", "answered already"), is_right=False)
    if dose is None:
        return Right(name=name, value="—", said="", is_right=None)
    if dose.slot_at is None:
        return Right(name=name, value=translate("Bedside", "as needed"), said="", is_right=True)
    at = words.moment_words(dose.slot_at, now, zone)
    return Right(name=name, value=at, said=off_words(dose), is_right=not dose.is_off_time, may_go_on=dose.is_off_time)


def reason_word(reason: NoScan) -> str:
    translate = QCoreApplication.translate
    return {
        NoScan.WRISTBAND_MISSING: translate("Bedside", "no wristband"),
        NoScan.WRISTBAND_UNREADABLE: translate("Bedside", "wristband unreadable"),
        NoScan.LABEL_MISSING: translate("Bedside", "no label"),
        NoScan.LABEL_UNREADABLE: translate("Bedside", "label unreadable"),
        NoScan.SCANNER_BROKEN: translate("Bedside", "scanner broken"),
        NoScan.EMERGENCY: translate("Bedside", "rescue"),
        NoScan.ISOLATION: translate("Bedside", "isolation"),
        NoScan.OTHER: translate("Bedside", "other, in words"),
    }[reason]


def near_miss_word(what: str) -> str:
    translate = QCoreApplication.translate
    return {
        "wrong-patient": translate("Bedside", "wrong patient"),
        "wrong-drug": translate("Bedside", "wrong drug"),
        "wrong-dose": translate("Bedside", "order changed since the label"),
        "wrong-route": translate("Bedside", "wrong route"),
        "order-stopped": translate("Bedside", "order stopped or on hold"),
        "preparation-expired": translate("Bedside", "preparation past its time"),
        "duplicate-scan": translate("Bedside", "scanned twice"),
        "unknown-label": translate("Bedside", "unknown label"),
        "second-check-differs": translate("Bedside", "two results differ"),
    }.get(what, what)
