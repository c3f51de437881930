"""A page like the doctor's, with made-up people, to look at the foundation and to test it on something whole. Not a product feature.

.venv/bin/python -m tests.ui.demo_page FOLDER        writes one PNG per width, theme and marking
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.marking.windows import Backdrop
from ui.notices import Notices
from ui.shell.offscreen import offscreen_platform
from ui.shell.sign_in import SignInPlace, SignInWindow
from ui.shell.sign_in_status import StatusFact
from ui.shell.station_window import StationWindow
from ui.theme.style import Style
from ui.theme.theme import Theme, ThemeName
from ui.theme.tokens import load_tokens
from ui.theme.width import WidthClass
from ui.widgets.banner import PatientBanner
from ui.widgets.banner_content import AllergyKnowledge, BannerContent, Fact
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.listing import Listing
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.sparkline import Course
from ui.widgets.states import OrderState
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

BANNER = BannerContent(
    bed="12",
    bed_note="重症间",
    name="赵秉衡",
    sex="男",
    age="67岁",
    name_line="ZHAO Bingheng · 1959-03-08",
    urgency=Chip(text="病重", tone="red"),
    facts=(
        Fact(label="住院号", value="2611-04812", is_strong=True),
        Fact(label="病案号", value="B0382917"),
        Fact(label="费别", value="职工医保"),
    ),
    facts_line="入区 11-17 10:20 · 第 1 次住院 · 腕带 0412",
    nursing="一级护理",
    stay="住院 D4",
    care_line="糖尿病饮食 · 心电监护 · 吸氧 3 L",
    allergy_knowledge=AllergyKnowledge.RECORDED,
    allergies=("青霉素类 · 喉头水肿（2019）", "碘造影剂 · 可疑皮疹"),
    diagnoses=(
        "重症肺炎（右下肺）",
        "脓毒症（Sepsis-3，待修正）",
        "2 型糖尿病",
        "高血压 3 级 极高危",
        "慢性肾脏病 G3a",
    ),
    body=(
        Fact(label="身高/体重", value="171 / 68.0", is_strong=True),
        Fact(label="BSA", value="1.80 m²"),
        Fact(label="CrCl", value="39 ↓", is_strong=True),
    ),
    body_line="肌酐 158（11-20 13:21）用于剂量校验",
    risks=(
        Chip(text="跌倒 高", icon="fall", is_small=True),
        Chip(text="Braden 14", icon="skin", is_small=True),
        Chip(text="Padua 5 高", icon="clot", is_small=True),
        Chip(text="飞沫隔离", icon="iso", is_small=True),
    ),
    wishes="全力抢救",
    wishes_line="11-17 家属确认 · 顾明澜",
    team="顾明澜 / 沈亦舟",
    team_line="责任护士 柳安",
    freshness_line="医嘱 · 检验 · 体征均已同步",
)

COLUMNS = (
    Column(key="number", title="暂编号", width=68),
    Column(key="state", title="状态", width=108),
    Column(key="bracket", title="", width=14, pad=0, is_bracket=True),
    Column(key="text", title="医嘱内容", pad=0, is_struck=True),
    Column(key="dose", title="单次量", width=74, align=Align.RIGHT, may_elide=False),
    Column(key="route", title="途径", width=54),
    Column(key="frequency", title="频次", width=76),
    Column(key="start", title="开始", width=94),
    Column(key="doctor", title="医师", width=62),
    Column(key="nurse", title="核对/执行", width=84),
)


def order(key: str, number: str, state: OrderState | None, words: tuple[str, ...], *, group: str = "") -> TableRow:
    text, dose, route, frequency, start, nurse = words
    cells = (
        cell(number, role="meta", weight=600),
        Cell(state=state) if state else cell(),
        cell(),
        cell(text, weight=500),
        cell(dose, weight=600) if dose != "—" else cell("—", tone="t3"),
        cell(route, tone="t3" if route == "—" else "t1"),
        cell(frequency),
        cell(start, tone="t2", role="meta"),
        cell("沈亦舟", tone="t2", role="meta"),
        cell(nurse, tone="t2", role="meta"),
    )
    is_pending = state is OrderState.SIGNED_LOCAL or (state is None and number == "" and group.startswith("E"))
    return TableRow(
        key=key,
        cells=cells,
        group=group,
        is_pending=is_pending,
        is_struck=state in {OrderState.STOPPED, OrderState.WITHDRAWN},
    )


ROWS = (
    section("s1", "长期医嘱", "快照 14 条 + 本站新增 1 · 本站停止 1"),
    order("1", "", OrderState.EXECUTING, ("一级护理　病重", "—", "—", "持续", "11-17 10:40", "柳安")),
    order("2", "", OrderState.EXECUTING, ("鼻导管吸氧", "3 L/min", "吸入", "持续", "11-17 10:40", "柳安")),
    order(
        "3",
        "E-0009",
        OrderState.SIGNED_LOCAL,
        ("0.9% 氯化钠注射液", "100 ml", "ivgtt", "q12h", "11-20 14:26", "柳安 14:31"),
        group="E9",
    ),
    order("4", "", None, ("注射用美罗培南（3 h 延长）", "1 g", "ivgtt", "〃", "〃", "〃"), group="E9"),
    order(
        "5", "", OrderState.VERIFIED, ("异丙托溴铵吸入溶液", "0.5 mg", "雾化", "bid", "11-17 11:05", "柳安"), group="g2"
    ),
    order("5b", "", None, ("盐酸氨溴索注射液", "30 mg", "雾化", "〃", "〃", "〃"), group="g2"),
    order("6", "", None, ("吸入用布地奈德混悬液", "1 mg", "雾化", "〃", "〃", "〃"), group="g2"),
    order("7", "", OrderState.STOPPED, ("缬沙坦胶囊", "80 mg", "po", "qd", "11-17 11:05", "13:10 停")),
    section("s2", "临时医嘱（今日）", "快照 5 条 + 本站新增 4"),
    order("8", "", OrderState.CONFIRMED, ("血培养 需氧+厌氧（左右臂各一套）", "2 套", "—", "st", "14:04", "柳安")),
    order(
        "9",
        "E-0007",
        OrderState.SIGNED_LOCAL,
        ("乳酸钠林格注射液（第 2 袋）", "1000 ml", "ivgtt", "st 30 min", "14:21", "已执行"),
    ),
    order("10", "", OrderState.REJECTED, ("胸部 CT 平扫 + 增强", "1 次", "—", "st", "14:03", "碘过敏")),
    order("11", "", OrderState.CONFLICT, ("依诺肝素钠注射液", "40 mg", "ih", "qd", "11-18 09:00", "—")),
    order("12", "", OrderState.UNCLEAR, ("动脉血气 + 乳酸", "1 次", "—", "st", "14:04", "—")),
    order("13", "", OrderState.WITHDRAWN, ("地塞米松磷酸钠", "5 mg", "iv", "st", "14:10", "—")),
    order("14", "", OrderState.DONE, ("对乙酰氨基酚片", "0.5 g", "po", "st", "13:10", "柳安")),
    order("15", "", OrderState.DRAFT, ("氢化可的松琥珀酸钠", "50 mg", "iv", "q6h", "—", "—")),
)

VITALS = (
    ("体温", "℃", "39.5 ↑", (37.0, 36.9, 37.4, 37.7, 37.5, 38.2, 38.7, 39.3), 36.0, 37.2, False),
    ("心率", "次/分", "118 ↑", (88, 92, 90, 96, 98, 103, 114, 118), 60, 100, False),
    ("血压", "mmHg", "92/54 ↓", (132, 128, 120, 118, 110, 104, 98, 92), 90, 140, True),
)


class DemoPage(Backdrop):
    """Banner above; summary, an empty pane and orders below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.banner = PatientBanner(theme)
        self.banner.show_patient(BANNER)
        self.orders = Listing(theme, COLUMNS)
        self.orders.table.setAccessibleName("医嘱")
        self.orders.show_rows(ROWS)
        self.orders.table.choose("8")
        self.entry = SearchField(theme, icon="plus", height=32, is_prominent=True)
        self.entry.set_words("新开医嘱", "新开医嘱：拼音首字母 剂量 频次 途径，如 mlpn 1g q12h")
        self.sign = PrimaryButton(theme, "签名 3", keys="Ctrl ↵")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._summary(theme))
        row.addWidget(self._empty(theme), 1)
        row.addWidget(self._orders(theme), 2)
        column.addLayout(row, 1)

    def _summary(self, theme: Theme) -> Pane:
        pane = Pane(theme, keys="Alt 2")
        pane.setFixedWidth(432)
        pane.set_title("摘要")
        pane.set_meta("入区以来 D1–D4")
        head = SectionHeader(theme)
        head.set_words("生命体征 24 h", "NEWS2 14 危　3 h 前 7")
        columns = (
            Column(key="n", title="", width=56, pad=12),
            Column(key="u", title="", width=52, pad=0),
            Column(key="c", title="", pad=0),
        )
        ends = (
            Column(key="v", title="", width=96, pad=0, align=Align.RIGHT),
            Column(key="e", title="", width=12),
        )
        listing = Listing(theme, (*columns, *ends), has_header=False)
        listing.table.setAccessibleName("生命体征")
        listing.show_rows(tuple(self._vital(*vital) for vital in VITALS))
        pane.body.addWidget(head)
        pane.body.addWidget(listing, 1)
        return pane

    def _vital(
        self, name: str, unit: str, now: str, values: tuple[float, ...], low: float, high: float, is_critical: bool
    ) -> TableRow:
        value = Chip(text=now, tone="red") if is_critical else Words(now, weight=600)
        course = Course(points=tuple(enumerate(values)), low=low, high=high, is_critical=is_critical)
        cells = (cell(name, weight=500), cell(unit, tone="t3", role="micro"), Cell(course=course), Cell(runs=(value,)))
        return TableRow(key=name, cells=cells, height=32)

    def _empty(self, theme: Theme) -> Pane:
        pane = Pane(theme, keys="Alt 3")
        pane.set_title("病历文书")
        pane.set_tag("存本站")
        for kind in EmptyKind:
            pane.body.addWidget(EmptyState(theme, kind))
        return pane

    def _orders(self, theme: Theme) -> Pane:
        pane = Pane(theme, keys="Alt 4")
        pane.set_title("医嘱")
        pane.add_to_header(FilterRow(theme, (("all", "全部"), ("long", "长期 14"), ("once", "临时 9"))), at_end=False)
        for button in (SecondaryButton(theme, "组套", keys="G"), SecondaryButton(theme, "停止", keys="S"), self.sign):
            pane.add_to_header(button)
        entry = QHBoxLayout()
        entry.setContentsMargins(10, 8, 10, 8)
        entry.addWidget(self.entry)
        pane.body.addLayout(entry)
        pane.body.addWidget(self.orders, 1)
        return pane

    def title(self) -> str:
        return QCoreApplication.translate("SignInForm", "Doctor station")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("N", "新开医嘱"), ("Ctrl+Return", "签名"), ("Ctrl ↑↓", "换患者"), ("Alt 1–5", "切面板"), ("/", "插入"))


