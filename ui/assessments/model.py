"""Assessments at a station without their looks: what is due, the form being answered, what it comes to. Refuses to save half of one.

Invariant: answers belong to one patient and one form, and stay until they are saved or cleared on purpose. A proposal is an answer only
once somebody took it; the total is the one judge's of client/clinical and there is none before the last answer.
"""

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from client.clinical.assessing import Judgement, asked
from client.clinical.assessments import Form, FormItem, ItemKind, is_usable
from client.commands import AnswerWarning, CallWarning, Command
from client.errors import InputRefused, WardlightError
from client.records import Person
from offline.assessment_entry import Proposal, Taken, command, given_of, judged, proposals, raw, voiding
from offline.assessment_views import AssessmentRow, AssessmentView, DueAssessment, FormStanding, WarningRow
from offline.changes import Change
from offline.views import Banner, BedCard
from ui.assessments.door import AssessmentDoor
from ui.units import is_read_two_ways

SOON = timedelta(hours=12)
_APART = frozenset(
    {"Composition", "DocumentReference", "DiagnosticReport", "MedicationRequest", "MedicationAdministration"}
)
_QUIET = frozenset({"freshness", "mode"})


@dataclass(slots=True, kw_only=True)
class Draft:
    """One form being answered for one patient. `replaces`: the assessment that is corrected."""

    given: dict[str, Taken] = field(default_factory=dict)
    when: str = ""
    replaces: AssessmentRow | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """A line of the ward's list. `due` None: nothing is asked for; the patient is there so that he can be assessed all the same."""

    card: BedCard
    due: DueAssessment | None = None


