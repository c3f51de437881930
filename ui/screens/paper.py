"""Ways to the paper of a PC: the queue, the numbers of the day and the ward pack; the pack as it would be printed."""

from collections.abc import Awaitable, Callable
from typing import cast

from PySide6.QtWidgets import QWidget

from ui.nurse.paper_page import PaperPage
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast


async def paper(people: Cast) -> QWidget:
    """A sheet that waits for a printer, and a pack made just now."""
    window, late = people.nurse.window, people.nurse.boards.paper
    await front(window)
    window.show_page("paper")
    await until(lambda: late.page.is_settled, "the print queue")
    page = cast("PaperPage", late.page)
    queue = people.nurse.paper.queue
    if not page.model.jobs:
        document = await queue.room.read("ward-census", people.nurse.paper.ask())
        await queue.put(document.key, people.nurse.paper.ask(), document.name)
    await people.workplace.pack.keeper.make()
    page.refresh()
    await until(lambda: page.is_settled and bool(page.model.jobs), "the job in the queue")
    await settle(0.4)
    return window


async def paper_pack(people: Cast) -> QWidget:
    """The first page of the ward pack in the preview: the census."""
    await paper(people)
    cast("PaperPage", people.nurse.boards.paper.page).print_all()
    window = people.nurse.paper.window
    window.resize(1280, 1040)
    await until(window.has_page, "the ward pack", 60)
    await settle(0.5)
    return window


WAYS: tuple[tuple[str, Callable[[Cast], Awaitable[QWidget]]], ...] = (("paper", paper), ("paper-pack", paper_pack))
