"""Tells central what the journal says people did, as AuditEvents, behind everything clinical; refuses to lose or double an entry.

A pointer says up to which event everything was told. Before a page is sent central is asked which of it is there already, by tag; what is
missing is created under the condition that no row with its tag exists. The pointer moves with what was answered for, in one
transaction. A single entry that central refuses is put on a list and tried again; the rest goes on. A central that refuses all of
them, or is away, changes nothing: the entries stay, and the readiness card says so.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import msgspec

from client.central.answers import Entry, EntryAnswer
from client.central.http import Central
from client.central.profile import Profile, ProvenanceHandle
from client.errors import CommandRefused, NotAllowed, VersionConflict
from client.fhir import names, text
from client.fhir.audit import Happened, Held, Station, audit_event, held
from offline import deeds, integrity
from offline.integrity import AtCentral, Integrity, Sent
from offline.status import Check
from offline.store import facts
from offline.store.books import Books
from offline.sync.parts import EngineParts

PAGE = 40
AT_LEAST_S = 60.0
WALK_EVERY = timedelta(hours=1)
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 3600.0
REFUSED = "audit-refused:"
AGAIN_AFTER_S = 3600.0
MOST_REFUSED = 200
_WHOLE_REFUSALS = frozenset({401, 403, 404, 405, 429})


class _Refused(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that central would not take, with what it needs to be sent again under its own place."""

    place: int
    before: str
    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One entry made ready."""

    happened: Happened
    place: int
    before: str
    link: str
    body: bytes


class Auditing:
    """Invariant: an entry is behind the pointer only if central answered for it, or it stands on the list of the refused."""

    def __init__(self, parts: EngineParts, profile: Callable[[], Profile], is_free: Callable[[], bool]) -> None:
        desk = parts.desk
        self._db, self._central, self._clock = parts.database, parts.central, parts.clock
        self._profile, self._is_free, self._trail = profile, is_free, parts.trail
        self._code, self._ward = desk.place.station, desk.place.ward
        self._reference = desk.station_reference
        self._wait_s, self._not_before_s, self._again_at_s = FIRST_WAIT_S, float("-inf"), float("-inf")
        self._last_page_s = parts.clock.monotonic_s()
        self._has_asked = False
        self._known, self._is_told = Integrity(), parts.tells_audit
        self.trouble = ""

    # --- telling -------------------------------------------------------------------------------------------------

    async def once(self) -> None:
        """What is to be told now, a page at a time, as long as nothing clinical waits. Raises WaitError and SignInError."""
        if not self._is_told:
            return
        if self._known.checked_at is None:
            await self.integrity(anew=True)
        if self._clock.monotonic_s() < self._not_before_s:
            return
        if not self._has_asked:
            await self._ask_for_head()
        before = self.trouble
        while self._may_go() and await self._page():
            pass
        await self._refused_again()
        if self.trouble != before:
            await self._db.write(partial(facts.put, key=integrity.TROUBLE, value=self.trouble))
        await self._count()

    def _may_go(self) -> bool:
        """Behind what is clinical; where that waits for long (a lane that is stuck), a page now and then."""
        now_s = self._clock.monotonic_s()
        if not (self._is_free() or now_s - self._last_page_s >= AT_LEAST_S) or now_s < self._not_before_s:
            return False
        self._last_page_s = now_s
        return True

    async def _page(self) -> bool:
        """Whether there may be more."""
        page, pointer = await self._db.read(self._next)
        if not page:
            return False
        landed, refused = await self._sent(page)
        done = _leading(page, landed | set(refused))
        if done:
            await self._db.write(partial(_moved, page=done, refused=refused, before=pointer))
        self._worked(whole=len(done) == len(page))
        return len(done) == len(page) == PAGE

    def _next(self, books: Books) -> tuple[list[_Told], Sent]:
        pointer = integrity.sent(books)
        return self._ready(books, deeds.after(books, pointer.seq, PAGE), pointer), pointer

    def _ready(self, books: Books, page: Sequence[Happened], pointer: Sent) -> list[_Told]:
        found, place, link = list[_Told](), pointer.place, pointer.link
        for one in page:
            place += 1
            found.append(self._made(books, one, place, link))
            link = found[-1].link
        return found

    def _made(self, books: Books, one: Happened, place: int, before: str) -> _Told:
        station = Station(reference=self._reference, code=self._code, ward=self._ward, chain=integrity.chain(books))
        row, link = audit_event(one, station, place, before)
        return _Told(happened=one, place=place, before=before, link=link, body=text.encode(row))

    async def _sent(self, page: Sequence[_Told]) -> tuple[set[str], dict[str, int]]:
        """(hashes that are at central now, hashes that it refused with the status). Raises when nothing can be said of the page."""
        there = await self._there([one.happened.hash for one in page])
        missing = [one for one in page if one.happened.hash not in there]
        if not missing:
            return there, {}
        try:
            answers = await self._central.batch([self._entry(one) for one in missing], is_minimal=True)
        except (CommandRefused, VersionConflict, NotAllowed) as error:
            self._put_off(str(getattr(error, "status", "") or error.facts[0]))
            return there, {}
        pairs = list(zip(missing, answers, strict=True))
        landed = {one.happened.hash for one, answer in pairs if answer.is_good}
        refused = {one.happened.hash: answer.status for one, answer in pairs if _is_refused(answer)}
        whole = next((answer.status for _, answer in pairs if answer.status in _WHOLE_REFUSALS), 0)
        if whole:
            self._put_off(str(whole))
        return there | landed, refused

    def _entry(self, one: _Told) -> Entry:
        return Entry(verb="POST", url="AuditEvent", resource=one.body, if_none_exist=self._condition(one.happened.hash))

    def _condition(self, entry_hash: str) -> str:
        if self._profile().provenance_handle is ProvenanceHandle.ENTITY:
            return f"entity:identifier={names.AUDIT_ENTRY}|{entry_hash}"
        return f"_tag={names.AUDIT_TAG}|{entry_hash}"

    async def _there(self, hashes: Sequence[str]) -> set[str]:
        """Which of these central holds; a row counts only if it says so itself."""
        wanted = ",".join(f"{names.AUDIT_TAG}|{one}" for one in hashes)
        page = await self._central.search("AuditEvent", [("_tag", wanted), ("_count", str(2 * PAGE))])
        found = {one.hash for row in page.rows if (one := held(row.raw)) is not None}
        return found & set(hashes)

    def _put_off(self, trouble: str) -> None:
        self.trouble = trouble
        self._not_before_s = self._clock.monotonic_s() + self._wait_s
        self._wait_s = min(self._wait_s * 2, LONGEST_WAIT_S)

    def _worked(self, *, whole: bool) -> None:
        if whole:
            self.trouble, self._wait_s, self._not_before_s = "", FIRST_WAIT_S, float("-inf")
        elif not self.trouble:
            self._put_off("unclear")

    async def _refused_again(self) -> None:
        """Each hour; nothing that was refused is forgotten."""
        if self._clock.monotonic_s() < self._again_at_s or self.trouble:
            return
        self._again_at_s = self._clock.monotonic_s() + AGAIN_AFTER_S
        page = await self._db.read(self._refused)
        for one in page[:MOST_REFUSED]:
            landed, _ = await self._sent([one])
            if landed:
                key = f"{REFUSED}{one.happened.seq}"
                await self._db.write(partial(_forgotten, key=key))

    def _refused(self, books: Books) -> list[_Told]:
        kept = _refusals(books)
        happened = {one.seq: one for one in deeds.at(books, kept)}
        return [self._made(books, happened[seq], one.place, one.before) for seq, one in kept.items() if seq in happened]

    # --- whether it is whole -------------------------------------------------------------------------------------

    async def _ask_for_head(self) -> None:
        """The newest entry of this station that central holds, by whatever journal: once in each run of the program."""
        try:
            seen = await newest_at_central(self._central, self._reference, self._code)
        except (CommandRefused, VersionConflict, NotAllowed) as error:
            self._put_off(str(getattr(error, "status", "") or error.facts[0]))
            return
        self._has_asked = True
        if seen is not None:
            await self._db.write(partial(integrity.keep_at_central, seen=seen))
            await self.integrity(anew=True)

    async def walk(self) -> None:
        """The chain walked at the start and once an hour, with or without central: a journal is changed while nobody looks."""
        checked = self._known.checked_at
        if self._is_told and (checked is None or not timedelta() <= self._clock.now() - checked < WALK_EVERY):
            await self.integrity(anew=True)

    async def integrity(self, *, anew: bool = False) -> Integrity:
        """Raises the store errors."""
        if anew:
            if self._trail is not None:
                await self._trail.flush()
            broken, at, count = await self._db.read(integrity.judged, can_wait=True)
            self._known = Integrity(broken=broken, at=at, entries=count, checked_at=self._clock.now())
        await self._count()
        return self._known

    async def _count(self) -> None:
        waiting, refused = await self._db.read(_left)
        known = self._known
        self._known = Integrity(
            broken=known.broken,
            at=known.at,
            entries=known.entries,
            checked_at=known.checked_at,
            waiting=waiting,
            refused=refused,
            trouble=self.trouble,
        )

    def checks(self, others: tuple[Check, ...] = ()) -> tuple[Check, ...]:
        """How the audit stands beside the others, for the readiness card; from memory. None where nothing is told."""
        return (*others, self._check()) if self._is_told else others

    def _check(self) -> Check:
        known = self._known
        said = [f"{known.broken} {known.at}"] if known.broken else []
        told = [f"refused {known.refused}"] if known.refused else []
        trouble = [f"central {self.trouble}"] if self.trouble else []
        count = self._trail.unwritten if self._trail is not None else 0
        unwritten = [f"unwritten {count}"] if count else []
        return Check(
            name="audit",
            is_well=not (known.broken or known.refused or self.trouble or unwritten),
            facts=(f"waiting {known.waiting}", *said, *unwritten, *told, *trouble),
            is_known=known.checked_at is not None,
        )


async def newest_at_central(central: Central, reference: str, code: str) -> AtCentral | None:
    """Of this station's entries the last by its place; None where there is none. Raises WaitError, SignInError, CommandRefused."""
    params = [("agent", reference), ("_sort", "-date"), ("_count", str(PAGE))]
    page = await central.search("AuditEvent", params)
    rows = [one for row in page.rows if (one := held(row.raw)) is not None and _is_of(one, code)]
    last = max(rows, key=lambda one: (str(one.row.get("recorded")), one.place), default=None)
    if last is None:
        return None
    return AtCentral(chain=last.chain, place=last.place, seq=last.seq, hash=last.hash, link=last.link)


