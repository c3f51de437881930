"""What happens in one run of the campaign: steps as plain numbers, drawn from a seed, written in one line and read from it again."""

from dataclasses import dataclass
from random import Random

PEOPLE = (
    {"sign": 10, "group": 3, "laboratory": 3, "stop": 7, "stop-ahead": 2, "void": 3, "change": 3, "oral": 3}
    | {"countersign": 2, "verify": 4, "give": 8, "not-given": 2, "vitals": 8, "fluids": 3, "note": 6}
    | {"order-again": 4, "correct": 3, "paper-again": 2, "paper-dose": 2}
    | {"diagnose": 3, "revise": 5, "acknowledge": 3, "phoned": 4, "settle-phoned": 2, "paper": 4, "close-paper": 2}
    | {"arrive": 4, "name": 1, "join": 1, "withdraw": 3, "decide": 5, "retry": 2, "declare": 1}
)
"""What people do at a station, with how often."""
OTHERS = {
    "other-stops": 2,
    "other-changes": 2,
    "other-gives": 2,
    "other-verifies": 3,
    "other-orders": 2,
    "other-removes": 1,
}
"""What other users do at central meanwhile."""
FAULTS = (
    *("down", "hang", "slow", "lost-answer", "failing", "failed-after", "busy", "twice", "late", "restored", "wiped"),
    *("died", "killed", "disk-full", "station-clock", "central-clock", "second", "twin", "certificate"),
)
ONCE = frozenset({"second", "twin", "killed", "restored", "wiped"})
"""Once in a schedule at most: dear, or so grave that a second hides the first."""
THE_FAULTS_OF_ONE = (3, 6)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: at which station, to whom, and a number that chooses among what there is to choose from."""

    what: str
    station: int = 0
    who: int = 0
    pick: int = 0

    def __str__(self) -> str:
        return f"{self.what}.{self.station}.{self.who}.{self.pick}"


def drawn(seed: int, length: int = 30) -> tuple[Step, ...]:
    """The schedule of this seed: people at work, some kinds of fault among it, the duties of the stations, time going by."""
    random = Random(seed)
    faults = random.sample(FAULTS, random.randint(*THE_FAULTS_OF_ONE))
    steps: list[Step] = []
    while len(steps) < length:
        steps.append(_step(random, _work(random)))
        if random.random() < 0.5:
            steps.append(_step(random, "work" if random.random() < 0.6 else "time"))
    for fault in faults:
        for _ in range(1 if fault in ONCE else random.randint(1, 3)):
            steps.insert(random.randint(0, len(steps)), _step(random, fault))
    return tuple(steps)


def _work(random: Random) -> str:
    kinds = {**PEOPLE, **OTHERS}
    return random.choices(list(kinds), weights=list(kinds.values()))[0]


def _step(random: Random, what: str) -> Step:
    return Step(what, random.randrange(2), random.randrange(10), random.randrange(1000))


def written(steps: tuple[Step, ...]) -> str:
    return " ".join(map(str, steps))


def read(text: str) -> tuple[Step, ...]:
    """Raises ValueError for what is no schedule."""
    found = []
    for word in text.split():
        what, *numbers = word.split(".")
        if what not in {*PEOPLE, *OTHERS, *FAULTS, "work", "time"} or len(numbers) != 3:
            raise ValueError(f"no step: {word}")
        found.append(Step(what, *(int(one) for one in numbers)))
    return tuple(found)
