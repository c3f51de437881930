"""What waits and what happened, as screens show it: the queue, conflicts, events and tasks."""

from datetime import datetime

import msgspec

from client.commands import Choice
from client.records import Code, Person
from offline.outbox import State


class NurseWork(msgspec.Struct, frozen=True, kw_only=True):
    """How much waits in the whole ward: groups to verify, open doses up to an hour ahead, and when each patient here was last measured."""

    groups: int
    doses: int
    measured_at: dict[str, datetime | None]
    effects: int = 0
    """As-needed doses whose effect is to be looked at, up to an hour ahead."""
    oral: int = 0
    """Oral orders that wait for a doctor's signature."""
    assessments: int = 0
    """Assessments by questionnaire that are due."""
    blood: int = 0
    """Running bags whose next look is overdue."""
    cases: int = 0
    """Suspected infections that nobody has answered for good."""


class BoardWork(msgspec.Struct, frozen=True, kw_only=True):
    """How much waits on the nurse's boards, counted as each board counts. None: the site has no such board."""

    skin: int
    """Skin tests that are not read, or whose drug is not released yet."""
    specimens: int
    """Containers to be filled."""
    faults: int
    """Orders that could not be split into units."""
    fluids: int | None
    """Patients with a day of intake and output that is over and not closed."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the journal as the timeline shows it."""

    seq: int
    at: datetime
    kind: str
    command: str | None
    patient: str | None
    facts: dict[str, str]


class QueueEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One command in the upload queue."""

    command: str
    seq: int
    kind: str
    number: str | None
    patient: str
    patient_name: str
    bed: str
    summary: tuple[str, ...]
    """Names as ordered (drug, test); shown to people of the ward only, never logged."""
    author: str
    station: str
    saved_at: datetime
    state: State
    tries: int
    error: str | None
    needs: tuple[str, ...]
    is_emergency: bool
    confirmed_at: datetime | None = None


class FieldPair(msgspec.Struct, frozen=True, kw_only=True):
    """One compared field; `path` is a machine word that the window translates."""

    path: str
    mine: str | None
    central: str | None

    @property
    def differs(self) -> bool:
        return self.mine != self.central


class ConflictView(msgspec.Struct, frozen=True, kw_only=True):
    """One conflict with both sides; `seen` must come back with the decision."""

    command: str
    kind: str
    conflict: str
    number: str | None
    patient: str
    patient_name: str
    bed: str
    author: str
    saved_at: datetime
    found_at: datetime
    fields: tuple[FieldPair, ...]
    facts: tuple[str, ...]
    mine: str
    central: str | None
    seen: str
    choices: tuple[str, ...]
    roles: tuple[str, ...] = ()
    """Who may decide it."""
    keeper: str | None = None
    """The only one who may keep what was entered here: who signed it."""
    is_forbidden: bool = False
    """A safety rule speaks against keeping it that no reason answers."""
    risk: int = 5
    """Its place in the order in which people look (offline/risk_order.py)."""
    owner: str | None = None
    """Who has taken it on himself, as central's key; None: nobody yet."""
    owner_name: str = ""
    due_at: datetime | None = None
    """By when it is to be decided."""
    has_doses: bool = False
    """Doses were given here under what it orders: it goes to central with them, whatever is decided."""

    @property
    def is_deleted_there(self) -> bool:
        """Somebody deleted at central what had been confirmed; it may have been meant."""
        return "facts=deleted" in self.facts

    def choices_of(self, person: Person) -> tuple[str, ...]:
        """What of it this person may choose."""
        if person.role.value not in self.roles:
            return ()
        is_keeper = self.keeper in {None, person.reference}
        return tuple(one for one in self.choices if is_keeper or one != Choice.KEEP_MINE.value)


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One thing waiting for somebody: an unread critical value, an order to verify, an overdue dose, a conflict."""

    kind: str
    patient: str
    patient_name: str
    bed: str
    what: Code | None
    due_at: datetime | None
    is_overdue: bool = False
    key: str | None = None
