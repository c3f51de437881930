"""The rows a probe writes: type Basic, code "probe", an identifier of its own run; refuses to forget one of them."""

import contextlib
from collections.abc import Iterator
from random import Random
from uuid import UUID

from client.central.answers import Entry, EntryAnswer, Row
from client.central.http import Central
from client.errors import CommandRefused, WardlightError
from client.fhir import names, text

SYSTEM = f"{names.BASE}/sid/probe"
CLEARING_ROUNDS = 3


class ProbeRows:
    """Every identifier given out and every key seen, until `clear` has deleted them; `notes` are the machine words of the profile."""

    def __init__(self, central: Central, random: Random) -> None:
        self.central = central
        self.notes: list[str] = []
        self._random = random
        self._given: list[str] = []
        self._keys: set[str] = set()

    def uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def value(self) -> str:
        """A new identifier value; whatever central makes of it is looked for again when the probe clears up."""
        given = self.uuid()
        self._given.append(given)
        return given

    def body(self, value: str, row_id: str | None = None, tag: str | None = None) -> bytes:
        made = {
            "resourceType": "Basic",
            "identifier": [{"system": SYSTEM, "value": value}],
            "code": {"text": "probe"},
        }
        if row_id is not None:
            made["id"] = row_id
        if tag is not None:
            made["meta"] = {"tag": [{"system": names.COMMAND_TAG, "code": tag}]}
        return text.encode(made)

    def entry(self, value: str, row_id: str | None = None) -> Entry:
        return Entry(
            verb="POST",
            url="Basic",
            full_url=f"urn:uuid:{row_id or value}",
            resource=self.body(value, row_id),
            if_none_exist=f"identifier={SYSTEM}|{value}",
        )

    async def create(self, value: str) -> EntryAnswer:
        """One conditional create; raises CommandRefused where central names no row."""
        answer = await self.central.create("Basic", self.body(value), f"identifier={SYSTEM}|{value}")
        if not answer.key:
            raise CommandRefused("row-not-named", status=answer.status)
        self.note_key(answer.key)
        return answer

    def note_key(self, key: str) -> None:
        self._keys.add(key)

    async def found(self, value: str) -> list[Row]:
        """The rows that really carry the identifier."""
        page = await self.central.search("Basic", [("identifier", f"{SYSTEM}|{value}"), ("_count", "50")])
        rows = [row for row in page.rows if row.resource_type == "Basic" and value.encode() in row.raw]
        self._keys.update(row.key for row in rows)
        return rows

    @contextlib.contextmanager
    def noting(self, word: str) -> Iterator[None]:
        """A question that central answers oddly becomes a note, and the cautious answer stays."""
        try:
            yield
        except WardlightError as error:
            self.notes.append(":".join((word, type(error).__name__, *error.facts[:1])))

    async def clear(self) -> bool:
        """Delete all that was written and look again; whether nothing is left."""
        for _ in range(CLEARING_ROUNDS):
            for value in self._given:
                with contextlib.suppress(WardlightError):
                    await self.found(value)
            for key in sorted(self._keys, key=lambda key: key.startswith("Basic/")):
                if await self._delete(key):
                    self._keys.discard(key)
            if not self._keys:
                break
        if self._keys:
            self.notes.append(f"left-behind:{len(self._keys)}")
        return not self._keys

    async def _delete(self, key: str) -> bool:
        kind, _, name = key.partition("/")
        try:
            await self.central.delete(kind, name)
            return not isinstance(await self.central.read(kind, name), Row)
        except WardlightError:
            return False
