"""The ward pack opens without Wardlight, says how old it is and that it is a copy, escapes every word, and outlives every trouble."""

import asyncio
import errno
import itertools
import shutil
import subprocess
import sys
import unicodedata
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from client.errors import StoreDamaged, StoreLocked
from client.records import Code, Problem
from offline.aside import is_aside
from offline.private_file import write_private
from offline.views import WardMap
from tests.architecture.sources import ROOT
from tests.ui.pack.examples import PASSPHRASE, keeper
from tests.ui.printing.examples import PATIENT, PaperStation, banner, order, row
from ui.language import Languages
from ui.notices import Severity
from ui.pack import keeper as keeping
from ui.pack.envelope import facts_of, opened
from ui.pack.status import PackProblem
from ui.pack.words import pack_notice, status_words

HOSTILE = '<script>alert("赵")</script>&"\'><img src=x onerror=alert(1)>'
NODE = shutil.which("node")
_OPEN_IN_NODE = """
const fs = require("fs"), text = fs.readFileSync(process.argv[2], "utf8");
const part = (id) => text.match(new RegExp('id="' + id + '">([^]*?)</script>'))[1];
const unsealed = new Function(part("code") + "; return unsealed;")();
unsealed(part("head"), part("data"), process.argv[3]).then(
  (found) => { fs.writeFileSync(process.argv[4], found.html); fs.writeFileSync(process.argv[5], found.pdf); },
  () => process.exit(3));
"""


def _hostile_station() -> PaperStation:
    shown = banner()
    named = msgspec.structs.replace(PATIENT, name=HOSTILE)
    shown = msgspec.structs.replace(shown, patient=named, problems=(Problem(key="c1", name=Code(text=HOSTILE)),))
    return PaperStation((row(order(HOSTILE, remark=HOSTILE), 7),), shown)


def _made(station: PaperStation, folder: Path) -> Path:
    made = asyncio.run(keeper(station, folder).make())
    assert made.problem is None
    return made.path


def test_the_pack_says_its_age_its_check_value_and_that_it_is_a_copy(languages: Languages, tmp_path: Path) -> None:
    path = _made(PaperStation(), tmp_path)
    facts = facts_of(path)
    assert facts is not None
    assert (facts.patients, facts.station) == (1, "N3-D02")
    html, pdf = opened(path.read_bytes(), PASSPHRASE)
    for words in ("病区应急包 · 副本", "WARD PACK · COPY", "2026-11-20 15:38", "2026-11-20 14:12:05", facts.digest, "赵秉衡",
                  "青霉素类", "给药执行单", "空白表单", "注射用美罗培南", "中心未确认"):  # fmt: skip
        assert words in html, words
    target = tmp_path / "pack.pdf"
    target.write_bytes(pdf)
    said = subprocess.run(["pdftotext", "-layout", str(target), "-"], check=True, capture_output=True, text=True).stdout
    pages = unicodedata.normalize("NFKC", said).split("\f")[: facts.pages]
    assert len(pages) == facts.pages
    assert all("病区应急包" in page.replace(" ", "") for page in pages), "each page says that it is a copy"


def test_nothing_of_a_patient_stands_in_the_clear(languages: Languages, tmp_path: Path) -> None:
    content = _made(PaperStation(), tmp_path).read_bytes()
    for words in ("赵秉衡", "2611-04812", "美罗培南", "青霉素"):
        assert words.encode() not in content
    assert PASSPHRASE.encode() not in content
    with pytest.raises(StoreLocked):
        opened(content, "another passphrase")


def test_who_makes_an_old_pack_look_new_cannot_open_it_any_more(languages: Languages, tmp_path: Path) -> None:
    content = _made(PaperStation(), tmp_path).read_bytes()
    with pytest.raises(StoreLocked):
        opened(content.replace(b'"made_at":"2026-11-20', b'"made_at":"2026-11-29'), PASSPHRASE)


