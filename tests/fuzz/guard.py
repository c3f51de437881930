"""Inputs in a process of their own, with so much processor, memory and time for each. Who needs more is killed: a finding.

The kernel counts and kills, so that a loop in C ends like one in Python; where it stood is told by `faulthandler`. The next
process goes on with the input after it.
"""

import contextlib
import faulthandler
import itertools
import multiprocessing
import os
import resource
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from ctypes import c_longlong
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import RawValue
from pathlib import Path

from tests.architecture.sources import ROOT

_PAGE = os.sysconf("SC_PAGE_SIZE")
_LOOKS_S = 0.5
_processes = multiprocessing.get_context("fork")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """For one input; the first of a process, which makes what all use, has three times the processor.

    `memory` bytes come on top of what the process had before its first input.
    """

    processor_s: int = 20
    memory: int = 2 * 1024**3
    wall_s: float = 300.0


LIMITS = Limits()


@dataclass(slots=True)
class Found:
    """What a run came to; `seeds`: the first input of each fault."""

    count: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    seeds: dict[str, int] = field(default_factory=dict)
    slowest_s: float = 0.0
    """Processor, of the slowest input that ended."""
    slowest: int = -1

    def fault(self, seed: int, said: str) -> None:
        self.faults[said] += 1
        self.seeds.setdefault(said, seed)


Once = Callable[[int], str]
"""Plays the input of a seed; empty, or where it failed."""


def guarded(once: Once, first: int, until_s: float, limits: Limits = LIMITS) -> Found:
    """Inputs from seed `first` on until `until_s` of the monotonic clock, at least one. None outlives its limits or stops the run."""
    found, at = Found(), RawValue(c_longlong, first)
    while not found.count or time.monotonic() < until_s:
        with tempfile.TemporaryDirectory(prefix="wardlight-fuzz-") as folder:
            hears, tells = _processes.Pipe(duplex=False)
            work = _processes.Process(target=_work, args=(once, at, until_s, limits, tells, Path(folder)), daemon=True)
            work.start()
            tells.close()
            over = _heard(work.pid or 0, hears, at, limits, found)
            work.join()
            hears.close()
            if work.exitcode:
                if work.exitcode > 0:
                    raise RuntimeError(f"the fuzzing itself failed at {at.value}")
                why = over or f"killed by {signal.Signals(-work.exitcode).name}"
                found.fault(at.value, f"{why} at {_stood(Path(folder))}")
                at.value += 1
        found.count = at.value - first
    return found


def _heard(process: int, hears: Connection, at: c_longlong, limits: Limits, found: Found) -> str:
    """Until the process ends; says why it was killed where this one killed it."""
    seed, since_s, why = at.value, time.monotonic(), ""
    with contextlib.suppress(EOFError):
        while True:
            if hears.poll(_LOOKS_S):
                kind, of, value = hears.recv()
                if kind == "fault":
                    found.fault(of, value)
                elif value > found.slowest_s:
                    found.slowest, found.slowest_s = of, value
            if at.value != seed:
                seed, since_s = at.value, time.monotonic()
            elif time.monotonic() - since_s > limits.wall_s and not why:
                why = f"not ended after {limits.wall_s:g} s"
                os.kill(process, signal.SIGXCPU)
    return why


def _work(once: Once, at: c_longlong, until_s: float, limits: Limits, tells: Connection, folder: Path) -> None:
    tempfile.tempdir = str(folder)
    own = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * _PAGE
    resource.setrlimit(resource.RLIMIT_AS, (own + limits.memory, resource.RLIM_INFINITY))
    slowest_s, first = 0.0, at.value
    with (folder / "stood").open("w", encoding="utf-8") as stood:
        faulthandler.register(signal.SIGXCPU, file=stood, all_threads=False, chain=True)
        for seed in itertools.count(first):
            at.value, used_s = seed, time.process_time()
            hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
            share_s = limits.processor_s * (3 if seed == first else 1)
            resource.setrlimit(resource.RLIMIT_CPU, (int(used_s) + 1 + share_s, hard))
            if said := once(seed):
                tells.send(("fault", seed, said))
            used_s = time.process_time() - used_s
            if used_s > slowest_s:
                slowest_s = used_s
                tells.send(("slow", seed, used_s))
            if time.monotonic() >= until_s:
                at.value += 1
                return


def _stood(folder: Path) -> str:
    """The innermost place of the program that was at work; `?` where nothing could be told any more."""
    lines = (folder / "stood").read_text(encoding="utf-8").splitlines() if (folder / "stood").exists() else []
    places = [line.strip() for line in lines if line.strip().startswith("File ")]
    own = [line for line in places if f"{ROOT}/" in line]
    return (own or places or ["?"])[0].removeprefix("File ").replace('"', "").replace(f"{ROOT}/", "")
