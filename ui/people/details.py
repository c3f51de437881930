"""What is done about the details of the open patient: read, add, take off. Refuses to act for another patient than the one on screen."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject

from client.clock import Clock
from client.commands import AddTag, Command, CommentTeam, RemoveTag
from client.records import Code, Tag
from offline.knowledge import Knowledge
from offline.people import Session
from offline.private_comments import PrivateComment
from offline.views import Banner, TeamComment
from ui.people.details_panel import DetailsPanel, What, Wish
from ui.people.notices_of_registration import seen_by
from ui.spawner import Spawner


class DetailsDoor(Protocol):
    """The part of the station that is used here."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command) -> object: ...

    async def team_comments(self, patient: str) -> tuple[TeamComment, ...]: ...

    async def private_comments(self, session: Session, patient: str) -> tuple[PrivateComment, ...]: ...

    async def keep_private_comment(self, session: Session, patient: str, text: str) -> PrivateComment: ...

    async def drop_private_comment(self, session: Session, comment: PrivateComment) -> None: ...


class Details(QObject):
    """Invariant: the panel shows the patient whose banner was last given, or nobody."""

    def __init__(
        self, station: DetailsDoor, session: Session, panel: DetailsPanel, spawner: Spawner, owner: QObject
    ) -> None:
        super().__init__(owner)
        self._station, self._session, self.panel, self._spawner = station, session, panel, spawner
        self._patient: str | None = None
        self._encounter: str | None = None
        self._banner: Banner | None = None
        panel.know(station.knowledge)
        panel.wished.connect(self._wished)
        panel.removal_wished.connect(self._removal_wished)
        panel.left.connect(panel.hide)

    def show_banner(self, patient: str | None, banner: Banner | None) -> None:
        """The page shows this patient now."""
        if patient != self._patient:
            self.panel.clear()
        self._patient, self._banner = patient, banner
        self._encounter = banner.stay.key if banner is not None and banner.stay is not None else None
        if self.panel.isVisible():
            self.read()

    def toggle(self) -> None:
        """Alt 0: opens the list with the focus in it, or closes it."""
        if self.panel.isVisible():
            self.panel.hide()
        elif self._banner is not None:
            self.panel.show()
            self.panel.table.setFocus()
            self.read()

    def read(self) -> None:
        patient, banner = self._patient, self._banner
        if patient is not None and banner is not None:
            self._spawner.spawn(self._read(patient, banner), "read the comments", owner=self)

    async def _read(self, patient: str, banner: Banner) -> None:
        team = await self._station.team_comments(patient)
        own = await self._station.private_comments(self._session, patient)
        if patient == self._patient:
            seen = msgspec.structs.replace(banner, tags=seen_by(banner.tags, self._session.person.role))
            self.panel.show_details(patient, seen, team, own, self._now())

    def _wished(self, wish: object) -> None:
        if isinstance(wish, Wish) and wish.patient == self._patient:
            self._do(self._add(wish), "add a tag or a comment")

    def _removal_wished(self, patient: str, subject: object, reason: str) -> None:
        if patient == self._patient:
            self._do(self._remove(patient, subject, reason), "take off a tag")

    def _do(self, work: Awaitable[None], name: str) -> None:
        self._spawner.spawn(self._done(work), name, owner=self)

    async def _done(self, work: Awaitable[None]) -> None:
        """What is typed goes only when it is durable."""
        await work
        self.panel.clear_typed()
        self.read()

    async def _add(self, wish: Wish) -> None:
        if wish.what is What.PRIVATE:
            await self._station.keep_private_comment(self._session, wish.patient, wish.text)
            return
        act = {
            "id": self._station.new_id(),
            "author": self._session.person,
            "patient": wish.patient,
            "encounter": self._encounter,
            "occurred_at": self._now(),
        }
        if wish.what is What.TEAM:
            await self._station.submit(CommentTeam(**act, text=wish.text))  # type: ignore[arg-type]  # the members of every act
            return
        name = Code(text=wish.text)
        await self._station.submit(AddTag(**act, name=name, category=wish.what.value, reason=wish.reason))  # type: ignore[arg-type]  # the same

    async def _remove(self, patient: str, subject: object, reason: str) -> None:
        if isinstance(subject, PrivateComment):
            await self._station.drop_private_comment(self._session, subject)
        elif isinstance(subject, Tag):
            command = RemoveTag(
                id=self._station.new_id(),
                author=self._session.person,
                patient=patient,
                encounter=self._encounter,
                occurred_at=self._now(),
                flag=subject.key,
                flag_version=subject.version,
                reason=reason,
            )
            await self._station.submit(command)

    def _now(self) -> datetime:
        return self._station.clock.now()