@pytest.mark.skipif(NODE is None, reason="needs a JavaScript engine with WebCrypto")
def test_the_script_in_the_file_itself_opens_it_as_a_browser_would(languages: Languages, tmp_path: Path) -> None:
    path = _made(PaperStation(), tmp_path)
    script, html, pdf = tmp_path / "open.js", tmp_path / "out.html", tmp_path / "out.pdf"
    script.write_text(_OPEN_IN_NODE, encoding="utf-8")
    words = [str(NODE), str(script), str(path)]
    subprocess.run([*words, PASSPHRASE, str(html), str(pdf)], check=True, timeout=60)
    assert (html.read_text(encoding="utf-8"), pdf.read_bytes()) == opened(path.read_bytes(), PASSPHRASE)
    wrong = subprocess.run([*words, "not this one", str(html), str(pdf)], check=False, timeout=60)
    assert wrong.returncode == 3


def test_the_recipe_in_the_documents_opens_it_without_us(languages: Languages, tmp_path: Path) -> None:
    path = _made(PaperStation(), tmp_path)
    lines = (ROOT / "docs" / "ward-pack.md").read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("    import base64"))
    recipe = "\n".join(line[4:] for line in itertools.takewhile(str.strip, lines[start:]))
    shutil.copy(path, tmp_path / "ward-pack.html")
    script = recipe.replace("the passphrase", PASSPHRASE)
    subprocess.run([sys.executable, "-c", script], check=True, cwd=tmp_path, timeout=60)
    html, pdf = opened(path.read_bytes(), PASSPHRASE)
    assert ((tmp_path / "pack.html").read_text(encoding="utf-8"), (tmp_path / "pack.pdf").read_bytes()) == (html, pdf)


def test_a_name_that_looks_like_html_is_shown_as_it_is_written(languages: Languages, tmp_path: Path) -> None:
    html, _ = opened(_made(_hostile_station(), tmp_path).read_bytes(), PASSPHRASE)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;alert(&quot;赵&quot;)" in html
    assert "default-src 'none'" in html


def _trouble(kept: object, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def failing(*_: object) -> int:
        raise error

    del kept
    monkeypatch.setattr(keeping, "write_private", failing)


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (OSError(errno.ENOSPC, "full"), PackProblem.DISK_FULL),
        (OSError(errno.EROFS, "read only"), PackProblem.NOT_WRITABLE),
        (PermissionError(errno.EACCES, "no"), PackProblem.NOT_WRITABLE),
    ],
)
def test_when_the_disk_takes_nothing_the_old_pack_is_kept_and_somebody_is_told(
    languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, problem: PackProblem
) -> None:
    station = PaperStation()
    kept = keeper(station, tmp_path)
    path = asyncio.run(kept.make()).path
    before = path.read_bytes()
    _trouble(kept, monkeypatch, error)
    status = asyncio.run(kept.make())
    assert status.problem is problem
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name], "nothing half-written is left"
    notice = pack_notice(status, station.clock.now(), kept.most)
    assert notice is not None
    assert notice.severity is Severity.WARNING
    assert "上一份仍保留" in notice.message
    assert notice.title
    assert notice.next_step


def test_a_folder_that_is_gone_is_said_and_a_new_pack_comes_once_it_is_back(
    languages: Languages, tmp_path: Path
) -> None:
    folder, station = tmp_path / "share", PaperStation()
    kept = keeper(station, folder)
    status = asyncio.run(kept.make())
    assert (status.problem, status.facts) == (PackProblem.NO_FOLDER, None)
    assert not kept.is_due(), "not again at once"
    station.clock.advance(keeping.AGAIN.total_seconds())
    assert kept.is_due()
    folder.mkdir()
    assert asyncio.run(kept.make()).problem is None
    assert kept.wrong() is None


