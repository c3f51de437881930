"""What is asked about where a patient lies: admitted, another bed, another ward, gone home, a child born; and about a bed itself.

That somebody lies in a bed since a time is a fact. Each says by which identifiers the patient was told apart, as typed or scanned.
"""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records import BedState, HoldKind, LeavingWay, Sex


class Identified(msgspec.Struct, frozen=True, kw_only=True):
    """One identifier as typed, or as the wristband said it: name, hospital-number, admission-number, birth-date, wristband."""

    kind: str
    value: str


class OnStay(CareAct, frozen=True, kw_only=True):
    """About the present stay as its author saw it. The beds of others are no rows of this patient and are not named in `about`."""

    stay_version: str | None
    identified: tuple[Identified, ...] = ()

    def changed(self) -> Mapping[str, str | None]:
        return {self.encounter: self.stay_version} if self.encounter else {}


class Partner(msgspec.Struct, frozen=True, kw_only=True):
    """Who changes beds with the patient: his stay as its author saw it, how he was told apart, and the bed he goes to."""

    patient: str
    encounter: str
    stay_version: str | None
    identified: tuple[Identified, ...]
    bed: str
    bed_name: str


class AdmitPatient(OnStay, frozen=True, kw_only=True, tag="admit-patient"):
    """Who was announced came, and lies in this bed since `occurred_at`."""

    ward: str
    ward_name: str
    bed: str
    bed_name: str

    def summary(self) -> tuple[str, ...]:
        return (self.bed_name,)


class MoveBed(OnStay, frozen=True, kw_only=True, tag="move-bed"):
    """He lies in another bed of this ward since `occurred_at`. `partner`: who lay there and goes to his bed in the same act.

    `swaps_with` is how half a change of beds was once kept; alone it is taken no more.
    """

    ward: str
    ward_name: str
    bed: str
    bed_name: str
    swaps_with: str | None = None
    reason: str = ""
    partner: Partner | None = None

    def changed(self) -> Mapping[str, str | None]:
        other = {self.partner.encounter: self.partner.stay_version} if self.partner is not None else {}
        return {**super().changed(), **other}

    def aimed(self, known: Mapping[str, str]) -> "MoveBed":
        if self.partner is None:
            return self
        one, stay = self.partner, known.get(self.partner.encounter, self.partner.encounter)
        return msgspec.structs.replace(self, partner=msgspec.structs.replace(one, encounter=stay))

    def halves(self) -> tuple["MoveBed", ...]:
        """The move of each patient for itself; both are written in one bundle."""
        own = msgspec.structs.replace(self, partner=None)
        if self.partner is None:
            return (own,)
        one = self.partner
        said = {"patient": one.patient, "encounter": one.encounter, "stay_version": one.stay_version}
        place = {"bed": one.bed, "bed_name": one.bed_name, "identified": one.identified}
        return own, msgspec.structs.replace(own, **said, **place)

    def stays(self) -> tuple[str | None, ...]:
        """The stays that change beds with each other in this act."""
        return tuple(half.encounter for half in self.halves())

    def summary(self) -> tuple[str, ...]:
        return (self.bed_name, *([self.reason] if self.reason else []))


class TransferPatient(OnStay, frozen=True, kw_only=True, tag="transfer-patient"):
    """He left for another ward by a doctor's order; that ward gives him his bed."""

    ward: str
    ward_name: str
    order: str
    note: str = ""

    def about(self) -> tuple[str, ...]:
        return (self.order,)

    def aimed(self, known: Mapping[str, str]) -> "TransferPatient":
        return msgspec.structs.replace(self, order=known.get(self.order, self.order))

    def summary(self) -> tuple[str, ...]:
        return (self.ward_name,)


class DischargePatient(OnStay, frozen=True, kw_only=True, tag="discharge-patient"):
    """He left the ward and the hospital; what is paid is central's. `order`: the doctor's; of somebody who died there may be none."""

    way: LeavingWay
    order: str | None
    destination: str = ""
    note: str = ""
    despite: tuple[str, ...] = ()
    """What spoke against it and was answered with the note: infusion-runs."""

    def about(self) -> tuple[str, ...]:
        return (self.order,) if self.order else ()

    def aimed(self, known: Mapping[str, str]) -> "DischargePatient":
        return msgspec.structs.replace(self, order=known.get(self.order, self.order) if self.order else None)

    def summary(self) -> tuple[str, ...]:
        return (self.way.value, *([self.destination] if self.destination else []))


class RegisterNewborn(CareAct, frozen=True, kw_only=True, tag="register-newborn"):
    """A child born to this patient, registered from her chart: it lies with her. `band`: its wristband's number; `place`: of several.

    Changes nothing of hers; her stay is what the child's belongs to.
    """

    name: str
    sex: Sex
    born_at: datetime
    band: str
    mother_name: str
    mother_number: str
    ward: str
    ward_name: str
    bed: str | None
    bed_name: str
    place: int | None = None
    identified: tuple[Identified, ...] = ()

    def summary(self) -> tuple[str, ...]:
        return (self.name,)


class SetBed(CareAct, frozen=True, kw_only=True, tag="set-bed"):
    """How a bed stands, and for what it is kept. `patient` is the bed's own key: what is asked about one bed goes one after the other."""

    bed_version: str | None
    bed_name: str
    state: BedState
    hold: HoldKind | None = None
    hold_for: str | None = None
    hold_name: str = ""
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {self.patient: self.bed_version}

    def summary(self) -> tuple[str, ...]:
        return (self.bed_name, self.state.value, *([self.hold.value] if self.hold else []))
