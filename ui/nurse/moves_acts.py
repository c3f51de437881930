"""What may be done about where a patient lies, the form as it stands on the screen, and what stands against it. Holds values only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from client.records import BedState, HoldKind, LeavingWay, Sex
from offline.care_views import Discharge
from offline.views import Banner
from ui.nurse.identifying import Identity


class Act(StrEnum):
    """What the page does."""

    ADMIT = "admit"
    MOVE = "move"
    TRANSFER = "transfer"
    DISCHARGE = "discharge"
    NEWBORN = "newborn"
    BED = "bed"


class Hindrance(StrEnum):
    """What stands against saving, in the order of the fields."""

    NO_PATIENT = "no-patient"
    NOT_IDENTIFIED = "not-identified"
    WRONG_IDENTITY = "wrong-identity"
    OTHER_NOT_IDENTIFIED = "other-not-identified"
    NO_BED = "no-bed"
    SAME_BED = "same-bed"
    NO_WARD = "no-ward"
    NO_ORDER = "no-order"
    NO_WAY = "no-way"
    NO_TIME = "no-time"
    NO_SEX = "no-sex"
    NO_BAND = "no-band"
    NOT_A_MOTHER = "not-a-mother"
    NO_STATE = "no-state"
    NOT_SEEN = "not-seen"
    INFUSION_RUNS = "infusion-runs"


NOBODY = Identity()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveForm:
    """As it stands on the screen; texts as typed. `other`: the identity of who changes beds with him."""

    act: Act
    identity: Identity = NOBODY
    other: Identity = NOBODY
    bed: str = ""
    after: BedState | None = None
    ward: str = ""
    way: LeavingWay | None = None
    destination: str = ""
    note: str = ""
    at: datetime | None = None
    sex: Sex | None = None
    band: str = ""
    place: int | None = None
    state: BedState | None = None
    hold: HoldKind | None = None
    hold_name: str = ""
    has_seen: bool = False
    """The nurse has looked at what is still open."""


@dataclass(slots=True)
class Seen:
    """What was read for the chosen patient."""

    banner: Banner | None = None
    discharge: Discharge | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """One thing of the check before leaving; `count` None: nobody here knows."""

    kind: str
    count: int | None
    what: str = ""


def newborn_name(mother: str, sex: Sex, place: int | None) -> str:
    """The alias it is called by until it has a name: whose child it is, of several the how manyth. In the record's language."""
    child = {Sex.MALE: "之子", Sex.FEMALE: "之女"}.get(sex, "之婴")
    return f"{mother}{child}{place or ''}"
