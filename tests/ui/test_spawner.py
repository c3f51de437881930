import asyncio

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.spawner import Spawner


async def fail() -> None:
    raise ZeroDivisionError


async def wait_forever() -> None:
    await asyncio.Event().wait()


def test_a_failure_is_reported_once_with_its_task_s_name() -> None:
    heard: list[tuple[str, str]] = []

    async def scene() -> None:
        spawner = Spawner(asyncio.get_running_loop(), lambda error, name: heard.append((type(error).__name__, name)))
        await spawner.spawn(fail(), "refresh orders")
        assert spawner.running() == ()

    asyncio.run(scene())
    assert heard == [("ZeroDivisionError", "refresh orders")]


def test_a_destroyed_owner_takes_its_tasks_with_it(qapp: QApplication) -> None:
    async def scene() -> None:
        owner = QObject()
        spawner = Spawner(asyncio.get_running_loop(), lambda _error, _name: None)
        task = spawner.spawn(wait_forever(), "listen", owner=owner)
        await asyncio.sleep(0)
        assert spawner.running() == ("listen",)
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        assert spawner.running() == ()

    asyncio.run(scene())


def test_closing_ends_everything_even_what_never_began() -> None:
    heard: list[str] = []

    async def scene() -> None:
        spawner = Spawner(asyncio.get_running_loop(), lambda _error, name: heard.append(name))
        tasks = [spawner.spawn(wait_forever(), str(at)) for at in range(3)]
        await spawner.close()
        assert all(task.cancelled() for task in tasks)

    asyncio.run(scene())
    assert heard == []


def test_what_is_put_off_waits_until_nobody_waits_and_is_done_once(qapp: QApplication) -> None:
    done: list[str] = []

    async def scene() -> None:
        spawner, calm, page = (
            Spawner(asyncio.get_running_loop(), lambda _error, _name: None),
            asyncio.Event(),
            QObject(),
        )

        async def wait() -> None:
            await calm.wait()

        spawner.calm = wait
        for _ in range(3):
            spawner.later(lambda: done.append("read"), "read", owner=page)
        await asyncio.sleep(0)
        assert done == []
        calm.set()
        await _others()
        assert done == ["read"]
        spawner.later(lambda: done.append("again"), "read", owner=page)
        await _others()

    asyncio.run(scene())
    assert done == ["read", "again"]


async def _others() -> None:
    await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
