"""What the projection gives to the pages of assessments: frozen values; refuses wording and totals of its own."""

from datetime import datetime
from decimal import Decimal

import msgspec

from client.records import Amount
from client.records.assessments import Assessment, ReassessTask, RowSeen, WarningTask
from offline.views import Mark


class AssessmentRow(msgspec.Struct, frozen=True, kw_only=True):
    """One assessment, with the rows that were written with it (itself among them) as they stand here."""

    assessment: Assessment
    mark: Mark | None = None
    rows: tuple[RowSeen, ...] = ()


class Proposed(msgspec.Struct, frozen=True, kw_only=True):
    """A vital sign that could be an answer: its value or answer, when it was taken, and its row. Nobody has confirmed it yet."""

    loinc: str
    amount: Amount | None
    taken_at: datetime | None
    source: str
    answer: str | None = None


class ScoredSigns(msgspec.Struct, frozen=True, kw_only=True):
    """A whole set of vital signs that was measured after the last assessment, and what it scores by the same form.

    `asks_for_call`: it scores more than that assessment and somebody has to be called; only the form records that, so it is due at once.
    """

    at: datetime
    total: Decimal
    band: str
    due_at: datetime | None
    late_at: datetime | None
    asks_for_call: bool


class FormStanding(msgspec.Struct, frozen=True, kw_only=True):
    """How one form stands for one patient. `history` newest first, what was entered in error among it.

    `ends`: open Tasks and marks that the next assessment ends. `due_at` None: nobody said when.
    """

    form: str
    history: tuple[AssessmentRow, ...] = ()
    task: ReassessTask | None = None
    ends: tuple[RowSeen, ...] = ()
    due_at: datetime | None = None
    late_at: datetime | None = None
    signs: ScoredSigns | None = None

    @property
    def last(self) -> AssessmentRow | None:
        """The newest that counts."""
        return next((row for row in self.history if row.assessment.is_valid), None)

    def before(self, key: str) -> AssessmentRow | None:
        """The newest that counts but this one."""
        valid = (row for row in self.history if row.assessment.is_valid and row.assessment.key != key)
        return next(valid, None)


class WarningRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a doctor was asked to look at, and who was called about it."""

    task: WarningTask
    patient_name: str
    bed: str
    calls: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """What other doctors answered beside the answer that closed it, with time and name."""
    mark: Mark | None = None


class AssessmentView(msgspec.Struct, frozen=True, kw_only=True):
    """One patient, by form. `scale_order`: the doctor's order in force that asks for the second scale; None: there is none.

    `others`: assessments by forms that this pack does not have.
    """

    patient: str
    name: str
    bed: str
    encounter: str | None
    years: int | None
    days: int | None
    sex: str
    is_pregnant: bool | None
    doctor: str | None = None
    doctor_name: str = ""
    forms: dict[str, FormStanding] = {}
    signs: dict[str, Proposed] = {}
    scale_order: str | None = None
    scale_order_text: str = ""
    warnings: tuple[WarningRow, ...] = ()
    others: tuple[AssessmentRow, ...] = ()

    def standing(self, form: str) -> FormStanding:
        return self.forms.get(form) or FormStanding(form=form)


class DueAssessment(msgspec.Struct, frozen=True, kw_only=True):
    """An assessment that is asked for. `last` None: there is none of this stay. `signs`: what its times count from, where newer."""

    patient: str
    name: str
    bed: str
    form: str
    due_at: datetime
    late_at: datetime
    last: Assessment | None = None
    signs: ScoredSigns | None = None

    def is_due(self, now: datetime) -> bool:
        return now >= self.due_at

    def is_late(self, now: datetime) -> bool:
        return now > self.late_at
