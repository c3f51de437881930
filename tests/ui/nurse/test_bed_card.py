"""What stands on a card and on the list of things to do: the allergy, the drug that matters, values with their marks."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from client.records import Allergy, AllergyKnowledge, Amount, Code, Order
from offline.views import BedCard
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, ZONE, card, due, group, mark, order, tag, vital
from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.bed_card import CardPainter, whole_name
from ui.nurse.bed_face import CardFace, NextItem
from ui.nurse.bed_marks import arrange, fitting, mark_width
from ui.nurse.group_words import group_words, is_carrier
from ui.nurse.pack_names import order_name, short_name
from ui.nurse.todo import todo_items
from ui.nurse.todo_list import TodoList, two_lines
from ui.theme.theme import Theme
from ui.widgets.painting import Chip, chip_width, text_width

CATALOGUE = pack().catalogue
NARROWEST = 168
"""Inside of the narrowest card."""


def fluid(key: str = "ns", ml: int = 100, drug: str = "sodium-chloride-09-inj") -> Order:
    return order(key, CATALOGUE.drugs[drug].name_zh, drug_id=drug, dose=Amount(value=Decimal(ml), unit="mL", code="mL"))


def drug(ident: str, amount: int, unit: str = "mg") -> Order:
    dose = Amount(value=Decimal(amount), unit=unit, code=unit)
    return order(ident, CATALOGUE.drugs[ident].name_zh, drug_id=ident, dose=dose)


def face(of: BedCard, language: str = "zh_CN") -> CardFace:
    return CardFace(card=of, now=NOW, zone=ZONE, pack=pack(), language=language)


def allergic(*substances: tuple[str, str]) -> BedCard:
    found = tuple(
        Allergy(key=f"A/{at}", substance=Code(text=text, system="x", code=code), criticality="high")
        for at, (code, text) in enumerate(substances)
    )
    tags = (tag("nursing-level", "NL-1"), tag("risk", "fall-high"), tag("risk", "vte-high"), tag("risk", "tube"))
    return card("12", "赵秉衡", allergy=AllergyKnowledge.KNOWN, allergies=found, news2=14, tags=tags)


@pytest.mark.parametrize(("language", "named"), [("zh_CN", "青霉素类 +1"), ("en", "penicillins +1")])
def test_the_substance_stands_on_every_card_whole(theme: Theme, language: str, named: str) -> None:
    one = face(allergic(("PENICILLIN", "青霉素类"), ("SULFONAMIDE-ABX", "磺胺类抗菌药")), language)
    first, *rest = CardPainter(theme)._marks(one, NARROWEST)
    assert isinstance(first, Chip)
    assert first.text == named
    assert fitting(first, theme, NARROWEST) == first
    assert len(rest) == 3


def test_a_short_substance_stands_beside_the_level(theme: Theme) -> None:
    short = allergic(("x", "花生"))
    assert not any(isinstance(each, Chip) for each in CardPainter(theme)._marks(face(short), 240))


def test_a_substance_longer_than_the_card_is_cut_and_never_left_out(theme: Theme) -> None:
    long = Chip(text="氨基青霉素（阿莫西林、氨苄西林及其复方制剂）+2", tone="redo", icon="warn", is_small=True)
    shown = fitting(long, theme, NARROWEST)
    assert shown.text.startswith("氨基青霉素")
    assert chip_width(shown, theme) <= NARROWEST


def test_marks_that_do_not_fit_are_counted(theme: Theme) -> None:
    marks = tuple(facts.Risk(kind=kind, words=kind) for kind in ("fall", "skin", "clot", "tube", "chemo", "isolation"))
    one, two = (arrange(marks, theme, NARROWEST, lines) for lines in (1, 2))
    assert (one.lines, two.lines) == (1, 2)
    assert len(one.placed) + one.rest == len(two.placed) + two.rest == len(marks)
    assert two.rest < one.rest
    assert all(each.left + mark_width(each.mark, theme) <= NARROWEST for each in (*one.placed, *two.placed))


def test_a_critical_value_has_room_for_its_mark(theme: Theme) -> None:
    pulse = vital(facts.PULSE, "131", "/min", mark=mark())
    ill = card(
        "12", "赵", vitals=(pulse, vital(facts.SYSTOLIC, "142", "mm[Hg]"), vital(facts.TEMPERATURE, "37", "Cel"))
    )
    found, painter = facts.card_vitals(ill, pack().scores.tables["NEWS2"]), CardPainter(theme)
    own = [painter._vital_width(each) for each in found]
    widths = painter._vital_widths(own, NARROWEST)
    assert found[1].points == 3
    assert all(width >= needed for width, needed in zip(widths, own, strict=True))
    assert sum(widths) == pytest.approx(NARROWEST)


def test_the_next_dose_is_the_drug_and_not_the_fluid_that_carries_it() -> None:
    mixed = due(fluid(), drug("ambroxol-inj", 30), minutes=20)
    item = face(card("12", "赵", next_due=mixed)).next_item
    assert item is not None
    assert (item.text, item.short) == ("14:28 盐酸氨溴索注射液 30\u00a0mg", "盐酸氨溴索")
    english = face(card("12", "赵", next_due=mixed), "en").next_item
    assert english is not None
    assert (english.name, english.short) == ("ambroxol (盐酸氨溴索注射液)", "ambroxol")
    alone = face(card("12", "赵", next_due=due(fluid(ml=500))), "en").next_item
    assert alone is not None
    assert alone.short == "sodium chloride (0.9%氯化钠注射液)"


def test_every_further_drug_is_counted_beside_the_first() -> None:
    mixed = due(fluid(), drug("ambroxol-inj", 30), drug("potassium-chloride-inj", 10, "mL"))
    item = face(card("12", "赵", next_due=mixed)).next_item
    assert item is not None
    assert item.amount == "30\u00a0mg +1"


def test_potassium_strong_saline_and_a_fluid_alone_matter() -> None:
    strong = fluid(ml=10, drug="sodium-chloride-10-inj")
    found = [is_carrier(each, CATALOGUE) for each in (fluid(), strong, drug("potassium-chloride-inj", 10, "mL"))]
    assert found == [True, False, False]
    alone = face(card("12", "赵", next_due=due(fluid(ml=500)))).next_item
    assert alone is not None
    assert alone.text.endswith("0.9%氯化钠注射液 500\u00a0mL")


def test_a_group_in_words_begins_with_the_drug_and_drops_nothing() -> None:
    words_of = group_words((fluid(), drug("ambroxol-inj", 30)), CATALOGUE, "zh_CN")
    assert words_of == "盐酸氨溴索注射液 30\u00a0mg + 0.9%氯化钠注射液 100\u00a0mL"


def test_a_thing_to_do_names_the_drug_with_its_dose_in_the_language_of_the_screen(theme: Theme) -> None:
    todo = TodoList(theme, CATALOGUE)
    mixed = (fluid(), drug("ambroxol-inj", 30))
    give, verify = todo_items((), (due(*mixed),), (group(*mixed),), NOW)[::-1]
    theme.set_language("zh_CN")
    assert todo.what_word(give) == "盐酸氨溴索注射液 30\u00a0mg"
    assert todo.what_word(verify).startswith("盐酸氨溴索注射液 30\u00a0mg · ")
    theme.set_language("en")
    assert todo.what_word(give) == "ambroxol (盐酸氨溴索注射液) 30\u00a0mg"


def test_long_words_take_a_second_line_and_a_dose_stays_together(theme: Theme) -> None:
    font: QFont = theme.font("body", weight=500)
    first, second = two_lines(
        "注射用哌拉西林钠他唑巴坦钠 4.5\u00a0g", font, text_width("注射用哌拉西林钠他唑巴坦钠 4.5", font) + 2
    )
    assert first == "注射用哌拉西林钠他唑巴坦钠"
    assert second == "4.5\u00a0g"


def test_the_most_dangerous_allergy_is_named_first() -> None:
    mild = Allergy(key="A/1", substance=Code(text="碘造影剂"), criticality="low")
    grave = Allergy(key="A/2", substance=Code(text="青霉素类"), criticality="high", reactions=("喉头水肿",))
    assert words.allergy_words(AllergyKnowledge.KNOWN, (mild, grave)) == "青霉素类 · 喉头水肿 ｜ 碘造影剂"


def test_a_foreign_screen_reads_the_standard_risks_and_leaves_free_words() -> None:
    risks = facts.risks_of((tag("risk", "pressure-injury", "压疮 高 Braden 14"), tag("risk", "own", "夜间游走")))
    assert [words.risk_words(risk, "en") for risk in risks] == ["Skin Braden 14", "夜间游走"]
    assert [words.risk_words(risk, "zh_CN") for risk in risks] == ["压疮 高 Braden 14", "夜间游走"]


def test_the_name_of_a_class_never_stands_for_a_drug() -> None:
    known = CATALOGUE.drugs["ringer-lactate-inj"]
    assert known.name_en == "electrolytes"
    ordered = drug("ringer-lactate-inj", 500)
    for name in (order_name(ordered, CATALOGUE, "en"), short_name(ordered, CATALOGUE, "en")):
        assert name == ordered.what.text
    assert order_name(drug("ambroxol-inj", 30), CATALOGUE, "en").startswith("ambroxol (")


def test_a_drug_on_a_card_stands_whole_or_not_at_all(theme: Theme) -> None:
    item = NextItem(
        at="14:28", name="注射用哌拉西林钠他唑巴坦钠", short="哌拉西林钠他唑巴坦钠", dose="4.5 g", more=1, is_late=True
    )
    font = theme.font("meta")
    for room in range(10, 400, 10):
        name = whole_name(item, room, font)
        assert name in {item.name, item.short, None}
        assert name is None or text_width(name, font) <= room
    painter, image = CardPainter(theme), QImage(NARROWEST, 40, QImage.Format.Format_RGB32)
    for height in (20, 40):
        on = QPainter(image)
        painter._next(
            on,
            QRectF(0, 0, NARROWEST, height),
            face(card("12", "赵", next_due=due(drug("piperacillin-tazobactam-inj", 4)))),
        )
        on.end()
