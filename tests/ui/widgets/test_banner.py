from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.demo_page import BANNER
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.banner import PatientBanner
from ui.widgets.banner_cells import banner_cells
from ui.widgets.banner_content import AllergyKnowledge


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


@pytest.mark.parametrize(
    ("width", "px"), [(WidthClass.WIDE, 2528), (WidthClass.MEDIUM, 1888), (WidthClass.NARROW, 1334)]
)
def test_every_cell_but_the_diagnoses_has_room_for_all_its_words(
    theme: Theme, languages: Languages, qtbot: QtBot, width: WidthClass, px: int
) -> None:
    banner = PatientBanner(theme)
    qtbot.addWidget(banner)
    banner.set_width_class(width)
    banner.show_patient(BANNER)
    banner.resize(px, banner.height())
    banner.show()
    for cell in banner._cells:
        assert cell.look.grows or cell.width() >= cell.sizeHint().width(), cell.look.spoken
    assert "赵秉衡" in banner.accessibleName()
    banner.show_patient(None)
    assert banner.accessibleName() == "未选择患者"
    banner.close()
