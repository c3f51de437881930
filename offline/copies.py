"""Both sides compared as people ask for it, the diary of sync, the report of an emergency and what leaves it as a file.

Refuses to mend what nobody asked for, and to write clear patient data into a file.
"""

from functools import partial
from pathlib import Path

import msgspec

from client.secrets import public_half
from offline import event_report, exporting, journal, kinds_kept
from offline.drilling import Drilling
from offline.event_report import EmergencyReport
from offline.kinds_kept import KindKept
from offline.people import Session
from offline.private_file import write_private
from offline.sync.diary import Pass
from offline.trail import by
from offline.verification import PatientProof, WardProof


class Copies(Drilling):
    """Invariant: what is said to be equal was compared, whole, on both sides."""

    async def verification(self) -> WardProof:
        """What was compared last of everybody on the ward; of a recovery, what was compared since it began."""
        return await self.engine.verifying.ward()

    async def verify_now(self) -> WardProof:
        """Compare the whole ward at once. Raises WaitError and SignInError where central does not answer."""
        await self.engine.verifying.everybody()
        await self.engine.recount()
        return await self.engine.verifying.ward()

    async def reread(self, session: Session, key: str) -> PatientProof | None:
        """Take central's row in the place of the one held here. Raises WaitError and SignInError, and what central says to it."""
        proof = await self.engine.verifying.reread(key, session.person.reference)
        await self.engine.recount()
        return proof

    @property
    def passes(self) -> tuple[Pass, ...]:
        """The rounds of sync of this run of the program, the newest first."""
        return self.engine.diary.passes

    async def kinds_kept(self) -> tuple[KindKept, ...]:
        """What of central is kept here, kind by kind: rows, size, and when each was read last."""
        return await self._db.read(kinds_kept.kept)

    async def event_report(self) -> EmergencyReport | None:
        """Of the emergency that runs, else of the last one that was closed; None where there was none."""
        since = self.engine.status.outage_since
        return await self._db.read(partial(event_report.report, outage_since=since))

    async def export_table(self, path: Path) -> int:
        """Every command as a line for a spreadsheet, without clear patient data; how many. Readable by this user only."""
        entries = await self.queue(open_only=False)
        content = exporting.table(entries)
        await self._db.read(lambda _: write_private(path, content))
        await self._exported(len(entries))
        return len(entries)

    async def export_signed(self, path: Path, station: str, ward: str) -> int:
        """The journal and the outbox without contents, signed with this station's own key; how many bytes."""
        made_at = self.clock.now().isoformat(timespec="seconds")
        content = await self._db.write(partial(exporting.bundle, station=station, ward=ward, made_at=made_at))
        await self._db.read(lambda _: write_private(path, content))
        await self._exported(len(content))
        return len(content)

    async def signing_fingerprint(self) -> str:
        """Of the key with which this station signs what it exports: whoever gets the file compares it."""
        return await self._db.write(lambda books: exporting.fingerprint(public_half(exporting.signing_key(books))))

    async def export_queue(self, path: Path) -> int:
        """Write the open commands as JSON lines, readable by this user only; how many. Without names and contents."""
        entries = await self.queue()
        lines = b"".join(msgspec.json.encode(_row_of(entry)) + b"\n" for entry in entries)
        await self._db.read(lambda _: write_private(path, lines))
        await self._exported(len(entries))
        return len(entries)

    def by_whom(self) -> dict[str, str]:
        """Who sits here, as facts of an event; nothing where nobody is known."""
        return by(self.eyes.person) if self.eyes is not None else {}

    async def _exported(self, count: int) -> None:
        at_ms, facts = int(self.clock.now().timestamp() * 1000), {**self.by_whom(), "count": str(count)}
        await self._db.write(lambda books: journal.write(books, "exported", at_ms=at_ms, facts=facts))


def _row_of(entry: object) -> dict[str, object]:
    hidden = {"patient_name", "summary"}
    whole: dict[str, object] = msgspec.to_builtins(entry)
    return {name: value for name, value in whole.items() if name not in hidden}
