"""What is asked by specialties: checks of a labour, findings of teeth, items of a checklist, and what of it was wrong."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

import msgspec

from client.commands.care import CareAct
from client.records import Code
from client.records.specialties import LabourKind


class RecordLabour(CareAct, frozen=True, kw_only=True, tag="record-labour"):
    """One check of a labour, made at `occurred_at`; or its onset or the birth, which were at `event_at`. None is not examined."""

    what: LabourKind
    event_at: datetime | None = None
    cervix: Decimal | None = None
    station: Decimal | None = None
    fetal_heart: Decimal | None = None
    contractions: Decimal | None = None
    length_s: Decimal | None = None
    membranes: str = ""
    systolic: Decimal | None = None
    diastolic: Decimal | None = None
    remark: str = ""
    """Drugs and what else is worth a word."""

    def summary(self) -> tuple[str, ...]:
        """In signs that need no language; what was not examined is left out."""
        said = (
            f"{self.cervix:f} cm" if self.cervix is not None else "",
            f"S {self.station:+f}" if self.station is not None else "",
            f"FHR {self.fetal_heart:f}" if self.fetal_heart is not None else "",
            f"{self.event_at:%m-%d %H:%M}" if self.event_at is not None else "",
            self.remark,
        )
        return tuple(part for part in said if part)


class ToothEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One tooth (FDI number) with the surfaces on which something was found."""

    tooth: str
    surfaces: tuple[str, ...] = ()


class RecordTeeth(CareAct, frozen=True, kw_only=True, tag="record-teeth"):
    """One finding, of one or several teeth."""

    finding: Code
    teeth: tuple[ToothEntry, ...]

    def summary(self) -> tuple[str, ...]:
        return (self.finding.text, " ".join(f"{one.tooth}{''.join(one.surfaces)}" for one in self.teeth))


class CheckItem(CareAct, frozen=True, kw_only=True, tag="check-item"):
    """An item of a checklist of the pack: done, or not done with the reason. `score` where the item asks for one.

    `earlier` are the answers that its author saw and that this one takes the place of.
    """

    checklist: str
    version: str
    item: str
    title: str
    is_done: bool
    reason: str = ""
    score: Decimal | None = None
    earlier: tuple[str, ...] = ()

    def about(self) -> tuple[str, ...]:
        return self.earlier

    def aimed(self, known: Mapping[str, str]) -> "CheckItem":
        return msgspec.structs.replace(self, earlier=tuple(known.get(key, key) for key in self.earlier))

    def summary(self) -> tuple[str, ...]:
        return tuple(part for part in (self.title, self.reason) if part)


class VoidFindings(CareAct, frozen=True, kw_only=True, tag="void-findings"):
    """What was written down was wrong: these rows were never true, and why. `versions` are those the author saw, None for pending ones."""

    records: tuple[str, ...]
    versions: tuple[str | None, ...]
    reason: str

    def changed(self) -> Mapping[str, str | None]:
        return dict(zip(self.records, self.versions, strict=True))

    def about(self) -> tuple[str, ...]:
        return self.records

    def aimed(self, known: Mapping[str, str]) -> "VoidFindings":
        return msgspec.structs.replace(self, records=tuple(known.get(key, key) for key in self.records))

    def summary(self) -> tuple[str, ...]:
        return (self.reason,)