class AssessmentsModel:
    """What is read and what is typed."""

    def __init__(self, station: AssessmentDoor, me: Person) -> None:
        self.station, self.me = station, me
        self.forms = station.knowledge.pack.assessments.forms
        self.due: tuple[DueAssessment, ...] | None = None
        self.cards: tuple[BedCard, ...] = ()
        self.patient: str | None = None
        self.form_id = ""
        self.view: AssessmentView | None = None
        self.banner: Banner | None = None
        self.error: WardlightError | None = None
        self._drafts: dict[tuple[str, str], Draft] = {}
        self._asked = 0

    # -- reading ----------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.station.clock.now().astimezone(self.station.clock.zone)

    async def refresh(self) -> None:
        """The ward's list and the chosen patient; of several readings the last asked for counts."""
        self._asked += 1
        mine = self._asked
        try:
            due, ward = await self.station.assessments_due(), await self.station.ward_map()
            patient = self.patient
            view = await self.station.assessments(patient) if patient else None
            banner = await self.station.banner(patient) if patient else None
        except WardlightError as error:
            self.error = error
            raise
        if mine == self._asked:
            self.due, self.cards, self.error = due, ward.cards, None
            if patient == self.patient:
                self.view, self.banner = view, banner

    async def read_banner(self) -> None:
        """How fresh the patient's data are changes without any row of his."""
        patient = self.patient
        banner = await self.station.banner(patient) if patient else None
        if patient == self.patient:
            self.banner = banner

    def is_touched_by(self, change: Change) -> bool:
        named = change.kinds - _QUIET - {"outbox"}
        return bool(named - _APART) if named else not change.kinds or "outbox" in change.kinds

    async def choose(self, patient: str, form: str = "") -> None:
        """Another patient is read before anything of him is shown."""
        if patient != self.patient:
            self.patient, self.view, self.banner, self.error = patient, None, None, None
            self.form_id = form
            try:
                banner, found = await self.station.banner(patient), await self.station.assessments(patient)
            except WardlightError as error:
                self.error = error
                raise
            if self.patient == patient:
                self.banner, self.view = banner, found
        if form:
            self.form_id = form
        elif not self.form_id or self.form is None:
            self.form_id = self._first_form()

    def _first_form(self) -> str:
        warned = [row.task.form for row in self.warnings() if row.task.form in self.forms]
        mine = [one.form for one in self.due or () if one.patient == self.patient]
        return next(iter((*warned, *mine, *(form.id for form in self.offered()))), "")

    # -- what there is ----------------------------------------------------------------------------------------------

    def rows(self) -> tuple[DueRow, ...]:
        """What is due or will be soon, then whoever is left, in the order of the beds."""
        cards = {card.patient.key: card for card in self.cards if card.patient is not None}
        now = self.now
        soon = [one for one in self.due or () if one.due_at <= now + SOON and one.patient in cards]
        named = {one.patient for one in soon}
        asked_for = [DueRow(card=cards[one.patient], due=one) for one in soon]
        others = [DueRow(card=card) for key, card in cards.items() if key not in named and card.left_at is None]
        return (*asked_for, *others)

    def due_now(self) -> int | None:
        """For the tab; None while nothing was read."""
        return None if self.due is None else sum(one.is_due(self.now) for one in self.due)

    def offered(self) -> tuple[Form, ...]:
        """Every form that fits the patient, licensed ones and ones without items among them: they say why they are off."""
        view = self.view
        if view is None:
            return ()
        return tuple(form for form in self.forms.values() if form.fits(view.years, view.days, view.sex))

    def is_usable(self, form: Form) -> bool:
        return is_usable(form, self.station.knowledge.permitted)

    @property
    def form(self) -> Form | None:
        found = self.forms.get(self.form_id)
        return found if found is not None and self.view is not None else None

    @property
    def standing(self) -> FormStanding:
        return self.view.standing(self.form_id) if self.view else FormStanding(form=self.form_id)

    @property
    def before(self) -> AssessmentRow | None:
        """The one that stands beside the form: the last, or of a correction the one before what is corrected."""
        replaces = self.draft.replaces
        return self.standing.last if replaces is None else self.standing.before(replaces.assessment.key)

    def warnings(self) -> tuple[WarningRow, ...]:
        return tuple(row for row in (self.view.warnings if self.view else ()) if row.task.is_open)

    # -- answering --------------------------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        return self._drafts.setdefault((self.patient or "", self.form_id), Draft())

    def items(self) -> tuple[FormItem, ...]:
        form, view = self.form, self.view
        return asked(form, raw(form, self.draft.given, view)) if form and view else ()

    def answer(self, item: str, value: str | Decimal | None) -> None:
        """None takes the answer away. What is typed for a number stands as typed, also where it cannot be meant."""
        if value is None or value == "":
            self.draft.given.pop(item, None)
        else:
            self.draft.given[item] = Taken(value=value)

    def type_number(self, item: str, typed: str) -> None:
        text = unicodedata.normalize("NFKC", typed).strip().replace("。", ".")
        text = text if is_read_two_ways(text) else text.replace(",", ".")
        try:
            value: Decimal | str | None = Decimal(text) if text else None
        except InvalidOperation:
            value = text
        self.answer(item, value)

    def proposals(self) -> dict[str, Proposal]:
        form, view = self.form, self.view
        return proposals(form, view, self.draft.given, self.now) if form and view else {}

    def take(self, item: str) -> bool:
        """The proposal of this one item, confirmed by whoever pressed its key."""
        found = self.proposals().get(item)
        if found is None:
            return False
        self.draft.given[item] = Taken(value=found.value, sign=found.sign)
        return True

    def rest_is_no(self) -> int:
        """Every yes-or-no that is not answered becomes no, said by the person and shown answered; how many."""
        rest = [one for one in self.items() if one.kind is ItemKind.BOOLEAN and one.id not in self.draft.given]
        for item in rest:
            self.answer(item.id, "no")
        return len(rest)

    def judgement(self) -> Judgement | None:
        form, view = self.form, self.view
        return judged(form, self.draft.given, view) if form and view else None

    def difference(self) -> Decimal | None:
        """To the total before, once there is one."""
        found, last = self.judgement(), self.before
        before = last.assessment.outcome.total if last and last.assessment.outcome else None
        if found is None or found.total is None or before is None:
            return None
        return found.total - before

    def first_open(self) -> str | None:
        found = self.judgement()
        if found is None:
            return None
        wrong: Collection[str] = (*found.refused, *found.clashes, *found.missing)
        return next((item.id for item in self.items() if item.id in wrong), None)

    def clear(self) -> None:
        self._drafts.pop((self.patient or "", self.form_id), None)

    def correct(self, row: AssessmentRow) -> None:
        """The form again with the answers as they were; the time stays that of the assessment."""
        form = self.form
        if form is not None and row.assessment.form == form.id:
            at = row.assessment.at
            when = f"{at.astimezone(self.station.clock.zone):%m-%d %H:%M}" if at else ""
            self._drafts[self.patient or "", form.id] = Draft(
                given=given_of(form, row.assessment), when=when, replaces=row
            )

    # -- saving -----------------------------------------------------------------------------------------------------

    async def save(self) -> object:
        """Durable when this returns. Raises InputRefused (answers, item | given-at | reason, empty) and what intake raises."""
        form, view, draft = self.form, self.view, self.draft
        if form is None or view is None:
            raise InputRefused("answers", "empty")
        if draft.replaces is not None and not draft.reason.strip():
            raise InputRefused("reason", "empty")
        made = command(
            form,
            view,
            draft.given,
            act=self._act(self._time(draft)),
            pack_version=self.station.knowledge.pack.version,
            replaces=draft.replaces,
            reason=draft.reason,
        )
        key = (self.patient or "", form.id)
        saved = await self.station.submit(made)
        self._drafts.pop(key, None)
        return saved

    def _time(self, draft: Draft) -> datetime:
        if not draft.when.strip():
            return self.station.clock.now()
        at = read_when(draft.when, self.now)
        if at is None:
            raise InputRefused("given-at", "not-a-time")
        if at > self.now:
            raise InputRefused("given-at", "in-the-future")
        return at

    async def void(self, row: AssessmentRow, reason: str) -> object:
        if not reason.strip():
            raise InputRefused("reason", "empty")
        form = self.forms.get(row.assessment.form)
        return await self.station.submit(voiding(form, self.standing, row, act=self._act(), reason=reason))

    async def call(self, row: WarningRow, reached: str, read_back: str) -> object:
        """Who was reached by telephone, and what he said again."""
        for name, text in (("reached", reached), ("read-back", read_back)):
            if not text.strip():
                raise InputRefused(name, "empty")
        now = self.station.clock.now()
        made = CallWarning(
            **self._act(), task=row.task.key, reached=reached.strip(), reached_at=now, read_back=read_back.strip()
        )
        return await self._submit(made)

    async def respond(self, row: WarningRow, text: str) -> object:
        if not text.strip():
            raise InputRefused("answer", "empty")
        return await self._submit(
            AnswerWarning(**self._act(), task=row.task.key, task_version=row.task.version, text=text.strip())
        )

    async def _submit(self, made: Command) -> object:
        return await self.station.submit(made)

    def _act(self, at: datetime | None = None) -> dict[str, Any]:
        view = self.view
        return {
            "id": self.station.new_id(),
            "author": self.me,
            "patient": self.patient or "",
            "encounter": view.encounter if view else None,
            "occurred_at": at or self.station.clock.now(),
        }


def read_when(typed: str, now: datetime) -> datetime | None:
    """HH:MM of today, or MM-DD HH:MM of the past year; None for anything else."""
    text = unicodedata.normalize("NFKC", typed).strip()
    day, _, clock = text.rpartition(" ")
    try:
        at = time.fromisoformat(clock) if len(clock) == 5 else None
        when = date.fromisoformat(f"{now.year}-{day.strip()}") if day else now.date()
        when = when.replace(year=now.year - 1) if when > now.date() else when
    except ValueError:
        return None
    return None if at is None else datetime.combine(when, at, tzinfo=now.tzinfo)
