"""What a nurse sees of skin tests and specimens: frozen values; refuses wording and colours."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Order
from client.records.nursing import SkinTestGiven, SpecimenMissed, SpecimenTaken
from offline.views import Banner, Mark, Unit


class SkinState(StrEnum):
    """How a skin test stands, in the order in which a nurse looks at them."""

    TO_READ = "to-read"
    """Its time has come."""
    OVERDUE = "overdue"
    """The time in which it may be read is over: it is made again."""
    RUNNING = "running"
    TO_DO = "to-do"
    TO_RELEASE = "to-release"
    """Read negative, and a drug still waits."""
    POSITIVE = "positive"
    WEAK = "weak"
    UNCLEAR = "unclear"
    NEGATIVE = "negative"
    EXPIRED = "expired"
    """A negative one that holds no more."""


OPEN_TESTS = frozenset({SkinState.TO_READ, SkinState.OVERDUE, SkinState.RUNNING, SkinState.TO_DO, SkinState.TO_RELEASE})
"""What a nurse has still to do something about: what the board's tab counts."""


class SkinRow(msgspec.Struct, frozen=True, kw_only=True):
    """One skin test of the board. `given` None: nobody wrote down that it was begun; `said` are the words of its reading."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    test: Order
    state: SkinState
    is_delayed: bool = False
    drugs: tuple[Order, ...] = ()
    given: SkinTestGiven | None = None
    said: str = ""
    read_at: datetime | None = None
    read_by: str = ""
    batch: str = ""
    until: datetime | None = None
    """Until when a negative one holds."""
    mark: Mark | None = None
    """Of what was done last."""


class SpecimenState(StrEnum):
    """How a container stands."""

    TO_COLLECT = "to-collect"
    MISSED = "missed"
    """It could not be collected, and is still due."""
    AGAIN = "again"
    """The laboratory could not use it: to be collected anew."""
    COLLECTED = "collected"


class SpecimenRow(msgspec.Struct, frozen=True, kw_only=True):
    """One container of one patient, with the requests that share it. `draw` is its place in the order of draw; None is not known."""

    patient: str
    patient_name: str
    bed: str
    encounter: str | None
    specimen: str
    """The pack's code of the material; "" where the pack does not know the test."""
    orders: tuple[Order, ...]
    code: str
    state: SpecimenState
    draw: int | None = None
    due_at: datetime | None = None
    is_urgent: bool = False
    taken: SpecimenTaken | None = None
    missed: SpecimenMissed | None = None
    numbers: tuple[str, ...] = ()
    """What the wristband may say."""
    mark: Mark | None = None


class LabelStuff(msgspec.Struct, frozen=True, kw_only=True):
    """What labels are printed from, of the whole ward. `printed`: code to how often its label came out at this station."""

    units: tuple[Unit, ...]
    specimens: tuple[SpecimenRow, ...]
    people: tuple[Banner, ...]
    printed: dict[str, int]
