"""What each kind of fault does to the stations and to central of one run; how it ends is the world's. Refuses to judge."""

import asyncio
import shutil
from pathlib import Path
from typing import Any

from tests.soak.campaign import killing
from tests.soak.campaign.central import WIPED_S, Line
from tests.soak.campaign.schedule import Step
from tests.soak.campaign.world import DAY_S, DUTIES, Faulting, Post, World
from tests.support import builders, whole
from tests.support.link import Fate
from tests.support.whole import Place


def _lasts(world: World, post: Post, what: str, step: Step) -> None:
    post.until[what] = world.at + 2 + step.pick % 8


async def down(world: World, post: Post, step: Step) -> None:
    post.line.is_dark = True
    _lasts(world, post, "down", step)


async def hang(world: World, post: Post, step: Step) -> None:
    post.line.is_hanging = True
    _lasts(world, post, "hang", step)


async def slow(world: World, post: Post, step: Step) -> None:
    post.line.slow_s = (0.3, 2.0, 5.0)[step.pick % 3]
    _lasts(world, post, "slow", step)


async def certificate(world: World, post: Post, step: Step) -> None:
    post.line.is_expired = True
    _lasts(world, post, "certificate", step)


async def lost_answer(world: World, post: Post, step: Step) -> None:
    await world.command("lost-answer", 1 + step.pick % 4)


async def failing(world: World, post: Post, step: Step) -> None:
    """Central fails at everything for some requests, or at one type for longer."""
    kind = ("", "", "Composition", "Observation", "MedicationRequest")[step.pick % 5]
    await world.command("failing", 1 + step.pick % 12, (500, 502, 503, 504)[step.who % 4], kind)


async def busy(world: World, post: Post, step: Step) -> None:
    await world.command("busy", 1 + step.pick % 8, (1, 5, 40)[step.who % 3])


async def failed_after(world: World, post: Post, step: Step) -> None:
    post.line.writes.extend([Fate.FAILED_AFTER] * (1 + step.pick % 2))


async def twice(world: World, post: Post, step: Step) -> None:
    post.line.writes.extend([Fate.TWICE] * (1 + step.pick % 3))


async def late(world: World, post: Post, step: Step) -> None:
    """It hangs on the way, is given up here, and arrives when it was sent again long ago."""
    post.line.writes.append(Fate.LATE)
    _lasts(world, post, "late", step)


async def died(world: World, post: Post, step: Step) -> None:
    """A hard stop: at once, or at the next writing, before it leaves or once central has carried it out."""
    if step.pick % 3 == 0:
        world.figures.hits["died"] += 1
        await world.crash(post)
    else:
        post.line.writes.append((Fate.DIED_BEFORE, Fate.DIED_AFTER)[step.pick % 2])


async def killed(world: World, post: Post, step: Step) -> None:
    """A process of its own, killed by the kernel; opened again here from what is on the disk."""
    place = post.place
    await place.close()
    told = await killing.life(world.hospital, place, world.n + 1, world.random.randrange(10**6) + step.pick)
    world.n += killing.PER_LIFE
    world.figures.hits["killed"] += 1
    for command in told:
        post.ledger.receipts[command.id] = command
        world.figures.given["in a life that was killed"] += 1
    await place.open()
    await _adopt(post)


async def _adopt(post: Post) -> None:
    """What was saved in the last moment and not told any more is kept all the same."""
    ids = await post.place.database.read(lambda books: [row[0] for row in books.execute("SELECT id FROM command")])
    for ident in ids:
        if ident not in post.ledger.receipts:
            post.ledger.receipts[ident] = (await post.place.kept(ident)).command


async def disk_full(world: World, post: Post, step: Step) -> None:
    def full(books: Any) -> None:
        (count,) = books.execute("PRAGMA page_count").fetchone()
        (free,) = books.execute("PRAGMA freelist_count").fetchone()
        books.execute(f"PRAGMA max_page_count = {count - free + step.pick % 4}")

    await post.place.database.write(full)
    _lasts(world, post, "disk-full", step)


async def station_clock(world: World, post: Post, step: Step) -> None:
    by_s = (DAY_S, -DAY_S)[step.pick % 2] - post.set_wrong_s
    post.clock.jump(by_s)
    post.set_wrong_s += by_s
    _lasts(world, post, "station-clock", step)


async def central_clock(world: World, post: Post, step: Step) -> None:
    world.set_central((DAY_S, -DAY_S)[step.pick % 2])
    world.central_until = world.at + 2 + step.pick % 8


async def second(world: World, post: Post, _step: Step) -> None:
    """A second station of the same ward, with a store of its own."""
    folder = world.folder / "second"
    shutil.copytree(whole._furnished() / "place", folder)
    await world.add(folder, "N3-D02", "Device/s2")


async def twin(world: World, post: Post, _step: Step) -> None:
    """A survivor uploads the same journal: the same commands leave from two stores at once."""
    folder = world.folder / "twin"
    shutil.copytree(post.place.folder, folder)
    other = Place(world.hospital, folder, builders.set_clock(), post.place.name, post.place.device)
    other.link = Line(inner=world.hospital.inner, tick=world.pass_time)
    other.clock.advance(world.elapsed_s)  # type: ignore[attr-defined]
    await other.open()
    await asyncio.gather(world.worked(post, DUTIES), other.settle(4))
    await other.close()


async def restored(world: World, post: Post, step: Step) -> None:
    """An older backup, of any age."""
    await _restore(world, world.hospital.backups[step.pick % len(world.hospital.backups)][1])


async def wiped(world: World, post: Post, _step: Step) -> None:
    """The last minute of central is gone: the newest backup that is older than that."""
    world.hospital.keep(world.elapsed_s)
    until_s = world.elapsed_s - WIPED_S
    old = [path for at_s, path in world.hospital.backups if at_s <= until_s] or [world.hospital.backups[0][1]]
    await _restore(world, old[-1])


async def _restore(world: World, path: Path) -> None:
    for what in ("lost-answer", "failing", "busy"):
        await world.command(what, 0)
    await world.hospital.restore(path, *(post.line for post in world.posts))
    world.figures.hits["restored"] += 1
    for post in world.posts:  # while it is brought back nobody answers
        post.line.is_dark, was_dark = True, post.line.is_dark
        await world.worked(post, ("watch", "watch"))
        post.line.is_dark = was_dark
    for post in world.posts:
        post.ledger.central_went_back(world.hospital.versions_now())
    world.deleted.clear()
    for n in whole.PATIENTS:
        if await world.hospital.status_of(f"MedicationRequest/o{n}") == 410:
            world.deleted.add(f"MedicationRequest/o{n}")


FAULTS: Faulting = {
    "down": down,
    "hang": hang,
    "slow": slow,
    "certificate": certificate,
    "lost-answer": lost_answer,
    "failing": failing,
    "failed-after": failed_after,
    "busy": busy,
    "twice": twice,
    "late": late,
    "died": died,
    "killed": killed,
    "disk-full": disk_full,
    "station-clock": station_clock,
    "central-clock": central_clock,
    "second": second,
    "twin": twin,
    "restored": restored,
    "wiped": wiped,
}
