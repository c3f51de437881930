"""What each event of the journal is to an auditor: which are told to central, and as what. Refuses to tell what anybody wrote of a patient.

An event that is not in this table is the station's own business (a command moving through its states, a comparison) and stays in
the journal.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec

from client.fhir.audit import DCM, REST, Deed, Happened
from offline import identity, journal
from offline.commands_kept import marks
from offline.integrity import ACCEPTED
from offline.store.books import Books
from offline.trail import (
    AUDIT_EXPORTED,
    AUDIT_READ,
    GLASS,
    LOOKED,
    OUTSIDE,
    OUTSIDE_REFUSED,
    PRINTED,
    SEARCHED,
)

_LOGIN = ((DCM, "110122"),)
_ROLES_CHANGED, _SECURITY_CHANGED = ((DCM, "110136"),), ((DCM, "110137"),)
_APPLICATION = "110100"

DEEDS: dict[str, Deed] = {
    "signed-in": Deed(kind="110114", act="sign-in", did="E", subtypes=_LOGIN),
    "sign-in-refused": Deed(kind="110114", act="sign-in-refused", did="E", subtypes=_LOGIN, outcome="8"),
    "witnessed": Deed(kind="110114", act="witness", did="E", subtypes=_LOGIN),
    "signed-out": Deed(kind="110114", act="sign-out", did="E", subtypes=((DCM, "110123"),)),
    "locked": Deed(kind="110114", act="lock", did="E"),
    "unlocked": Deed(kind="110114", act="unlock", did="E", subtypes=_LOGIN),
    "pin-set": Deed(kind="110113", act="set-pin", did="U", subtypes=_SECURITY_CHANGED),
    "staff-dismissed": Deed(kind="110113", act="dismiss", did="D", subtypes=_ROLES_CHANGED),
    "emergency-account-opened": Deed(kind="110113", act="stand-in", did="E", subtypes=((DCM, "110127"),)),
    "break-glass": Deed(kind="110113", act="stand-in", did="E", subtypes=((DCM, "110127"),)),
    "emergency-account-made": Deed(kind=_APPLICATION, act="account", did="C"),
    "emergency-account-rotated": Deed(kind=_APPLICATION, act="account", did="U"),
    "emergency-account-removed": Deed(kind=_APPLICATION, act="account", did="D"),
    "stand-in-reviewed": Deed(kind=_APPLICATION, act="review-stand-in", did="U"),
    LOOKED: Deed(kind="110110", act="look", did="R", subtypes=((REST, "read"),)),
    OUTSIDE: Deed(kind="110110", act="open-outside", did="R", subtypes=((REST, "read"),)),
    OUTSIDE_REFUSED: Deed(kind="110110", act="open-refused", did="R", outcome="8"),
    GLASS: Deed(kind="110113", act="break-glass", did="R", subtypes=((DCM, "110127"),)),
    SEARCHED: Deed(kind="110112", act="search", did="E", subtypes=((REST, "search-type"),)),
    journal.SAVED: Deed(kind="rest", act="act", did="C", subtypes=((REST, "create"),)),
    "checked": Deed(kind=_APPLICATION, act="override", did="E"),
    "withdrawal": Deed(kind="rest", act="withdraw", did="U", subtypes=((REST, "update"),)),
    PRINTED: Deed(kind="110106", act="print", did="R"),
    "label-printed": Deed(kind="110106", act="print-label", did="R"),
    "exported": Deed(kind="110106", act="export", did="R"),
    "rules-exported": Deed(kind="110106", act="export", did="R"),
    AUDIT_READ: Deed(kind="110101", act="read-audit", did="R"),
    AUDIT_EXPORTED: Deed(kind="110106", act="export-audit", did="R"),
    "mode": Deed(kind=_APPLICATION, act="mode", did="E"),
    "declared": Deed(kind=_APPLICATION, act="declare-emergency", did="E"),
    "lifted": Deed(kind=_APPLICATION, act="lift-declaration", did="E"),
    "closed": Deed(kind=_APPLICATION, act="close-emergency", did="E"),
    ACCEPTED: Deed(kind="110113", act="journal-begun-anew", did="E"),
}
"""Refused sign-ins keep the number that was typed at this station: it may be a slip, even a password."""

_NAMELESS = frozenset({"report-event"})
"""A report may be given without a name: nobody is told who sat there, an auditor neither."""
_DETAILS = ("document", "number", "copies", "count", "length", "sort", "from", "to", "why", "said", "codes", "account")
_PURPOSES = {
    "care": "TREAT",
    "consult": "TREAT",
    "follow-up": "TREAT",
    "handover": "TREAT",
    "emergency": "ETREAT",
    "records": "HOPERAT",
    "quality": "HQUALIMP",
    "patient-asked": "PATRQT",
}
OF = "SELECT e.seq, e.at_ms, e.kind, e.command, e.patient, e.facts, e.hash, c.author_reference, c.author_name, c.kind FROM event e"


def after(books: Books, seq: int, most: int) -> list[Happened]:
    """The next events that are told, oldest first."""
    sql = f"{OF} LEFT JOIN command c ON c.id = e.command WHERE e.seq > ? AND e.kind IN ({marks(DEEDS)}) ORDER BY e.seq LIMIT ?"
    return told(books, books.execute(sql, (seq, *DEEDS, most)).fetchall())


def at(books: Books, seqs: Collection[int]) -> list[Happened]:
    sql = f"{OF} LEFT JOIN command c ON c.id = e.command WHERE e.seq IN ({marks(seqs)}) ORDER BY e.seq"
    return told(books, books.execute(sql, sorted(seqs)).fetchall())


def waiting(books: Books, seq: int) -> int:
    """How many are not told yet."""
    sql = f"SELECT count(*) FROM event WHERE seq > ? AND kind IN ({marks(DEEDS)})"
    return int(books.execute(sql, (seq, *DEEDS)).fetchone()[0])


def told(books: Books, rows: list[tuple[Any, ...]]) -> list[Happened]:
    made = [_happened(row, msgspec.json.decode(row[5])) for row in rows]
    keys = {key for one in made for key in one.patients}
    real = identity.mapping(books, keys)
    pending = identity.pending_among(books, keys)
    return [_aimed(one, real, pending) for one in made]


def _aimed(one: Happened, real: dict[str, str], pending: Collection[str]) -> Happened:
    known = tuple(real.get(key, key) for key in one.patients if key not in pending or key in real)
    unknown = tuple(key for key in one.patients if key in pending and key not in real)
    return replace(one, patients=known, unknown=unknown)


def _happened(row: tuple[Any, ...], facts: dict[str, str]) -> Happened:
    seq, at_ms, kind, command, patient, _, digest, author, author_name, act = row
    reason = facts.get("reason", "") if kind in {LOOKED, OUTSIDE, GLASS} else ""
    found = tuple(key for key in facts.get("hits", "").split() if key.startswith("Patient/"))
    person = "" if act in _NAMELESS else str(facts.get("person") or author or _by(facts))
    return Happened(
        deed=DEEDS[kind],
        at=datetime.fromtimestamp(at_ms / 1000, UTC),
        seq=seq,
        hash=bytes(digest).hex(),
        person=person,
        person_name="" if act in _NAMELESS else str(facts.get("name") or author_name or ""),
        role=facts.get("role", ""),
        patients=(patient,) if patient else found,
        command=str(command or ""),
        reason=reason,
        purpose=_PURPOSES.get(reason, ""),
        details=_details(kind, facts, act),
    )


def _by(facts: dict[str, str]) -> str:
    """Some events name who it was in a fact of another name."""
    said = facts.get("by", "")
    return said if "/" in said else ""


def _details(kind: str, facts: dict[str, str], act: str | None) -> tuple[tuple[str, str], ...]:
    said = tuple((name, facts[name]) for name in _DETAILS if facts.get(name) and _may_be_told(kind, name))
    rules = _rules(facts) if kind == "checked" else ""
    return (*said, *((("kind", act),) if act else ()), *((("rules", rules),) if rules else ()))


def _may_be_told(kind: str, name: str) -> bool:
    """Words that a person typed are told where they are the reason for a look, and nowhere else."""
    return name != "said" or kind in {OUTSIDE, GLASS, ACCEPTED}


def _rules(facts: dict[str, str]) -> str:
    found = msgspec.json.decode(facts.get("findings", "[]"))
    return " ".join(dict.fromkeys(str(one[0]) for one in found))
