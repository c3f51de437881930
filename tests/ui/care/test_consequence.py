"""What a decision about a consult or a pathway does, in words, before it is made."""

from client.commands import Choice
from ui.care.consequence import of_answer, of_move
from ui.language import Languages


def test_keeping_a_second_answer_keeps_both_and_leaving_it_says_where_it_stays(languages: Languages) -> None:
    languages.use("zh_CN")
    act, follows = of_answer(Choice.KEEP_MINE, "请评估心功能", {}, {})
    assert "请评估心功能" in act
    assert "两份会诊记录都保留" in follows
    _, follows = of_answer(Choice.KEEP_CENTRAL, "请评估心功能", {}, {})
    assert "保留在本站日志" in follows


def test_a_moved_pathway_reads_as_the_chosen_side_says(languages: Languages) -> None:
    languages.use("zh_CN")
    mine, central = {"text": "d1 → d23"}, {"text": "d1"}
    assert "d1 → d23" in of_move(Choice.KEEP_MINE, "肺炎", mine, central)[1]
    assert of_move(Choice.KEEP_CENTRAL, "肺炎", mine, central)[1] == "此后为：d1。"
