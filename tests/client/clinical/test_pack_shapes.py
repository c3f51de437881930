"""A signed pack whose content has another shape than its files have: refused by name, never a fault of the program."""

import hashlib
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

import resources
from client.clinical.pack import MANIFEST, ContentPack
from client.errors import PackDamaged


def _first(raw: Any, *path: Any) -> Any:
    for step in path:
        raw = raw[step]
    return raw


def _critical(raw: Any) -> None:
    raw["laboratory"][0] = "word"


def _item(raw: Any) -> None:
    _first(raw, "order_sets", 0, "items", 0)["ref"] = ["list"]


def _site(raw: Any) -> None:
    raw["sites"][0]["zh"] = [5]


@pytest.mark.parametrize(
    ("name", "spoil"),
    [("critical_values.json", _critical), ("order_sets.json", _item), ("record_rules.json", _site)],
)
def test_a_part_of_another_shape_is_a_damaged_pack(name: str, spoil: Callable[[Any], None]) -> None:
    raw = msgspec.json.decode((resources.path("packs/practice") / name).read_bytes())
    spoil(raw)
    with pytest.raises(PackDamaged):
        ContentPack.parse(_with(name, msgspec.json.encode(raw)))


def test_a_part_that_is_no_utf_8_is_a_damaged_pack() -> None:
    name = "temperature_profiles.json"
    raw = (resources.path("packs/practice") / name).read_bytes()
    with pytest.raises(PackDamaged):
        ContentPack.parse(_with(name, raw.replace(b'"version": "1"', b'"version": "\xed\xa0\x80"', 1)))


def _with(name: str, content: bytes) -> dict[str, bytes]:
    files = {place.name: place.read_bytes() for place in resources.path("packs/practice").iterdir()}
    files[name] = content
    manifest = msgspec.json.decode(files[MANIFEST])
    manifest["files"][name]["sha256"] = hashlib.sha256(content).hexdigest()
    return {**files, MANIFEST: msgspec.json.encode(manifest)}
