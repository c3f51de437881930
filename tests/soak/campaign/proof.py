"""What must hold, read from central and from the stores: the promises of one station, and what two of them could break together."""

import json
from collections import Counter
from pathlib import Path

from client.fhir.reading.elements import command_of, paper_line
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
        await _no_quarrel_with_oneself(post.place)
    await _no_dose_twice_in_silence(world)
    await _no_line_twice_in_silence(world)
    await _last_word_stands(world)
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


async def _no_quarrel_with_oneself(place: Place) -> None:
    """No order waits for a person because of what its own station ordered after it: that was asked when the later one was signed."""
    sql = (
        "SELECT f.command, w.command FROM conflict f JOIN command c ON c.id = f.command AND c.kind = 'sign-orders' AND c.state = 'conflict'"
        " JOIN row w ON w.seq > c.seq AND w.verb = 'create' AND instr(f.facts, w.target) > 0 WHERE f.kind IN ('duplicate', 'safety')"
    )
    found = await place.database.read(lambda books: books.execute(sql).fetchall())
    assert found == [], f"an order quarrels with a later one of the same queue: {found}"


async def _no_line_twice_in_silence(world: World) -> None:
    """One line of one sheet stands twice at central only where a person was asked."""
    lines: dict[tuple[str, int], set[str]] = {}
    for row in await world.hospital.find("Observation"):
        said = paper_line(row)
        if said is not None and row["status"] not in OVER:
            lines.setdefault(said, set()).add(command_of(row) or row["id"])
    twice = {line: ids for line, ids in lines.items() if len(ids) > 1}
    asked = [
        await post.place.database.read(
            lambda books: books.execute(
                "SELECT count(*) FROM event WHERE kind = 'conflict' OR facts LIKE '%double-charting%'"
            ).fetchone()[0]
        )
        for post in world.posts
    ]
    assert not twice or any(asked), f"a line of a sheet stands twice and nobody was asked: {twice}"


async def _last_word_stands(world: World) -> None:
    """Where one station alone wrote on a diagnosis and all of it reads confirmed, central holds what was said last."""
    if world.figures.injected["restored"] or world.figures.injected["wiped"] or world.figures.injected["twin"]:
        return
    sql = (
        "SELECT w.target, w.body, c.state FROM row w JOIN command c ON c.id = w.command"
        " WHERE w.type = 'Condition' AND c.state NOT IN ('withdrawn', 'resolved') ORDER BY w.seq"
    )
    written = [await post.place.database.read(lambda books: books.execute(sql).fetchall()) for post in world.posts]
    for at, mine in enumerate(written):
        others = {row[0] for post, rows in enumerate(written) if post != at for row in rows}
        for key in {row[0] for row in mine} - others:
            said = [(body, state) for target, body, state in mine if target == key]
            if all(state == "confirmed" for _, state in said):
                there, meant = await world.hospital.read(key), json.loads(said[-1][0])
                assert there["verificationStatus"] == meant["verificationStatus"], (
                    f"{key}: the last word is not at central"
                )


async def _numbers_once(world: World) -> None:
    people = await world.hospital.find("Patient")
    numbers = [
        one["value"]
        for row in people
        for one in row.get("identifier", ())
        if one["system"].endswith("temporary-number")
    ]
    assert [one for one, count in Counter(numbers).items() if count > 1] == [], "two people have one number"
