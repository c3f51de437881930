"""What every played day has: the station and the hospital as processes, steps with their pictures, what was called saved."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from client.errors import WardlightError
from ui.commands.hospital import Hospital
from ui.commands.saying import say
from ui.tour.book import Step
from ui.tour.child import Child

Facts = dict[str, Any]


class StepFailedError(Exception):
    """The day cannot go on."""


class Book(Protocol):
    """Where the steps are written down."""

    steps: list[Step]
    unmarked: list[str]
    bugs: list[dict[str, str]]


@dataclass(kw_only=True)
class Play:
    """One run. Invariant: `saved` only grows: what the station once called saved stays promised."""

    out: Path
    work: Path
    language: str
    theme: str
    book: Book
    saved: dict[str, Facts] = field(default_factory=dict)
    facts: dict[str, Facts] = field(default_factory=dict)
    child: Child | None = None
    hospital: Hospital | None = None

    async def step(
        self,
        name: str,
        act: str,
        /,
        *,
        whose: str,
        shot: bool = True,
        beside: Callable[[], Awaitable[None]] | None = None,
        after: Callable[[], Awaitable[None]] | None = None,
        **more: Any,
    ) -> Facts:
        """One act of the station with its picture. Raises StepFailedError."""
        if self.child is None:
            raise StepFailedError(name)
        began = time.monotonic()
        picture = f"{len(self.book.steps) + 1:02d}-{name}" if shot else ""
        await self.child.send(act, shot=picture, whose=whose, **more)
        if beside is not None:
            await beside()
        answer = await self.child.answer()
        why = str(answer.get("why", ""))
        self.facts[name] = answer.get("facts", {})
        self.book.unmarked += [f"{name}: {one}" for one in answer.get("unmarked", [])]
        step = Step(
            name=name,
            ok=bool(answer["ok"]),
            seconds=round(time.monotonic() - began, 2),
            screenshot=str(answer.get("screenshot", "")),
            why="" if answer["ok"] else "; ".join((why, *answer.get("notices", []))),
            facts=self.facts[name],
        )
        self._note(step)
        if after is not None:
            await self.timed(f"{name}-compared", after)
        return self.facts[name]

    async def timed(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """A step without a picture."""
        began = time.monotonic()
        why = ""
        try:
            await work()
        except (StepFailedError, WardlightError, LookupError) as error:
            why = f"{type(error).__name__}: {error}"
        self._note(Step(name=name, ok=not why, seconds=round(time.monotonic() - began, 2), why=why))

    def _note(self, step: Step) -> None:
        self.book.steps.append(step)
        say(f"{'ok  ' if step.ok else 'FAIL'} {step.seconds:6.2f} s  {step.name}  {step.why}")
        if not step.ok:
            raise StepFailedError(step.name)

    async def books(self) -> dict[str, Facts]:
        """What the station says it saved; kept for the count."""
        if self.child is None:
            raise StepFailedError("books")
        found = (await self.child.ask("books"))["facts"]
        now = {str(one["command"]): one for one in found["commands"]}
        self.saved |= now
        self.book.bugs = found["bugs"]
        return now

    async def stop_all(self) -> None:
        if self.child is not None:
            await self.child.end()
        if self.hospital is not None:
            await self.hospital.stop()
