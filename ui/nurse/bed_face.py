"""The words of one bed card at one moment, for the painter and for a screen reader. Paints nothing."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.pack import ContentPack
from client.clinical.scores import ScoreTable
from client.records import AllergyKnowledge
from offline.views import BedCard
from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.group_words import dose_of, what_matters
from ui.nurse.pack_names import allergen_name, order_name, short_name
from ui.person_words import patient_name
from ui.widgets.painting import Chip, Run, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class NextItem:
    """The next dose: its drug, not the fluid that carries it, and how many drugs are given with it."""

    at: str
    name: str
    short: str
    dose: str
    more: int
    is_late: bool

    @property
    def amount(self) -> str:
        """What is never cut."""
        return " ".join(part for part in (self.dose, f"+{self.more}" if self.more > 0 else "") if part)

    @property
    def text(self) -> str:
        return " ".join(part for part in (self.at, self.name, self.amount) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """Everything the painter needs of one card at one moment, in the language of the moment."""

    card: BedCard
    now: datetime
    zone: tzinfo
    pack: ContentPack
    language: str

    @property
    def news2(self) -> ScoreTable | None:
        return self.pack.scores.tables.get("NEWS2")

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
        return words.who_words(patient, self.now.astimezone(self.zone)) if patient else ""

    @property
    def diagnosis(self) -> str:
        active = [problem for problem in self.card.problems if problem.is_active]
        first = sorted(active, key=lambda problem: problem.rank or 99)[:1]
        reason = self.card.stay.reason.text if self.card.stay and self.card.stay.reason else ""
        return first[0].told if first else reason

    @property
    def allergy(self) -> Chip | None:
        card = self.card
        if card.allergy is AllergyKnowledge.NONE_KNOWN:
            return None
        if card.allergy is AllergyKnowledge.KNOWN:
            known, rules = facts.known_allergies(card.allergies), self.pack.rules.allergy
            names = tuple(dict.fromkeys(allergen_name(one, rules, self.language) for one in known))
            rest = f" +{len(names) - 1}" if len(names) > 1 else ""
            first = names[0] if names else QCoreApplication.translate("BedCard", "Allergy")
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
    def next_item(self) -> NextItem | None:
        due = self.card.next_due
        if due is None:
            return None
        lines = what_matters(due.lines, self.pack.catalogue)
        return NextItem(
            at=words.moment_words(due.slot_at, self.now, self.zone),
            name=order_name(lines[0], self.pack.catalogue, self.language) if lines else "",
            short=short_name(lines[0], self.pack.catalogue, self.language) if lines else "",
            dose=dose_of(lines[0]) if lines else "",
            more=len(lines) - 1,
            is_late=due.is_overdue,
        )

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
        following = self.next_item.text if self.next_item else ""
        parts = [bed, self.name, self.who, *named, mixed, self.diagnosis, *rest, following]
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


def mixed_words(face: CardFace) -> str:
    beds = ", ".join(face.card.looks_like)
    return QCoreApplication.translate("BedCard", "Mix-up {beds}").format(beds=beds) if beds else ""


def sign_word(sign: str) -> str:
    return {"t": "T", "p": "P", "r": "R", "bp": "BP", "o2": "O₂"}[sign]
