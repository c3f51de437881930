"""The door for people, tried by somebody without a right: guesses, a clock set back and forth, restarts, quiet days, staff that left.

One input is a shift of such tries in any order. What is promised: nobody is let in with a wrong password, nor with the right one of who was
dismissed, or of whom central vouched for longer ago than the limit, whatever the clock says.
"""

import tempfile
from pathlib import Path
from random import Random

from client.clock import SetClock
from client.errors import CentralUnreachable, SignInRefused
from client.records import Person
from client.staff_numbers import is_same
from offline import census
from offline.people import People, Session
from offline.pins import Pins
from offline.seated import CLOCK_SLACK_MS
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NURSE

PASSWORD, PIN, LIMIT_H = "right horse", "2718", 72
GUESSES = ("", "wrong", "right horse ", "RIGHT HORSE", PIN, "N001", "right horse\0", "' OR 1=1 --")
NUMBERS = ("N001", "N001 ", "n001", "N002", "", "*", "N00*", "\0N001")
SLACK_S = CLOCK_SLACK_MS / 1000 + 60
"""How far the limit may be stretched: what a clock may err, and how often the station writes down that it followed the ward."""


class _Central:
    is_dark = False

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        del is_witness
        if self.is_dark:
            raise CentralUnreachable("dark")
        if (staff_number, password) != (NURSE.staff_number, PASSWORD):
            raise SignInRefused("401")
        return NURSE


def come(random: Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        builders.run(lambda database: _shift(random, database), Path(folder) / "s.db")


async def _shift(random: Random, database: Database) -> None:
    central, clock = _Central(), builders.set_clock()
    people = _people(database, clock, central)
    await people.sign_in(NURSE.staff_number, PASSWORD)
    await Pins(database, clock, _salt, people).set_pin(_seat(people), PASSWORD, PIN)
    await people.sign_out(_seat(people))
    vouched_s, is_dismissed, central.is_dark = clock.monotonic_s(), False, True
    for _ in range(random.randrange(4, 14)):
        match random.randrange(7):
            case 0:
                clock.advance(random.choice((1, 61, 3600, 40 * 3600, 80 * 3600)))
                await _followed(database, clock)
            case 1:
                clock.jump(random.choice((-1, 1)) * random.choice((60, 3600, 30 * 3600, 80 * 3600, 24 * 3600 * 365)))
                await _followed(database, clock)
            case 2:
                people = _people(database, clock, central)
            case 3 if random.random() < 0.3:
                await people.dismiss([NURSE.reference])
                is_dismissed = True
            case 4:
                await _refused_pin(people, clock, database, random)
            case _:
                number, word = random.choice(NUMBERS), random.choice((PASSWORD, *GUESSES))
                age_s = clock.monotonic_s() - vouched_s
                is_his = is_same(number, NURSE.staff_number) and word == PASSWORD
                may_come = is_his and not is_dismissed
                await _tried(people, number, word, may_come=may_come and age_s <= LIMIT_H * 3600 + SLACK_S)


async def _followed(database: Database, clock: SetClock) -> None:
    """As the station does the whole time: the ward was read, by whatever the clock says."""
    at_ms = int(clock.now().timestamp() * 1000)
    await database.write(lambda books: census.freshened(books, ["Patient/p1"], at_ms))


async def _tried(people: People, number: str, word: str, *, may_come: bool) -> None:
    try:
        session = await people.sign_in(number, word)
    except SignInRefused:
        return
    if not may_come:
        raise AssertionError(f"let in: {number!r} {word!r}")
    await people.sign_out(session)


async def _refused_pin(people: People, clock: SetClock, database: Database, random: Random) -> None:
    """Nobody sits here: neither the right PIN nor any other opens anything."""
    try:
        await Pins(database, clock, _salt, people).unlock(NURSE.staff_number, random.choice((PIN, "0000", "")))
    except SignInRefused:
        return
    raise AssertionError("a PIN opened a seat that is not there")


def _people(database: Database, clock: SetClock, central: _Central) -> People:
    return People(database, clock, central, _salt, ward=builders.WARD, limit_h=LIMIT_H)


def _seat(people: People) -> Session:
    seat = people.seat_of(NURSE.staff_number)
    assert seat is not None
    return seat.session


def _salt(count: int) -> bytes:
    return b"s" * count
