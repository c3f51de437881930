"""The practice pack as it ships, read once."""

from collections.abc import Mapping

import pytest

import resources
from client.clinical.pack import ContentPack


@pytest.fixture(scope="session")
def pack_files() -> Mapping[str, bytes]:
    return {file.name: file.read_bytes() for file in resources.path("packs/practice").iterdir()}


@pytest.fixture(scope="session")
def pack(pack_files: Mapping[str, bytes]) -> ContentPack:
    return ContentPack.parse(pack_files)
