"""What specialties write down: checks of a labour, findings of teeth, items of a checklist; refuses to draw or to judge them."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import msgspec


class LabourKind(StrEnum):
    """What one record of a labour says."""

    CHECK = "check"
    ONSET = "onset"
    DELIVERY = "delivery"


ROOM: dict[str, tuple[Decimal, Decimal]] = {
    "cervix": (Decimal(0), Decimal(10)),
    "station": (Decimal(-5), Decimal(5)),
    "fetal_heart": (Decimal(40), Decimal(240)),
    "contractions": (Decimal(0), Decimal(12)),
    "length_s": (Decimal(5), Decimal(240)),
    "systolic": (Decimal(40), Decimal(300)),
    "diastolic": (Decimal(20), Decimal(200)),
}
"""What can be written at all: outside of it a number is a slip of the hand, or has to be told in words."""
MEMBRANES = ("intact", "clear", "meconium", "blood", "none-seen")
"""Intact; ruptured with clear, meconium-stained or blood-stained liquor; ruptured without liquor."""
SURFACES = ("M", "D", "O", "I", "B", "L", "P")
"""Mesial, distal, occlusal, incisal, buccal (labial), lingual, palatal."""


class LabourRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One record. Of onset and delivery `event_at` is when it was; of a check `at` is when it was made. None is not examined."""

    key: str
    kind: LabourKind
    at: datetime | None
    encounter: str | None = None
    event_at: datetime | None = None
    cervix: Decimal | None = None
    station: Decimal | None = None
    fetal_heart: Decimal | None = None
    contractions: Decimal | None = None
    """In ten minutes."""
    length_s: Decimal | None = None
    membranes: str = ""
    """Our code of the answer; empty: not said."""
    remark: str = ""
    by: str = ""
    version: str | None = None
    pressure: str | None = None
    """The blood pressure that was written with it."""


class ToothFinding(msgspec.Struct, frozen=True, kw_only=True):
    """One finding of one tooth (FDI number); `surfaces` empty: the whole tooth, or not said."""

    key: str
    tooth: str
    surfaces: tuple[str, ...]
    code: str
    text: str
    at: datetime | None
    encounter: str | None = None
    by: str = ""
    version: str | None = None


class CheckedItem(msgspec.Struct, frozen=True, kw_only=True):
    """An item of a checklist as somebody answered it: done, or not done with the reason."""

    key: str
    checklist: str
    item: str
    title: str
    is_done: bool
    at: datetime | None
    encounter: str | None = None
    by: str = ""
    reason: str = ""
    score: Decimal | None = None
    earlier: tuple[str, ...] = ()
    """The answers that whoever gave this one saw, and that it takes the place of."""
    version: str | None = None


class ProgrammeItem(msgspec.Struct, frozen=True, kw_only=True):
    """What a programme of central plans for the patient: a Task or an activity of a CarePlan, in central's words."""

    key: str
    title: str
    status: str
    programme: str = ""
    due_at: datetime | None = None
    note: str = ""
