"""The sign-in window and the system's browser. The loopback, QDesktopServices and the station are real; central is played behind them."""

import asyncio
from collections.abc import Iterator
from random import Random

import httpx
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from client.central import sign_in
from client.central.loopback import Loopback
from client.errors import CentralFaulty, CentralUnreachable, SignInRefused, WardlightError
from client.records import Person
from tests.ui.examples import marking
from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from ui.doors import Errand, Ways
from ui.marking.state import MarkingKind
from ui.workplace.browser_door import WALKED_AWAY_MS

OWN = "six words or more"


class Central:
    """Central's page, as the station's door sees it: a flow over a real loopback ends with a person."""

    def __init__(self) -> None:
        self.offered: Ways | WardlightError = Ways(browser=True)
        self.person = SHEN
        self.asked = 0

    async def ways(self) -> Ways:
        self.asked += 1
        if isinstance(self.offered, WardlightError):
            raise self.offered
        return self.offered

    async def in_browser(self, errand: Errand) -> Person:
        async with Loopback(words=errand.words) as loopback:
            flow = sign_in.begin(Random(7), "wardlight", loopback.redirect_uri)
            loopback.expect(flow.state)
            errand.open_page(f"http://central.test/authorize?state={flow.state}&redirect_uri={flow.redirect_uri}")
            flow.code_in(await loopback.redirect(errand.patience_s))
        return self.person


class Desk(QObject):
    """The system's browser: keeps what it was given to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    QDesktopServices.setUrlHandler("http", desk, "open")  # type: ignore[arg-type]  # PySide takes the name as text
    yield desk
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def central(office: Office) -> Central:
    central = Central()
    assert office.workplace.assembled is not None
    object.__setattr__(office.workplace.assembled, "doors", central)
    return central


def offered(office: Office, central: Central, *, in_app: bool = False) -> None:
    central.offered = Ways(in_app=in_app, browser=True)
    office.seat.browser.look()
    office.settle()


def until_open(office: Office, desk: Desk, count: int = 1) -> str:
    """The address that the browser was given."""
    for _ in range(2000):
        if len(desk.opened) >= count:
            break
        office.loop.run_until_complete(asyncio.sleep(0.002))
        QApplication.processEvents()
    return desk.opened[-1].toString(QUrl.ComponentFormattingOption.FullyEncoded)


def back(office: Office, address: str, more: str = "code=c") -> httpx.Response:
    """The browser goes where central's page sends it."""
    query = dict(pair.partition("=")[::2] for pair in address.partition("?")[2].split("&"))

    async def visit() -> httpx.Response:
        async with httpx.AsyncClient(trust_env=False) as browser:
            return await browser.get(f"{query['redirect_uri']}?{more}&state={query['state']}")

    came = office.loop.run_until_complete(visit())
    office.settle()
    return came


def error(office: Office) -> str:
    label = office.seat.entry.form.findChild(QLabel, "signInError")
    assert isinstance(label, QLabel)
    return label.text()


def sits(office: Office) -> bool:
    return office.seat.window is not None


def begin(office: Office) -> None:
    office.seat.entry.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(office.seat.entry, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)


def test_where_central_names_a_machine_that_the_settings_do_not_the_window_says_which_before_anybody_types(
    office: Office, central: Central
) -> None:
    number = office.seat.entry.form.staff.edit
    number.setFocus()
    central.offered = Ways(in_app=True, elsewhere=CentralFaulty("sign-in-elsewhere", "evil.test"))
    office.seat.browser.look()
    office.settle()
    assert "evil.test" in error(office)
    assert "central.sign_in_hosts" in error(office)
    assert office.seat.entry.focusWidget() is number, "who types his number goes on typing it"


def test_where_central_takes_a_password_at_its_own_page_only_the_window_offers_that_alone(
    office: Office, central: Central
) -> None:
    form = office.seat.entry.form
    assert form.staff.isVisible(), "until central said anything: number and password"
    offered(office, central)
    assert form.browser_first.isVisible()
    assert not any(part.isVisible() for part in (form.staff, form.password, form.browser, form._go))
    assert form.browser_first.accessibleName() == "用浏览器登录"


