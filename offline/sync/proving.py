"""Reads back what commands wrote and compares it with what they meant; refuses to call a command confirmed for anything less.

Equal: confirmed. Different or gone: a person looks. Not answered for: it is read again later.
"""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from client.central import meant
from client.central.answers import Row
from client.central.http import Central
from client.central.profile import Profile
from client.central.reading_back import read_back
from offline import commands_kept, identity, replica, resting, settle
from offline.kept import KeptRow
from offline.outbox import Outcome
from offline.store.books import Books
from offline.store.database import Database
from offline.sync import losing
from offline.sync.decide import Conflict, ConflictKind
from offline.sync.meaning import MeantRow, Parcel
from offline.sync.retry import delay_s
from offline.sync.rivals import Rivals

SAID_BY_ANY = frozenset({"note-downtime", "alert-prescriber"})
"""What stations say by themselves, each the same: under our identifier stands the one record, whoever was first and at which minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proving:
    """One way of reading back. Invariant: what was compared and what follows from it are one transaction."""

    db: Database
    central: Central
    profile: Callable[[], Profile]
    roll: Callable[[], float]
    now_ms: Callable[[], int]
    rivals: Rivals

    async def once(self, parcels: Sequence[Parcel], mapping: Mapping[str, str]) -> frozenset[str]:
        """Compare these accepted commands; the kinds of rows that changed here by it."""
        wanted = [
            (*parcel.settled[row.key], parcel.kept.id)
            for parcel in parcels
            for row in parcel.rows
            if row.key in parcel.settled
        ]
        found = await read_back(self.central, self.profile(), [key for key, _, _ in wanted])
        stood = await self._as_written(wanted, found)
        others = await self.rivals.rows(parcels, found)
        return await self.db.write(partial(self._compared, parcels, found, stood, mapping, others))

    async def _as_written(
        self, wanted: Sequence[tuple[str, str | None, str]], found: Mapping[str, object]
    ) -> dict[str, Row]:
        """Rows to compare with: as they stand, or, where somebody changed one further since, the version that was ours."""
        stood: dict[str, Row] = {}
        for key, version, command in wanted:
            row = found.get(key)
            if not isinstance(row, Row):
                continue
            stood[key] = row
            is_of_others = meant.is_of_others(row, command)
            if (row.version != version or is_of_others) and self.profile().has_history:
                kind, _, name = key.partition("/")
                past = await self.central.history(kind, name)
                every = past.rows if past else ()
                # named as ours may be a later one, where central held our row already and only said how it stands
                of_command = (one for one in every if is_of_others and meant.carries_command(one, command))
                of_version = (one for one in every if one.version == version)
                stood[key] = next(itertools.chain(of_command, of_version), row)
        return stood

    def _compared(
        self,
        parcels: Sequence[Parcel],
        found: Mapping[str, object],
        stood: Mapping[str, Row],
        mapping: Mapping[str, str],
        others: Sequence[Row],
        books: Books,
    ) -> frozenset[str]:
        put = settle.take_in(books, [row for row in found.values() if isinstance(row, Row)], self.now_ms())
        put = put.joined(replica.put(books, list(others), self.now_ms())) if others else put
        equal: list[str] = []
        for parcel in parcels:
            ident, at_ms = parcel.kept.id, self.now_ms()
            keys = {key for key, _ in parcel.settled.values()}
            own = losing.named_as_now(books, ident, {key: stood[key] for key in keys if key in stood})
            missing = [key for key in keys if key in found and not isinstance(found[key], Row)]
            strangers = [
                row.key for row in parcel.rows if (stored := _stored(parcel, row, stood)) and not _is_ours(row, stored)
            ]
            lost = [
                key for key, version in parcel.settled.values() if key in found and losing.is_lost(found[key], version)
            ]
            if strangers:
                self._named_wrongly(books, ident, strangers, at_ms)
            elif lost and losing.before_confirmed(books, ident, lost, at_ms):
                continue
            elif missing:
                for key in missing:
                    kind, _, name = key.partition("/")
                    put = put.joined(replica.tombstone(books, kind, name, at_ms))
                conflict = Conflict(kind=ConflictKind.GONE, keys=tuple(missing))
                settle.keep_conflict(books, ident, conflict, Outcome.READ_BACK_DIFFERS, at_ms)
            elif parcel.stands(own, mapping) or parcel.kept.kind in SAID_BY_ANY:
                rival = self.rivals.conflict(books, parcel) if others else None
                if rival is None:
                    equal.append(ident)
                else:
                    settle.keep_conflict(books, ident, rival, Outcome.READ_BACK_DIFFERS, at_ms)
            elif settle.read_back(books, ident, _travelled(books, parcel), own, mapping, at_ms) is None:
                wait_s = delay_s(parcel.kept.tries, None, self.roll)
                commands_kept.postpone(books, ident, at_ms + int(wait_s * 1000), error_code="not-read-back")
        commands_kept.move_all(books, equal, Outcome.READ_BACK_EQUAL, at_ms=self.now_ms())
        return put.kinds

    def _named_wrongly(self, books: Books, ident: str, keys: Sequence[str], at_ms: int) -> None:
        """Once it may have been a slip: our identifier is asked for. Twice, and a person looks."""
        was_so = books.execute(
            "SELECT 1 FROM event WHERE command = ? AND facts ->> '$.outcome' = ? LIMIT 1",
            (ident, Outcome.NAMED_WRONGLY.value),
        ).fetchone()
        wrong = [identity.real(books, key) for key in keys]
        identity.forget(books, keys)
        if was_so is None:
            told = {"names": " ".join(wrong)}
            commands_kept.move(books, ident, Outcome.NAMED_WRONGLY, at_ms=at_ms, error_code="named-wrongly", facts=told)
            return
        conflict = Conflict(kind=ConflictKind.READ_BACK_DIFFERS, keys=tuple(wrong), facts=("identifier",))
        settle.keep_conflict(books, ident, conflict, Outcome.READ_BACK_DIFFERS, at_ms)


def _travelled(books: Books, parcel: Parcel) -> list[KeptRow]:
    rows = commands_kept.rows(books, parcel.kept.id)
    return resting.travelling(books, parcel.kept, rows)


def _stored(parcel: Parcel, row: MeantRow, stood: Mapping[str, Row]) -> Row | None:
    """What stands under the name central gave to a row that this command made."""
    if row.verb != "create" or row.is_provenance or row.key not in parcel.settled:
        return None
    return stood.get(parcel.settled[row.key][0])


def _is_ours(row: MeantRow, stored: Row) -> bool:
    """Our identifier stands in it. That everything else is as it was meant is compared apart."""
    return row.entry_id.encode() in stored.raw
