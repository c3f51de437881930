"""Long fuzzing, for `make fuzz`: every target for its share of the time, one line each; what failed can be repeated by its seed.

python -m tests.fuzz.campaign [--seconds 600] [--seed 1] [--only NAME] [--show SEED]
"""

import argparse
import sys
import time
import traceback
from functools import partial
from random import Random

from tests.architecture.sources import ROOT
from tests.fuzz.guard import LIMITS, Found, Limits, guarded
from tests.fuzz.targets import TARGETS

_MOST_SHOWN = 5


def once(name: str, seed: int) -> str:
    """Empty, or where it failed."""
    try:
        TARGETS[name][0](Random(f"{name} {seed}"))
    except Exception as error:  # noqa: BLE001  # a fuzzer's whole work is to meet every error
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {place.filename.removeprefix(f'{ROOT}/')}:{place.lineno}"
    return ""


def run(name: str, first: int, until_s: float, limits: Limits = LIMITS) -> Found:
    return guarded(partial(once, name), first, until_s, limits)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=list(TARGETS), choices=list(TARGETS))
    parser.add_argument("--show", type=int, help="one input of the first target, with its stack")
    asked = parser.parse_args()
    if asked.show is not None:
        TARGETS[asked.only[0]][0](Random(f"{asked.only[0]} {asked.show}"))
        return 0
    share, has_failed, total = asked.seconds / len(asked.only), False, 0
    for name in asked.only:
        found = run(name, asked.seed * 1_000_000, time.monotonic() + share)
        total += found.count
        has_failed = has_failed or bool(found.faults)
        slowest = f"slowest {found.slowest_s:.2f} s of processor ({found.slowest})"
        sys.stdout.write(f"{name:<18} {found.count:>9} inputs {found.faults.total():>6} faults   {slowest}\n")
        for said, times in found.faults.most_common(_MOST_SHOWN):
            sys.stdout.write(f"    {times:>6} x {said}, first with --only {name} --show {found.seeds[said]}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{'all':<18} {total:>9} inputs\n")
    return 1 if has_failed else 0


if __name__ == "__main__":
    sys.exit(main())
