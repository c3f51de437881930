"""Resources nobody here made: the committed fixtures, and the shared data where it is; refuses to count a missing folder as read in CI."""

import gzip
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from client.fhir.text import decode

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "tests" / "fixtures" / "fhir"


def fixture(name: str) -> dict[str, Any]:
    return decode((FIXTURES / f"{name}.json").read_bytes())


def shared_data() -> Path:
    """The folder of the shared data sets: WARDLIGHT_DATA, else beside the checkout."""
    folder = Path(os.environ.get("WARDLIGHT_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        reason = f"the shared FHIR data is not at {folder} (WARDLIGHT_DATA names its folder)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


def shared_resources(folder: Path) -> Iterator[dict[str, Any]]:
    """Every resource of every file below the folder, bundles and bulk files opened."""
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(".json.gz"):
            yield from _opened(gzip.decompress(path.read_bytes()))
        elif path.suffix == ".json":
            yield from _opened(path.read_bytes())
        elif path.suffix == ".ndjson":
            yield from (decode(line) for line in path.read_bytes().splitlines() if line.strip())


def _opened(raw: bytes) -> list[dict[str, Any]]:
    found = decode(raw)
    return [entry["resource"] for entry in found["entry"]] if found["resourceType"] == "Bundle" else [found]
