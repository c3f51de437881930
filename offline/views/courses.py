"""What became of one order, step by step, as the record holds it."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Amount


class CourseKind(StrEnum):
    """A step in the life of an order, in the order in which they usually follow."""

    WRITTEN = "written"
    COUNTERSIGNED = "countersigned"
    PHARMACIST_YES = "pharmacist-yes"
    PHARMACIST_NO = "pharmacist-no"
    CHECKED = "checked"
    ASKED = "asked"
    ANSWERED = "answered"
    BOOKED = "booked"
    DISPENSING = "dispensing"
    """`step` is the pharmacy's word: completed, preparation, declined, any other."""
    PREPARED = "prepared"
    """`step` is the step of the chain: lay-out, compound, check, carry-out, round, end."""
    NOT_DONE = "not-done"
    GIVEN = "given"
    NOT_GIVEN = "not-given"
    RUNNING = "running"
    RUN_OUT = "run-out"
    UNCLEAR = "unclear"
    COLLECTED = "collected"
    UNUSABLE = "unusable"
    DONE = "done"
    REPORTED = "reported"
    ENDED = "ended"
    END_CONFIRMED = "end-confirmed"


class CourseStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step: when, by whom, and in which words. `at` None: nobody said when."""

    kind: CourseKind
    at: datetime | None = None
    by: str = ""
    second: str = ""
    words: str = ""
    amount: Amount | None = None
    step: str = ""
