"""The scope chips of the patient list: what they count, whom they show, and what they say when nothing was downloaded."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.records import Patient, Stay
from offline.scopes import Scope
from offline.views import BedCard, Scoped
from tests.ui.doctor.people import NOW, WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.language import Languages
from ui.theme.theme import Theme

STRANGER, GUEST = "Patient/x1", "Patient/x2"


def away(key: str, name: str, *, is_read: bool) -> BedCard:
    stay = Stay(key=f"Encounter/{key[-2:]}", patient=key, status="in-progress", ward_name="内五病区", bed_name="02")
    fresh = NOW - timedelta(seconds=40) if is_read else None
    return BedCard(bed=None, patient=Patient(key=key, name=name), stay=stay, is_guest=True, fresh_at=fresh)


def answered(scope: Scope, patients: dict[str, str], *cards: BedCard) -> Scoped:
    return Scoped(scope=scope, patients=patients, as_of=NOW - timedelta(seconds=40), cards=cards)


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    languages.use("zh_CN")
    station = FakeStation()
    consulted = away(GUEST, "贾思源", is_read=True)
    station.scoped_patients = {
        Scope.MY_TEAM: answered(Scope.MY_TEAM, {ZHAO: "沈亦舟组", WANG: "沈亦舟组"}),
        Scope.MY_CONSULTS: answered(Scope.MY_CONSULTS, {GUEST: "请评估是否肺部感染"}, consulted),
        Scope.AUTHORISED: answered(Scope.AUTHORISED, {}),
        Scope.MOVED: answered(Scope.MOVED, {STRANGER: ""}, away(STRANGER, "方若愚", is_read=False)),
        Scope.RECALLED: Scoped(scope=Scope.RECALLED, patients={}, as_of=None, reason="http-403"),
    }
    stage = Stage(theme, languages, station=station)
    stage.size(2560, 1080)
    yield stage
    stage.close()


def chip_texts(stage: Stage) -> list[str]:
    return [chip.text() for chip in stage.page.patients.scopes.chips.values()]


def test_every_scope_has_its_count_and_what_is_not_downloaded_says_so(stage: Stage) -> None:
    assert chip_texts(stage) == [
        "在区 6",
        "危急 2",
        "本医疗组 2",
        "我的会诊 1",
        "会诊患者 未下载",
        "授权患者 0",
        "已出区 未下载",
        "已转出 1",
        "补费召回 未下载",
        "院前/待入 未下载",
    ]


def test_no_chip_is_cut_and_none_lies_on_another(stage: Stage) -> None:
    chips = list(stage.page.patients.scopes.chips.values())
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    assert all(stage.page.patients.scopes.rect().contains(chip.geometry()) for chip in chips)
    places = [chip.geometry() for chip in chips]
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])


def test_my_team_shows_its_patients_in_bed_order(stage: Stage) -> None:
    stage.page.patients.scopes.choose(Scope.MY_TEAM)
    assert [line.patient for line in stage.page.patients.view.lines.lines] == [ZHAO, WANG]


def test_a_consult_shows_where_the_patient_lies_and_what_is_asked_and_opens(stage: Stage) -> None:
    stage.page.patients.scopes.choose(Scope.MY_CONSULTS)
    (line,) = stage.page.patients.view.lines.lines
    assert (line.name, line.where, line.why) == ("贾思源", "内五病区 02", "请评估是否肺部感染")
    assert line.bed == "", "a bed of another ward is not one of ours"
    assert not stage.page.model.is_unread(GUEST)


def test_a_chart_that_is_not_here_is_not_opened_as_an_empty_one(stage: Stage) -> None:
    stage.page.patients.scopes.choose(Scope.MOVED)
    stage.page.open_patient(STRANGER)
    stage.settle()
    assert stage.page.model.patient is None
    (notice,) = stage.notices.current()
    assert "方若愚" in notice.title
    assert "内五病区 02" in notice.message


def test_nobody_and_not_downloaded_are_told_apart(stage: Stage) -> None:
    stage.page.patients.scopes.choose(Scope.AUTHORISED)
    assert "无人" in stage.page.patients.note.accessibleName()
    stage.page.patients.scopes.choose(Scope.RECALLED)
    words = stage.page.patients.note.accessibleName()
    assert "未下载" in words
    assert "http-403" in words


def test_a_chip_is_reached_and_pressed_without_a_mouse(stage: Stage) -> None:
    chip = stage.page.patients.scopes.chips[Scope.MY_TEAM]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert stage.page.model.patients.scope is Scope.MY_TEAM
