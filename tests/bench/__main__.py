"""`python -m tests.bench [a b c d e f]`: the figures of the first release, as one table. `--scale 0.1` is a quick look, and says so.

Every figure is taken in this run, on new stores; ratios of one run are what counts. Exit status 1 if a bar was missed; what was not
measured is said at the end.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench import beds, big_ward, burst, outage, saving, searching, windows, yardstick
from tests.bench.table import Figure, machine, rendered, unmeasured

CACHE = Path("out") / "bench"


def main(argv: Sequence[str]) -> int:
    asked = _parser().parse_args(list(argv))
    CACHE.mkdir(parents=True, exist_ok=True)
    print(machine(), flush=True)
    if asked.scale != 1:
        print(f"scale {asked.scale}: a quick look, not the figures", flush=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=CACHE) as folder:
        figures = _figures(asked.letters or list("abcdef"), Path(folder), asked.scale)
    print(rendered(figures))
    print(machine())
    print(unmeasured(figures))
    return int(any(one.verdict == "MISSED" for one in figures))


def _figures(letters: Sequence[str], folder: Path, scale: float) -> list[Figure]:
    found: list[Figure] = []
    if "a" in letters:
        found += _said(saving.measure(folder, scale))
    if "b" in letters:
        found += _said(burst.measure(folder, scale))
    if "c" in letters or "d" in letters:
        found += _outage(folder, scale, with_yardstick="d" in letters)
    if "e" in letters:
        found += _said([*big_ward.measure(folder, CACHE), *windows.measure(folder, CACHE), *beds.measure()])
    if "f" in letters:
        found += _said(searching.measure(folder, scale))
    return found


def _outage(folder: Path, scale: float, *, with_yardstick: bool) -> list[Figure]:
    found, run = outage.measure(folder, scale)
    _said(found)
    if not with_yardstick:
        return found
    return [*found, *_said(yardstick.measure(CACHE, run.count, run.saved_s, run.drained_s))]


def _said(figures: Sequence[Figure]) -> Sequence[Figure]:
    """Each part as soon as it is there; the whole table follows at the end."""
    print(rendered(figures), flush=True)
    return figures


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("letters", nargs="*", choices=[*"abcdef", []], help="which figures; all without any")
    parser.add_argument("--scale", type=float, default=1.0, help="fewer rounds, stations and commands")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
