"""What stands behind a card: time of admission, days since the operation, diet, weight, who pays, and where each mark comes from.

The short words are the tool tip; with what only the patient's own reading knows they are the panel on I. Refuses to fill gaps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Account, Happening, Tag
from offline.views import Banner, Measure
from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.bed_face import CardFace, notes_of

_KINDS = frozenset({"risk", "isolation", "condition", "nursing-level", "diet", "resuscitation"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the panel."""

    label: str
    text: str
    is_danger: bool = False


def hover_words(face: CardFace) -> str:
    """Of what the card itself knows; an empty bed says how it stands and since when."""
    if face.card.patient is None:
        return face.spoken
    return "\n".join(f"{line.label} {line.text}" for line in (*_who(face), *_marks(face)))


def lines(
    face: CardFace, banner: Banner | None, happenings: Sequence[Happening], *, sees_billing: bool
) -> tuple[Line, ...]:
    """All of it."""
    if face.card.patient is None:
        return _of_bed(face)
    found = [*_who(face), *_after(face, happenings), *_body(face, banner)]
    found += _billing(banner, sees_billing=sees_billing)
    return (*found, *_marks(face))


def _who(face: CardFace) -> list[Line]:
    translate, card, stay = QCoreApplication.translate, face.card, face.card.stay
    number = (stay.admission_number if stay else None) or (card.patient.hospital_number if card.patient else None)
    admitted = stay.admitted_at if stay else None
    at = f"{admitted.astimezone(face.zone):%Y-%m-%d %H:%M}" if admitted else words.UNKNOWN
    day = facts.day_of_stay(card, face.now.astimezone(face.zone).date(), face.zone)
    stayed = translate("BedHover", "day {day}").format(day=day) if day is not None else ""
    found = [
        Line(label=face.name, text=face.who),
        Line(label=translate("BedHover", "Number"), text=number or words.UNKNOWN),
        Line(label=translate("BedHover", "Admitted"), text=" · ".join(part for part in (at, stayed) if part)),
        Line(label=translate("BedHover", "Doctor, nurse"), text=_people(face)),
        Line(label=translate("BedHover", "Diagnosis"), text=face.diagnosis or words.UNKNOWN),
    ]
    notes = [chip.text for chip in notes_of(face)]
    return found + [Line(label=translate("BedHover", "Note"), text=one) for one in notes]


def _people(face: CardFace) -> str:
    stay = face.card.stay
    doctor = stay.responsible.name if stay and stay.responsible else words.UNKNOWN
    return f"{doctor}, {(stay.responsible_nurse if stay else None) or words.UNKNOWN}"


def _after(face: CardFace, happenings: Sequence[Happening]) -> list[Line]:
    """Days since each operation or delivery of the stay; the day after is 1."""
    translate, today = QCoreApplication.translate, face.now.astimezone(face.zone).date()
    found = []
    for one in happenings:
        if one.kind in {"operation", "delivery"} and one.at is not None:
            days = (today - one.at.astimezone(face.zone).date()).days
            label = (
                translate("BedHover", "After delivery") if one.kind == "delivery" else translate("BedHover", "Post-op")
            )
            found.append(Line(label=label, text=translate("BedHover", "day {day}").format(day=days)))
    return found


def _body(face: CardFace, banner: Banner | None) -> list[Line]:
    translate = QCoreApplication.translate
    diets = [tag.name.text for tag in face.card.tags if tag.kind == "diet"]
    fasting = [words.risk_word(facts.Risk(kind="fast", words=""))] if face.card.signs.is_fasting else []
    diet = ", ".join(dict.fromkeys([*fasting, *diets])) or words.UNKNOWN
    allergy = words.allergy_words(face.card.allergy, face.card.allergies)
    is_known = bool(facts.known_allergies(face.card.allergies))
    return [
        Line(label=translate("BedHover", "Diet"), text=diet),
        Line(label=translate("BedHover", "Weight"), text=_measure(banner.weight if banner else None)),
        Line(label=translate("BedHover", "Height"), text=_measure(banner.height if banner else None)),
        Line(label=translate("BedHover", "Allergies"), text=allergy, is_danger=is_known),
    ]


def _measure(found: Measure | None) -> str:
    return words.amount_words(found.amount) if found is not None and found.amount is not None else words.UNKNOWN


def _billing(banner: Banner | None, *, sees_billing: bool) -> list[Line]:
    translate = QCoreApplication.translate
    is_known = banner is not None and banner.billing_as_of is not None
    kind = banner.coverage.kind.text if banner and banner.coverage and banner.coverage.kind else ""
    none = translate("BedHover", "none recorded") if is_known else words.UNKNOWN
    found = [Line(label=translate("BedHover", "Who pays"), text=kind or none)]
    if sees_billing:
        account = banner.account if banner else None
        found.append(Line(label=translate("BedHover", "Prepayment left"), text=account_words(account)))
    return found


def account_words(account: Account | None) -> str:
    if account is None or account.balance is None:
        return words.UNKNOWN
    return f"{account.balance:f} {account.currency}".strip()


def _marks(face: CardFace) -> list[Line]:
    """Each mark with when, by whom and why it was put there."""
    return [Line(label=tag.name.text, text=_source(tag, face)) for tag in face.card.tags if tag.kind in _KINDS]


def _source(tag: Tag, face: CardFace) -> str:
    said = (_at(tag.since, face), tag.by or "", tag.reason)
    return " · ".join(part for part in said if part) or words.UNKNOWN


def _at(at: datetime | None, face: CardFace) -> str:
    return words.moment_words(at, face.now, face.zone) if at is not None else ""


def _of_bed(face: CardFace) -> tuple[Line, ...]:
    translate, bed = QCoreApplication.translate, face.card.bed
    hold = bed.hold if bed else None
    found = [Line(label=translate("BedHover", "Bed {label}").format(label=face.bed), text=face.spoken)]
    if hold is not None:
        since = _at(hold.since, face)
        found.append(
            Line(
                label=translate("BedHover", "Kept"),
                text=" · ".join(part for part in (since, hold.by or "", hold.reason) if part),
            )
        )
    return tuple(found)
