"""Admitting, moving and letting go: who waits, which beds are free, what is still open, and the commands it comes to. Draws nothing.

A move is one fact about the patient; how the beds stand afterwards are facts about the beds, each sent in its own lane. That two
change beds is one fact about both: it is kept whole or not at all.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from client.commands import (
    AdmitPatient,
    Command,
    DischargePatient,
    MoveBed,
    Partner,
    RegisterNewborn,
    SetBed,
    TransferPatient,
)
from client.records import Bed, BedState, HoldKind, LeavingWay, Person, Sex, Ward
from offline.changes import Change
from offline.projection.bedding import INFUSION_RUNS
from offline.views import Banner, BedCard, WardMap
from ui.nurse import bed_facts as facts
from ui.nurse.bed_facts import BedState as Shown
from ui.nurse.door import MovingStation, Saved, SignedIn
from ui.nurse.hearing import concerns
from ui.nurse.identifying import told_apart
from ui.nurse.loading import Loading
from ui.nurse.moves_acts import Act, Hindrance, MoveForm, Seen, Still, newborn_name


class MovesModel(Loading):
    """Invariant: what is saved is about the patient, the bed and the versions that were on the screen."""

    def __init__(self, station: MovingStation, session: SignedIn) -> None:
        super().__init__()
        self.station, self.session = station, session
        self.ward: WardMap | None = None
        self.awaited: tuple[BedCard, ...] = ()
        self.wards: tuple[Ward, ...] = ()
        self.patient, self.bed, self.act = "", "", Act.ADMIT
        self.seen, self.is_saving = Seen(), False

    async def refresh(self) -> None:
        patient = self.patient
        with self.refreshing() as is_latest:
            ward = await self.station.ward_map()
            wards = await self.station.wards()
            banner = await self.station.banner(patient) if patient else None
            discharge = await self.station.discharge(patient) if patient else None
            if not is_latest():
                return
            self.ward, self.wards = ward, wards
            self.awaited = ward.awaited
            if patient == self.patient:
                self.seen = Seen(banner=banner, discharge=discharge)

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change)

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    # -- who and where ----------------------------------------------------------------------------------------------

    def people(self) -> tuple[BedCard, ...]:
        """Who waits for a bed first, then who is to leave, then everybody else by bed."""
        lying = [card for card in self.ward.cards if card.patient is not None] if self.ward is not None else []
        return tuple(sorted([*self.awaited, *lying], key=_urgency))

    def card(self) -> BedCard | None:
        return next((card for card in self.people() if card.patient and card.patient.key == self.patient), None)

    def beds(self) -> tuple[BedCard, ...]:
        """Every bed of the ward, each once, with who lies there."""
        found: dict[str, BedCard] = {}
        for card in self.ward.cards if self.ward is not None else ():
            if card.bed is not None:
                found.setdefault(card.bed.key, card)
        return tuple(found.values())

    def choices(self) -> tuple[BedCard, ...]:
        """Beds that may be chosen: to admit the free ones and his own; to move also those of others, with whom he changes beds."""
        own, card = self._own_bed(), self.card()
        stay = card.stay.key if card is not None and card.stay is not None else ""
        found = [one for one in self.beds() if one.bed is not None and one.bed.key != own]
        if self.act is Act.MOVE:
            return tuple(one for one in found if one.patient is not None or self._is_for(one, stay))
        return tuple(one for one in found if self._is_for(one, stay))

    def _is_for(self, card: BedCard, stay: str) -> bool:
        state, hold = facts.bed_state(card), card.bed.hold if card.bed is not None else None
        is_his = hold is not None and hold.stay == stay and state in {Shown.RESERVED, Shown.WHOLE_ROOM}
        return state is Shown.EMPTY or is_his or (facts.is_shared(card) and card.patient is not None)

    def _own_bed(self) -> str:
        card = self.card()
        return card.bed.key if card is not None and card.bed is not None and not facts.is_announced(card) else ""

    def partner(self, bed: str) -> BedCard | None:
        """Who lies in the bed and changes with him; nobody where the bed is shared."""
        if self.act is not Act.MOVE:
            return None
        found = next((card for card in self.beds() if card.bed is not None and card.bed.key == bed), None)
        return found if found is not None and found.patient is not None and not facts.is_shared(found) else None

    def place(self, bed: str) -> Bed | None:
        return next((card.bed for card in self.beds() if card.bed is not None and card.bed.key == bed), None)

    def choose(self, patient: str, act: Act, bed: str = "") -> None:
        if patient != self.patient:
            self.seen = Seen()
        self.patient, self.act, self.bed = patient, act, bed
        self.overtake()

    # -- what is open before he leaves --------------------------------------------------------------------------------

    def order(self) -> str | None:
        """The doctor's order for what is to be done, where one stands."""
        card = self.card()
        if self.act is Act.TRANSFER:
            return card.signs.transfer_order if card is not None else None
        row = self.seen.discharge.order if self.seen.discharge is not None else None
        return row.order.key if row is not None else None

    def still(self) -> tuple[Still, ...] | None:
        """The check before leaving; None while it was not read. What central gives nobody here is unknown, not none."""
        card, found = self.card(), self.seen.discharge
        if card is None or found is None:
            return None
        kinds = dict.fromkeys(one.kind for one in found.open)
        told = [
            Still(
                kind=kind,
                count=sum(one.kind == kind for one in found.open),
                what="、".join(one.what for one in found.open if one.kind == kind and one.what),
            )
            for kind in kinds
        ]
        counted = (("to-verify", card.to_verify), ("doses", card.due), ("overdue", card.overdue))
        told += [Still(kind=kind, count=count) for kind, count in counted if count]
        unknown = [Still(kind=kind, count=None) for kind in ("dispensing", "returns", "unbilled")]
        return (*told, *unknown)

    def infusion_runs(self) -> bool:
        """Whether one was seen running; what began since, intake asks about."""
        found = self.seen.discharge
        return found is not None and any(one.kind == "running-infusion" for one in found.open)

    # -- saving -----------------------------------------------------------------------------------------------------

    def hindrances(self, form: MoveForm) -> tuple[Hindrance, ...]:
        if form.act is Act.BED:
            return () if form.state is not None and self.place(self.bed) is not None else (Hindrance.NO_STATE,)
        banner = self.seen.banner
        if banner is None:
            return (Hindrance.NO_PATIENT,)
        found = self._unidentified(form, banner)
        match form.act:
            case Act.ADMIT | Act.MOVE:
                found += [] if form.bed else [Hindrance.NO_BED]
                found += [Hindrance.SAME_BED] if form.bed and form.bed == self._own_bed() else []
            case Act.TRANSFER:
                found += [] if self.order() else [Hindrance.NO_ORDER]
                found += [] if form.ward else [Hindrance.NO_WARD]
                found += [] if form.has_seen else [Hindrance.NOT_SEEN]
            case Act.DISCHARGE:
                is_dead = form.way is LeavingWay.DIED and banner.patient.is_deceased
                found += [] if self.order() or is_dead else [Hindrance.NO_ORDER]
                found += [] if form.way else [Hindrance.NO_WAY]
                found += [] if form.has_seen else [Hindrance.NOT_SEEN]
                found += [Hindrance.INFUSION_RUNS] if self.infusion_runs() and not form.note.strip() else []
            case Act.NEWBORN:
                found += [Hindrance.NOT_A_MOTHER] if banner.patient.sex is Sex.MALE else []
                found += [] if form.sex is not None else [Hindrance.NO_SEX]
                found += [] if form.band.strip() else [Hindrance.NO_BAND]
        found += [] if form.at is not None and form.at <= self.now else [Hindrance.NO_TIME]
        return tuple(found)

    def _unidentified(self, form: MoveForm, banner: Banner) -> list[Hindrance]:
        own = told_apart(form.identity, banner.patient, banner.stay)
        why = Hindrance.NOT_IDENTIFIED if form.identity.is_empty else Hindrance.WRONG_IDENTITY
        found = [] if own else [why]
        partner = self.partner(form.bed)
        if partner is not None and partner.patient is not None:
            other = told_apart(form.other, partner.patient, partner.stay)
            found += [] if other else [Hindrance.OTHER_NOT_IDENTIFIED]
        return found

    async def save(self, form: MoveForm) -> Saved | None:
        """None while something stands against it."""
        if self.hindrances(form) or self.is_saving:
            return None
        self.is_saving = True
        try:
            act, beds = self._commands(form)
            first = await self.station.submit(act)
            for bed in beds:
                await self.station.submit(bed)
        finally:
            self.is_saving = False
        return first

    def _commands(self, form: MoveForm) -> tuple[Command, list[SetBed]]:
        """The act about people, and what becomes of the beds; none of the beds' is needed for the map to be right."""
        if form.act is Act.BED:
            return self._bed(self.bed, form.state or BedState.FREE, form), []
        acts: dict[Act, Command] = {}
        match form.act:
            case Act.ADMIT:
                acts = {Act.ADMIT: AdmitPatient(**self._head(form), **self._own_ward(), **self._to(form.bed))}
            case Act.MOVE:
                return self._moving(form)
            case Act.TRANSFER:
                ward = next(one for one in self.wards if one.key == form.ward)
                made = TransferPatient(
                    **self._head(form), ward=ward.key, ward_name=ward.name, order=self.order() or "", note=form.note
                )
                acts = {Act.TRANSFER: made}
            case Act.DISCHARGE:
                leaving = DischargePatient(
                    **self._head(form),
                    way=form.way or LeavingWay.OTHER,
                    order=self.order(),
                    destination=form.destination,
                    note=form.note,
                    despite=(INFUSION_RUNS,) if self.infusion_runs() and form.note.strip() else (),
                )
                acts = {Act.DISCHARGE: leaving}
            case Act.NEWBORN:
                return self._newborn(form), []
        beds = [self._occupied(form.bed)] if form.act is Act.ADMIT else self._left_bed(form)
        return acts[form.act], [one for one in beds if one is not None]

    def _moving(self, form: MoveForm) -> tuple[Command, list[SetBed]]:
        partner, own = self.partner(form.bed), self._own_bed()
        head, here = self._head(form), self._own_ward()
        if partner is None or partner.patient is None or partner.stay is None:
            move = MoveBed(**head, **here, **self._to(form.bed), reason=form.note)
            beds = [*self._left_bed(form), self._occupied(form.bed)]
            return move, [one for one in beds if one is not None]
        other = Partner(
            patient=partner.patient.key,
            encounter=partner.stay.key,
            stay_version=partner.stay.version,
            identified=told_apart(form.other, partner.patient, partner.stay),
            **self._to(own),
        )
        return MoveBed(**head, **here, **self._to(form.bed), partner=other, reason=form.note), []

    def _me(self) -> Person:
        return self.session.person

    def _head(self, form: MoveForm) -> dict[str, Any]:
        banner = self.seen.banner
        stay = banner.stay if banner is not None else None
        return {
            "id": self.station.new_id(),
            "author": self._me(),
            "patient": self.patient,
            "encounter": stay.key if stay is not None else None,
            "occurred_at": form.at or self.now,
            "stay_version": stay.version if stay is not None else None,
            "identified": told_apart(form.identity, banner.patient, stay) if banner is not None else (),
        }

    def _own_ward(self) -> dict[str, Any]:
        return {"ward": self.station.ward_key, "ward_name": self.ward.name if self.ward is not None else ""}

    def _to(self, bed: str) -> dict[str, Any]:
        place = self.place(bed)
        return {"bed": bed, "bed_name": place.label if place is not None else bed}

    def _occupied(self, bed: str) -> SetBed | None:
        """A shared bed stays shared; what was kept for him is his now."""
        place = self.place(bed)
        if place is None or place.state is BedState.OCCUPIED:
            return None
        hold = place.hold if place.hold is not None and place.hold.kind is HoldKind.SHARED else None
        return self._set(place, BedState.OCCUPIED, hold=hold.kind if hold is not None else None)

    def _left_bed(self, form: MoveForm) -> list[SetBed | None]:
        """Only where nobody else lies there."""
        place = self.place(self._own_bed())
        others = [
            card
            for card in (self.ward.cards if self.ward is not None else ())
            if card.bed == place and card.patient is not None and card.patient.key != self.patient
        ]
        if place is None or others:
            return []
        return [self._set(place, form.after or BedState.CLEANING)]

    def _bed(self, bed: str, state: BedState, form: MoveForm) -> SetBed:
        place = self.place(bed)
        if place is None:
            raise KeyError(bed)
        name, stay = form.hold_name.strip(), ""
        kept = next((card for card in self.awaited if card.patient and name and card.patient.name == name), None)
        stay = kept.stay.key if kept is not None and kept.stay is not None else ""
        return self._set(place, state, hold=form.hold, hold_name=name, hold_for=stay or None, reason=form.note.strip())

    def _set(self, place: Bed, state: BedState, **more: Any) -> SetBed:
        return SetBed(
            id=self.station.new_id(),
            author=self._me(),
            patient=place.key,
            occurred_at=self.now,
            bed_version=None,
            bed_name=place.label,
            state=state,
            **more,
        )

    def _newborn(self, form: MoveForm) -> RegisterNewborn:
        banner = self.seen.banner
        stay = banner.stay if banner is not None else None
        name = banner.patient.name if banner is not None else ""
        head = {key: value for key, value in self._head(form).items() if key != "stay_version"}
        place = self.place(self._own_bed())
        return RegisterNewborn(
            **{**head, "occurred_at": self.now},
            name=newborn_name(name, form.sex or Sex.UNKNOWN, form.place),
            sex=form.sex or Sex.UNKNOWN,
            born_at=form.at or self.now,
            band=form.band.strip(),
            mother_name=name,
            mother_number=(banner.patient.hospital_number or "") if banner is not None else "",
            ward=stay.ward or self.station.ward_key if stay is not None else self.station.ward_key,
            ward_name=self.ward.name if self.ward is not None else "",
            bed=place.key if place is not None else None,
            bed_name=place.label if place is not None else "",
            place=form.place,
        )


def _urgency(card: BedCard) -> tuple[int, str]:
    label = card.bed.label if card.bed is not None else ""
    if facts.is_announced(card) or card.bed is None:
        return 0, label
    if card.signs.transfer_order is not None:
        return 1, label
    return (2, label) if card.signs.leaving_at is not None else (3, label)


def open_before(found: Sequence[Still]) -> int:
    """How many things that are known to be open."""
    return sum(one.count or 0 for one in found)