def other_page() -> str:
    return "床位卡"


def station_name() -> str:
    return "住院医生站"


def demo_window(theme: Theme, languages: Languages, notices: Notices) -> tuple[StationWindow, DemoPage]:
    window = StationWindow(theme, languages, notices, station_name=station_name)
    page = DemoPage(theme)
    window.add_page("doctor", page, title=page.title, keys="F3", hints=page.hints)
    window.add_page("beds", QWidget(), title=other_page, keys="F2")
    window.set_count("beds", 7)
    window.width_class_changed.connect(page.banner.set_width_class)
    window.set_ward("呼吸与危重症 内三病区")
    window.set_user("沈亦舟 · 主治医师")
    window.set_facts("规则库 2026-11-18 · 药品目录 4,812　 工作站 N3-D02")
    window.set_version("v0.1")
    return window, page


def sign_in_window(theme: Theme, languages: Languages) -> SignInWindow:
    window = SignInWindow(theme, languages)
    is_marked = theme.marking.is_marked
    window.set_place(
        SignInPlace(ward="呼吸与危重症医学科 · 内三病区", line="云汀市人民医院　工作站 N3-D02　2026-11-20 周五 14:08")
    )
    window.set_wards((("n3", "内三病区（默认）"),))
    tone = "@text" if is_marked else "ok"
    facts = (
        StatusFact(
            icon="cloudok", name="中心系统", value="在线 · 18 ms", remark="医嘱 · 检验 · 影像 · 药房 均可用", tone=tone
        ),
        StatusFact(
            icon="db", name="本地快照", value="14:07:58 · 36 床 / 33 人", remark="加密存盘，保留 72 h", tone=tone
        ),
        StatusFact(icon="sync", name="待上传", value="0 条", remark="上次应急 10-02，已全部对账"),
        StatusFact(icon="mon", name="本机", value="磁盘剩余 81 GB", remark="规则库 2026-11-18"),
    )
    window.set_facts(facts[1:] if is_marked else facts, checked="14:07:58 检查")
    window.form.staff.edit.setText("20318")
    window.form.password.edit.setText("practice")
    return window


