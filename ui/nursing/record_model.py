"""The nursing record of one patient: time line, what is taken over, an entry being written or corrected. Signs nothing incomplete."""

from collections.abc import Mapping

from client.clinical.nursing_record import Phrase
from client.commands import CosignNote
from client.errors import InputRefused
from client.records import Note
from offline.nursing_entry import entry_of, parts_of
from offline.nursing_views import Entry, NursingTimeline
from ui.nursing.base import Faults, WardModel


class RecordModel(WardModel):
    """Invariant: what is taken over and what is corrected belong to the chosen patient."""

    timeline: NursingTimeline | None = None
    correcting: Note | None = None

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        return self.station.knowledge.pack.phrases.phrases

    taken: tuple[str, ...] = ()

    def forget(self) -> None:
        self.timeline, self.correcting, self.taken = None, None, ()

    async def read_patient(self, patient: str) -> None:
        found = await self.station.nursing_record(patient)
        if patient == self.patient:
            self.timeline = found

    def toggle(self, key: str) -> None:
        self.taken = tuple(one for one in self.taken if one != key) if key in self.taken else (*self.taken, key)

    def pulled(self) -> tuple[Entry, ...]:
        """Taken over now, each once, as the record says it at this moment."""
        pulls = self.timeline.pulls if self.timeline else ()
        return tuple(one for one in pulls if one.ident in self.taken)

    def begin_correction(self, entry: Entry) -> Mapping[str, str] | None:
        """What was typed then; None for what is no entry that counts."""
        if entry.note is None or entry.is_old:
            return None
        self.correcting = entry.note.note
        pulls = self.timeline.pulls if self.timeline else ()
        self.taken = tuple(one.ident for one in pulls if set(one.rows) <= set(self.correcting.sources))
        return parts_of(entry.note.note)

    def drop_correction(self) -> None:
        self.correcting, self.taken = None, ()

    async def sign(self, parts: Mapping[str, str], time: str, reason: str) -> Faults:
        at, timeline = self.time(time), self.timeline
        if at is None or timeline is None:
            return ("time",) if at is None else ("one",)
        if at > self.now:
            return ("future",)
        try:
            command = entry_of(
                self.act(timeline.encounter, at), parts, self.pulled(), replaces=self.correcting, reason=reason
            )
        except InputRefused as error:
            return ("blank",) if "blank" in error.facts else ("text",)
        if self.correcting is not None and not reason.strip():
            return ("reason",)
        return await self._done(await self.desk.submit(command))

    async def cosign(self, entry: Entry) -> Faults:
        """A head nurse signs beside the writer."""
        note = entry.note.note if entry.note else None
        if note is None or entry.is_old:
            return ("one",)
        command = CosignNote(**self.act(note.encounter), note=note.key, version=note.version)
        return await self._done(await self.desk.submit(command))

    async def _done(self, faults: Faults) -> Faults:
        if not faults:
            self.drop_correction()
            await self.read()
        return faults
