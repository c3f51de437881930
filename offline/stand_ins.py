"""Who may work here in an outage without central's word: sealed accounts, their uses, and what has to be done about them afterwards.

A sealed account is made for one station and lies in an envelope. It opens only while central cannot be reached, for a person who
types his own name and a reason, and from its first use it has to be rotated: until then no later outage takes it, unless the site
says so. Each use, and each break-glass, waits for the ward lead's review. Refuses to keep a passphrase.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from client.errors import InputRefused
from client.records import Person, Role, Standing
from client.staff_numbers import canonical
from offline import journal
from offline.store import facts
from offline.store.books import Books

_ACCOUNT, _USE = "emergency-account:", "stand-in-use:"
_NAME = re.compile(r"[A-Z][A-Z0-9-]{1,23}")
LEAST_NAME, LEAST_REASON = 2, 4
OPENED, MADE, ROTATED, REMOVED, BROKEN_GLASS, REVIEWED = (
    "emergency-account-opened",
    "emergency-account-made",
    "emergency-account-rotated",
    "emergency-account-removed",
    "break-glass",
    "stand-in-reviewed",
)


class EmergencyAccount(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed account. `used_in_ms`: the outage in which it was opened since its passphrase was made, by when that began."""

    name: str
    role: Role
    kept: bytes
    made_at_ms: int
    made_by: str
    used_in_ms: int | None = None


class Use(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody sat here without central's word. `witness` proved himself beside him; of an account nobody need."""

    id: str
    standing: Standing
    reference: str
    name: str
    """As he typed it himself."""
    staff_number: str
    role: Role
    reason: str
    at_ms: int
    account: str = ""
    witness: str = ""
    reviewed_by: str = ""
    reviewed_at_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewable:
    """A use and how much was written in it."""

    use: Use
    acts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """What stands to be done: accounts to rotate, uses to review."""

    accounts: tuple[str, ...] = ()
    to_rotate: tuple[str, ...] = ()
    to_review: int = 0

    @property
    def is_done(self) -> bool:
        return not self.to_rotate and not self.to_review


# --- accounts --------------------------------------------------------------------------------------------------------


def account_name(typed: str) -> str:
    """As an account is called, however it was typed: it must never pass for a staff number and go to central."""
    return canonical(typed).upper()


def account(books: Books, name: str) -> EmergencyAccount | None:
    held = facts.get(books, f"{_ACCOUNT}{account_name(name)}")
    return msgspec.json.decode(held, type=EmergencyAccount) if held else None


def accounts(books: Books) -> tuple[EmergencyAccount, ...]:
    return tuple(msgspec.json.decode(one, type=EmergencyAccount) for one in _values(books, _ACCOUNT))


def keep_account(books: Books, one: EmergencyAccount, at_ms: int) -> None:
    """A new one, or a new passphrase for one that is there: from here on it is unused. Raises InputRefused for a name that is none."""
    if not _NAME.fullmatch(one.name):
        raise InputRefused("account", "name")
    if one.role not in {Role.DOCTOR, Role.NURSE, Role.HEAD_NURSE}:
        raise InputRefused("account", "role")
    kind = MADE if account(books, one.name) is None else ROTATED
    _put(books, one)
    said = {"account": one.name, "role": one.role.value, "by": one.made_by}
    journal.write(books, kind, at_ms=at_ms, facts=said)


def remove_account(books: Books, name: str, by: str, at_ms: int) -> bool:
    """False where there is none."""
    if account(books, name) is None:
        return False
    books.execute("DELETE FROM store_fact WHERE key = ?", (f"{_ACCOUNT}{account_name(name)}",))
    journal.write(books, REMOVED, at_ms=at_ms, facts={"account": account_name(name), "by": by})
    return True


def use_account(books: Books, one: EmergencyAccount, outage_ms: int) -> None:
    """It is open for this outage, and has to be rotated after it."""
    _put(books, msgspec.structs.replace(one, used_in_ms=outage_ms))


def _put(books: Books, one: EmergencyAccount) -> None:
    facts.put(books, f"{_ACCOUNT}{one.name}", msgspec.json.encode(one).decode())


# --- uses ------------------------------------------------------------------------------------------------------------


def keep_use(books: Books, use: Use) -> None:
    facts.put(books, f"{_USE}{use.id}", msgspec.json.encode(use).decode())
    kind = OPENED if use.standing is Standing.ACCOUNT else BROKEN_GLASS
    said = {"use": use.id, "account": use.account, "name": use.name, "staff": use.staff_number}
    more = {"role": use.role.value, "reason": use.reason, "witness": use.witness}
    journal.write(books, kind, at_ms=use.at_ms, facts={**said, **more})


def uses(books: Books) -> tuple[Use, ...]:
    """All of them, the newest first."""
    found = (msgspec.json.decode(one, type=Use) for one in _values(books, _USE))
    return tuple(sorted(found, key=_newest))


def reviewable(books: Books) -> tuple[Reviewable, ...]:
    """Those that nobody reviewed yet, the newest first, with the number of acts that carry this person."""
    return tuple(Reviewable(use=one, acts=_acts(books, one)) for one in uses(books) if one.reviewed_at_ms is None)


def review(books: Books, ident: str, by: Person, at_ms: int) -> bool:
    """False where it is not there, or was reviewed already."""
    held = facts.get(books, f"{_USE}{ident}")
    use = msgspec.json.decode(held, type=Use) if held else None
    if use is None or use.reviewed_at_ms is not None:
        return False
    seen = msgspec.structs.replace(use, reviewed_by=by.name, reviewed_at_ms=at_ms)
    facts.put(books, f"{_USE}{ident}", msgspec.json.encode(seen).decode())
    journal.write(books, REVIEWED, at_ms=at_ms, facts={"use": ident, "by": by.reference, "name": by.name})
    return True


def duties(books: Books) -> Duties:
    every = accounts(books)
    return Duties(
        accounts=tuple(one.name for one in every),
        to_rotate=tuple(one.name for one in every if one.used_in_ms is not None),
        to_review=sum(one.reviewed_at_ms is None for one in uses(books)),
    )


def demand_said(name: str, reason: str) -> None:
    """Raises InputRefused where a person did not say who he is, or why."""
    if len(name.strip()) < LEAST_NAME:
        raise InputRefused("own-name", "empty")
    if len(reason.strip()) < LEAST_REASON:
        raise InputRefused("why", "too-short")


def _acts(books: Books, use: Use) -> int:
    sql = "SELECT count(*) FROM command WHERE author_reference = ? AND saved_at_ms >= ?"
    return int(books.execute(sql, (use.reference, use.at_ms)).fetchone()[0])


def _values(books: Books, prefix: str) -> Iterable[str]:
    rows = books.execute("SELECT value FROM store_fact WHERE key GLOB ? ORDER BY key", (f"{prefix}*",)).fetchall()
    return (str(row[0]) for row in rows)


def _newest(use: Use) -> int:
    return -use.at_ms
