"""`python -m practice`: starts the practice hospital on loopback; refuses to listen anywhere else."""

import argparse
import asyncio
import contextlib
import gc
import os
import secrets
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from starlette.types import ASGIApp

from client.memory import leave_no_dump
from practice.accounts import add_station_keys
from practice.application import build
from practice.authorization.enrolling import new_code
from practice.clock import ServerClock
from practice.faults import Faults, control_app
from practice.here import ForThisMachine
from practice.hospital import furnish, furnish_crowd, furnish_drill
from practice.loading import load
from practice.search.values import parameter_names
from practice.server import HOST, Identity, PortRefusedError, PracticeServer
from practice.store import Store

Furnish = Callable[[Store, datetime, int], None]
DATABASE = "practice.sqlite3"


def main(argv: list[str]) -> int:
    leave_no_dump()
    asked = _parser().parse_args(argv)
    clock = ServerClock()
    clock.offset_s = asked.clock_offset_s
    try:
        store = open_store(asked.data, clock)
    except (OSError, sqlite3.Error) as error:
        return _refused(f"cannot keep its database in {asked.data}: {error}")
    try:
        if not _fill(store, asked, _furnisher(asked)):
            return _refused("nothing of what --load names could be loaded")
        if asked.station_keys:
            add_station_keys(store, asked.station_keys[0], Path(asked.station_keys[1]).read_text(encoding="utf-8"))
        if asked.enrol:
            print(new_code(store, asked.enrol))
            return 0
        return _run(store, asked)
    except PortRefusedError as error:
        return _refused(str(error))
    except (OSError, LookupError, TypeError, ValueError) as error:
        return _refused(f"cannot use what was given to it: {error}")
    finally:
        store.close()


def _refused(words: str) -> int:
    print(f"wardlight practice: {words}", file=sys.stderr)
    return 2


def open_store(folder: Path, clock: ServerClock) -> Store:
    """The store in a folder, made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    return Store(folder / DATABASE, clock, parameter_names())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardlight practice", description="A practice hospital: FHIR R4 on loopback.")
    parser.add_argument("--data", type=Path, required=True, help="folder of its database")
    parser.add_argument("--port", type=port_number, required=True, help="0 takes a free one")
    parser.add_argument("--load", type=Path, nargs="+", default=[], help="FHIR files or folders to take in")
    parser.add_argument("--open", action="store_true", help="no authentication, for load tests")
    parser.add_argument("--empty", action="store_true", help="without the fictitious hospital")
    parser.add_argument("--crowd", type=crowd_size, metavar="PATIENTSxRESOURCES", help="ward N9 for benchmarks instead")
    parser.add_argument(
        "--drill", action="store_true", help="the same hospital, everybody named and numbered as of a drill"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the fictitious hospital")
    parser.add_argument("--control-port", type=port_number, help="port for commanded faults; 0 takes a free one")
    parser.add_argument("--side-port", type=port_number, help="port that no commanded fault cuts; 0 takes a free one")
    parser.add_argument("--clock-offset-s", type=float, default=0.0, help="seconds its clock is set ahead, for drills")
    _add_doors(parser)
    parser.add_argument(
        "--enrol", metavar="STATION", help="print a one-time code with which this station registers its key, and end"
    )
    parser.add_argument(
        "--until-stdin-ends", action="store_true", help="end with whoever holds the other end of the pipe"
    )
    parser.add_argument("--ready-file", type=Path, help="gets the base address, then the control and the side address")
    return parser


def _add_doors(parser: argparse.ArgumentParser) -> None:
    """How one is let in, for whoever tries a site's own way."""
    parser.add_argument("--no-in-app", action="store_true", help="people sign in with a browser only")
    parser.add_argument("--tls-certificate", type=Path, metavar="PEM", help="speak https and show this; with --tls-key")
    parser.add_argument("--tls-key", type=Path, metavar="PEM")
    parser.add_argument(
        "--client-ca", type=Path, metavar="PEM", help="whoever comes shows a certificate of this authority"
    )
    parser.add_argument(
        "--station-keys", nargs=2, metavar=("STATION", "FILE"), help="a station's public keys (JSON Web Key Set)"
    )


