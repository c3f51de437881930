"""What stands on each label, as values: from planned executions, containers and people. Paints nothing, shortens nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication

from client.clinical.bedside import BedsideBook
from client.clinical.catalogue import Catalogue
from client.clinical.look_alike import label_name
from client.clinical.unit_codes import part_code
from client.records import AllergyKnowledge, Order, OrderTerm
from client.tongue import reads_chinese
from offline.board_views import LabelStuff, SpecimenRow, SpecimenState
from offline.views import Banner, Unit, UnitKind, UnitState
from ui.people.age_words import age_words
from ui.person_words import patient_name
from ui.printing.door import LabelAsk
from ui.printing.label_people import temporary_number, told_apart
from ui.printing.sheet_facts import allergies
from ui.printing.words import UNKNOWN, moment, sex_words
from ui.units import plain, product_words, rate_words, unit_words

Runs = tuple[tuple[str, bool], ...]
"""A name in pieces; heavy ones tell it from another drug."""


class LabelKind(StrEnum):
    """Each is chosen by itself."""

    INFUSION = "infusion"
    ORAL = "oral"
    INJECTION = "injection"
    NEBULISER = "nebuliser"
    SPECIMEN = "specimen"
    WRISTBAND = "wristband"
    BED_CARD = "bed-card"
    PATROL = "patrol-card"


OF_UNIT = {
    UnitKind.INFUSION: LabelKind.INFUSION,
    UnitKind.ORAL: LabelKind.ORAL,
    UnitKind.INJECTION: LabelKind.INJECTION,
    UnitKind.INHALATION: LabelKind.NEBULISER,
}
_PLACES = {kind: place for place, kind in enumerate(LabelKind)}
_DONE = frozenset({UnitState.DONE, UnitState.NOT_DONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLine:
    """One drug or test: its whole name, and dose with unit."""

    name: Runs
    amount: str = ""
    note: str = ""

    @property
    def text(self) -> str:
        return "".join(piece for piece, _ in self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose it is: bed, whole name, sex and age, hospital number."""

    bed: str
    name: str
    who: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One label. `code` is what its code says; `bars`: as a barcode too, for tubes. `copy` counts prints of this station, from 1."""

    kind: LabelKind
    code: str
    patient: str
    owner: Owner
    heading: str
    when: str = ""
    lines: tuple[LabelLine, ...] = ()
    facts: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    """What is signed or filled in by hand."""
    rows: int = 0
    """Empty rows of a card: time, rate, reaction, nurse."""
    bars: bool = False
    copy: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """What labels are worded with."""

    catalogue: Catalogue
    book: BedsideBook
    language: str
    now: datetime
    route: Mapping[str, str]
    """Route code to its name."""

    @property
    def is_chinese(self) -> bool:
        return reads_chinese(self.language)


def labels(stuff: LabelStuff, ask: LabelAsk, maker: Maker) -> tuple[Label, ...]:
    """By bed, then by time; only what was asked for."""
    people = {one.patient.key: one for one in stuff.people if not ask.patients or one.patient.key in ask.patients}
    found = [
        *_unit_labels(stuff.units, people, ask, maker),
        *_specimen_labels(stuff.specimens, people, ask, maker),
        *_person_labels(people.values(), stuff.units, ask, maker),
    ]
    order = {one.patient.key: at for at, one in enumerate(stuff.people)}
    found.sort(key=partial(_rank, order))
    return tuple(_counted(one, stuff.printed) for one in found)


def _rank(order: Mapping[str, int], label: Label) -> tuple[int, int, str, str]:
    """By bed, so that a tray is filled for one patient after the other; then by kind and time."""
    return order.get(label.patient, len(order)), _PLACES[label.kind], label.when, label.code


def _counted(label: Label, printed: Mapping[str, int]) -> Label:
    return replace(label, copy=printed.get(label.code, 0) + 1)


def _wanted(unit: Unit, ask: LabelAsk) -> bool:
    kind = OF_UNIT.get(unit.kind)
    if kind is None or kind.value not in ask.kinds or unit.state in _DONE:
        return False
    if ask.codes:
        return unit.code in ask.codes
    return unit.slot_at is None or ask.since <= unit.slot_at <= ask.until


def _unit_labels(units: Iterable[Unit], people: Mapping[str, Banner], ask: LabelAsk, maker: Maker) -> Iterator[Label]:
    translate = QCoreApplication.translate
    for unit in units:
        banner = people.get(unit.patient)
        if banner is None or not _wanted(unit, ask):
            continue
        lead = unit.lines[0]
        kind = OF_UNIT[unit.kind]
        group = (
            translate("Labels", "group {n}/{of}").format(n=unit.number, of=unit.of)
            if unit.of
            else translate("Labels", "as needed")
        )
        whole = Label(
            kind=kind,
            code=unit.code,
            patient=banner.patient.key,
            owner=_who(banner, maker),
            heading=" ".join((kind_words(kind), group, _term(lead))),
            when=moment(unit.slot_at.astimezone(maker.now.tzinfo), seconds=False) if unit.slot_at else "",
            lines=tuple(_line(order, maker) for order in unit.lines),
            facts=(*_way(unit.lines, maker), *_until(unit, maker), *_pack_notes(unit, maker)),
            cautions=_cautions(unit, maker),
            blanks=_blanks(kind),
        )
        yield from _apart(whole, unit) if ask.is_apart and unit.size > 1 else (whole,)


def _until(unit: Unit, maker: Maker) -> tuple[str, ...]:
    """Of what was compounded already, where somebody said until when it may be given."""
    made = unit.prepared
    if made is None or made.use_before is None:
        return ()
    at = moment(made.use_before.astimezone(maker.now.tzinfo), seconds=False)
    return (QCoreApplication.translate("Labels", "use before {time}").format(time=at),)


def _apart(whole: Label, unit: Unit) -> Iterator[Label]:
    """One label for each line, which says which of how many it is."""
    said = QCoreApplication.translate("Labels", "prepared apart: label {place} of {of}")
    for place, line in enumerate(whole.lines, start=1):
        yield replace(
            whole,
            code=part_code(unit.code, place, unit.size),
            lines=(line,),
            cautions=(said.format(place=place, of=unit.size), *whole.cautions),
        )


def _who(banner: Banner, maker: Maker) -> Owner:
    patient = banner.patient
    number = (
        (banner.stay.admission_number if banner.stay else None) or patient.hospital_number or temporary_number(banner)
    )
    return Owner(
        bed=banner.bed.label if banner.bed else UNKNOWN,
        name=patient_name(patient),
        who=f"{sex_words(patient.sex)} {age_words(patient, maker.now)}",
        number=number or UNKNOWN,
    )


def _line(order: Order, maker: Maker) -> LabelLine:
    alike = maker.book.look_alike.get(order.drug_id or "", frozenset())
    name = label_name(order.drug_id, order.what.text, maker.catalogue, alike, is_chinese=maker.is_chinese)
    dose = f"{plain(order.dose.value)} {unit_words(order.dose.code or order.dose.unit)}" if order.dose else ""
    drug = maker.catalogue.drugs.get(order.drug_id or "")
    form = (drug.form_zh if maker.is_chinese else drug.form_en) if drug is not None else ""
    product = f" {product_words(drug)} {form}".rstrip() if drug is not None else ""
    name = (*name, (product, False)) if product else name
    return LabelLine(name=name, amount=dose or order.dose_text or "", note=order.remark)


def _way(lines: tuple[Order, ...], maker: Maker) -> tuple[str, ...]:
    """Route and rate; the whole volume where every fluid says its millilitres."""
    lead = lines[0]
    route = lead.route
    named = maker.route.get(route.code or "", route.text) if route is not None else ""
    volumes = [line.dose.value for line in lines if line.dose and (line.dose.code or line.dose.unit).lower() == "ml"]
    volume = (
        QCoreApplication.translate("Labels", "volume {n} mL").format(n=plain(sum(volumes, Decimal(0))))
        if volumes
        else ""
    )
    return tuple(part for part in (named, rate_words(lead.rate), volume) if part)


def _term(order: Order) -> str:
    translate = QCoreApplication.translate
    return {OrderTerm.LONG: translate("Labels", "long"), OrderTerm.ONCE: translate("Labels", "once")}.get(
        order.term, ""
    )


def _cautions(unit: Unit, maker: Maker) -> tuple[str, ...]:
    """High alert, not verified, fasting."""
    translate, found = QCoreApplication.translate, []
    drugs = [maker.catalogue.drugs.get(line.drug_id or "") for line in unit.lines]
    if any(drug is not None and drug.is_high_alert for drug in drugs):
        found.append(translate("Labels", "HIGH ALERT"))
    if not unit.is_verified:
        found.append(translate("Labels", "NOT VERIFIED"))
    if unit.is_fasting:
        found.append(translate("Labels", "PATIENT IS FASTING"))
    return tuple(found)


def _pack_notes(unit: Unit, maker: Maker) -> tuple[str, ...]:
    """What the pack says of a drug in general, in plain letters below: it is no warning about this dose."""
    said = QCoreApplication.translate("Labels", "Pack: {note}")
    drugs = (maker.catalogue.drugs.get(line.drug_id or "") for line in unit.lines)
    notes = (drug.note_zh if maker.is_chinese else drug.note_en for drug in drugs if drug is not None)
    return tuple(said.format(note=note) for note in notes if note)


def _blanks(kind: LabelKind) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    prepared = translate("Labels", "prepared")
    checked, given = translate("Labels", "checked"), translate("Labels", "given")
    if kind is LabelKind.ORAL:
        return (checked, given)
    at, until = translate("Labels", "prepared at"), translate("Labels", "use before")
    return (prepared, checked, given, at, until)


def _specimen_labels(
    rows: Iterable[SpecimenRow], people: Mapping[str, Banner], ask: LabelAsk, maker: Maker
) -> Iterator[Label]:
    if LabelKind.SPECIMEN.value not in ask.kinds:
        return
    for row in rows:
        banner = people.get(row.patient)
        is_asked = row.code in ask.codes if ask.codes else row.state is not SpecimenState.COLLECTED
        if banner is None or not is_asked:
            continue
        container = maker.book.containers.get(row.specimen)
        tube = container.named.name(maker.language) if container is not None else ""
        blood = tuple(LabelLine(name=((order.what.text, False),)) for order in row.orders)
        urgent = (QCoreApplication.translate("Labels", "URGENT"),) if row.is_urgent else ()
        yield Label(
            kind=LabelKind.SPECIMEN,
            code=row.code,
            patient=banner.patient.key,
            owner=_who(banner, maker),
            heading=" ".join(part for part in (kind_words(LabelKind.SPECIMEN), tube) if part),
            lines=blood,
            cautions=urgent,
            blanks=(
                QCoreApplication.translate("Labels", "collected at"),
                QCoreApplication.translate("Labels", "collected by"),
            ),
            bars=True,
        )


def _person_labels(people: Iterable[Banner], units: Iterable[Unit], ask: LabelAsk, maker: Maker) -> Iterator[Label]:
    for banner in people:
        if LabelKind.WRISTBAND.value in ask.kinds:
            yield _wristband(banner, maker)
        if LabelKind.BED_CARD.value in ask.kinds:
            yield _bed_card(banner, maker)
        if LabelKind.PATROL.value in ask.kinds:
            mine = [
                unit
                for unit in units
                if unit.patient == banner.patient.key
                and unit.kind is UnitKind.INFUSION
                and unit.state not in _DONE
                and (unit.slot_at is None or ask.since <= unit.slot_at <= ask.until)
            ]
            if mine:
                yield _patrol(banner, mine, maker)


def code_of(banner: Banner) -> str:
    """What a wristband says: the number by which this station knows the patient."""
    stay = banner.stay
    known = banner.patient.hospital_number or (stay.admission_number if stay else None)
    return known or temporary_number(banner)


def _allergy_mark(banner: Banner) -> tuple[str, ...]:
    if banner.allergy is AllergyKnowledge.KNOWN:
        return (QCoreApplication.translate("Labels", "ALLERGY: {names}").format(names=allergies(banner)),)
    return (allergies(banner),)


def _wristband(banner: Banner, maker: Maker) -> Label:
    return Label(
        kind=LabelKind.WRISTBAND,
        code=code_of(banner),
        patient=banner.patient.key,
        owner=_who(banner, maker),
        heading=kind_words(LabelKind.WRISTBAND),
        facts=told_apart(banner, maker.now),
        cautions=_allergy_mark(banner),
    )


def _bed_card(banner: Banner, maker: Maker) -> Label:
    """No diagnosis: it hangs where visitors read it."""
    translate, stay = QCoreApplication.translate, banner.stay
    doctor = stay.responsible.name if stay is not None and stay.responsible is not None else UNKNOWN
    nurse = (stay.responsible_nurse if stay is not None else None) or UNKNOWN
    admitted = moment(stay.admitted_at, seconds=False) if stay is not None else UNKNOWN
    return Label(
        kind=LabelKind.BED_CARD,
        code=code_of(banner),
        patient=banner.patient.key,
        owner=_who(banner, maker),
        heading=kind_words(LabelKind.BED_CARD),
        facts=(
            translate("Labels", "admitted {time}").format(time=admitted),
            translate("Labels", "doctor {name}").format(name=doctor),
            translate("Labels", "nurse {name}").format(name=nurse),
        ),
        cautions=_allergy_mark(banner),
    )


def _patrol(banner: Banner, units: list[Unit], maker: Maker) -> Label:
    """The infusions of the window, numbered; rows to fill in on each round."""
    lines = tuple(
        LabelLine(
            name=((f"{at}. " + " + ".join(_line(order, maker).text for order in unit.lines), False),),
            amount=moment(unit.slot_at.astimezone(maker.now.tzinfo), seconds=False)[-5:] if unit.slot_at else "",
            note=" ".join(_way(unit.lines, maker)),
        )
        for at, unit in enumerate(units, 1)
    )
    return Label(
        kind=LabelKind.PATROL,
        code=code_of(banner),
        patient=banner.patient.key,
        owner=_who(banner, maker),
        heading=kind_words(LabelKind.PATROL),
        lines=lines,
        cautions=_allergy_mark(banner),
        rows=maker.book.patrol_rows,
    )


def kind_words(kind: LabelKind) -> str:
    translate = QCoreApplication.translate
    return {
        LabelKind.INFUSION: translate("Labels", "Infusion"),
        LabelKind.ORAL: translate("Labels", "By mouth"),
        LabelKind.INJECTION: translate("Labels", "Injection"),
        LabelKind.NEBULISER: translate("Labels", "Nebuliser"),
        LabelKind.SPECIMEN: translate("Labels", "Specimen"),
        LabelKind.WRISTBAND: translate("Labels", "Wristband"),
        LabelKind.BED_CARD: translate("Labels", "Bed card"),
        LabelKind.PATROL: translate("Labels", "Infusion patrol card"),
    }[kind]
