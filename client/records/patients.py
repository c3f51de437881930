"""Who lies where: patient, stay, bed, ward; refuses to guess a name, a sex or a date of birth."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from client.records.basic import Code, Person
from client.records.temporaries import Temporary


class Sex(StrEnum):
    """Patient.gender of FHIR R4."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    UNKNOWN = "unknown"


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """Whom to call about a patient (Patient.contact), in the words of who wrote it down."""

    name: str
    relation: str = ""
    phone: str = ""


class Patient(msgspec.Struct, frozen=True, kw_only=True):
    """One person as central names them. `name` is the whole name as it is to be shown."""

    key: str
    name: str
    pinyin: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    birth_date_text: str = ""
    """As received, when it is only a year or a month."""
    born_at: datetime | None = None
    """The time of birth, where central gives one: only then an age is said in hours."""
    deceased_at: datetime | None = None
    is_deceased: bool = False
    hospital_number: str | None = None
    identifiers: tuple[tuple[str, str], ...] = ()
    replaced_by: str | None = None
    replaces: tuple[str, ...] = ()
    """Whose records were linked into this one."""
    temporary: Temporary | None = None
    """Of somebody whom nobody knows yet, or knew not when he came."""
    contacts: tuple[Contact, ...] = ()
    version: str | None = None


class BedState(StrEnum):
    """How central says a bed stands (Location.operationalStatus, HL7 v2 table 0116)."""

    FREE = "free"
    OCCUPIED = "occupied"
    CLEANING = "cleaning"
    CLOSED = "closed"
    CONTAMINATED = "contaminated"
    ISOLATED = "isolated"


class HoldKind(StrEnum):
    """For what a bed is kept: for somebody who comes, by who pays for the whole room, for several who lie there in turns."""

    RESERVED = "reserved"
    WHOLE_ROOM = "whole-room"
    SHARED = "shared"


class BedHold(msgspec.Struct, frozen=True, kw_only=True):
    """What a bed is kept for. `stay` and `name`: for whom, where that was said."""

    kind: HoldKind
    stay: str | None = None
    name: str = ""
    reason: str = ""
    by: str | None = None
    since: datetime | None = None


class LeavingWay(StrEnum):
    """How a stay ends on the ward, in HL7's discharge dispositions."""

    HOME = "home"
    OTHER_HOSPITAL = "other-hcf"
    LONG_TERM = "long"
    REHABILITATION = "rehab"
    AGAINST_ADVICE = "aadvice"
    DIED = "exp"
    OTHER = "oth"


class Bed(msgspec.Struct, frozen=True, kw_only=True):
    """A bed of the ward; `label` is what hangs on the wall. `state` None: central does not say."""

    key: str
    label: str
    ward: str | None
    is_usable: bool = True
    remark: str = ""
    state: BedState | None = None
    hold: BedHold | None = None
    room: str = ""
    version: str | None = None


class Lying(msgspec.Struct, frozen=True, kw_only=True):
    """One place of a stay and its time, as the Encounter has them. `kind`: `ward` or `bed`."""

    kind: str
    place: str | None
    name: str = ""
    status: str | None = None
    since: datetime | None = None
    until: datetime | None = None


class Ward(msgspec.Struct, frozen=True, kw_only=True):
    """A nursing unit; `key` is its Location."""

    key: str
    name: str


class Stay(msgspec.Struct, frozen=True, kw_only=True):
    """One Encounter. A stay without a bed is shown without a bed, not left out."""

    key: str
    patient: str
    status: str
    class_code: str | None = None
    admission_number: str | None = None
    ward: str | None = None
    bed: str | None = None
    ward_name: str = ""
    bed_name: str = ""
    """As the Encounter itself names ward and bed: of another ward no Location is here."""
    reserved_bed: str | None = None
    """The bed kept for a patient who lies in none yet; never an answer to where he is."""
    admitted_at: datetime | None = None
    ended_at: datetime | None = None
    responsible: Person | None = None
    responsible_nurse: str | None = None
    reason: Code | None = None
    is_day_case: bool = False
    part_of: str | None = None
    """Of a newborn the stay of its mother."""
    places: tuple[Lying, ...] = ()
    """Where he lay and lies, as central lists it."""
    version: str | None = None

    @property
    def is_planned(self) -> bool:
        """It has not begun: he is to come."""
        return self.status == "planned"

    @property
    def is_pre_admission(self) -> bool:
        """预住院: a virtual admission, so that tests are done before there is a bed."""
        return self.class_code == "PRENC"