def test_where_central_offers_both_the_fields_stay_and_the_browser_is_beside_them(
    office: Office, central: Central
) -> None:
    offered(office, central, in_app=True)
    form = office.seat.entry.form
    assert all(part.isVisible() for part in (form.staff, form.password, form.browser, form._go))
    assert not form.browser_first.isVisible()


def test_in_an_emergency_number_and_emergency_passphrase_are_asked_for_and_no_browser(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    office.workplace.theme.set_marking(marking(MarkingKind.EMERGENCY))
    form = office.seat.entry.form
    assert form.staff.isVisible()
    assert not form.browser_first.isVisible()
    begin(office)
    office.settle()
    assert desk.opened == []


def test_a_central_that_cannot_be_asked_is_asked_again_later_and_changes_nothing(
    office: Office, central: Central
) -> None:
    central.offered = CentralUnreachable("dark")
    for _ in range(3):
        office.seat.browser.look()
        office.settle()
    assert central.asked == 1
    assert office.seat.entry.form.staff.isVisible()
    office.workplace.clock.advance(20)  # type: ignore[attr-defined]  # a SetClock here
    offered(office, central)
    assert office.seat.entry.form.browser_first.isVisible()


def test_whoever_comes_back_from_the_browser_is_asked_for_a_passphrase_and_sits_here(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    begin(office)
    address = until_open(office, desk)
    entry = office.seat.entry
    assert entry.waiting.isVisible()
    assert not entry.form.isVisible()
    page = back(office, address)
    assert (page.status_code, "请回到 Wardlight，可以关闭此窗口。" in page.text) == (200, True)
    assert entry.own.isVisible()
    assert SHEN.name in entry.own.title.text()
    assert not sits(office), "nobody sits here before that is done"
    QTest.keyClicks(entry.own.first.edit, OWN)
    QTest.keyClick(entry.own.first.edit, Qt.Key.Key_Return)
    QTest.keyClicks(entry.own.second.edit, OWN)
    QTest.keyClick(entry.own.second.edit, Qt.Key.Key_Return)
    office.settle()
    assert sits(office)
    assert office.loop.run_until_complete(office.workplace.station.has_own(SHEN.staff_number))
    assert (entry.own.first.text(), entry.own.second.text()) == ("", "")


def test_who_has_one_already_is_not_asked_again(office: Office, central: Central, desk: Desk) -> None:
    test_whoever_comes_back_from_the_browser_is_asked_for_a_passphrase_and_sits_here(office, central, desk)
    office.seat.lock()
    begin(office)
    back(office, until_open(office, desk, 2))
    assert office.seat.window is not None


def test_who_wants_none_goes_on_without(office: Office, central: Central, desk: Desk) -> None:
    offered(office, central)
    begin(office)
    back(office, until_open(office, desk))
    QTest.keyClick(office.seat.entry.own, Qt.Key.Key_Escape)
    office.settle()
    assert office.seat.window is not None
    assert not office.loop.run_until_complete(office.workplace.station.has_own(SHEN.staff_number))


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("", "", "请输入口令"),
        (OWN, "other", "不一致"),
        ("12345", "12345", "至少 6 个字符"),
        ("123456", "123456", "太容易"),
    ],
)
def test_a_passphrase_that_does_not_do_is_said_in_words_and_asked_for_again(
    office: Office, central: Central, desk: Desk, first: str, second: str, said: str
) -> None:
    offered(office, central)
    begin(office)
    back(office, until_open(office, desk))
    own = office.seat.entry.own
    own.first.edit.setText(first)
    own.second.edit.setText(second)
    own.submit()
    office.settle()
    label = own.findChild(QLabel, "ownPassphraseError")
    assert isinstance(label, QLabel)
    assert said in label.text()
    assert (own.isVisible(), own.first.text(), office.seat.window) == (True, "", None)


