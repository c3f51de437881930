"""A page around one pane: it reads while it is seen, and once more for whatever came meanwhile."""

import asyncio

from offline.changes import Change, Changes
from ui.shell.key_map import KeyMap
from ui.shell.reading_page import ReadingPage
from ui.spawner import Spawner
from ui.theme.theme import Theme

MINE, OTHER = Change(kinds=frozenset({"Task"})), Change(kinds=frozenset({"Observation"}))


class Model:
    def __init__(self) -> None:
        self.read, self.gate = 0, asyncio.Event()

    async def refresh(self) -> None:
        self.read += 1
        await self.gate.wait()

    def is_touched_by(self, change: Change) -> bool:
        return "Task" in change.kinds


class Station:
    def __init__(self) -> None:
        self.changes = Changes()
        self.on_change = self.changes.subscribe


class Page(ReadingPage):
    def __init__(self, theme: Theme, station: Station, spawner: Spawner, model: Model) -> None:
        super().__init__(theme, station, spawner, model, "read the page")
        self.drawn = 0

    def bind_keys(self, keys: KeyMap) -> None:
        """It has none."""

    def draw(self) -> None:
        self.drawn += 1


async def turn() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_it_reads_only_while_it_is_seen_and_once_more_for_what_came_meanwhile(theme: Theme) -> None:
    async def scene() -> None:
        station, model = Station(), Model()
        page = Page(theme, station, Spawner(asyncio.get_running_loop(), lambda _error, _name: None), model)
        page.open_page()
        station.changes.publish(MINE)
        await turn()
        assert model.read == 0, "nobody sees it"
        page.show()
        await turn()
        for change in (MINE, MINE, OTHER):
            station.changes.publish(change)
        await turn()
        assert model.read == 1, "one reading at a time"
        model.gate.set()
        await turn()
        assert model.read == 2, "once more for both changes"
        assert page.drawn == 2
        page.close_page()
        station.changes.publish(MINE)
        await turn()
        assert model.read == 2
        page.close()

    asyncio.run(scene())
