"""After a downtime each affected patient says for a day that there may be paper: on the doctor's banner, on the nurse's card."""

import msgspec

from client.records import Code, Tag
from tests.ui.nurse.practice_ward import MOMENT
from tests.ui.people.test_registration import BANNER, FALL
from ui.doctor.banner_words import DOWNTIME, banner_content
from ui.language import Languages
from ui.nurse.bed_facts import risks_of
from ui.nurse.words import risk_words

RECORD = Tag(key="Flag/3", kind=DOWNTIME, name=Code(text="停机 2026-11-20 14:05 – 16:08，核对纸质记录"))


def test_the_banner_says_it_beside_the_risks_and_never_in_their_place(languages: Languages) -> None:
    languages.use("en")
    both = banner_content(msgspec.structs.replace(BANNER, tags=(FALL, RECORD)), MOMENT)
    assert [chip.text for chip in both.risks] == ["跌倒 高", "After downtime: check paper"]
    alone = banner_content(msgspec.structs.replace(BANNER, tags=(RECORD,)), MOMENT)
    assert [chip.text for chip in alone.risks] == ["none recorded", "After downtime: check paper"]


def test_the_card_says_it_in_short_words_in_every_language(languages: Languages) -> None:
    languages.use("en")
    (risk,) = risks_of((RECORD,))
    assert risk_words(risk, "en") == "Check paper"
    languages.use("zh_CN")
    assert risk_words(risk, "zh_CN") == "核对纸质", "worded by the translation, not by the record"
    languages.use("en")
