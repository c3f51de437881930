"""What is done with a card: the menu, carrying it to another bed, the figures as filters, masked names, and the panel behind."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from client.commands import AdmitPatient, MoveBed
from tests.ui.nurse.keys import press, said, write
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.moves_acts import Act
from ui.nurse.moves_page import MovesPage
from ui.nurse.palettes import look_of
from ui.widgets.fields import LineField


def at(page: BedMapPage, bed: str) -> int:
    return next(place for place, face in enumerate(page.grid.rows.faces) if face.bed == bed)


def middle(page: BedMapPage, bed: str) -> QPoint:
    index = page.grid.rows.index(at(page, bed), 0)
    page.grid.scrollTo(index)
    return page.grid.visualRect(index).center()


def test_a_figure_of_the_ward_is_a_filter_with_the_same_count(ward: Ward, beds: BedMapPage) -> None:
    figures = {line.key: line.count for group in beds.model.ledger() for line in group}
    beds.ledger.lines.setFocus()
    for key in ("leaving-today", "transfer-ordered", "fall"):
        beds.ledger.lines.line_chosen.emit(key)
        assert len(beds.grid.rows.faces) == figures[key], key
    assert figures["leaving-today"] == 2
    beds.ledger.lines.line_chosen.emit("fall")
    assert len(beds.grid.rows.faces) == 36, "the same again shows all"
    beds.ledger.lines.setFocus()
    press(ward, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert beds.ledger.lines.chosen


def test_a_card_carried_to_a_free_bed_asks_who_it_is_and_moves_him(ward: Ward, beds: BedMapPage) -> None:
    view = beds.grid.viewport()
    start, end = middle(beds, "05"), middle(beds, "06")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    ward.settle()
    page = ward.show("moves")
    assert isinstance(page, MovesPage)
    assert (page.model.patient, page.model.act, page.form.bed.code()) == ("Patient/p-n3-05", Act.MOVE, "Location/N3-06")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert "腕带" in page.form.against.text()
    assert ward.station.taken == []
    page.form.first.edit.setFocus()
    write(ward, "2611-04065")
    page.form.second.edit.setFocus()
    write(ward, "B0385553")
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert [one.bed for one in ward.station.taken if isinstance(one, MoveBed)] == ["Location/N3-06"]
    ward.show("beds")
    assert next(face.name for face in beds.grid.rows.faces if face.bed == "06") == "郑晚晴"
    assert ward.errors == []


def test_the_menu_of_a_card_leads_where_it_says(beds: BedMapPage) -> None:
    wanted, moves = QSignalSpy(beds.page_wanted), QSignalSpy(beds.move_wanted)
    beds.menu.fill(beds.grid.rows.faces[at(beds, "12")].card)
    actions = {str(action.data()): action for action in beds.menu.menu.actions() if action.data()}
    assert {"verify", "move", "transfer", "discharge", "history", "bed"} <= set(actions)
    assert "newborn" not in actions, "he is a man"
    actions["verify"].trigger()
    actions["discharge"].trigger()
    actions["labels"].trigger()
    assert said(wanted) == [("verify", "Patient/p-n3-12"), ("labels", "Patient/p-n3-12")]
    assert said(moves) == [("Patient/p-n3-12", "discharge", "")]


def test_names_are_masked_for_a_monitor_in_the_corridor_and_whole_again(ward: Ward, beds: BedMapPage) -> None:
    press(ward, Qt.Key.Key_P)
    assert [face.name for face in beds.grid.rows.faces[:3]] == ["钱*云", "孙*舒", "周*秋"]
    assert not any("赵秉衡" in face.spoken for face in beds.grid.rows.faces)
    press(ward, Qt.Key.Key_P)
    assert beds.grid.rows.faces[0].name == "钱慕云"


def test_the_panel_behind_a_card_says_where_each_mark_comes_from(ward: Ward, beds: BedMapPage) -> None:
    beds.grid.choose(at(beds, "12"))
    press(ward, Qt.Key.Key_I)
    told = beds.hover.accessibleName()
    for words in ("赵秉衡", "2611-04812", "糖尿病饮食", "飞沫隔离", "入院评估"):
        assert words in told, words
    press(ward, Qt.Key.Key_J)
    assert beds.hover.isHidden(), "it is about one card"


def test_a_count_on_a_card_leads_to_its_list(ward: Ward, beds: BedMapPage) -> None:
    wanted = QSignalSpy(beds.page_wanted)
    beds.grid.plate_chosen.emit("measure", "Patient/p-n3-12")
    beds.grid.plate_chosen.emit("verify", "Patient/p-n3-12")
    assert [one[0] for one in said(wanted)] == ["vitals", "verify"]
    assert ward.errors == []


def test_the_colour_of_a_level_is_the_sites_and_its_word_stands_in_it() -> None:
    look = look_of("pink-blue-green", {"third": "#445566"}, is_private=False)
    assert (look.colors["first"], look.colors["third"]) == ("#D6589F", "#445566")
    for palette, colors in (("rainbow", {}), ("", {"fourth": "#112233"}), ("", {"first": "no colour"})):
        try:
            look_of(palette, colors, is_private=False)
        except (KeyError, ValueError):
            continue
        raise AssertionError(palette)


def carry(ward: Ward, beds: BedMapPage, bed: str, to: str) -> None:
    """With the mouse, from one card to another."""
    view = beds.grid.viewport()
    start, end = middle(beds, bed), middle(beds, to)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    ward.settle()


def typed(ward: Ward, *fields: tuple[LineField, str]) -> None:
    for field, text in fields:
        field.edit.setFocus()
        write(ward, text)


def test_a_card_carried_to_a_bed_in_which_somebody_lies_changes_both_and_asks_who_both_are(
    ward: Ward, beds: BedMapPage
) -> None:
    carry(ward, beds, "05", "23")
    page = ward.show("moves")
    assert isinstance(page, MovesPage)
    assert (page.model.patient, page.model.act, page.form.bed.code()) == ("Patient/p-n3-05", Act.MOVE, "Location/N3-23")
    typed(ward, (page.form.first, "2611-04065"), (page.form.second, "B0385553"))
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert ward.station.taken == [], "the other one was not told apart"
    other = ward.loop.run_until_complete(ward.station.banner("Patient/p-n3-23"))
    assert other is not None
    assert other.stay is not None
    numbers = (str(other.patient.hospital_number), str(other.stay.admission_number))
    typed(ward, (page.form.other_first, numbers[0]), (page.form.other_second, "23"))
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert ward.station.taken == [], "a bed is no identifier"
    page.form.other_second.edit.clear()
    typed(ward, (page.form.other_second, numbers[1]))
    press(ward, Qt.Key.Key_Return, ctrl=True)
    (made,) = [one for one in ward.station.taken if isinstance(one, MoveBed)]
    assert made.partner is not None
    assert (made.bed, made.partner.bed) == ("Location/N3-23", "Location/N3-05")
    ward.show("beds")
    names = {face.bed: face.name for face in beds.grid.rows.faces}
    assert (names["05"], names["23"]) == (other.patient.name, "郑晚晴")


def test_who_is_announced_is_carried_to_a_free_bed_and_admitted_after_two_identifiers(
    ward: Ward, beds: BedMapPage
) -> None:
    ward.window.resize(2560, 1080)  # every card is in sight
    ward.settle()
    carry(ward, beds, "30", "06")
    page = ward.show("moves")
    assert isinstance(page, MovesPage)
    assert (page.model.act, page.form.bed.code()) == (Act.ADMIT, "Location/N3-06")
    banner = ward.loop.run_until_complete(ward.station.banner(page.model.patient))
    assert banner is not None
    assert banner.patient.name == "罗知秋"
    typed(ward, (page.form.first, str(banner.patient.hospital_number)))
    press(ward, Qt.Key.Key_Return, ctrl=True)
    assert ward.station.taken == [], "one number alone tells nobody apart"
    typed(ward, (page.form.second, str(banner.patient.birth_date)))
    press(ward, Qt.Key.Key_Return, ctrl=True)
    (made,) = [one for one in ward.station.taken if isinstance(one, AdmitPatient)]
    assert (made.patient, made.bed) == (banner.patient.key, "Location/N3-06")
