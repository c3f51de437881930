"""The words of one bed card at one moment, for the painter and for a screen reader. Paints nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cached_property

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from client.clinical.pack import ContentPack
from client.clinical.scores import ScoreTable
from client.records import AllergyKnowledge
from offline.views import BedCard
from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.group_words import dose_of, what_matters
from ui.nurse.pack_names import allergen_name, order_name, short_name
from ui.nurse.palettes import PLAIN_LOOK, BedMapLook
from ui.person_words import masked_name, patient_name
from ui.widgets.painting import Chip, Run, Words

SOON = timedelta(hours=12)


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
class TasksDue:
    """What is due now beside checks and doses: whether the signs of this slot are missing, and how many assessments."""

    is_to_measure: bool = False
    to_assess: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """One count at the foot of a card: `kind` is verify, give, critical, measure or assess, and leads to its list."""

    kind: str
    text: str
    is_accented: bool = False


@dataclass(frozen=True, kw_only=True)
class CardFace:
    """Everything the painter needs of one card at one moment, in the language of the moment. What it says is worked out once."""

    card: BedCard
    now: datetime
    zone: tzinfo
    pack: ContentPack
    language: str
    look: BedMapLook = PLAIN_LOOK
    tasks: TasksDue = TasksDue()

    @property
    def news2(self) -> ScoreTable | None:
        return self.pack.scores.tables.get("NEWS2")

    @cached_property
    def level(self) -> int | None:
        return facts.nursing_level(self.card)

    @cached_property
    def vitals(self) -> tuple[facts.CardVital, ...]:
        return facts.card_vitals(self.card, self.news2)

    @cached_property
    def state(self) -> facts.BedState:
        return facts.bed_state(self.card)

    @property
    def bed(self) -> str:
        return self.card.bed.label if self.card.bed else "—"

    @cached_property
    def name(self) -> str:
        return self.named(patient_name(self.card.patient)) if self.card.patient else ""

    def named(self, name: str) -> str:
        """Of anybody on this card, as it may be seen here."""
        return masked_name(name) if self.look.is_private else name

    @cached_property
    def who(self) -> str:
        patient = self.card.patient
        return words.who_words(patient, self.now.astimezone(self.zone)) if patient else ""

    @property
    def number(self) -> str:
        """Of this stay, as its papers and wristband bear it."""
        return (self.card.stay.admission_number if self.card.stay else None) or ""

    @cached_property
    def diagnosis(self) -> str:
        active = [problem for problem in self.card.problems if problem.is_active]
        first = sorted(active, key=lambda problem: problem.rank or 99)[:1]
        reason = self.card.stay.reason.text if self.card.stay and self.card.stay.reason else ""
        return first[0].told if first else reason

    @cached_property
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
        translate = QCoreApplication.translate
        is_read = card.allergy is AllergyKnowledge.NOT_RECORDED
        said = (
            translate("BedCard", "Allergy not recorded") if is_read else translate("BedCard", "Allergy not read here")
        )
        return Chip(text=said, icon="diff", is_small=True)

    @cached_property
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

    @cached_property
    def condition(self) -> Chip | None:
        found = facts.condition(self.card)
        if found is None:
            return None
        return Chip(text=words.condition_word(found), tone="red" if found == "critical" else "redo")

    @property
    def of_today(self) -> Chip | None:
        """What happens with the patient today: he goes home, goes to another ward, is operated on."""
        translate, signs, today = QCoreApplication.translate, self.card.signs, self.now.astimezone(self.zone).date()
        if facts.is_on(signs.leaving_at, today, self.zone):
            return Chip(text=translate("BedCard", "Leaves today"), tone="acc")
        if signs.transfer_order is not None:
            return Chip(text=translate("BedCard", "Transfer"), tone="acc")
        if facts.is_on(signs.surgery_at, today, self.zone):
            return Chip(text=translate("BedCard", "Operation"), tone="acc")
        return None

    @cached_property
    def stay_words(self) -> str:
        day = facts.day_of_stay(self.card, self.now.astimezone(self.zone).date(), self.zone)
        doctor = self.card.stay.responsible.name if self.card.stay and self.card.stay.responsible else ""
        return " · ".join(part for part in (f"D{day}" if day is not None else "", doctor) if part)

    @cached_property
    def plates(self) -> tuple[Plate, ...]:
        """Critical values, to verify, to give, to measure, to assess: what finds no room is the last. Only what is not zero."""
        translate, card, tasks = QCoreApplication.translate, self.card, self.tasks
        found = (
            ("critical", QT_TRANSLATE_NOOP("BedCard", "Critical value {count}"), card.unread_critical),
            ("verify", QT_TRANSLATE_NOOP("BedCard", "Vfy {count}"), card.to_verify),
            ("give", QT_TRANSLATE_NOOP("BedCard", "Give {count}"), card.due),
            ("measure", QT_TRANSLATE_NOOP("BedCard", "Vit"), int(tasks.is_to_measure)),
            ("assess", QT_TRANSLATE_NOOP("BedCard", "Ass {count}"), tasks.to_assess),
        )
        return tuple(
            Plate(kind=kind, text=translate("BedCard", str(text)).format(count=count), is_accented=kind == "verify")
            for kind, text, count in found
            if count
        )

    @property
    def waiting(self) -> tuple[int, int]:
        """How much is due of all kinds, and how much of it is overdue: what the ring shows."""
        card, tasks = self.card, self.tasks
        total = card.to_verify + card.due + card.unread_critical + int(tasks.is_to_measure) + tasks.to_assess
        return max(total, card.overdue), card.overdue

    @cached_property
    def next_item(self) -> NextItem | None:
        due = self.card.next_due
        if due is None:
            return None
        lines = what_matters(due.lines, self.pack.catalogue)
        return NextItem(
            at=_soon_words(due.slot_at, self.now, self.zone),
            name=order_name(lines[0], self.pack.catalogue, self.language) if lines else "",
            short=short_name(lines[0], self.pack.catalogue, self.language) if lines else "",
            dose=dose_of(lines[0]) if lines else "",
            more=len(lines) - 1,
            is_late=due.is_overdue,
        )

    @property
    def spoken(self) -> str:
        translate, chips = QCoreApplication.translate, [self.condition, self.of_today, self.allergy, self.news]
        bed = translate("BedCard", "Bed {label}").format(label=self.bed)
        if self.card.patient is None:
            return f"{bed}, {empty_words(self)}"
        vitals = ", ".join(f"{sign_word(v.sign)} {v.text}" for v in self.vitals)
        named = [chip.text for chip in chips if chip is not None]
        mixed = ", ".join(chip.text for chip in notes_of(self))
        rest = [
            vitals,
            *(words.risk_word(risk) for risk in facts.risks(self.card)),
            *(plate.text for plate in self.plates),
        ]
        following = self.next_item.text if self.next_item else ""
        parts = [bed, self.name, self.who, self.number, *named, mixed, self.diagnosis, *rest, following]
        return ", ".join(part for part in parts if part)


def _soon_words(at: datetime, now: datetime, zone: tzinfo) -> str:
    """What comes within half a day needs no date: 00:00 is the coming one."""
    if timedelta(0) <= at - now < SOON:
        return f"{at.astimezone(zone):%H:%M}"
    return words.moment_words(at, now, zone)


def empty_words(face: CardFace) -> str:
    translate, bed = QCoreApplication.translate, face.card.bed
    said = (bed.remark if bed else "") or (bed.hold.reason if bed and bed.hold else "")
    name = face.named(bed.hold.name) if bed and bed.hold and bed.hold.name else ""
    plain = {
        facts.BedState.UNUSABLE: translate("BedCard", "Not usable now"),
        facts.BedState.CLEANING: translate("BedCard", "Not ready yet"),
        facts.BedState.RESERVED: translate("BedCard", "Kept for a patient"),
        facts.BedState.WHOLE_ROOM: translate("BedCard", "Paid for with the room"),
        facts.BedState.OCCUPIED: translate("BedCard", "Taken; by whom is not known here"),
    }.get(face.state, translate("BedCard", "Free for a patient"))
    return " · ".join(part for part in (name, said) if part) or plain


def state_word(state: facts.BedState) -> str:
    """What the chip of an empty bed says."""
    translate = QCoreApplication.translate
    return {
        facts.BedState.UNUSABLE: translate("BedCard", "Closed"),
        facts.BedState.CLEANING: translate("BedCard", "Cleaning"),
        facts.BedState.RESERVED: translate("BedCard", "Kept"),
        facts.BedState.WHOLE_ROOM: translate("BedCard", "Whole room"),
        facts.BedState.OCCUPIED: translate("BedCard", "Taken"),
    }.get(state, translate("BedCard", "Empty"))


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


def notes_of(face: CardFace) -> tuple[Chip, ...]:
    """Who may be taken for whom, and who belongs to whom: two in one bed, names alike, here yesterday, mother and child, whose bed."""
    translate, card = QCoreApplication.translate, face.card
    beside, before = (", ".join(map(face.named, names)) for names in (card.beside, card.signs.lay_before))
    mother = face.named(card.mother) if card.mother else ""
    found = (
        (facts.lies_in_unready(card), translate("BedCard", "Bed said not ready: look"), "red"),
        (card.is_doubled, translate("BedCard", "Two in this bed: {names}").format(names=beside), "red"),
        (bool(card.looks_like), mixed_words(face), "ink"),
        (facts.is_newborn(card), translate("BedCard", "Child of {name}").format(name=mother or "—"), "acc"),
        (bool(before), translate("BedCard", "Before: {names}").format(names=before), "ink"),
        (facts.is_shared(card), translate("BedCard", "Shared"), "plain"),
        (card.is_borrowed, translate("BedCard", "Borrowed bed"), "plain"),
        (
            bool(beside) and not card.is_doubled and not mother,
            translate("BedCard", "With {names}").format(names=beside),
            "acc",
        ),
    )
    return tuple(Chip(text=text, tone=tone, is_small=True) for is_so, text, tone in found if is_so)


def sign_word(sign: str) -> str:
    return {"t": "T", "p": "P", "r": "R", "bp": "BP", "o2": "O₂"}[sign]
