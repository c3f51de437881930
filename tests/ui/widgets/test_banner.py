from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.demo_page import BANNER
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.theme import TEXT_PERCENTS, Theme
from ui.theme.width import WidthClass
from ui.widgets.banner import PatientBanner
from ui.widgets.banner_cells import banner_cells
from ui.widgets.banner_content import AllergyKnowledge, More
from ui.widgets.painting import Chip, Words

MORE = (
    More(label="病区", runs=(Words("呼吸与危重症医学科 内三病区"),)),
    More(label="费别", runs=(Words("异地职工医保 ···0267"),)),
    More(label="预交金", runs=(Words("3000.00 CNY"), Chip(text="余额 -1240.00", tone="ink", is_small=True))),
    More(label="皮试", runs=(Chip(text="头孢曲松皮试 阴性 · 余 14 小时（至 11-30 03:20）", is_small=True),)),
)
LONG = replace(
    BANNER,
    name="MARKGRAF VON BRANDENBURG-SCHWEDT, Christian Ludwig",
    allergies=(
        "青霉素类 · 喉头水肿、支气管痉挛、全身荨麻疹 (2019)",
        "碘造影剂 · 可疑皮疹",
        "磺胺类抗菌药 · 药疹 (2015)",
    ),
    diagnoses=tuple(f"{name}，需要进一步检查并与家属沟通" for name in BANNER.diagnoses),
    more=MORE,
)
SCARCE = replace(
    BANNER,
    facts=(),
    diagnoses=(),
    allergies=(),
    allergy_knowledge=AllergyKnowledge.UNAVAILABLE,
    risks=(),
    wishes="",
    team="",
)


@pytest.mark.parametrize("width", list(WidthClass))
def test_identity_allergy_wishes_and_freshness_are_in_every_width(languages: Languages, width: WidthClass) -> None:
    spoken = " ".join(look.spoken for look in banner_cells(BANNER, width, marking(MarkingKind.EMERGENCY)))
    for word in ("12", "赵秉衡", "男", "67岁", "青霉素类", "碘造影剂", "全力抢救", "截至 14:12:05", "重症肺炎"):
        assert word in spoken, word


@pytest.mark.parametrize("width", list(WidthClass))
def test_only_the_diagnoses_give_way(theme: Theme, languages: Languages, width: WidthClass) -> None:
    growing = [look for look in banner_cells(BANNER, width, theme.marking) if look.grows]
    assert [look.spoken[:2] for look in growing] == ["诊断"]


def test_no_known_allergy_and_nothing_recorded_never_look_alike(languages: Languages) -> None:
    none = replace(BANNER, allergy_knowledge=AllergyKnowledge.NONE_KNOWN, allergies=())
    unknown = replace(BANNER, allergy_knowledge=AllergyKnowledge.UNKNOWN, allergies=())
    cells = [banner_cells(each, WidthClass.NARROW, marking(MarkingKind.NORMAL))[2] for each in (BANNER, none, unknown)]
    assert [look.fill for look in cells] == ["dangersoft", "", ""]
    assert "无已知过敏" in cells[1].spoken
    assert "未记录" in cells[2].spoken
    assert cells[2].edge != cells[1].edge


def test_an_unknown_freshness_is_said_and_not_guessed(languages: Languages) -> None:
    state = replace(marking(MarkingKind.NORMAL), data_as_of=None)
    assert "未知" in banner_cells(BANNER, WidthClass.WIDE, state)[-1].spoken


SIZES = ((WidthClass.WIDE, 3424), (WidthClass.WIDE, 2544), (WidthClass.MEDIUM, 1904), (WidthClass.NARROW, 1350))


@pytest.fixture
def shown(theme: Theme, languages: Languages, qtbot: QtBot) -> Iterator[PatientBanner]:
    banner = PatientBanner(theme)
    qtbot.addWidget(banner)
    banner.show_patient(BANNER)
    banner.show()
    yield banner
    banner.close()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("percent", TEXT_PERCENTS)
@pytest.mark.parametrize(("width", "px"), SIZES)
def test_no_word_is_cut_at_any_width_text_size_and_language(
    shown: PatientBanner, theme: Theme, languages: Languages, language: str, percent: int, width: WidthClass, px: int
) -> None:
    languages.use(language)
    theme.set_text_percent(percent)
    shown.set_width_class(width)
    shown.resize(px, shown.height())
    for content in (BANNER, LONG, SCARCE):
        shown.show_patient(content)
        assert shown.is_whole(), [cell.look.spoken for cell in shown._cells if not cell.is_whole()]


def test_what_has_less_room_than_its_longest_word_is_seen_as_cut(shown: PatientBanner) -> None:
    shown.set_width_class(WidthClass.WIDE)
    shown.resize(2544, shown.height())
    assert shown.is_whole()
    shown._cells[1].resize(60, shown._cells[1].height())
    assert not shown.is_whole()


def test_at_the_designs_size_the_banner_is_as_high_as_the_design_has_it(shown: PatientBanner) -> None:
    plain = replace(BANNER, more=(), diagnoses=BANNER.diagnoses[:2])
    for width, px, tall in ((WidthClass.WIDE, 2544, 84), (WidthClass.MEDIUM, 1904, 76), (WidthClass.NARROW, 1420, 60)):
        shown.set_width_class(width)
        shown.show_patient(plain)
        shown.resize(px, shown.height())
        assert shown.height() == tall, width


def test_larger_letters_make_the_banner_higher_and_the_page_hears_it(shown: PatientBanner, theme: Theme) -> None:
    shown.set_width_class(WidthClass.NARROW)
    shown.resize(1350, shown.height())
    heard: list[int] = []
    shown.height_changed.connect(partial(heard.append, 1))
    before = shown.height()
    theme.set_text_percent(150)
    assert shown.height() > before
    assert heard


def test_without_a_patient_it_says_so(shown: PatientBanner) -> None:
    assert "赵秉衡" in shown.accessibleName()
    shown.show_patient(None)
    assert shown.accessibleName() == "未选择患者"


def test_a_dead_patients_identity_is_hatched_and_says_it(shown: PatientBanner) -> None:
    dead = replace(BANNER, is_deceased=True, urgency=Chip(text="已死亡 2026-11-20", tone="ink", icon="x"))
    living = shown.grab().toImage()
    shown.show_patient(dead)
    assert "已死亡 2026-11-20" in shown.accessibleName()
    assert shown.grab().toImage() != living
    assert [cell.look.is_dead for cell in shown._cells].count(True) == 1


def test_the_four_states_of_an_allergy_each_have_their_own_icon_and_words(languages: Languages) -> None:
    seen = set()
    for knowledge in AllergyKnowledge:
        allergies = BANNER.allergies if knowledge is AllergyKnowledge.RECORDED else ()
        content = replace(BANNER, allergy_knowledge=knowledge, allergies=allergies)
        look = next(
            one for one in banner_cells(content, WidthClass.WIDE, marking(MarkingKind.NORMAL)) if "过敏" in one.spoken
        )
        label = look.columns[0][0][0]
        assert isinstance(label, Words)
        assert label.icon
        seen.add((label.icon, look.spoken))
    assert len({icon for icon, _ in seen}) == len({words for _, words in seen}) == 4
