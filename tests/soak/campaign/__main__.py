"""The failure campaign: `python -m tests.soak.campaign`; a failing schedule is made small and printed as it is played again."""

import argparse
import json
import multiprocessing
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.soak.campaign import schedule
from tests.soak.campaign.run import Played, how_again, play, smaller
from tests.soak.campaign.table import record, table
from tests.support import whole


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak.campaign", description=__doc__)
    parser.add_argument("--schedules", type=int, default=1000, help="how many (1000)")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first (0)")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    parser.add_argument(
        "--out", type=Path, help="a file to which each schedule is added as a line; the table is of all its lines"
    )
    parser.add_argument("--whole", action="store_true", help="what fails is only named, not made small")
    parser.add_argument("--seed", type=int, help="play this one only")
    parser.add_argument("--steps", help="with --seed: these steps of it")
    return parser.parse_args()


def _one(arguments: argparse.Namespace) -> int:
    steps = schedule.read(arguments.steps) if arguments.steps else None
    played = play(arguments.seed, steps)
    print(schedule.written(played.steps))
    print(played.trace or f"every promise held; {dict(played.figures.ended)}")
    return int(bool(played.failure))


def _played(seeds: range, jobs: int) -> Iterator[Played]:
    whole._furnished()  # made once, for every process
    if jobs < 2:
        yield from map(play, seeds)
        return
    with multiprocessing.get_context("fork").Pool(jobs, maxtasksperchild=50) as pool:
        yield from pool.imap_unordered(play, seeds)


def _campaign(arguments: argparse.Namespace) -> int:
    seeds, began_s = range(arguments.first, arguments.first + arguments.schedules), time.monotonic()
    records: list[dict[str, Any]] = []
    failed: list[Played] = []
    for played in _played(seeds, arguments.jobs):
        records.append(record(played))
        if arguments.out:
            with arguments.out.open("a", encoding="utf-8") as file:
                file.write(json.dumps(records[-1], ensure_ascii=False) + "\n")
        if played.failure:
            failed.append(played)
            print(f"seed {played.seed}: {played.failure}", flush=True)
    if arguments.out:
        lines = arguments.out.read_text(encoding="utf-8").splitlines()
        records = list({one["seed"]: one for one in map(json.loads, lines)}.values())
    print(table(records))
    print(f"{len(seeds)} schedules in {time.monotonic() - began_s:.0f} s, {arguments.jobs} at a time")
    for played in () if arguments.whole else failed[:5]:
        print(f"\n{played.failure}\n  {how_again(smaller(played))}", flush=True)
    return int(bool(failed))


if __name__ == "__main__":
    given = _arguments()
    sys.exit(_one(given) if given.seed is not None else _campaign(given))