def port_number(text: str) -> int:
    if not 0 <= (found := int(text)) <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return found


def crowd_size(text: str) -> tuple[int, int]:
    """`60x50000`; argparse turns a ValueError into its own words."""
    patients, _, count = text.partition("x")
    return int(patients), int(count)


def _furnisher(asked: argparse.Namespace) -> Furnish:
    if asked.crowd is None:
        return furnish_drill if asked.drill else furnish
    patients, count = asked.crowd
    return partial(furnish_crowd, patients=patients, count=count)


def _fill(store: Store, asked: argparse.Namespace, furnished: Furnish) -> bool:
    """False where there was something to load and none of it could be."""
    if store.is_empty and not asked.empty:
        furnished(store, store.clock.now(), asked.seed)
    if not asked.load:
        return True
    paths: Sequence[Path] = asked.load
    report = load(store, paths, store.clock.now())
    print(report, flush=True)
    return not report.is_in_vain


def _run(store: Store, asked: argparse.Namespace) -> int:
    if sys.platform == "win32":
        asyncio.run(_serve(store, asked))
        return 0
    import uvloop  # noqa: PLC0415  # does not exist on Windows

    uvloop.run(_serve(store, asked))
    return 0


async def _serve(store: Store, asked: argparse.Namespace) -> None:
    faults = Faults(store.clock)
    identity = _identity(asked)
    app = _here(build(store, faults=faults, is_open=asked.open, has_in_app=not asked.no_in_app))
    server = PracticeServer(app, asked.port, identity)
    faults.turn_down = server.turn_down
    addresses = [f"{server.scheme}://{HOST}:{server.port}/fhir"]
    started = [server]
    if asked.control_port is not None:
        token = secrets.token_urlsafe(24)
        control = PracticeServer(control_app(faults, store, token), asked.control_port)
        addresses.append(f"http://control:{token}@{HOST}:{control.port}")
        started.append(control)
    if asked.side_port is not None:  # somebody elsewhere in the hospital, whose line holds
        beside = _here(build(store, is_open=asked.open, has_in_app=not asked.no_in_app))
        side = PracticeServer(beside, asked.side_port, identity)
        addresses.append(f"{side.scheme}://{HOST}:{side.port}/fhir")
        started.append(side)
    for each in started:
        await each.start()
    _settle_memory()
    told = _told(with_stdin=asked.until_stdin_ends)
    _announce(addresses, asked.ready_file)
    await told.wait()
    for each in started:
        await each.shutdown()


def _here(app: ASGIApp) -> ASGIApp:
    return ForThisMachine(app, is_for_pages=True)


def _identity(asked: argparse.Namespace) -> Identity | None:
    if asked.tls_certificate is None:
        return None
    return Identity(
        certificate=asked.tls_certificate, key=asked.tls_key or asked.tls_certificate, client_ca=asked.client_ca
    )


def _settle_memory() -> None:
    """What is there now stays: the collector need not walk it, and parsed bodies free themselves."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _announce(addresses: list[str], ready_file: Path | None) -> None:
    print(f"practice hospital ready at {' control '.join(addresses)}", flush=True)
    if ready_file is not None:
        part = ready_file.with_suffix(".part")
        part.touch(mode=0o600)
        part.write_text("\n".join(addresses) + "\n", encoding="utf-8")
        part.replace(ready_file)


def _told(*, with_stdin: bool) -> asyncio.Event:
    """Set when a signal comes or, if wanted, when the process that started this one is gone, however it went."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(told.set))
    if with_stdin:
        threading.Thread(target=_at_end_of_stdin, args=(loop, told), name="stdin", daemon=True).start()
    return told


def _at_end_of_stdin(loop: asyncio.AbstractEventLoop, told: asyncio.Event) -> None:
    with contextlib.suppress(OSError):
        while os.read(sys.stdin.fileno(), 4096):
            pass
    with contextlib.suppress(RuntimeError):  # it has ended meanwhile
        loop.call_soon_threadsafe(told.set)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
