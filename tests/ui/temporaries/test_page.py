"""A nurse registers whoever comes without a name, puts the band on, looks for who he is, and joins him by two people, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import ConfirmBand, JoinPatients, NoteIdentity, PartPatients, RegisterTemporary
from offline.mode import Mode
from tests.ui.nurse.practice_ward import Ward
from ui.marking.crawl import crawl
from ui.printing.door import LabelAsk
from ui.temporaries.page import TemporariesPage
from ui.widgets.table_model import TableRow

CTRL = Qt.KeyboardModifier.ControlModifier
KNOWN = "赵秉衡"


def rows(page: TemporariesPage) -> list[TableRow]:
    return list(page.listing.table.rows.rows)


def press(ward: Ward, page: TemporariesPage, key: Qt.Key) -> None:
    QTest.keyClick(page.listing.table, key)
    ward.settle()


def save(ward: Ward, page: TemporariesPage) -> None:
    QTest.keyClick(page.listing.table, Qt.Key.Key_Return, CTRL)
    ward.settle()


def arrive(ward: Ward, page: TemporariesPage, count: str = "1") -> None:
    press(ward, page, Qt.Key.Key_N)
    page.arrival.count.edit.setText(count)
    page.arrival.sex.choose("male")
    page.arrival.triage.choose("red")
    page.arrival.marks.edit.setText("左前臂蛇形文身")
    save(ward, page)


def identified(ward: Ward, page: TemporariesPage) -> None:
    """Somebody said who he is; the known patient of that name is chosen among the candidates."""
    press(ward, page, Qt.Key.Key_W)
    page.said.name.edit.setText(KNOWN)
    page.said.source.edit.setText("家属")
    save(ward, page)
    page.found.table.choose(page.found.table.rows.rows[0].key)
    ward.settle()


def by_two(ward: Ward, page: TemporariesPage, key: Qt.Key, reason: str) -> None:
    press(ward, page, key)
    form = page.joining if key is Qt.Key.Key_J else page.parting
    form.reason.edit.setText(reason)
    save(ward, page)
    page.second.number.edit.setText("30127")
    page.second.password.edit.setText("right")
    QTest.keyClick(page.second.password.edit, Qt.Key.Key_Return)
    ward.settle()


def test_eight_come_at_once_and_each_gets_a_number_an_alias_and_a_band_of_his_own(
    ward: Ward, page: TemporariesPage
) -> None:
    asked: list[object] = []
    page.labels_wanted.connect(asked.append)
    arrive(ward, page, "8")
    made = [one for one in ward.station.taken if isinstance(one, RegisterTemporary)]
    assert len(rows(page)) == len(made) == len({one.alias for one in made}) == 8
    (ask,) = asked
    assert isinstance(ask, LabelAsk)
    assert ask.patients == {one.patient for one in made}, "one print for all bands"
    assert {row.cells[5].text for row in rows(page)} == {"未戴腕带：不能开医嘱"}
    assert {row.cells[3].text for row in rows(page)} == {"红：第一优先"}
    assert "剩余编号 42" in page.numbers.text()


def test_a_band_is_on_when_its_own_number_was_read_off_it(ward: Ward, page: TemporariesPage) -> None:
    arrive(ward, page)
    row = page.model.chosen
    assert row is not None
    assert row.patient.temporary is not None
    press(ward, page, Qt.Key.Key_B)
    page.band.number.edit.setText("T-N3-N3N01-261120-0002-0")
    save(ward, page)
    assert "不是该患者的编号" in page.band.faults.text()
    page.band.way.choose("hand-written")
    page.take_scan(row.patient.temporary.number)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, ConfirmBand)]
    assert made.way == "hand-written"
    assert rows(page)[0].cells[5].text == "已戴（手写）"


def test_who_he_may_be_is_shown_field_by_field_and_nobody_is_chosen(ward: Ward, page: TemporariesPage) -> None:
    arrive(ward, page)
    press(ward, page, Qt.Key.Key_W)
    page.said.name.edit.setText(KNOWN)
    save(ward, page)
    assert "谁说的" in page.said.faults.text()
    page.said.source.edit.setText("家属 赵敏")
    save(ward, page)
    (made,) = [one for one in ward.station.taken if isinstance(one, NoteIdentity)]
    assert (made.name, made.source) == (KNOWN, "家属 赵敏")
    assert page.found.table.rows.rows[0].cells[1].text == KNOWN
    assert not page.compare.isVisibleTo(page)
    assert not page.buttons["J"].isEnabled(), "nobody is chosen yet"
    page.found.table.choose(page.found.table.rows.rows[0].key)
    ward.settle()
    compared = {row.key: [one.text for one in row.cells] for row in page.compare.table.rows.rows}
    assert compared["name"][1:] == [KNOWN, KNOWN, "相同", "+25"]
    assert compared["birth-date"][3] == "不明"


def test_two_people_join_and_part_and_the_band_is_printed_again(ward: Ward, page: TemporariesPage) -> None:
    asked: list[object] = []
    arrive(ward, page)
    page.labels_wanted.connect(asked.append)
    identified(ward, page)
    by_two(ward, page, Qt.Key.Key_J, "身份证与家属一致")
    (made,) = [one for one in ward.station.taken if isinstance(one, JoinPatients)]
    assert (made.into_name, made.second.reference) == (KNOWN, "Practitioner/30127")
    assert made.score > 0
    assert "name:same:+25" in made.why
    assert len(asked) == 1, "the bands and cards with his own name and number"
    row = rows(page)[0]
    assert row.cells[1].text.startswith(f"{KNOWN} (代号")
    assert row.cells[6].text == f"是 {KNOWN}"
    by_two(ward, page, Qt.Key.Key_U, "血型不符")
    assert len([one for one in ward.station.taken if isinstance(one, PartPatients)]) == 1
    assert rows(page)[0].cells[1].text.startswith("代号")


def test_while_central_is_away_joining_waits_and_says_so_and_every_window_is_marked(
    ward: Ward, page: TemporariesPage
) -> None:
    ward.station.mode = Mode.EMERGENCY
    arrive(ward, page)
    identified(ward, page)
    assert page.heading.isVisibleTo(page), "that only people known here were compared"
    by_two(ward, page, Qt.Key.Key_J, "家属")
    assert "需要中心" in page.joining.faults.text()
    assert crawl() == []


def test_without_numbers_the_way_on_is_said_and_a_spare_number_is_taken(ward: Ward, page: TemporariesPage) -> None:
    arrive(ward, page, "50")
    arrive(ward, page)
    assert "备用号" in page.arrival.faults.text()
    page.arrival.spare.edit.setText("T-N3-N3D09-261120-0061-Y")
    save(ward, page)
    assert "不是完整的备用号" in page.arrival.faults.text()