def test_without_a_passphrase_nothing_is_written_and_it_says_who_helps(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    kept = keeper(station, tmp_path, passphrase=None)
    status = asyncio.run(kept.make())
    assert status.problem is PackProblem.NO_KEY
    assert list(tmp_path.iterdir()) == []
    notice = pack_notice(status, station.clock.now(), kept.most)
    assert notice is not None
    assert "--store-pack-passphrase" in notice.next_step
    assert (
        asyncio.run(keeper(station, tmp_path, passphrase="short", is_quick=False).make()).problem
        is PackProblem.SHORT_KEY
    )


def test_an_empty_ward_never_takes_the_place_of_a_full_pack(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    kept = keeper(station, tmp_path)
    before = asyncio.run(kept.make()).path.read_bytes()
    station.cards.clear()
    status = asyncio.run(kept.make())
    assert status.problem is PackProblem.NOTHING_KNOWN
    assert status.facts is not None
    assert status.path.read_bytes() == before


def test_a_ward_that_cannot_be_read_keeps_the_old_pack(languages: Languages, tmp_path: Path) -> None:
    class Broken(PaperStation):
        async def ward_map(self) -> WardMap:
            raise StoreDamaged("page")

    asyncio.run(keeper(PaperStation(), tmp_path).make())
    status = asyncio.run(keeper(Broken(), tmp_path).make())
    assert status.problem is PackProblem.NOT_READ
    assert status.facts is not None


def test_the_schedule_asks_again_after_its_time_and_the_age_is_an_alarm_after_two_rounds(
    languages: Languages, tmp_path: Path
) -> None:
    station = PaperStation()
    kept = keeper(station, tmp_path)
    assert kept.is_due()
    assert kept.wrong() is PackProblem.NONE_YET
    asyncio.run(kept.make())
    assert not kept.is_due()
    station.clock.advance(30 * 60)
    assert kept.is_due()
    assert kept.wrong() is None
    station.clock.advance(31 * 60)
    assert kept.wrong() is PackProblem.TOO_OLD
    assert "1 小时" in status_words(kept.status, station.clock.now())


def test_after_a_restart_the_station_knows_the_age_of_the_pack_that_lies_there(
    languages: Languages, tmp_path: Path
) -> None:
    station = PaperStation()
    path = _made(station, tmp_path)
    again = keeper(station, tmp_path)
    assert again.status.facts == facts_of(path)
    station.clock.advance(3600)
    assert again.status.age(station.clock.now()) == timedelta(hours=1)
    path.write_text("torn", encoding="utf-8")
    assert keeper(station, tmp_path).status.facts is None


def test_what_is_not_known_to_equal_central_at_any_time_makes_no_pack(languages: Languages, tmp_path: Path) -> None:
    def never() -> datetime | None:
        return None

    status = asyncio.run(keeper(PaperStation(), tmp_path, as_of=never).make())
    assert status.problem is PackProblem.NOTHING_KNOWN


def test_what_cannot_be_read_back_never_takes_the_old_ones_place(
    languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keeper(PaperStation(), tmp_path)
    before = asyncio.run(kept.make()).path.read_bytes()
    whole = write_private

    def torn(path: Path, content: bytes) -> None:
        whole(path, content[:-4000])

    monkeypatch.setattr(keeping, "write_private", torn)
    status = asyncio.run(kept.make())
    assert status.problem is PackProblem.NOT_AS_WRITTEN
    assert status.path.read_bytes() == before


def test_a_pack_stands_back_before_each_sheet_and_reads_aside(languages: Languages, tmp_path: Path) -> None:
    """A person who waits goes first; each sheet comes when nobody does."""
    station, calm = PaperStation(), asyncio.Event()
    asked: list[bool] = []

    async def stood_back() -> None:
        asked.append(is_aside())
        await calm.wait()

    async def work() -> tuple[int, int]:
        making = asyncio.ensure_future(keeper(station, tmp_path, calm=stood_back).make())
        await asyncio.sleep(0.05)
        before = len(asked)
        assert not making.done()
        calm.set()
        assert (await making).problem is None
        return before, len(asked)

    before, after = asyncio.run(work())
    assert before == 1, "nothing is painted while a person waits"
    assert after == 3, "summary, orders and MAR of the one patient"
    assert all(asked)
