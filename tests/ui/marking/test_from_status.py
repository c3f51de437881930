from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from offline.freshness import NEVER
from offline.mode import Mode
from offline.status import Check, Link, StationStatus, Waiting
from ui.marking.from_status import marking_of
from ui.marking.state import MarkingKind, MarkingReason

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
LINK = Link(is_answering=False, last_ms=17.6, last_good_at=None, failures=2, clock_offset_s=None)


def status(mode: Mode, reason: str = "ConnectError", **more: object) -> StationStatus:
    whole: dict[str, object] = {
        "mode": mode,
        "mode_since": NOW,
        "mode_reason": reason,
        "outage_since": None,
        "declared_by": None,
        "declared_why": None,
        "link": LINK,
        "waiting": Waiting(),
        "freshness": NEVER,
    }
    return StationStatus(**{**whole, **more})  # type: ignore[arg-type]  # named fields of the same class


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_has_its_marking(mode: Mode) -> None:
    marking = marking_of(status(mode), NOW)
    assert marking.is_marked is (mode not in {Mode.ONLINE, Mode.DEGRADED})
    assert marking.kind.value == ("normal" if mode is Mode.ONLINE else mode.value)


def test_an_outage_counts_from_when_central_was_last_heard() -> None:
    heard = NOW - timedelta(minutes=3)
    marking = marking_of(status(Mode.EMERGENCY, outage_since=heard), NOW)
    assert (marking.since, marking.reason) == (heard, MarkingReason.UNREACHABLE)


def test_times_of_the_store_are_said_in_the_zone_of_the_ward() -> None:
    shanghai = timezone(timedelta(hours=8))
    known = replace(NEVER, as_of=NOW)
    marking = marking_of(status(Mode.EMERGENCY, outage_since=NOW, freshness=known), NOW.astimezone(shanghai))
    assert [f"{at:%H:%M}" for at in (marking.since, marking.data_as_of) if at] == ["16:00", "16:00"]


def test_a_declared_emergency_and_a_full_disk_say_so() -> None:
    declared = marking_of(status(Mode.EMERGENCY, "declared", outage_since=NOW, declared_by="Shen"), NOW)
    full = marking_of(status(Mode.READ_ONLY, "disk-full"), NOW)
    assert (declared.reason, full.reason, full.kind) == (
        MarkingReason.DECLARED,
        MarkingReason.DISK_FULL,
        MarkingKind.READ_ONLY,
    )


def test_what_waits_is_counted_in_the_words_of_the_ward() -> None:
    kinds = {"sign-orders": 2, "stop-order": 1, "administer-dose": 3, "record-vitals": 4, "write-note": 5}
    waiting = Waiting(open=17, by_kind=kinds, by_state={"conflict": 1, "refused": 1})
    counted = marking_of(status(Mode.EMERGENCY, waiting=waiting), NOW).waiting
    assert (counted.orders, counted.doses, counted.vitals, counted.others) == (3, 3, 4, 5)
    assert counted.conflicts == 2


def test_a_second_that_goes_by_says_nothing_new_to_the_panes() -> None:
    before, after = (
        marking_of(status(Mode.EMERGENCY), NOW),
        marking_of(status(Mode.EMERGENCY), NOW + timedelta(seconds=1)),
    )
    assert before != after
    assert before.said == after.said


@pytest.mark.parametrize("what", ["chain event 12", "truncated 40", "rebuilt 7"])
@pytest.mark.parametrize("mode", list(Mode))
def test_a_journal_that_is_not_whole_is_said_in_every_mode(mode: Mode, what: str) -> None:
    check = Check(name="audit", is_well=False, facts=("waiting 0", what))
    assert marking_of(status(mode, readiness=(check,)), NOW).broken == what.partition(" ")[0]
    well = Check(name="audit", is_well=False, facts=("waiting 3", "refused 1", "central 403"))
    assert marking_of(status(mode, readiness=(well,)), NOW).broken == "", (
        "that central does not take it is something else"
    )
