"""One knowledge pack: checks its hashes, parses it, and says how old it is. Refuses a damaged or incomplete pack whole."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from client.clinical.assessments import FILE as ASSESSMENTS
from client.clinical.assessments import FormBook, read_forms
from client.clinical.bedside import FILE as BEDSIDE
from client.clinical.bedside import BedsideBook, read_bedside
from client.clinical.care import FILE as CARE
from client.clinical.care import CareBook, read_care
from client.clinical.catalogue import Catalogue
from client.clinical.catalogue_tables import json_of, read_catalogue
from client.clinical.diagnoses import DiagnosisBook, read_diagnoses
from client.clinical.documents.book import DocumentBook, read_documents
from client.clinical.documents.rules import RecordRules
from client.clinical.documents.rules import read_rules as read_record_rules
from client.clinical.events import FILE as EVENTS
from client.clinical.events import EventBook, read_events
from client.clinical.fluids import FILE as FLUIDS
from client.clinical.fluids import FluidBook, read_fluids
from client.clinical.giving import FILE as GIVING
from client.clinical.giving import GivingBook, read_giving
from client.clinical.herbs import HerbBook
from client.clinical.infusion_room import FILE as ROOM
from client.clinical.infusion_room import RoomBook, read_room
from client.clinical.labs import LabBook, read_labs
from client.clinical.nursing_record import FILE as NURSING_RECORD
from client.clinical.nursing_record import Phrases, read_phrases
from client.clinical.pathways import FILE as PATHWAYS
from client.clinical.pathways import Pathway, read_pathways
from client.clinical.request_forms import RequestForms
from client.clinical.result_views import FILE as RESULT_VIEWS
from client.clinical.result_views import ResultViews, read_result_views
from client.clinical.safety.check import SafetyRules, read_rules
from client.clinical.scores import ScoreBook, read_scores
from client.clinical.second_checks import FILE as SECOND_CHECKS
from client.clinical.second_checks import SecondChecks, read_second_checks
from client.clinical.specialties.book import FILE as SPECIALTIES
from client.clinical.specialties.book import SpecialtyBook, read_specialties
from client.clinical.temperature import FILE as TEMPERATURE
from client.clinical.temperature import TemperatureBook, read_temperature
from client.clinical.transfusion import FILE as TRANSFUSION
from client.clinical.transfusion import TransfusionBook, read_transfusion
from client.clinical.vitals import VitalBook, read_vitals
from client.errors import PackDamaged

MANIFEST = "pack.json"
NEEDED = (
    "allergy_cross.csv",
    "critical_values.json",
    "diagnoses.csv",
    "diets.csv",
    "drugs.csv",
    "duplicate_therapy.csv",
    "exams.csv",
    "frequencies.csv",
    "interactions.csv",
    "lab_reference_ranges.csv",
    "labs.csv",
    "note_templates.json",
    "nursing_orders.csv",
    "order_sets.json",
    "record_rules.json",
    "routes.csv",
    "scores.json",
    "vitals.csv",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackManifest:
    """What the pack says about itself; `is_draft` means no clinician has reviewed it and the screen must say so."""

    name: str
    title_zh: str
    title_en: str
    statement: str
    version: str
    date: date
    is_draft: bool
    sources: tuple[str, ...]
    licences: tuple[str, ...]
    sha256: Mapping[str, str]

    def age(self, now: datetime) -> timedelta:
        return now - datetime.combine(self.date, time(0), tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPack:
    """A pack that was checked: every file matched its hash and every row could be read."""

    manifest: PackManifest
    catalogue: Catalogue
    rules: SafetyRules
    scores: ScoreBook
    vitals: VitalBook
    labs: LabBook
    diagnoses: DiagnosisBook
    documents: DocumentBook
    record_rules: RecordRules
    herbs: HerbBook = field(default_factory=HerbBook)
    forms: RequestForms = field(default_factory=RequestForms)
    views: ResultViews = field(default_factory=ResultViews)
    care: CareBook = field(default_factory=CareBook)
    giving: GivingBook = field(default_factory=GivingBook)
    checks: SecondChecks = field(default_factory=SecondChecks)
    """For which classes two people check, at every step; the other books carry the same table."""
    pathways: Mapping[str, Pathway] = field(default_factory=dict)
    temperature: TemperatureBook | None = None
    """Profiles of the temperature chart; None where the pack has none."""
    assessments: FormBook = field(default_factory=FormBook)
    specialties: SpecialtyBook = field(default_factory=SpecialtyBook)
    room: RoomBook = field(default_factory=RoomBook)
    transfusion: TransfusionBook = field(default_factory=TransfusionBook)
    events: EventBook = field(default_factory=EventBook)
    fluids: FluidBook | None = None
    """Intake and output as the site keeps it; None where the pack says nothing."""
    phrases: Phrases = field(default_factory=Phrases)
    bedside: BedsideBook = field(default_factory=BedsideBook)

    @staticmethod
    def parse(files: Mapping[str, bytes]) -> "ContentPack":
        """`files`: name to bytes, with `pack.json`. Raises PackDamaged with the file and what is wrong with it."""
        manifest = _manifest(files)
        _check_hashes(manifest, files)
        catalogue = read_catalogue(files)
        rules = read_rules({name: files[name] for name in manifest.sha256}, catalogue, manifest.version)
        temperature = read_temperature(files.get(TEMPERATURE) if TEMPERATURE in manifest.sha256 else None)
        extra = temperature.entry_signs() if temperature else {}
        scores, vitals = read_scores(files["scores.json"]), read_vitals(files["vitals.csv"])
        forms = read_forms(files.get(ASSESSMENTS) if ASSESSMENTS in manifest.sha256 else None, scores, vitals)
        checks = read_second_checks(files.get(SECOND_CHECKS) if SECOND_CHECKS in manifest.sha256 else None, catalogue)
        return ContentPack(
            manifest=manifest,
            catalogue=catalogue,
            checks=checks,
            rules=rules,
            herbs=rules.herbs.book,
            forms=rules.exams.forms,
            scores=replace(scores, scale_orders=forms.scale_orders),
            vitals=VitalBook({**vitals.signs, **extra}),
            temperature=temperature,
            labs=read_labs(files, catalogue.labs),
            diagnoses=read_diagnoses(files["diagnoses.csv"], catalogue.order_sets.values()),
            documents=read_documents(files["note_templates.json"]),
            record_rules=read_record_rules(files["record_rules.json"]),
            views=read_result_views(files.get(RESULT_VIEWS) if RESULT_VIEWS in manifest.sha256 else None),
            care=read_care(files.get(CARE) if CARE in manifest.sha256 else None, checks),
            giving=read_giving(files.get(GIVING) if GIVING in manifest.sha256 else None, checks),
            pathways=read_pathways(files.get(PATHWAYS) if PATHWAYS in manifest.sha256 else None),
            assessments=forms,
            specialties=read_specialties(files.get(SPECIALTIES) if SPECIALTIES in manifest.sha256 else None),
            room=read_room(files.get(ROOM) if ROOM in manifest.sha256 else None),
            transfusion=read_transfusion(files.get(TRANSFUSION) if TRANSFUSION in manifest.sha256 else None),
            events=read_events(files.get(EVENTS) if EVENTS in manifest.sha256 else None),
            fluids=read_fluids(files.get(FLUIDS) if FLUIDS in manifest.sha256 else None),
            phrases=read_phrases(files.get(NURSING_RECORD) if NURSING_RECORD in manifest.sha256 else None),
            bedside=read_bedside(files.get(BEDSIDE) if BEDSIDE in manifest.sha256 else None, checks),
        )

    @property
    def version(self) -> str:
        return self.manifest.version

    @property
    def date(self) -> date:
        return self.manifest.date

    def age(self, now: datetime) -> timedelta:
        return self.manifest.age(now)


def _manifest(files: Mapping[str, bytes]) -> PackManifest:
    if MANIFEST not in files:
        raise PackDamaged(MANIFEST, "missing")
    raw: Any = json_of(files[MANIFEST], MANIFEST)
    try:
        return PackManifest(
            name=raw["name"],
            title_zh=raw["title_zh"],
            title_en=raw["title_en"],
            statement=raw["statement"],
            version=raw["version"],
            date=date.fromisoformat(raw["date"]),
            is_draft=raw["status"] == "draft",
            sources=tuple(raw["sources"]),
            licences=tuple(raw["licences"]),
            sha256={name: str(entry["sha256"]) for name, entry in raw["files"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(MANIFEST, "shape") from error


def _check_hashes(manifest: PackManifest, files: Mapping[str, bytes]) -> None:
    for name in sorted({*NEEDED, *manifest.sha256}):
        if name not in files:
            raise PackDamaged(name, "missing")
        if hashlib.sha256(files[name]).hexdigest() != manifest.sha256.get(name):
            raise PackDamaged(name, "sha256")
