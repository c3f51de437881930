"""The words of one bed card at one moment, for the painter and for a screen reader. Paints nothing."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.scores import ScoreTable
from client.records import AllergyKnowledge
from offline.views import BedCard, DueDose
from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.person_words import patient_name
from ui.widgets.painting import Chip, Run, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """Everything the painter needs of one card at one moment, in the language of the moment."""

    card: BedCard
    now: datetime
    zone: tzinfo
    news2: ScoreTable | None

    @property
    def state(self) -> facts.BedState:
        return facts.bed_state(self.card)

    @property
    def bed(self) -> str:
        return self.card.bed.label if self.card.bed else "—"

    @property
    def name(self) -> str:
        return patient_name(self.card.patient) if self.card.patient else ""

    @property
    def who(self) -> str:
        patient = self.card.patient
        return words.who_words(patient, self.now.astimezone(self.zone).date()) if patient else ""

    @property
    def diagnosis(self) -> str:
        active = [problem for problem in self.card.problems if problem.is_active]
        first = sorted(active, key=lambda problem: problem.rank or 99)[:1]
        reason = self.card.stay.reason.text if self.card.stay and self.card.stay.reason else ""
        return first[0].name.text if first else reason

    @property
    def allergy(self) -> Chip | None:
        card = self.card
        if card.allergy is AllergyKnowledge.NONE_KNOWN:
            return None
        if card.allergy is AllergyKnowledge.KNOWN:
            known = facts.known_allergies(card)
            rest = f" +{len(known) - 1}" if len(known) > 1 else ""
            first = known[0].substance.text if known else QCoreApplication.translate("BedCard", "Allergy")
            return Chip(text=first + rest, tone="redo", icon="warn", is_small=True)
        return Chip(text=QCoreApplication.translate("BedCard", "Allergy?"), icon="diff", is_small=True)

    @property
    def news(self) -> Run | None:
        score = self.card.news2
        if score is None:
            return None
        band = words.band_word(score)
        if score >= facts.NEWS2_HIGH:
            return Chip(text=f"N{score} {band}", tone="red", is_small=True)
        if score >= facts.NEWS2_MEDIUM or self.card.news2_is_urgent:
            return Chip(text=f"N{score} {band}".strip(), tone="ink", is_small=True)
        return Words(f"N{score}", tone="t3", role="meta")

    @property
    def condition(self) -> Chip | None:
        found = facts.condition(self.card)
        if found is None:
            return None
        return Chip(text=words.condition_word(found), tone="red" if found == "critical" else "redo")

    @property
    def stay_words(self) -> str:
        day = facts.day_of_stay(self.card, self.now.astimezone(self.zone).date(), self.zone)
        doctor = self.card.stay.responsible.name if self.card.stay and self.card.stay.responsible else ""
        return " · ".join(part for part in (f"D{day}" if day is not None else "", doctor) if part)

    @property
    def counts(self) -> tuple[tuple[str, bool], ...]:
        """(words, is accented): to verify, to give. Only what is not zero."""
        translate, card = QCoreApplication.translate, self.card
        verify = (translate("BedCard", "Vfy {count}").format(count=card.to_verify), True)
        give = (translate("BedCard", "Give {count}").format(count=card.due), False)
        crit = (translate("BedCard", "Crit {count}").format(count=card.unread_critical), False)
        found = ((verify, card.to_verify), (give, card.due), (crit, card.unread_critical))
        return tuple(each for each, count in found if count)

    @property
    def next_item(self) -> tuple[str, str]:
        dose = self.card.next_due
        return ("", "") if dose is None else (words.moment_words(dose.slot_at, self.now, self.zone), _dose_words(dose))

    @property
    def spoken(self) -> str:
        translate, chips = QCoreApplication.translate, [self.condition, self.allergy, self.news]
        bed = translate("BedCard", "Bed {label}").format(label=self.bed)
        if self.card.patient is None:
            return f"{bed}, {empty_words(self)}"
        vitals = ", ".join(f"{sign_word(v.sign)} {v.text}" for v in facts.card_vitals(self.card, self.news2))
        named = [chip.text for chip in chips if chip is not None]
        mixed = mixed_words(self)
        rest = [vitals, *(words.risk_word(risk) for risk in facts.risks(self.card)), *(text for text, _ in self.counts)]
        parts = [bed, self.name, self.who, *named, mixed, self.diagnosis, *rest, " ".join(self.next_item).strip()]
        return ", ".join(part for part in parts if part)


def empty_words(face: CardFace) -> str:
    translate = QCoreApplication.translate
    if face.state is facts.BedState.UNUSABLE:
        return (face.card.bed.remark if face.card.bed else "") or translate("BedCard", "Not usable now")
    return translate("BedCard", "Free for a patient")


def expected_words(face: CardFace) -> str:
    """When who is announced is to come."""
    translate = QCoreApplication.translate
    at = face.card.stay.admitted_at if face.card.stay else None
    if at is None:
        return translate("BedCard", "Announced")
    return translate("BedCard", "Expected {time}").format(time=words.moment_words(at, face.now, face.zone))


def _dose_words(dose: DueDose) -> str:
    lead = dose.lines[0] if dose.lines else None
    if lead is None:
        return ""
    amount = "" if lead.dose is None and not lead.dose_text else f" {words.amount_words(lead.dose, lead.dose_text)}"
    more = f" +{len(dose.lines) - 1}" if len(dose.lines) > 1 else ""
    return f"{lead.what.text}{amount}{more}"


def mixed_words(face: CardFace) -> str:
    beds = ", ".join(face.card.looks_like)
    return QCoreApplication.translate("BedCard", "Mix-up {beds}").format(beds=beds) if beds else ""


def sign_word(sign: str) -> str:
    return {"t": "T", "p": "P", "bp": "BP", "o2": "O₂"}[sign]