def save_all(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    theme = Theme(load_tokens())
    style = Style(app, theme)  # type: ignore[arg-type]  # a QApplication, as made here
    languages = Languages(app, theme, Path(tempfile.mkdtemp()))  # type: ignore[arg-type]  # the same
    languages.use("zh_CN")
    notices = Notices()
    window, _page = demo_window(theme, languages, notices)
    plans = ((2560, 1080), (1920, 1080), (1366, 768))
    for kind in MarkingKind:
        theme.set_marking(marking(kind))
        for width, height in plans if kind in {MarkingKind.NORMAL, MarkingKind.EMERGENCY} else plans[2:]:
            window.resize(width, height)
            window.show()
            app.processEvents()
            window.grab().save(str(folder / f"doctor-{kind}-{WidthClass(width).value}.png"))
    for name in (ThemeName.DARK, ThemeName.HIGH_CONTRAST):
        theme.set_name(name)
        for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY):
            theme.set_marking(marking(kind))
            window.resize(2560, 1080)
            app.processEvents()
            window.grab().save(str(folder / f"doctor-{name}-{kind}.png"))
    theme.set_name(ThemeName.LIGHT)
    window.close()
    for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY):
        theme.set_marking(marking(kind))
        entry = sign_in_window(theme, languages)
        entry.resize(1920, 1080)
        entry.show()
        app.processEvents()
        entry.grab().save(str(folder / f"sign-in-{kind}.png"))
        entry.close()
    theme.changed.disconnect(style.apply)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = offscreen_platform(Path(tempfile.mkdtemp()))
    save_all(Path(sys.argv[1]))
