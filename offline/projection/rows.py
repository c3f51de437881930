"""The rows behind every panel: replica overlaid by the outbox, parsed, with the command behind each; refuses to interpret them.

A query is answered in one step as one JSON text and taken apart here: row by row, every row would wait for the windows' thread.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import cached_property, partial
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec

from client.fhir.names import FROM_PAPER, SLOT_TIME
from client.fhir.references import URN, rewrite
from client.fhir.withholding import may_be_labelled, withheld
from offline import identity
from offline.commands_kept import marks
from offline.outbox import State
from offline.projection import instances
from offline.sight import Sight
from offline.store.answers import NAMED_PEOPLE
from offline.store.books import Books
from offline.views import Mark

T = TypeVar("T")
_NO_TARGETS: Mapping[str, str] = MappingProxyType({})
_PLAIN: Mapping[str, Any] = MappingProxyType({"targets": _NO_TARGETS})
_URN, _FROM_PAPER = URN.encode(), f'"{FROM_PAPER}"'.encode()
ERROR = "coalesce(nullif(error_detail ->> '$.issues', ''), error_code)"
"""Of a command: central's own words when it said any, else the code; never empty text."""
_LINE = (
    "'[' || "
    + " || ',' || ".join(
        [
            *(f"json_quote({name})" for name in ("key", "type", "patient", "at_s", "seq", "is_pending", "version")),
            "body",
        ]
    )
    + " || ']'"
)
Line = tuple[str, str, str | None, int | None, int | None, int, str | None, msgspec.Raw]
_Head = tuple[str, str, str | None, int | None, int | None, int, str | None]
_Found = tuple[_Head, bytes, bytes]
"""A line without its body, the body, and the digest of the body. A `Raw` would hold the whole answer as long as its line is remembered."""


class _Answer(msgspec.Struct, frozen=True):
    """The rows of one query, and whether any of them may be labelled or may name a row of ours: looked for once, in the whole text."""

    found: Sequence[_Found] = ()
    may_be_labelled: bool = False
    may_name_ours: bool = False


_lines = msgspec.json.Decoder(list[Line])
_COLUMNS = "SELECT key, type, patient, body, at_s, {} AS seq, is_pending, version"
_decoder = msgspec.json.Decoder(float_hook=Decimal)
_PENDING = {State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.CONFLICT, State.REFUSED}


