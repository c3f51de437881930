"""What a fleet of stations is seen by: figures and a running log without a patient; a station that stopped does not look well."""

import json
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from offline.mode import Mode
from offline.status import Check, Link, StationStatus, Waiting
from ui.fleet.figures import FiguresUnreadable, Place, as_json, figures_in, figures_of
from ui.fleet.keeper import FILE
from ui.fleet.log import FILE as LOG
from ui.fleet.log import FOLDER, LARGEST, NAMES, OLDER, RunningLog, lines
from ui.fleet.main import stand_of
from ui.fleet.metrics import as_openmetrics

AT = datetime(2026, 3, 4, 3, 0, tzinfo=UTC)
PLACE = Place(version="0.4.0", ring="first", station="N3-D01", ward="N3")


def status(**more: object) -> StationStatus:
    whole: dict[str, object] = {
        "mode": Mode.EMERGENCY,
        "mode_since": AT - timedelta(minutes=9),
        "mode_reason": "central does not answer",
        "outage_since": AT - timedelta(minutes=10),
        "declared_by": "Dr. Zhang Wei",
        "declared_why": "张伟 says so",
        "link": Link(
            is_answering=False, last_ms=None, last_good_at=None, failures=3, clock_offset_s=None, last_error="王芳 gone"
        ),
        "waiting": Waiting(open=4, by_state={"conflict": 1}, oldest_at=AT - timedelta(minutes=5)),
        "readiness": (Check(name="disk", is_well=True), Check(name="printer", is_well=False, is_known=False)),
        "overdue": ("Li Na", ""),
        **more,
    }
    return StationStatus(**whole)  # type: ignore[arg-type]  # as given


def written(folder: Path, *, pid: int = 0, at: datetime = AT) -> None:
    (folder / FILE).write_bytes(as_json(figures_of(status(), PLACE, at, pid or os.getpid())))


def test_no_name_and_no_word_of_a_person_is_in_the_figures() -> None:
    raw = as_json(figures_of(status(pack_version="张伟's pack"), PLACE, AT, 1)).decode()
    for said in ("Zhang", "张伟", "王芳", "Li Na", "says"):
        assert said not in raw
    figures = figures_in(raw.encode())
    assert (figures.mode, figures.waiting, figures.conflicts, figures.overdue) == ("emergency", 4, 1, 2)
    assert {one.name: one.is_well for one in figures.ready} == {"disk": True, "printer": None}
    assert figures.pack_version == "other"


def test_a_station_that_stopped_or_stands_still_does_not_look_running(tmp_path: Path) -> None:
    assert stand_of(tmp_path, AT) is None
    written(tmp_path)
    now = stand_of(tmp_path, AT + timedelta(seconds=40))
    assert now is not None
    assert (now.is_running, now.exit_status) == (True, 1)
    late = stand_of(tmp_path, AT + timedelta(minutes=5))
    assert late is not None
    assert not late.is_running
    written(tmp_path, pid=2**22 + 1)
    gone = stand_of(tmp_path, AT)
    assert gone is not None
    assert not gone.is_running


def test_a_station_that_is_well_says_so_by_its_exit_status(tmp_path: Path) -> None:
    well = status(
        link=Link(is_answering=True, last_ms=8.0, last_good_at=AT, failures=0, clock_offset_s=0.1),
        waiting=Waiting(),
        overdue=(),
        readiness=(Check(name="disk", is_well=True),),
    )
    (tmp_path / FILE).write_bytes(as_json(figures_of(well, PLACE, AT, os.getpid())))
    stand = stand_of(tmp_path, AT)
    assert stand is not None
    assert stand.exit_status == 0


@pytest.mark.parametrize("raw", [b"", b"{}", b"[" * 2000, b"\xff", b'{"format":"wardlight-station-9"}', b" " * 300_000])
def test_a_file_that_is_none_of_ours_is_no_station(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(FiguresUnreadable):
        figures_in(raw)
    (tmp_path / FILE).write_bytes(raw)
    assert stand_of(tmp_path, AT) is None


def test_the_figures_as_openmetrics() -> None:
    text = as_openmetrics(figures_of(status(), PLACE, AT, 1), AT + timedelta(seconds=30), is_running=True)
    lines = text.splitlines()
    assert lines[-1] == "# EOF"
    assert 'wardlight_waiting{station="N3-D01",ward="N3"} 4' in lines
    assert 'wardlight_outage_s{station="N3-D01",ward="N3"} 630.0' in lines
    assert 'wardlight_ready{station="N3-D01",ward="N3",part="disk"} 1' in lines
    assert not any("answer_ms{" in one for one in lines), "what is not known is left out"
    for one in lines:
        assert one.startswith("# ") or len(one.rsplit(" ", 1)) == 2
    kinds = [one.split()[2] for one in lines if one.startswith("# TYPE")]
    assert len(kinds) == len(set(kinds))


def test_the_log_is_json_lines_without_words_of_people_and_turns_over(tmp_path: Path) -> None:
    log = RunningLog(tmp_path, lambda: AT)
    log.note("changed", mode="emergency", waiting=3, why="王芳 in bed 12", is_answering=False)
    assert json.loads(lines(tmp_path)[LOG]) == {
        "at": "2026-03-04T03:00:00+00:00",
        "event": "changed",
        "mode": "emergency",
        "waiting": 3,
        "why": "other",
        "is_answering": False,
    }
    for _ in range(12 * LARGEST // 1000):
        log.note("changed", a="x" * 60, b="y" * 60, **{f"fact_{count}": "z" * 60 for count in range(10)})
    log.close()
    assert len(lines(tmp_path)) == OLDER + 1
    found = [tmp_path / FOLDER / name for name in NAMES]
    assert all(one.stat().st_size <= LARGEST for one in found)
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in found)


def test_of_a_log_only_lines_that_the_program_could_have_written_are_given_on_and_no_link_is_followed(
    tmp_path: Path,
) -> None:
    log = RunningLog(tmp_path, lambda: AT)
    log.note("opened")
    log.close()
    place = tmp_path / FOLDER / LOG
    good = place.read_bytes()
    strange = [
        '{"at": "x"}',
        "王芳 in bed 12",
        '{"at":"a","event":"b","why":"王芳"}',
        '{"at":"a","event":"b","x":{}}',
        "[" * 5000,
    ]
    place.write_bytes(good + "\n".join(strange).encode())
    assert lines(tmp_path) == {LOG: good}
    secret = tmp_path / "device.key"
    secret.write_bytes(good)
    (tmp_path / FOLDER / f"{LOG}.1").symlink_to(secret)
    assert lines(tmp_path) == {LOG: good}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("station", 'N3"} 1\nwardlight_running{station="EVIL'),
        ("pack_version", "王秀英 patient name"),
        ("at", "2026-03-04T03:00:00"),
        ("ready", [{"name": "disk\n", "is_well": True}]),
    ],
)
def test_figures_that_somebody_wrote_otherwise_are_none(field: str, value: object) -> None:
    whole = json.loads(as_json(figures_of(status(), PLACE, AT, 1)))
    figures_in(json.dumps(whole).encode())
    with pytest.raises(FiguresUnreadable):
        figures_in(json.dumps({**whole, field: value}).encode())


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    log = RunningLog(tmp_path, lambda: AT)
    log.note("opened")
    log.close()
    assert not log.is_written
