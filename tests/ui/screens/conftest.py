"""Every screen in every mode takes many minutes: it is drawn beside the other tests, from the first one on."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

SIZE = "1366x768"
LIMIT_S = 900
WANTED_BY = "whole_gallery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery:
    """A drawing that is under way. Invariant: what it says lies in `told` when the process has ended."""

    process: subprocess.Popen[bytes]
    folder: Path

    @property
    def pictures(self) -> Path:
        return self.folder / "pictures"

    @property
    def told(self) -> Path:
        return self.folder / "told.txt"

    def ended(self) -> tuple[int, str]:
        """Exit status and everything it said. Raises subprocess.TimeoutExpired."""
        status = self.process.wait(LIMIT_S)
        return status, self.told.read_text(encoding="utf-8")


_gallery = pytest.StashKey[Gallery]()


def pytest_collection_finish(session: pytest.Session) -> None:
    is_wanted = any(WANTED_BY in getattr(item, "fixturenames", ()) for item in session.items)
    if is_wanted and not session.config.option.collectonly:
        session.config.stash[_gallery] = _begun()


def _begun() -> Gallery:
    """As a process of its own, because it runs its own event loop; behind the tests in priority."""
    folder = Path(tempfile.mkdtemp(prefix="wardlight-gallery-"))
    options = ["screens", "--out", str(folder / "pictures"), "--size", SIZE]
    command = ["nice", "-n", "5", sys.executable, "-m", "ui.command_line", *options]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with (folder / "told.txt").open("wb") as told:
        process = subprocess.Popen(command, env=environment, stdout=told, stderr=subprocess.STDOUT)
    return Gallery(process=process, folder=folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    gallery = config.stash.get(_gallery, None)
    if gallery is not None:
        gallery.process.kill()
        gallery.process.wait()
        shutil.rmtree(gallery.folder, ignore_errors=True)


@pytest.fixture
def whole_gallery(request: pytest.FixtureRequest) -> Gallery:
    return request.config.stash[_gallery]
