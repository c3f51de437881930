"""Where the time of a figure went, measured in the same run: CPU by thread and process, and the largest functions. Guesses nothing."""

import cProfile
import os
import pstats
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

MOST = 4


def cpu_of(pid: int) -> float:
    """Seconds of CPU that a process has used so far; 0 where it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def cpu_of_children() -> float:
    """Of all processes that were started here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass(slots=True)
class Spent:
    """Summed over rounds, in seconds. `others`: CPU of this process's other threads, which is the store's."""

    wall: float = 0.0
    own: float = 0.0
    whole: float = 0.0
    rounds: int = 0
    profile: cProfile.Profile = field(default_factory=cProfile.Profile)

    @contextmanager
    def round(self) -> Iterator[None]:
        wall, own, whole = time.perf_counter(), time.thread_time(), time.process_time()
        self.profile.enable()
        try:
            yield
        finally:
            self.profile.disable()
            self.wall += time.perf_counter() - wall
            self.own += time.thread_time() - own
            self.whole += time.process_time() - whole
            self.rounds += 1

    def words(self) -> str:
        """A round's mean, with the profiler running, and where this thread was."""
        if not self.rounds:
            return "no round was profiled"
        wall, own, others = (1000 * one / self.rounds for one in (self.wall, self.own, max(0.0, self.whole - self.own)))
        return (
            f"profiled round {wall:.1f} ms: this thread {own:.1f}, other threads {others:.1f},"
            f" waiting {max(0.0, wall - own - others):.1f}; {top(self.profile)}"
        )


def top(profile: cProfile.Profile) -> str:
    """The functions with the largest own time, as shares of all."""
    stats = pstats.Stats(profile)
    rows = [
        (row[2], f"{Path(name).stem}.{function}" if name != "~" else function.strip("<>"))
        for (name, _, function), row in stats.stats.items()  # type: ignore[attr-defined]  # documented, not typed
        if "poll" not in function  # waiting, which stands beside
    ]
    whole = sum(own for own, _ in rows) or 1.0
    most = sorted(rows, reverse=True)[:MOST]
    return "most: " + ", ".join(f"{name} {100 * own / whole:.0f} %" for own, name in most)


def shared(parts: dict[str, float], wall_s: float) -> str:
    """CPU of each process against what the machine had in that time."""
    cores = os.cpu_count() or 1
    used = ", ".join(f"{name} {spent:.1f} s" for name, spent in parts.items())
    share = 100 * sum(parts.values()) / (wall_s * cores) if wall_s else 0.0
    return f"CPU: {used} in {wall_s:.1f} s on {cores} cores ({share:.0f} % of them)"
