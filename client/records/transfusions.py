"""Blood: groups, bags, what was matched for whom, and what was written while one ran in; refuses to say that anything fits."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import msgspec

from client.records.basic import Amount

ABO = ("O", "A", "B", "AB")
RHD = ("pos", "neg")
COMPATIBLE, INCOMPATIBLE = "compatible", "incompatible"


class BloodGroup(msgspec.Struct, frozen=True, kw_only=True):
    """`abo` one of O A B AB, `rhd` pos or neg; "" is not known, never a guess."""

    abo: str = ""
    rhd: str = ""

    @property
    def is_known(self) -> bool:
        return bool(self.abo and self.rhd)


class GroupStanding(StrEnum):
    """What is known of a patient's group. CONFLICT: two reports of it differ, and no bag is judged by either."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    CONFLICT = "conflict"


class PatientGroup(msgspec.Struct, frozen=True, kw_only=True):
    """The patient's group by the laboratory's reports, with the rows it was read from."""

    standing: GroupStanding = GroupStanding.UNKNOWN
    group: BloodGroup = BloodGroup()
    sources: tuple[str, ...] = ()
    at: datetime | None = None


class BloodUnit(msgspec.Struct, frozen=True, kw_only=True):
    """One bag as its label says. `number` is the donation number; `component` our code, `printed` another product code of the label."""

    number: str
    component: str = ""
    name: str = ""
    category: str = ""
    """cells or fluid, as FHIR has it; "" where nobody said."""
    group: BloodGroup = BloodGroup()
    expires_at: datetime | None = None
    volume: Amount | None = None
    printed: str = ""


class MatchedUnit(msgspec.Struct, frozen=True, kw_only=True):
    """A bag that the blood bank gave out for a patient, with its cross-match. `result` None: nobody said how that came out."""

    key: str
    patient: str
    unit: BloodUnit
    result: str | None = None
    order: str | None = None
    at: datetime | None = None
    by: str = ""
    is_valid: bool = True
    version: str | None = None


class DoneStep(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a checklist that was carried out, in the words it was read in."""

    code: str
    text: str


class Watch(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody looked at the patient while the bag ran in. `phase`: before, first, hourly, other, after, reaction."""

    key: str
    transfusion: str
    phase: str
    at: datetime | None = None
    by: str = ""
    rate: Amount | None = None
    text: str = ""


class Transfusion(msgspec.Struct, frozen=True, kw_only=True):
    """One bag given to one patient. `status` is the Procedure's; `reaction` and `steps` are what was seen and done."""

    key: str
    patient: str
    status: str
    unit: BloodUnit
    order: str | None = None
    encounter: str | None = None
    started_at: datetime | None = None
    out_at: datetime | None = None
    """When it left its refrigerator, where somebody said so."""
    ended_at: datetime | None = None
    by: str = ""
    second: str = ""
    reaction: tuple[str, ...] = ()
    reaction_text: str = ""
    steps: tuple[DoneStep, ...] = ()
    why_ended: str = ""
    despite: tuple[str, ...] = ()
    note: str = ""
    version: str | None = None

    @property
    def is_running(self) -> bool:
        return self.status == "in-progress"

    @property
    def had_reaction(self) -> bool:
        return bool(self.reaction or self.reaction_text)


class GivenVolume(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a bag went in, in mL; None: nobody could say."""

    transfusion: str
    volume: Decimal | None
