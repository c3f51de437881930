"""What is asked about intake and output: entries of one patient, an entry corrected, and a day closed with its totals."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records.assessments import RowSeen
from client.records.fluids import FluidEntry, FluidTotal


def _aimed(seen: tuple[RowSeen, ...], known: Mapping[str, str]) -> tuple[RowSeen, ...]:
    return tuple(msgspec.structs.replace(one, key=known.get(one.key, one.key)) for one in seen)


class RecordFluids(CareAct, frozen=True, kw_only=True, tag="record-fluids"):
    """What went in or out at `occurred_at`. A correction names the entries that it `replaces`, and why they were wrong."""

    entries: tuple[FluidEntry, ...]
    replaces: tuple[RowSeen, ...] = ()
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {one.key: one.version for one in self.replaces}

    def about(self) -> tuple[str, ...]:
        infused = [key for one in self.entries for key in one.infusion]
        return tuple(dict.fromkeys([*self.changed(), *infused]))

    def aimed(self, known: Mapping[str, str]) -> "RecordFluids":
        replace = msgspec.structs.replace
        entries = (replace(one, infusion=tuple(known.get(key, key) for key in one.infusion)) for one in self.entries)
        return replace(self, entries=tuple(entries), replaces=_aimed(self.replaces, known))

    def summary(self) -> tuple[str, ...]:
        """In signs that need no language: `urine 350`, `stool ?`, `oral ~200`."""
        said = (
            f"{one.kind.value} {'~' if one.is_estimate else ''}{'?' if one.volume is None else f'{one.volume:f}'}"
            for one in self.entries
        )
        return (*said, *([self.reason] if self.reason else []))


class CloseFluids(CareAct, frozen=True, kw_only=True, tag="close-fluids"):
    """The time from `since` to `until` is over: its totals, of the entries and infusions of `sources`, stand on the chart.

    Closed again after a correction, it names the totals that it `replaces`. Whoever takes it in adds up again.
    """

    since: datetime
    until: datetime
    totals: tuple[FluidTotal, ...]
    sources: tuple[str, ...] = ()
    replaces: tuple[RowSeen, ...] = ()
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {one.key: one.version for one in self.replaces}

    def about(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*self.changed(), *self.sources]))

    def aimed(self, known: Mapping[str, str]) -> "CloseFluids":
        sources = tuple(known.get(key, key) for key in self.sources)
        return msgspec.structs.replace(self, sources=sources, replaces=_aimed(self.replaces, known))

    def summary(self) -> tuple[str, ...]:
        return tuple(f"{one.total.value} {'≥' if one.is_at_least else ''}{one.volume:f}" for one in self.totals)