async def chain_at_central(central: Central, code: str, chain: str) -> tuple[Held, ...]:
    """Every entry of one journal that central holds, for who wants to walk it."""
    params = [("_tag", f"{names.AUDIT_CHAIN}|{code}.{chain[:16]}"), ("_count", "200")]
    page = await central.rest_of(await central.search("AuditEvent", params))
    return tuple(one for row in page.rows if (one := held(row.raw)) is not None and one.chain == chain)


def _is_of(one: Held, code: str) -> bool:
    tags: Sequence[Mapping[str, object]] = one.row.get("meta", {}).get("tag", ())
    return any(str(tag.get("code")).partition(".")[0] == code for tag in tags if tag.get("system") == names.AUDIT_CHAIN)


def _is_refused(answer: EntryAnswer) -> bool:
    """A refusal of this very entry: waiting does not help, and central said that it did nothing."""
    return 400 <= answer.status < 500 and answer.status not in {*_WHOLE_REFUSALS, 408, 409, 412}


def _leading(page: Sequence[_Told], answered: set[str]) -> list[_Told]:
    """The entries up to the first that was not answered for."""
    found = list[_Told]()
    for one in page:
        if one.happened.hash not in answered:
            break
        found.append(one)
    return found


def _moved(books: Books, page: Sequence[_Told], refused: Mapping[str, int], before: Sent) -> None:
    if integrity.sent(books) != before:
        return
    for one in page:
        if one.happened.hash in refused:
            kept = _Refused(place=one.place, before=one.before, status=refused[one.happened.hash])
            facts.put(books, f"{REFUSED}{one.happened.seq}", msgspec.json.encode(kept).decode())
    last = page[-1]
    pointer = Sent(seq=last.happened.seq, hash=last.happened.hash, place=last.place, link=last.link)
    integrity.keep_sent(books, pointer)


def _refusals(books: Books) -> dict[int, _Refused]:
    sql = "SELECT key, value FROM store_fact WHERE key GLOB ? ORDER BY key"
    rows = books.execute(sql, (f"{REFUSED}*",)).fetchall()
    return {int(key.removeprefix(REFUSED)): msgspec.json.decode(value, type=_Refused) for key, value in rows}


def _forgotten(books: Books, key: str) -> None:
    books.execute("DELETE FROM store_fact WHERE key = ?", (key,))


def state_of(books: Books) -> Integrity:
    """How the audit of a store stands, walked now: for a look at a station that does not run."""
    broken, at, count = integrity.judged(books)
    waiting, refused = _left(books)
    trouble = facts.get(books, integrity.TROUBLE) or ""
    return Integrity(broken=broken, at=at, entries=count, waiting=waiting, refused=refused, trouble=trouble)


def _left(books: Books) -> tuple[int, int]:
    return deeds.waiting(books, integrity.sent(books).seq), len(_refusals(books))
