"""Websocket pings on change: `bind <id>` is answered by `bound <id>`, each commit that matters by one `ping <id>`.

Refuses to carry any content. A ping is a nudge: a deletion pings every subscription of its type, and what changed while no socket was
bound is not told later.
"""

import asyncio
import contextlib

from starlette.websockets import WebSocket, WebSocketDisconnect

from practice.forms import decode
from practice.resources import Records
from practice.search.criteria import Criterion
from practice.search.query import Search
from practice.search.run import run
from practice.store import Change
from practice.subscription_rules import watched


class Switchboard:
    """Who listens to what; only bound sockets are remembered, and only while they are open."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._bound: dict[str, tuple[Search, set[asyncio.Queue[str]]]] = {}

    def heard(self, changes: list[Change]) -> None:
        """Called after each commit."""
        for name, (search, queues) in list(self._bound.items()):
            if any(change.type == "Subscription" and change.id == name for change in changes):
                self._refresh(name)
            if self._matches(search, changes):
                for queue in queues:
                    queue.put_nowait(f"ping {name}")

    def _refresh(self, name: str) -> None:
        search = self._search(name)
        if search is None:
            self._bound.pop(name, None)
        else:
            self._bound[name] = (search, self._bound[name][1])

    def _matches(self, search: Search, changes: list[Change]) -> bool:
        mine = [change for change in changes if change.type == search.kind]
        if any(change.is_deleted for change in mine) or (mine and not search.criteria):
            return True
        if not mine:
            return False
        rows = ", ".join(str(change.row) for change in mine)
        only = Criterion(table="", where=f"r.row IN ({rows})", args=())
        narrowed = Search(kind=search.kind, criteria=[*search.criteria, only], count=1)
        return bool(run(self._records.store, narrowed).rows)

    def _search(self, name: str) -> Search | None:
        found = self._records.find("Subscription", name)
        if found is None or found.json is None:
            return None
        resource = decode(found.json)
        if resource["status"] != "active":
            return None
        return watched(resource["criteria"], self._records.store.keys)

    def bind(self, name: str, queue: asyncio.Queue[str]) -> bool:
        search = self._search(name)
        if search is None:
            return False
        self._bound.setdefault(name, (search, set()))[1].add(queue)
        return True

    def leave(self, queue: asyncio.Queue[str]) -> None:
        for name, (_, queues) in list(self._bound.items()):
            queues.discard(queue)
            if not queues:
                del self._bound[name]

    async def serve(self, socket: WebSocket) -> None:
        """One open socket until either side ends it."""
        await socket.accept()
        queue: asyncio.Queue[str] = asyncio.Queue()
        sender = asyncio.create_task(_send(socket, queue))
        try:
            while True:
                command, _, name = (await socket.receive_text()).strip().partition(" ")
                if command == "bind" and self.bind(name[:64], queue):
                    queue.put_nowait(f"bound {name}")
                else:
                    queue.put_nowait(f"error {command[:16]}")
        except WebSocketDisconnect:
            pass
        finally:
            self.leave(queue)
            sender.cancel()
            with contextlib.suppress(asyncio.CancelledError, WebSocketDisconnect):
                await sender


async def _send(socket: WebSocket, queue: asyncio.Queue[str]) -> None:
    while True:
        await socket.send_text(await queue.get())
