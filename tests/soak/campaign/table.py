"""What a campaign came to, as a table; refuses to leave out what failed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.soak.campaign.run import Played
from tests.soak.campaign.schedule import FAULTS

WORDS = {
    "down": "link down",
    "hang": "central hangs, its answers come too late",
    "slow": "central slow",
    "lost-answer": "answer lost after central had committed",
    "failing": "5xx before anything was done",
    "failed-after": "5xx after central had committed",
    "busy": "429 with Retry-After",
    "twice": "delivered twice at once",
    "late": "delivered again long after it was given up",
    "restored": "central restored from an older backup",
    "wiped": "central wiped of its last minute",
    "died": "station stopped hard (also at a writing)",
    "killed": "station killed: kill -9 of a real process",
    "disk-full": "disk full",
    "station-clock": "station's clock a day ahead or behind",
    "central-clock": "central's clock a day ahead or behind",
    "second": "a second station of the ward",
    "twin": "a second uploader of the same journal",
    "certificate": "central's certificate expired",
}
_BY_STEP = frozenset({"disk-full", "station-clock", "central-clock", "second", "twin", "wiped", "restored"})
"""Of these what happens is the step itself; of others it is the requests and lives they met."""


@dataclass(slots=True)
class Sums:
    """Added up over schedules."""

    schedules: int = 0
    steps: int = 0
    injected: Counter[str] = field(default_factory=Counter)
    hits: Counter[str] = field(default_factory=Counter)
    within: Counter[str] = field(default_factory=Counter)
    survived: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    lost_noticed: int = 0
    sent_again: int = 0
    failures: list[tuple[int, str]] = field(default_factory=list)

    def add(self, one: dict[str, Any]) -> None:
        self.schedules += 1
        self.steps += one["steps"]
        for name in ("injected", "hits", "given", "ended"):
            getattr(self, name).update(one[name])
        for fault in one["injected"]:
            self.within[fault] += 1
            self.survived[fault] += not one["failure"]
        self.lost_noticed += one["lost_noticed"]
        self.sent_again += one["sent_again"]
        if one["failure"]:
            self.failures.append((one["seed"], one["failure"]))


def record(played: Played) -> dict[str, Any]:
    """One schedule as a line of a file, so that a campaign can be run in slices."""
    figures = played.figures
    return {
        "seed": played.seed,
        "steps": len(played.steps),
        "failure": played.failure,
        "lost_noticed": figures.lost_noticed,
        "sent_again": figures.sent_again,
        **{name: dict(getattr(figures, name)) for name in ("injected", "hits", "given", "ended")},
    }


def table(records: Iterable[dict[str, Any]]) -> str:
    sums = Sums()
    for one in records:
        sums.add(one)
    head = f"{'fault':<46}{'injected':>9}{'met by':>9}{'schedules':>11}{'survived':>10}"
    lines = [f"{sums.schedules} schedules, {sums.steps} steps", "", head, "-" * len(head)]
    for fault in FAULTS:
        met = sums.injected[fault] if fault in _BY_STEP else sums.hits[fault]
        counts = f"{sums.injected[fault]:>9}{met:>9}{sums.within[fault]:>11}{sums.survived[fault]:>10}"
        lines.append(f"{WORDS[fault]:<46}{counts}")
    kinds = ", ".join(f"{kind} {count}" for kind, count in sums.given.most_common())
    lines += [
        "",
        f"commands with a receipt: {sum(sums.given.values())} ({kinds})",
        "at the end: " + ", ".join(f"{state} {count}" for state, count in sums.ended.most_common()),
        f"lost at central after it was confirmed: noticed {sums.lost_noticed}, sent again by a person {sums.sent_again}",
        f"doubled at central: {sum('I2' in text for _, text in sums.failures)}",
        f"lost: {sum('I1' in text or 'I5' in text for _, text in sums.failures)}",
        f"schedules in which a promise was broken: {len(sums.failures)}",
    ]
    return "\n".join([*lines, *(f"  seed {seed}: {text}" for seed, text in sums.failures)])
