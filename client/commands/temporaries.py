"""What is asked about somebody whom nobody knows yet: a number and an alias, the band, his name, joining him with whom he proved to be.

`patient` of the registration is the key that the new person gets from this very command, so that everything about him goes in his lane.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from client.commands.care import CareAct
from client.commands.stays import Identified
from client.records import Person, Sex


class AgeGroup(StrEnum):
    """As somebody looks, where nobody knows his age."""

    NEWBORN = "newborn"
    INFANT = "infant"
    CHILD = "child"
    YOUTH = "youth"
    ADULT = "adult"
    OLD = "old"
    UNKNOWN = "unknown"


class Triage(StrEnum):
    """The tag of a mass arrival by colour."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLACK = "black"


class BandWay(StrEnum):
    """How the wristband came about."""

    PRINTED = "printed"
    HAND_WRITTEN = "hand-written"


class RegisterTemporary(CareAct, frozen=True, kw_only=True, tag="register-temporary"):
    """A person nobody could name came at `arrived_at`. `number` was taken from this station's block, or stands on a spare band.

    `alias` is what he is called by, in the record's language and in Latin letters; `marks`: what tells him apart in words.
    """

    number: str
    alias: str
    alias_latin: str = ""
    sex: Sex
    age_group: AgeGroup
    arrived_at: datetime
    marks: str = ""
    triage: Triage | None = None
    ward: str
    ward_name: str

    def summary(self) -> tuple[str, ...]:
        return (self.alias, self.number)


class ConfirmBand(CareAct, frozen=True, kw_only=True, tag="confirm-band"):
    """The wristband is on: `number` as it was read off it by eye or scanner; a band written by hand says so."""

    number: str
    way: BandWay

    def summary(self) -> tuple[str, ...]:
        return (self.number, self.way.value)


class NoteIdentity(CareAct, frozen=True, kw_only=True, tag="note-identity"):
    """What somebody said or a paper shows about who he may be: said, not proven. `source`: by whom or what."""

    patient_version: str | None
    name: str = ""
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    identifiers: tuple[Identified, ...] = ()
    source: str

    def changed(self) -> Mapping[str, str | None]:
        return {self.patient: self.patient_version}

    def summary(self) -> tuple[str, ...]:
        return (self.name, self.source) if self.name else (self.source,)


class JoinPatients(CareAct, frozen=True, kw_only=True, tag="join-patients"):
    """The temporary patient is this one: two people say so. Both records stay; a link is written into each.

    `score` and `why` are what the comparison said when it was decided.
    """

    patient_version: str | None
    into: str
    into_version: str | None
    into_name: str
    second: Person
    reason: str
    score: int
    why: tuple[str, ...] = ()

    def changed(self) -> Mapping[str, str | None]:
        return {self.patient: self.patient_version, self.into: self.into_version}

    def summary(self) -> tuple[str, ...]:
        return (self.into_name, self.reason)


class PartPatients(CareAct, frozen=True, kw_only=True, tag="part-patients"):
    """They were not one: the links are taken out again, within the time for it, by two people."""

    patient_version: str | None
    into: str
    into_version: str | None
    into_name: str
    second: Person
    reason: str

    def changed(self) -> Mapping[str, str | None]:
        return {self.patient: self.patient_version, self.into: self.into_version}

    def summary(self) -> tuple[str, ...]:
        return (self.into_name, self.reason)
