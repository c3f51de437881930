"""What must hold, read from central and from the stores: the promises of one station, and what two of them could break together."""

import json
from collections import Counter
from pathlib import Path

from tests.properties.promises import hold_at_last, hold_now
from tests.soak.campaign.world import WORDS, World
from tests.support.whole import Place

OVER = frozenset({"entered-in-error", "not-done"})


async def hold_always(world: World) -> None:
    for post in world.posts:
        await hold_now(post.place, post.ledger)
        assert not post.line.hits["asked-while-saving"], "I8: saving asked central for something"


async def hold_when_well(world: World) -> None:
    await hold_always(world)
    for post in world.posts:
        await hold_at_last(world.hospital, post.place, post.ledger)
        await _no_mistake_of_ours(post.place)
        _nothing_in_the_clear(post.place.folder)
    await _no_dose_twice_in_silence(world)
    await _numbers_once(world)


async def _no_mistake_of_ours(place: Place) -> None:
    found = [event.facts for event in await place.station.events() if event.kind == "bug"]
    assert found == [], f"a mistake of ours: {found}"


def _nothing_in_the_clear(folder: Path) -> None:
    for file in folder.rglob("*"):
        held = file.read_bytes() if file.is_file() else b""
        told = [word for word in WORDS if word.encode() in held]
        assert told == [], f"I7: {file.name} holds {len(told)} words of patients in the clear"


async def _no_dose_twice_in_silence(world: World) -> None:
    """Of one planned dose two of ours may stand at central only where a person was asked which is real. Others see what central has."""
    rows = await world.hospital.find("MedicationAdministration")
    slots: dict[str, list[str]] = {}
    for row in rows:
        slot = [json.dumps(one) for one in row.get("extension", ()) if "slot" in one["url"]]
        if row["status"] not in OVER and slot and not row["id"].startswith("g"):
            slots.setdefault(f"{row['request']['reference']}|{slot[0]}", []).append(row["id"])
    asked = set()
    for post in world.posts:
        found = await post.place.database.read(
            lambda books: [row[0] for row in books.execute("SELECT facts FROM event WHERE kind = 'conflict'")]
        )
        asked |= {one for one in found if "double-charting" in one}
    twice = {slot: ids for slot, ids in slots.items() if len(ids) > 1}
    assert not twice or asked, f"a dose stands twice and nobody was asked: {twice}"


async def _numbers_once(world: World) -> None:
    people = await world.hospital.find("Patient")
    numbers = [
        one["value"]
        for row in people
        for one in row.get("identifier", ())
        if one["system"].endswith("temporary-number")
    ]
    assert [one for one, count in Counter(numbers).items() if count > 1] == [], "two people have one number"