class Shown(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One row as screens see it. `body` is its JSON as stored; `resource` has its `id`, its version, and keys for pending references."""

    key: str
    type: str
    patient: str | None
    body: bytes
    version: str | None
    at_s: int | None
    mark: Mark | None
    is_pending: bool
    digest: bytes
    """Of `body`: two rows of one key, version and digest say the same."""
    targets: Mapping[str, str]
    """What the references to rows that are (or were) pending stand for here now, and units of central's for their orders."""
    slot: str | None = None
    """Of a dose that names a unit of central's: that unit's planned time."""

    @cached_property
    def resource(self) -> dict[str, Any]:
        found = rewrite(self.meant, self.targets) if self.targets else self.meant
        if self.slot is None or any(each.get("url") == SLOT_TIME for each in found.get("extension", ())):
            return found
        timed = [*found.get("extension", ()), {"url": SLOT_TIME, "valueDateTime": self.slot}]
        return {**found, "extension": timed}

    @property
    def is_settled(self) -> bool:
        """Whether nothing but its own text says what it is: no command behind it, and no reference to what has no name at central yet."""
        return self.mark is None and not self.is_pending and _URN not in self.body

    @property
    def is_from_paper(self) -> bool:
        """It was written on paper first, and entered afterwards."""
        return _FROM_PAPER in self.body

    @cached_property
    def meant(self) -> dict[str, Any]:
        """The same with pending references as they were written: what a change is built on."""
        return _body(self.body, self.key, self.version)


def once(reader: Callable[[Mapping[str, Any]], T], size: int) -> Callable[[Shown], T]:
    """`reader`, remembering what it made of the last `size` different resources: it is a function of the resource alone."""
    known: OrderedDict[tuple[str, str | None, bytes], T] = OrderedDict()

    def read_once(row: Shown) -> T:
        if row.targets:
            return reader(row.resource)
        ident = (row.key, row.version, row.digest)
        if ident in known:
            known.move_to_end(ident)
            return known[ident]
        made = known[ident] = reader(row.resource)
        if len(known) > size:
            known.popitem(last=False)
        return made

    return read_once


def read(
    books: Books,
    kinds: Collection[str],
    *,
    patients: Collection[str] | None = None,
    where: str = "",
    values: Iterable[object] = (),
    order: str = "",
    with_marks: bool = True,
    with_units: bool = False,
) -> list[Shown]:
    """The shown rows of these types and patients. `where` and `order` are SQL over the columns of the view `shown`.

    A unit that stands at central as a request of its own is no order: it is read `with_units` only.
    """
    asked = identity.named(books, patients) if patients is not None else None
    sql, given = _query(
        kinds, asked, where=where, values=values, order=order, with_marks=with_marks, with_units=with_units
    )
    return _as_asked(_parsed(books, _answered(books, sql, given, kinds)), asked)


def _query(
    kinds: Collection[str],
    asked: Collection[str] | None,
    *,
    where: str,
    values: Iterable[object],
    order: str = "",
    with_marks: bool = True,
    with_units: bool = False,
) -> tuple[str, tuple[object, ...]]:
    """The statement and its values."""
    tests, given = [f"type IN ({marks(kinds)})"], [*sorted(kinds)]
    if asked is not None:
        tests, given = [f"patient IN ({marks(asked)})", *tests], [*sorted(asked), *given]
    tests += [f"({where})"] if where else []
    tests += [instances.NOT_ONE] if instances.KIND in kinds and not with_units else []
    seq = "seq" if with_marks else "NULL"
    return f"{_COLUMNS.format(seq)} FROM shown WHERE {' AND '.join(tests)} {order}", (*given, *values)


def text_of(books: Books, kinds: Collection[str], patient: str, where: str, values: Iterable[object]) -> str | None:
    """The same rows of one patient as one text, for `lines`; remembered by whoever asks, or by nobody."""
    sql, given = _query(kinds, identity.named(books, [patient]), where=where, values=values)
    return _asked(books, sql, given)


def lines(text: str | None) -> list[Line]:
    """(key, type, patient, at_s, seq, is_pending, version, body) of each row of a text."""
    return _lines.decode(f"[{text}]") if text else []


def _as_asked(found: list[Shown], asked: Mapping[str, str] | None) -> list[Shown]:
    """Under the name that was asked for, where central has given the person another since."""
    renamed = {real: name for real, name in asked.items() if real != name} if asked else {}
    if not renamed:
        return found
    return [msgspec.structs.replace(one, patient=renamed.get(one.patient or "", one.patient)) for one in found]


def newest(
    books: Books,
    kind: str,
    column: str,
    count: int,
    *,
    patients: Collection[str],
    where: str,
    values: Iterable[object] = (),
    until: datetime | None = None,
) -> list[Shown]:
    """Of each patient and each value of `column` the newest `count` shown rows, newest first; rows without a value all count.

    What is dated after `until` comes behind everything else: a wrong clock makes nothing the newest.
    """
    last_s = None if until is None else int(until.timestamp())
    sooner = "" if last_s is None else f"coalesce(at_s, 0) > {last_s:d}, "
    sql = f"""
        SELECT json_group_array(key) FROM (
          SELECT key, row_number() OVER (PARTITION BY patient, coalesce({column}, key) ORDER BY {sooner}at_s DESC, key) AS place
          FROM shown WHERE patient IN ({marks(patients)}) AND type = ? AND ({where}))
        WHERE place <= ?"""
    asked = identity.named(books, patients)
    keys = books.execute(sql, (*sorted(asked), kind, *values, count)).fetchone()[0]
    found = _as_asked([*by_key(books, msgspec.json.decode(keys, type=list[str])).values()], asked)
    return sorted(found, key=lambda row: (last_s is not None and (row.at_s or 0) > last_s, -(row.at_s or 0), row.key))


def last_of_each(
    books: Books,
    kind: str,
    *,
    patients: Collection[str],
    codes: Collection[str],
    until: datetime,
    where: str,
    values: Sequence[object] = (),
) -> list[Shown]:
    """The newest row of each patient and each of these codes, found by index, and every pending one beside it, oldest first.

    What is dated after `until` is left out: one wrong clock would hide every value that came after it.
    """
    where = f"({where}) AND (s.at_s IS NULL OR s.at_s <= ?)"
    values = (*values, int(until.timestamp()))
    sql = f"""
        SELECT json_group_array(key) FROM (
          SELECT (SELECT s.key FROM settled s WHERE s.patient = p.value AND s.type = ? AND s.code = c.value AND ({where})
                  ORDER BY s.at_s DESC LIMIT 1) AS key
          FROM json_each(?) p CROSS JOIN json_each(?) c
          UNION ALL
          SELECT s.key FROM pending s WHERE s.patient IN (SELECT value FROM json_each(?)) AND s.type = ?
            AND s.code IN (SELECT value FROM json_each(?)) AND ({where})
          UNION ALL
          SELECT s.key FROM pending_named s WHERE s.patient IN (SELECT value FROM json_each(?)) AND s.type = ?
            AND s.code IN (SELECT value FROM json_each(?)) AND ({where}))
        WHERE key IS NOT NULL"""
    asked = identity.named(books, patients)
    who, what = (msgspec.json.encode(sorted(each)).decode() for each in (asked, codes))
    waiting = (who, kind, what, *values)
    found = books.execute(sql, (kind, *values, who, what, *waiting, *waiting)).fetchone()[0]
    shown = _as_asked([*by_key(books, msgspec.json.decode(found, type=list[str])).values()], asked)
    return sorted(shown, key=lambda row: (row.at_s or 0, row.is_pending))


def by_key(books: Books, keys: Collection[str]) -> dict[str, Shown]:
    """The shown rows under these keys; keys of ours that were settled meanwhile are followed."""
    known = identity.mapping(books, keys)
    wanted = sorted({known.get(key, key) for key in keys})
    sql = f"{_COLUMNS.format('seq')} FROM shown WHERE key IN ({marks(wanted)})"
    kinds = {key.partition("/")[0] for key in wanted}
    found = {row.key: row for row in _parsed(books, _answered(books, sql, wanted, kinds))}
    return {key: found[real] for key in keys if (real := known.get(key, key)) in found}


def _answered(books: Books, sql: str, values: Collection[object], kinds: Collection[str]) -> _Answer:
    """The rows of a query over `shown` that asks of rows of these types alone, in its order, by one step of the database."""
    given = (*values,)
    return books.answered((sql, *given), {*kinds, NAMED_PEOPLE}, partial(_asked, books, sql, given), _made)


def _asked(books: Books, sql: str, given: tuple[object, ...]) -> str | None:
    whole = f"SELECT group_concat(line) FROM (SELECT {_LINE} AS line FROM ({sql}))"
    found: str | None = books.execute(whole, given).fetchone()[0]
    return found


def _made(text: str | None) -> _Answer:
    if not text:
        return _NOTHING
    found = [
        (line[:7], body := bytes(line[7]), blake2b(body, digest_size=16).digest())
        for line in _lines.decode(f"[{text}]")
    ]
    return _Answer(found, may_be_labelled(text), URN in text)


_NOTHING = _Answer()


def _parsed(books: Books, given: _Answer) -> list[Shown]:
    found = given.found
    if books.sight is not None and given.may_be_labelled:
        found = [_for_eyes(books, books.sight, one) for one in found]
    known = marks_of(books, {line[4] for line, _, _ in found if line[4] is not None})
    named = {part for _, body, _ in found for part in _urns(body)} if given.may_name_ours else ()
    targets = _targets(books, named)
    charted = [body for line, body, _ in found if line[1] == "MedicationAdministration"]
    units = instances.among(books, set(instances.asked_by(charted).values())) if charted else {}
    is_plain = not targets and not units
    return [
        Shown(
            key=line[0],
            type=line[1],
            patient=line[2],
            body=body,
            version=line[6],
            at_s=line[3],
            mark=known.get(line[4]),
            is_pending=bool(line[5]),
            digest=digest,
            **(_PLAIN if is_plain else _aims(body, targets, units)),
        )
        for line, body, digest in found
    ]


def _for_eyes(books: Books, sight: Sight, found: _Found) -> _Found:
    """The row as this person may see it; it has another digest than the whole one, so nothing made of that is taken for it."""
    line, body, _ = found
    less = for_eyes(books, sight, line[1], line[2], body)
    return found if less is body else (line, less, blake2b(less, digest_size=16).digest())


def for_eyes(books: Books, sight: Sight, kind: str, patient: str | None, body: bytes) -> bytes:
    """The body itself, or what stands in its place for who may not see it."""
    if not sight.hides(kind, patient, body):
        return body
    books.has_withheld = True
    return withheld(kind, body)


def _aims(body: bytes, targets: dict[str, str], units: Mapping[str, instances.Instance]) -> dict[str, Any]:
    """What the references in a body stand for, and the planned time of the unit that a dose names."""
    found = targets if targets and _URN in body else _NO_TARGETS
    for written, key in instances.asked_by([body]).items() if units else ():
        if key in units:
            return {"targets": {**found, written: units[key].order}, "slot": units[key].slot}
    return {"targets": found}


def _body(raw: bytes, key: str, version: str | None) -> dict[str, Any]:
    body: dict[str, Any] = _decoder.decode(raw)
    ident = key.partition("/")[2]
    if body.get("id") != ident:
        body["id"] = ident
    if version is not None and body.get("meta", {}).get("versionId") != version:
        body["meta"] = {**body.get("meta", {}), "versionId": version}
    return body


def _targets(books: Books, entries: Collection[str]) -> dict[str, str]:
    """The key under which each of these entries is found here now: ours, or central's once it has answered."""
    if not entries:
        return {}
    sql = f"SELECT entry_id, target FROM row WHERE verb = 'create' AND entry_id IN ({marks(entries)})"
    return {f"{URN}{entry}": str(target) for entry, target in books.execute(sql, sorted(entries))}


def _urns(body: bytes) -> set[str]:
    return {part[:36].decode(errors="replace") for part in body.split(_URN)[1:]}


def marks_of(books: Books, seqs: Collection[int]) -> Mapping[int | None, Mark]:
    """The marks of these commands by seq."""
    if not seqs:
        return {}
    sql = (
        f"SELECT seq, id, state, number, saved_at_ms, is_emergency, author_name, {ERROR} FROM command"
        f" WHERE seq IN ({marks(seqs)})"
    )
    return {
        row[0]: Mark(
            command=row[1],
            state=State(row[2]),
            number=row[3],
            saved_at=at(row[4]),
            is_emergency=bool(row[5]),
            author=row[6],
            error=row[7],
        )
        for row in books.execute(sql, sorted(seqs))
    }


def at(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def at_or_none(ms: int | None) -> datetime | None:
    return None if ms is None else at(ms)
