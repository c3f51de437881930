"""Suspected infections and adverse events as a page sees them. Refuses an answer without why, and a report with a gap."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar

from client.clinical.events import event_code, grade_code
from client.commands import AnswerSuspicion, ReportEvent, SayInCase
from client.errors import WardlightError
from client.records import Role
from client.records.cases import InfectionAnswer
from client.records.transfusions import DoneStep
from offline.changes import Change
from offline.people import Session
from offline.safety_views import CaseRow
from offline.views import BedCard
from ui.acting_desk import ActingDesk, Faults
from ui.doctor.ending_model import read_time
from ui.nurse.loading import Loading
from ui.safety.door import SafetyDoor

INFECTIONS, EVENTS = "infections", "events"


@dataclass(kw_only=True)
class EventEntry:
    """What stands in the fields of a report."""

    patient: str = ""
    kind: str = ""
    grade: str = ""
    at: str = ""
    place: str = ""
    account: str = ""
    done: str = ""
    told: set[str] = field(default_factory=set)
    is_anonymous: bool = False

    def kept(self) -> dict[str, str]:
        """As it is put down between two keys; whether a name is given is chosen anew."""
        return {
            "kind": self.kind,
            "grade": self.grade,
            "at": self.at,
            "place": self.place,
            "account": self.account,
            "done": self.done,
            "told": " ".join(sorted(self.told)),
        }


class CaseModel(ActingDesk[SafetyDoor], Loading):
    """Invariant: an act is about a row of the last reading; one act at a time."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"other-task": "changed", "event-kind": "kind", "event-grade": "grade"}
    )

    def __init__(self, station: SafetyDoor, session: Session) -> None:
        ActingDesk.__init__(self, station, session)
        Loading.__init__(self)
        self.book = station.knowledge.pack.events
        self.view = INFECTIONS
        self.infections: tuple[CaseRow, ...] = ()
        self.events: tuple[CaseRow, ...] = ()
        self.cards: tuple[BedCard, ...] = ()
        self.row = ""
        self.error: WardlightError | None = None

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            infections = await self.station.suspicions()
            events = await self.station.event_reports()
            cards = (await self.station.ward_map()).cards
            if is_latest():
                self.infections, self.events, self.cards = infections, events, cards

    def is_touched_by(self, change: Change) -> bool:
        named = change.kinds - {"freshness", "mode"}
        return not change.kinds or bool(named & {"Task", "Communication", "AdverseEvent", "outbox"})

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        return self.infections if self.view == INFECTIONS else self.events

    @property
    def chosen(self) -> CaseRow | None:
        return next((one for one in self.rows if one.task.key == self.row), None)

    def open_count(self) -> int:
        """Suspicions that nobody answered for good."""
        return sum(one.task.is_open for one in self.infections)

    def patients(self) -> tuple[tuple[str, str], ...]:
        """(key, bed and name) of everybody here, for a report."""
        found = []
        for card in self.cards:
            if card.patient is not None:
                bed = card.bed.label if card.bed else ""
                found.append((card.patient.key, f"{bed} {card.patient.name}".strip()))
        return tuple(found)

    def place_of(self, patient: str) -> str:
        card = next((one for one in self.cards if one.patient is not None and one.patient.key == patient), None)
        return card.bed.label if card is not None and card.bed is not None else ""

    # -- acts ---------------------------------------------------------------------------------------------------------

    async def answer(self, answer: str, text: str) -> Faults:
        row = self.chosen
        faults = [*([] if answer in set(InfectionAnswer) else ["answer"]), *([] if text.strip() else ["text"])]
        if faults or row is None:
            return tuple(faults) or ("changed",)
        task = row.task
        return await self.submit(
            AnswerSuspicion(
                **self.act(task.patient, task.encounter),
                task=task.key,
                task_version=task.version,
                answer=InfectionAnswer(answer),
                text=text.strip(),
            )
        )

    async def say(self, text: str) -> Faults:
        row = self.chosen
        if row is None or not text.strip():
            return ("message",) if row is not None else ("changed",)
        act = self.act(row.task.patient, row.task.encounter)
        return await self.submit(SayInCase(**act, task=row.task.key, text=text.strip()))

    async def report(self, entry: EventEntry, language: str) -> Faults:
        kind, grade = self.book.kind(entry.kind), self.book.grade(entry.grade)
        at = read_time(entry.at, self.now)
        card = next((one for one in self.cards if one.patient is not None and one.patient.key == entry.patient), None)
        said = (
            ("patient", card is not None),
            ("kind", kind is not None),
            ("grade", grade is not None),
            ("time", at is not None and at <= self.now),
            ("place", bool(entry.place.strip())),
            ("account", bool(entry.account.strip())),
        )
        faults = tuple(name for name, is_there in said if not is_there)
        if faults or kind is None or grade is None or at is None or card is None:
            return faults
        done = await self.submit(
            ReportEvent(
                **self.act(entry.patient, card.stay.key if card.stay else None),
                event=event_code(kind, language),
                grade=grade_code(grade, language),
                has_reached=grade.has_reached,
                severity=grade.severity,
                is_serious=grade.is_serious,
                happened_at=at,
                place=entry.place.strip(),
                account=entry.account.strip(),
                done=entry.done.strip(),
                told=tuple(
                    DoneStep(code=one.code, text=one.words(language))
                    for one in self.book.told
                    if one.code in entry.told
                ),
                is_anonymous=entry.is_anonymous,
            )
        )
        if not done:
            await self.station.keep_event_draft(self.me.reference, entry.patient, {})
        return done

    async def keep(self, entry: EventEntry) -> None:
        """What is typed so far, durably."""
        if entry.patient:
            await self.station.keep_event_draft(self.me.reference, entry.patient, entry.kept())

    async def kept(self, patient: str) -> EventEntry:
        found = await self.station.event_draft(self.me.reference, patient) if patient else {}
        return EventEntry(
            patient=patient,
            kind=found.get("kind", ""),
            grade=found.get("grade", ""),
            at=found.get("at", ""),
            place=found.get("place", ""),
            account=found.get("account", ""),
            done=found.get("done", ""),
            told=set(found.get("told", "").split()),
        )

    @property
    def is_doctor(self) -> bool:
        return self.me.role is Role.DOCTOR
