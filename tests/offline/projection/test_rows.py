"""Mirrors offline/projection/rows.py: what is remembered of rows is their text once, and not the whole answer they came in as well."""

import tracemalloc

import msgspec

from offline.projection import rows

COUNT, SIZE = 50, 20_000


def test_rows_that_are_remembered_take_the_room_of_their_text_once() -> None:
    body = {"resourceType": "Observation", "valueString": "x" * SIZE}
    line = msgspec.json.encode(("Observation/o1", "Observation", "Patient/p1", 1, None, 0, "1", body)).decode()
    answer = ",".join([line] * COUNT)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        kept = rows._made(answer)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [msgspec.json.decode(each) for _, each, _ in kept.found] == [body] * COUNT
    assert after - before < 1.2 * len(answer)
