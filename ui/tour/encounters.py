"""Plays one of the encounters and tells per step the keys, the groups of keys and the waits. Judges nothing."""

import asyncio
from typing import Any

from ui.tour.acts_of_clinic import Consultation
from ui.tour.acts_of_encounter import Visit
from ui.tour.busy import Busy
from ui.tour.hands import NotSeenError, front
from ui.tour.keyboard import Keyboard
from ui.tour.people import Cast
from ui.tour.stories import STORIES


async def encounter(people: Cast, story: int, thinks_s: float = 0.0, pace_s: float = 0.0) -> dict[str, Any]:
    """One of `STORIES`, from the keys alone. Gives per step the keys, the groups of keys and the longest wait in ms.

    What fills in by itself after the answer to a key is told beside the waits: `filled`, `filled_ms`.

    Beside them what the windows' thread and the store's took of the processor, which others who are busy change little.
    Before each step a person looks and thinks for `thinks_s`; what the station does meanwhile is not waited for. From key to key his hand
    takes `pace_s`.
    """
    told = STORIES[story]
    await front(people.doctor.window)
    clock = people.workplace.clock.monotonic_s
    common: dict[str, Any] = {"people": people, "keyboard": Keyboard(clock, pace_s), "story": told}
    if told.is_clinic:
        visit: Visit = Consultation(page=people.doctor.clinic, **common)
    else:
        visit = Visit(page=people.doctor.page, **common)
    steps = list[dict[str, Any]]()
    for name, act in (
        ("identify", visit.identify),
        ("review", visit.review),
        ("note", visit.note),
        ("diagnosis", visit.diagnosis),
        ("orders", visit.orders),
        ("sign", visit.sign),
    ):
        await asyncio.sleep(thinks_s)
        visit.keyboard.begin()
        began, busy = clock(), Busy(people.workplace.station.worked_s)
        try:
            await act()
        except NotSeenError as error:
            raise NotSeenError(f"bed {visit.story.bed}, {name}: {error}; {visit.page.orders.message.text()}") from None
        waits = sorted((one for one in visit.keyboard.waits if not one.fills), key=lambda one: -one.seconds)
        filled = max((one for one in visit.keyboard.waits if one.fills), key=lambda one: one.seconds, default=None)
        worked = max(visit.keyboard.waits, key=lambda one: one.worked_s, default=None)
        steps.append(
            {
                "step": name,
                "keys": visit.keyboard.keys,
                "groups": visit.keyboard.groups,
                "machine_ms": round(visit.keyboard.machine_s * 1000),
                "longest_ms": round(waits[0].seconds * 1000) if waits else 0,
                "waited_for": waits[0].what if waits else "",
                "filled_ms": round(filled.seconds * 1000) if filled else 0,
                "filled": filled.what if filled else "",
                "most_worked_ms": round(worked.worked_s * 1000) if worked else 0,
                "worked_for": worked.what if worked else "",
                "windows_ms": busy.windows_ms(),
                "store_ms": busy.store_ms(),
                "seconds": round(clock() - began, 2),
            }
        )
    return {"bed": visit.story.bed, "steps": steps}
