"""Reading a skin test at the bed: which test, what it said, who read it with me, which batch, when. Presets nothing but now.

A negative one releases its drugs by a second command in the same press; a weak or positive one leaves them on hold and blocked.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.orders import pack_id
from client.clinical.skin_tests import read_as
from client.commands import RecordSkinTest, ReleaseOrder
from client.errors import PolicyRefused, VersionConflict
from client.records import Code, Person
from offline.views import WaitingTest
from ui.nurse.door import NurseStation

NEGATIVE = "negative"
OUTCOMES = (NEGATIVE, "weak", "positive")
CHANGED = "drug-changed"
"""The drug's order was changed since the list was read: it is listed anew, to be released as it stands now."""
_AHEAD = timedelta(minutes=1)


class SkinProblem(StrEnum):
    """What stands against recording it."""

    NO_TEST = "no-test"
    NO_OUTCOME = "no-outcome"
    NO_BATCH = "no-batch"
    NO_READER = "no-reader"
    """A second person reads it, too."""
    NO_TIME = "no-time"
    """Not a time, or one that lies ahead or before the test was ordered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was filled in."""

    test: WaitingTest | None = None
    outcome: str = ""
    batch: str = ""
    second: str = ""
    at: datetime | None = None


def against(reading: Reading, now: datetime) -> tuple[SkinProblem, ...]:
    """Nothing more is to be said about a test that was read negative: its drugs are released."""
    if reading.test is not None and reading.test.negative_at is not None:
        return ()
    ordered = reading.test.test.authored_at if reading.test is not None else None
    is_time = reading.at is not None and reading.at <= now + _AHEAD and (ordered is None or reading.at >= ordered)
    said = (
        (SkinProblem.NO_TEST, reading.test is not None),
        (SkinProblem.NO_OUTCOME, reading.outcome in OUTCOMES),
        (SkinProblem.NO_BATCH, bool(reading.batch.strip())),
        (SkinProblem.NO_READER, bool(reading.second.strip())),
        (SkinProblem.NO_TIME, is_time),
    )
    return tuple(problem for problem, is_said in said if not is_said)


def record_command(reading: Reading, *, command_id: str, author: Person) -> RecordSkinTest | None:
    """None while something is missing."""
    one = reading.test
    if one is None or reading.at is None or one.negative_at is not None:
        return None
    drug = one.drugs[0] if one.drugs else None
    return RecordSkinTest(
        id=command_id,
        author=author,
        patient=one.patient,
        encounter=one.encounter,
        occurred_at=reading.at,
        test=one.test.key,
        what=read_as(one.test.what, pack_id(one.test)),
        outcome=reading.outcome,
        read_by=f"{author.name}、{reading.second.strip()}",
        batch=reading.batch.strip(),
        drug=Code(text=drug.what.text, code=drug.drug_id) if drug is not None and drug.drug_id else None,
    )


def release_command(one: WaitingTest, *, command_id: str, author: Person, now: datetime) -> ReleaseOrder | None:
    if not one.drugs:
        return None
    return ReleaseOrder(
        id=command_id,
        author=author,
        patient=one.patient,
        encounter=one.encounter,
        occurred_at=now,
        orders=tuple(drug.key for drug in one.drugs),
        versions=tuple(drug.version for drug in one.drugs),
    )


async def save(station: NurseStation, author: Person, reading: Reading) -> tuple[str, ...]:
    """Records it and, negative, releases its drugs; gives why they were not released: then the test stays listed as read negative.

    Raises what `submit` raises for the reading.
    """
    now, one = station.clock.now(), reading.test
    if one is None or against(reading, now):
        return ()
    made = record_command(reading, command_id=station.new_id(), author=author)
    if made is not None:
        await station.submit(made)
    freed = release_command(one, command_id=station.new_id(), author=author, now=now)
    if freed is None or (one.negative_at is None and reading.outcome != NEGATIVE):
        return ()
    try:
        await station.submit(freed)
    except PolicyRefused as error:
        return tuple(error.facts[1:])
    except VersionConflict:
        return (CHANGED,)
    return ()
