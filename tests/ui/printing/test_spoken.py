"""One print in another language than the windows."""

import asyncio
from collections.abc import Generator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.ui.examples import marking
from tests.ui.printing.examples import PaperStation, ask, many_rows
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.printing.door import Ask
from ui.printing.order_sheet import KEY
from ui.printing.preview import PrintPreview
from ui.printing.preview_model import PreviewModel
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import PrintRoom
from ui.printing.spoken import said_in
from ui.spawner import Spawner
from ui.theme.theme import Theme


class Portuguese:
    """As the workplace's, without a pack: names stay as recorded."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages

    def speaking(self, language: str) -> AbstractContextManager[None]:
        return self._languages.speaking(language)

    def asked(self, ask: Ask, language: str) -> Ask:
        return replace(ask, spoken=language)


def none() -> tuple[str, ...]:
    return ()


def room_of(station: PaperStation, languages: Languages) -> PrintRoom:
    return PrintRoom(station, printer_names=none, tongue=Portuguese(languages))


def test_a_person_prints_one_sheet_in_portuguese_and_the_windows_stay_chinese(
    theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    station, loop = PaperStation(many_rows(2)), asyncio.new_event_loop()
    spawner = Spawner(loop, Notices().post_error)
    model = PreviewModel(room_of(station, languages), station.clock, tmp_path)
    preview = PrintPreview(theme, model, spawner)
    preview.show()
    loop.run_until_complete(model.open(KEY, ask(MarkingKind.EMERGENCY)))
    assert preview.side.language.isVisible()
    assert preview.side.language.choice() == "zh_CN"
    chinese, title = preview.paper._image, preview.windowTitle()
    preview.side.language.choose("pt_PT")
    while spawner.running():
        loop.run_until_complete(asyncio.sleep(0))
    QApplication.processEvents()
    assert preview.side.language.choice() == "pt_PT"
    assert preview.windowTitle() != title
    assert preview.windowTitle().startswith("应急 · Folha"), (
        "the window itself speaks Chinese, the document's name Portuguese"
    )
    assert preview.paper._image != chinese
    assert languages.current == "zh_CN"
    assert QCoreApplication.translate("PrintSide", "Copies") == "份数"
    loop.run_until_complete(model.save(str(tmp_path / "a.pdf")))
    assert (tmp_path / "a.pdf").stat().st_size > 1000
    preview.close()
    preview.deleteLater()
    loop.close()


def test_what_waits_in_the_queue_comes_out_in_the_language_in_which_it_was_asked_for(
    languages: Languages, tmp_path: Path
) -> None:
    queue = PrintQueue(room_of(PaperStation(), languages))
    job = asyncio.run(queue.put(KEY, replace(ask(), spoken="pt_PT"), "Folha"))
    assert queue.asked(job, ask()).spoken == "pt_PT"
    document = asyncio.run(queue.room.read(KEY, queue.asked(job, ask())))
    assert document.name.startswith("Folha de prescrições")
    assert asyncio.run(queue.room.read(KEY, ask())).name != document.name


def test_while_a_print_waits_for_the_store_the_windows_speak_their_own_language(languages: Languages) -> None:
    heard = []

    class Pause:
        def __await__(self) -> Generator[None, None, None]:
            yield

    async def reading() -> str:
        heard.append(QCoreApplication.translate("OrderState", "Conflict"))
        await Pause()
        heard.append(QCoreApplication.translate("OrderState", "Conflict"))
        return "read"

    steps = said_in(Portuguese(languages), "pt_PT", reading())
    steps.send(None)
    assert QCoreApplication.translate("OrderState", "Conflict") == "有冲突"
    with pytest.raises(StopIteration):
        steps.send(None)
    assert heard == ["Conflito", "Conflito"]
    assert QCoreApplication.translate("OrderState", "Conflict") == "有冲突"
