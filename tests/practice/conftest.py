"""A practice server in this process: the real store on disk, the real application, no network."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from practice.application import build
from practice.clock import ServerClock
from practice.faults import Faults
from practice.search.values import parameter_names
from practice.store import Store

Doing = Callable[[httpx.AsyncClient], Awaitable[None]]
FHIR = {"content-type": "application/fhir+json"}


@dataclass(slots=True)
class Hospital:
    """One store with its application; `talk` runs a conversation with it in a loop of its own."""

    store: Store
    is_open: bool = True

    def talk(self, doing: Doing, **headers: str) -> None:
        async def run() -> None:
            self.faults = Faults(self.store.clock)
            self.app = build(self.store, faults=self.faults, is_open=self.is_open)
            transport = httpx.ASGITransport(self.app)
            address = "http://practice/fhir/"
            async with httpx.AsyncClient(transport=transport, base_url=address, headers=FHIR | headers) as client:
                await doing(client)

        asyncio.run(run())

    faults: Any = None
    app: Any = None


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that was made and closed; tests begin with a copy of it."""
    file = tmp_path_factory.mktemp("store") / "practice.sqlite3"
    Store(file, ServerClock(), parameter_names()).close()
    return file


@pytest.fixture
def hospital(tmp_path: Path, empty_store: Path) -> Iterator[Hospital]:
    shutil.copy(empty_store, tmp_path / "practice.sqlite3")
    store = Store(tmp_path / "practice.sqlite3", ServerClock(), parameter_names())
    yield Hospital(store)
    store.close()
