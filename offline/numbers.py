"""Provisional numbers that people read out, write down and type in again; refuses to use one twice and to take one with a slip.

`E-ward-station-yyMMdd-0009-K`: what it is (E order, X dose, V vital signs, N note, C check or other, P printed page), where and when it was
made, the how many-th of that day, and a check character over all before it (ISO 7064 MOD 37,36: finds every wrong character and nearly
every swapped pair of neighbours). Short form on screen: `E-0009`. A store that was begun after
another one was lost or put aside counts in the next block, from `E-10001` on.
"""

import re
from dataclasses import dataclass
from datetime import date

from client.clinical.check_characters import check_character
from client.errors import InputRefused
from offline.store import facts
from offline.store.books import Books

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FORM = re.compile(r"([A-Z])-([A-Z0-9]+)-([A-Z0-9]+)-(\d{6})-(\d{4,})-([A-Z0-9])")
PAGE = "P"
_VOIDED_BY = "voided-by:"
BLOCK = 10_000
LETTERS = {
    "sign-orders": "E",
    "oral-order": "E",
    "countersign-order": "C",
    "stop-order": "E",
    "void-order": "E",
    "administer-dose": "X",
    "record-vitals": "V",
    "write-note": "N",
    "record-diagnosis": "C",
    "revise-diagnosis": "C",
    "cosign-note": "N",
    "dismiss-deadline": "N",
    "reply-finding": "N",
    "verify-order": "C",
    "release-order": "C",
    "review-antimicrobial": "C",
    "reply-pharmacist": "C",
    "confirm-stop": "C",
    "record-skin-test": "C",
    "acknowledge-result": "C",
    "alert-prescriber": "C",
    "tell-critical": "C",
    "handle-critical": "C",
    "report-critical": "C",
    "add-tag": "C",
    "remove-tag": "C",
    "comment-team": "C",
    "step-visit": "C",
    "issue-certificate": "N",
    "void-certificate": "N",
    "request-consult": "E",
    "move-consult": "C",
    "answer-consult": "N",
    "call-consult": "C",
    "hand-over": "N",
    "take-over": "C",
    "enter-pathway": "C",
    "move-pathway": "C",
    "note-variance": "C",
    "ask-records": "C",
    "query-order": "C",
    "answer-query": "C",
    "start-skin-test": "C",
    "collect-specimen": "C",
    "miss-specimen": "C",
    "record-assessment": "V",
    "void-assessment": "C",
    "answer-warning": "C",
    "call-warning": "C",
    "record-labour": "V",
    "record-teeth": "C",
    "check-item": "C",
    "void-findings": "C",
    "step-room": "C",
    "step-unit": "X",
    "record-fluids": "V",
    "close-fluids": "V",
    "decide-allergy": "C",
    "start-transfusion": "X",
    "note-transfusion": "V",
    "end-transfusion": "X",
    "react-transfusion": "C",
    "report-event": "N",
    "answer-suspicion": "C",
    "say-in-case": "C",
    "move-dose-request": "C",
    "note-downtime": "C",
    "note-effect": "V",
    "note-near-miss": "C",
    "request-dose": "C",
    "step-infusion": "X",
    "admit-patient": "C",
    "move-bed": "C",
    "transfer-patient": "C",
    "discharge-patient": "C",
    "register-newborn": "C",
    "set-bed": "C",
    "register-temporary": "C",
    "confirm-band": "C",
    "note-identity": "C",
    "join-patients": "C",
    "part-patients": "C",
    "report-phoned": "C",
    "settle-phoned": "C",
    "close-paper": "C",
    "decide-conflict": "C",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The codes of ward and station as they stand in numbers; letters and digits only."""

    ward: str
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPage:
    """One number of a printed page; a void one stays listed."""

    number: str
    document: str
    printed_at_ms: int
    by: str
    voided_at_ms: int | None = None
    void_reason: str | None = None
    voided_by: str | None = None
    """Who said so, by name."""


def next_number(books: Books, kind: str, place: Place, day: date) -> str:
    """Take the next number for a command of this kind; it is used up with the transaction."""
    letter = LETTERS[kind]
    seq = _following(books, "number_used WHERE kind = ? AND day = ?", (letter, day.isoformat()))
    number = written(letter, place, day, seq)
    books.execute(
        "INSERT INTO number_used (kind, day, seq, number) VALUES (?, ?, ?, ?)", (letter, day.isoformat(), seq, number)
    )
    return number


def next_page(books: Books, place: Place, day: date, *, document: str, by: str, at_ms: int) -> str:
    """Take the next page number of the station and day."""
    seq = _following(books, "print_number WHERE day = ?", (day.isoformat(),))
    number = written(PAGE, place, day, seq)
    books.execute(
        "INSERT INTO print_number (day, seq, number, document, printed_at_ms, by) VALUES (?, ?, ?, ?, ?, ?)",
        (day.isoformat(), seq, number, document, at_ms, by),
    )
    return number


def void_page(books: Books, number: str, reason: str, at_ms: int, by: str = "") -> None:
    """The page was spoilt. Its number is never used again; `by` is who says so."""
    if not reason.strip():
        raise InputRefused("page-number", "no-reason")
    sql = "UPDATE print_number SET voided_at_ms = ?, void_reason = ? WHERE number = ? AND voided_at_ms IS NULL"
    if not books.execute(sql, (at_ms, reason, number)).rowcount:
        raise InputRefused("page-number", "unknown")
    if by:
        facts.put(books, f"{_VOIDED_BY}{number}", by)


def pages(books: Books, day: date) -> list[PrintedPage]:
    """All numbers of a day in order, the void ones among them."""
    sql = "SELECT number, document, printed_at_ms, by, voided_at_ms, void_reason FROM print_number WHERE day = ? ORDER BY seq"
    return [
        PrintedPage(
            number=row[0],
            document=row[1],
            printed_at_ms=row[2],
            by=row[3],
            voided_at_ms=row[4],
            void_reason=row[5],
            voided_by=facts.get(books, f"{_VOIDED_BY}{row[0]}") if row[4] is not None else None,
        )
        for row in books.execute(sql, (day.isoformat(),))
    ]


def written(letter: str, place: Place, day: date, seq: int) -> str:
    """Raises InputRefused for codes that are not letters and digits."""
    for code in (place.ward, place.station):
        if not code or any(sign not in _ALPHABET for sign in code.upper()):
            raise InputRefused("number", "code")
    head = f"{letter}-{place.ward.upper()}-{place.station.upper()}-{day:%y%m%d}-{seq:04d}"
    return f"{head}-{check_character(head)}"


def short(number: str) -> str:
    """`E-0009` of a whole number."""
    parts = number.split("-")
    return f"{parts[0]}-{parts[-2]}" if len(parts) >= 6 else number


def is_whole(text: str) -> bool:
    """Whether a typed or scanned number has its form and its check character fits."""
    bare = text.strip().upper()
    return _FORM.fullmatch(bare) is not None and check_character(bare[:-2]) == bare[-1]


def _following(books: Books, where: str, values: tuple[str, ...]) -> int:
    last = int(books.execute(f"SELECT coalesce(max(seq), 0) FROM {where}", values).fetchone()[0])
    return max(last, _before_this_store(books)) + 1


def _before_this_store(books: Books) -> int:
    """What a store that is gone may have given out: each store counts in a block of its own (`offline/store/epoch.py`)."""
    row = books.execute("SELECT value FROM store_fact WHERE key = 'epoch'").fetchone()
    return int(row[0]) * BLOCK if row else 0
