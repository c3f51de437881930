"""What speaks against what is written on a form (assessment, finding, note) or beside a dose: one door for intake; judges nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from client.clinical.assessments import FormBook
from client.clinical.diagnoses import DiagnosisBook
from client.clinical.documents.book import DocumentBook
from client.clinical.documents.rules import RecordRules
from client.clinical.events import EventBook
from client.clinical.fluids import FluidBook
from client.clinical.giving import GivingBook
from client.clinical.infusion_room import RoomBook
from client.clinical.pack import ContentPack
from client.clinical.pathways import Pathway
from client.clinical.specialties.book import SpecialtyBook
from client.clinical.transfusion import TransfusionBook
from client.clinical.vitals import VitalBook
from client.commands import Command
from offline.projection import (
    after_dose,
    assessing,
    bag_steps,
    cases,
    fluids,
    found_by_specialty,
    late_notes,
    measuring,
    note_rules,
    plain_rules,
    rooming,
    transfusing,
)
from offline.store.books import Books


def _no_signs() -> VitalBook:
    return VitalBook({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """What the pack says of forms. `permitted`: licensed questionnaires that the hospital switched on."""

    forms: FormBook
    permitted: frozenset[str]
    specialties: SpecialtyBook
    documents: DocumentBook
    record_rules: RecordRules
    transfusion: TransfusionBook = field(default_factory=TransfusionBook)
    events: EventBook = field(default_factory=EventBook)
    giving: GivingBook = field(default_factory=GivingBook)
    """Site values of giving at the bed; asked by `beside`."""
    fluids: FluidBook | None = None
    room: RoomBook = field(default_factory=RoomBook)
    vitals: VitalBook = field(default_factory=_no_signs)
    """Of each sign what can be meant."""
    pathways: Mapping[str, Pathway] = field(default_factory=dict)
    diagnoses: DiagnosisBook | None = None


def papers(pack: ContentPack, permitted: frozenset[str] = frozenset()) -> Papers:
    return Papers(
        forms=pack.assessments,
        permitted=permitted,
        specialties=pack.specialties,
        documents=pack.documents,
        record_rules=pack.record_rules,
        transfusion=pack.transfusion,
        events=pack.events,
        giving=pack.giving,
        fluids=pack.fluids,
        room=pack.room,
        vitals=pack.vitals,
        pathways=pack.pathways,
        diagnoses=pack.diagnoses,
    )


def objections(books: Books, command: Command, given: Papers, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    return (
        *assessing.objections(books, command, given.forms, given.permitted, now),
        *found_by_specialty.objections(books, command, given.specialties, now),
        *late_notes.objections(books, command, given.documents, given.record_rules, now),
        *note_rules.objections(books, command, given.documents, given.record_rules, given.vitals, now),
        *plain_rules.objections(books, command, given.record_rules, given.pathways, given.diagnoses),
        *transfusing.objections(books, command, given.transfusion),
        *bag_steps.objections(books, command, given.giving.rate_most_ml_h),
        *cases.objections(books, command, given.events),
        *fluids.objections(books, command, given.fluids, now),
        *measuring.objections(books, command, given.vitals, now),
        *rooming.stepped_against(books, command, given.room, now),
        *after_dose.objections(books, command, given.giving, given.fluids),
    )
