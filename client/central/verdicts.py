"""What an answer to a sent command means: line 12 of the delivery algorithm as one table; refuses to guess.

Only "200 and every entry 2xx" is a yes. Everything else is journalled by the caller, who then asks. A refusal counts only when
asking found nothing and the same refusal came twice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from client.central.answers import EntryAnswer, Gone, Row


class Verdict(StrEnum):
    """What to do with one status: believe it, ask first, believe a refusal when it comes twice, look for a rival's change, or wait."""

    YES = "yes"
    UNCLEAR = "unclear"
    REFUSAL = "refusal"
    RIVAL = "rival"
    WAIT = "wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """Where one meant row stands at central."""

    key: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Central said yes to every row; `rows` by our key. Green only after it was read back."""

    rows: Mapping[str, Stored]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Central will not take it. `landed` are the rows that a server without atomicity kept all the same."""

    status: int
    issues: tuple[str, ...] = ()
    landed: Mapping[str, Stored] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Nobody knows; ask before anything else. `landed` is what central did say yes to."""

    reason: str
    retry_after_s: float | None = None
    landed: Mapping[str, Stored] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """The row `key` that this command changes is no longer the one its author saw; `current` is what stands there now."""

    key: str
    current: Row | Gone | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubled:
    """Central holds several rows with one identifier of ours: never resend, a person marks the extra ones."""

    rows: Mapping[str, tuple[Row, ...]]


Outcome = Delivered | Refused | Unclear | Changed | Doubled


def verdict(status: int, text: str = "") -> Verdict:
    """The meaning of one HTTP or entry status; `text` are its issues, because "duplicate key" hides behind several statuses."""
    if 200 <= status < 300:
        return Verdict.YES
    if status in {401, 403, 429}:
        return Verdict.WAIT
    if status in {409, 412}:
        return Verdict.RIVAL
    if "duplicate" in text.lower():
        return Verdict.UNCLEAR
    if 400 <= status < 500 and status not in {408, 425}:
        return Verdict.REFUSAL
    return Verdict.UNCLEAR


def together(answers: Iterable[EntryAnswer]) -> Verdict:
    """The verdict on several entries as one: the least certain of them, since a refusal must be a whole one."""
    found = {verdict(one.status, " ".join(one.issues)) for one in answers}
    order = (Verdict.UNCLEAR, Verdict.WAIT, Verdict.RIVAL, Verdict.REFUSAL)
    return next((one for one in order if one in found), Verdict.YES)


def is_final(first: Refused, second: Refused, *, was_found: bool) -> bool:
    """Whether two refusals of one command end it: the same status, nothing of it landed, and asking found nothing between them."""
    return first.status == second.status and not was_found and not first.landed and not second.landed
