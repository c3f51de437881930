"""Rows of the hospital: read, vread, create, update, delete, each on the store as it is now; refuses what a version check forbids.

Writing functions must run inside a job of the store (`Store.write`, `Writer.submit`); they leave the commit to it.
"""

import re
from typing import Any

import msgspec

from practice.clock import instant
from practice.forms import decode, encode
from practice.identity import new_id
from practice.outcomes import refusal
from practice.search.values import Index, Values
from practice.store import Change, Store
from practice.subscription_rules import activated
from practice.validation import check_id, check_resource

_ETAG = re.compile(r'\s*(?:W/)?"([^"]{1,64})"\s*')
_COLUMNS = """SELECT r.row, r.type, r.id, v.version, v.last_updated_ms, v.method, v.json
    FROM resource r JOIN version v ON """


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """One version of one row. `json` is None exactly for a deletion; `status` is what an answer about it says."""

    row: int
    type: str
    id: str
    version: int
    last_updated_ms: int
    method: str
    json: bytes | None
    status: int = 200

    @property
    def reference(self) -> str:
        return f"{self.type}/{self.id}"

    @property
    def etag(self) -> str:
        return f'W/"{self.version}"'

    @property
    def last_updated(self) -> str:
        return instant(self.last_updated_ms)


class Records:
    """The rows of one store; the index is written with every row, in the same job."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.index = Index(store.keys)
        if store.needs_index:
            store.write(self.reindex)

    def find(self, kind: str, identity: str) -> Stored | None:
        """The newest version, which may be a deletion; None if there never was such a row."""
        sql = f"{_COLUMNS} v.seq = r.seq WHERE r.type = ? AND r.id = ?"
        store = self.store
        look = store.run if (kind, identity) in store.pending.names else store.peek
        return _stored(look(sql, (kind, identity)).fetchone())

    def read(self, kind: str, identity: str) -> Stored:
        return _present(self.find(kind, identity))

    def at(self, row: int) -> Stored:
        sql = f"{_COLUMNS} v.seq = r.seq WHERE r.row = ?"
        return _present(_stored(self.store.run(sql, (row,)).fetchone()))

    def read_version(self, kind: str, identity: str, version: str) -> Stored:
        if not version.isdecimal() or len(version) > 12:
            raise refusal(404, "There is no such version.")
        sql = f"{_COLUMNS} v.row = r.row WHERE r.type = ? AND r.id = ? AND v.version = ?"
        return _present(_stored(self.store.run(sql, (kind, identity, int(version))).fetchone()))

    def create(self, resource: dict[str, Any], kind: str, identity: str = "") -> Stored:
        """A new row with an id of our own, or `identity` if that was given out before."""
        check_resource(resource, kind)
        if kind == "Subscription":
            resource = activated(resource, self.store.keys)
        return self._put(None, resource, kind, identity or new_id(self.store.stamp_ms), "POST")

    def update(
        self, resource: dict[str, Any], kind: str, identity: str, if_match: str = "", if_none_match: str = ""
    ) -> Stored:
        """A new version, or the first one under the id the client chose."""
        check_id(identity)
        check_resource(resource, kind)
        if resource.get("id") != identity:
            raise refusal(400, "The id in the body is not the id in the address.", expression="id")
        if kind == "Subscription":
            resource = activated(resource, self.store.keys)
        old = self.find(kind, identity)
        _check_match(old, if_match)
        if if_none_match.strip() == "*" and old is not None and old.json is not None:
            raise refusal(412, "It is there already.")
        return self._put(old, resource, kind, identity, "PUT")

    def delete(self, kind: str, identity: str, if_match: str = "") -> Stored:
        """The row's deletion; deleting twice changes nothing."""
        old = self.find(kind, identity)
        if old is None:
            raise refusal(404, "There never was such a row.")
        _check_match(old, if_match)
        if old.json is None:
            return old
        self._change_index(old.row, self.index.values(kind, decode(old.json)), Values())
        return self._store_version(old, old.row, kind, identity, "DELETE", None, 204)

    def _put(self, old: Stored | None, resource: dict[str, Any], kind: str, identity: str, method: str) -> Stored:
        store = self.store
        version = 1 if old is None else old.version + 1
        meta = {**resource.get("meta", {}), "versionId": str(version), "lastUpdated": store.stamp}
        whole = {**resource, "resourceType": kind, "id": identity, "meta": meta}
        before = Values() if old is None or old.json is None else self.index.values(kind, decode(old.json))
        row = store.next_row() if old is None else old.row
        self._change_index(row, before, self.index.values(kind, whole))
        is_new = old is None or old.json is None
        return self._store_version(old, row, kind, identity, method, encode(whole), 201 if is_new else 200)

    def _store_version(
        self, old: Stored | None, row: int, kind: str, identity: str, method: str, json: bytes | None, status: int
    ) -> Stored:
        store = self.store
        seq, at_ms = store.next_seq(), store.stamp_ms
        version = 1 if old is None else old.version + 1
        is_deleted = json is None
        whole = (seq, row, version, at_ms, method, json)
        if old is None:
            store.pending.add_row(whole, (row, kind, identity, version, at_ms, seq))
        else:
            store.run("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?)", whole)
            sql = "UPDATE resource SET version = ?, last_updated_ms = ?, seq = ?, deleted = ? WHERE row = ?"
            store.run(sql, (version, at_ms, seq, is_deleted, row))
        store.note(Change(type=kind, id=identity, row=row, is_deleted=is_deleted))
        return Stored(
            row=row,
            type=kind,
            id=identity,
            version=version,
            last_updated_ms=at_ms,
            method=method,
            json=json,
            status=status,
        )

    def _change_index(self, row: int, before: Values, after: Values) -> None:
        pending = self.store.pending
        if before.terms or before.moments or before.numbers:
            many = self.store.connection.executemany
            pending.take_terms(row, before.terms - after.terms)
            many(
                "DELETE FROM moment WHERE key=? AND low=? AND high=? AND row=?",
                _rows(before.moments - after.moments, row),
            )
            many(
                "DELETE FROM number WHERE key=? AND value=? AND unit=? AND row=?",
                _rows(before.numbers - after.numbers, row),
            )
            pending.add_values(
                row, after.terms - before.terms, after.moments - before.moments, after.numbers - before.numbers
            )
        else:
            pending.add_values(row, after.terms, after.moments, after.numbers)

    def reindex(self) -> None:
        """Draws all search values again, for a store made when there were fewer parameters."""
        for table in ("word", "posting", "moment", "number"):
            self.store.run(f"DELETE FROM {table}")  # values are bound
        for kept in self.store.run(f"{_COLUMNS} v.seq = r.seq WHERE r.deleted = 0").fetchall():
            stored = _present(_stored(kept))
            self._change_index(stored.row, Values(), self.index.values(stored.type, decode(stored.json or b"{}")))


def _rows(values: set[Any], row: int) -> list[tuple[Any, ...]]:
    return [(*value, row) for value in values]


def _stored(found: tuple[Any, ...] | None) -> Stored | None:
    if found is None:
        return None
    row, kind, identity, version, last_updated_ms, method, json = found
    return Stored(
        row=row,
        type=kind,
        id=identity,
        version=version,
        last_updated_ms=last_updated_ms,
        method=method,
        json=json,
    )


def _present(stored: Stored | None) -> Stored:
    if stored is None:
        raise refusal(404, "There is no such row.")
    if stored.json is None:
        raise refusal(410, "This row was deleted.")
    return stored


def _check_match(old: Stored | None, if_match: str) -> None:
    if not if_match:
        return
    meant = _ETAG.fullmatch(if_match)
    if meant is None:
        raise refusal(400, 'If-Match is W/"version".')
    if old is None or old.json is None or str(old.version) != meant[1]:
        raise refusal(412, "The row has another version by now.")