def test_esc_ends_the_waiting_and_what_the_browser_brings_later_is_heard_by_nobody(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    begin(office)
    address = until_open(office, desk)
    QTest.keyClick(office.seat.entry.waiting, Qt.Key.Key_Escape)
    office.settle()
    assert office.seat.entry.form.isVisible()
    assert error(office) == ""
    with pytest.raises(httpx.ConnectError):
        back(office, address)
    begin(office)
    back(office, until_open(office, desk, 2))
    assert office.seat.entry.own.isVisible()


def test_the_page_can_be_opened_again_and_two_presses_begin_one_flow(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    begin(office)
    until_open(office, desk)
    office.seat.browser.begin("doctor")
    QTest.keyClick(office.seat.entry.waiting, Qt.Key.Key_F5)
    until_open(office, desk, 2)
    assert len(desk.opened) == 2
    assert desk.opened[0] == desk.opened[1]
    office.seat.browser.cancel()
    office.settle()


def test_a_refusal_in_the_browser_is_said_in_words_that_speak_of_no_password(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    begin(office)
    page = back(office, until_open(office, desk), "error=access_denied")
    assert "没有人登录" in page.text
    assert "登录在浏览器中被拒绝或取消" in error(office)
    assert "工号或密码" not in error(office)
    assert office.seat.entry.form.isVisible()


def test_a_pc_without_a_browser_says_so(office: Office, central: Central, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def none(address: str) -> bool:
        opened.append(address)
        return False

    monkeypatch.setattr("ui.workplace.browser_door.open_in_browser", none)

    async def refused(errand: Errand) -> Person:
        assert not errand.open_page("http://central.test/")
        raise SignInRefused("no-browser")

    central.in_browser = refused  # type: ignore[method-assign]  # at the seam
    offered(office, central)
    begin(office)
    office.settle()
    assert "本机打不开浏览器" in error(office)
    assert opened == ["http://central.test/"]


def test_a_nurse_in_the_browser_at_the_doctors_seat_is_told_so_and_nobody_sits_there(
    office: Office, central: Central, desk: Desk
) -> None:
    central.person = LIU_AN
    offered(office, central)
    begin(office)
    back(office, until_open(office, desk))
    assert office.seat.window is None
    assert office.seat.entry.form.isVisible()
    assert error(office)


def test_who_walked_away_before_choosing_is_let_go_so_that_nobody_chooses_for_him(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    begin(office)
    back(office, until_open(office, desk))
    patience = office.seat.browser._patience
    assert (patience.isActive(), patience.interval()) == (True, WALKED_AWAY_MS)
    patience.timeout.emit()
    office.settle()
    assert office.seat.entry.form.isVisible()
    assert office.seat.window is None
    kinds = [event.kind for event in office.loop.run_until_complete(office.workplace.station.events(9))]
    assert "signed-out" in kinds
    office.seat.entry.passphrase_given.emit(OWN)
    office.settle()
    assert not office.loop.run_until_complete(office.workplace.station.has_own(SHEN.staff_number))


def test_in_the_language_of_the_windows_the_browser_and_the_window_speak_alike(
    office: Office, central: Central, desk: Desk
) -> None:
    office.workplace.languages.use("en")
    offered(office, central)
    begin(office)
    address = until_open(office, desk)
    assert office.seat.entry.waiting.title.text() == "Go on in the browser"
    assert 'lang="en"' in back(office, address).text
    assert office.seat.entry.own.title.text() == f"Signed in: {SHEN.name}"


def test_another_way_in_ends_the_flow_and_lets_go_who_had_not_chosen_yet(
    office: Office, central: Central, desk: Desk
) -> None:
    offered(office, central)
    begin(office)
    address = until_open(office, desk)
    office.seat.entry.ask_pin("badge-1", SHEN.name)
    office.settle()
    assert office.seat.entry.pin.isVisible()
    assert not office.seat.entry.waiting.isVisible()
    with pytest.raises(httpx.ConnectError):
        back(office, address)
    office.seat.entry.show_form()
    begin(office)
    back(office, until_open(office, desk, 2))
    assert office.seat.entry.own.isVisible()
    office.seat.entry.ask_pin("badge-1", LIU_AN.name)
    office.settle()
    assert not office.seat.entry.own.isVisible()
    office.seat.entry.passphrase_given.emit(OWN)
    office.settle()
    assert not office.loop.run_until_complete(office.workplace.station.has_own(SHEN.staff_number))
