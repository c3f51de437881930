"""What stands beside a visit, and how it is ended and certified: nothing preset, nothing cut, what is not known is said."""

from datetime import timedelta
from decimal import Decimal

import pytest

from client.clinical.visit_steps import Step
from client.commands import Ended
from client.records import Disposition
from offline.views import PastVisit, RequestLine, Trend, VisitChart
from tests.support.builders import NOW
from ui.clinic.finish_panel import FinishPanel, day_of
from ui.clinic.history_pane import past_rows, rows
from ui.clinic.papers_panel import LEAVE, PapersPanel, Wanted, certified, recorded_title
from ui.clinic.times_panel import rows as times
from ui.clinic.visit_model import Missing
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def english(languages: Languages) -> Languages:
    languages.use("en")
    return languages


def test_requests_say_their_state_and_an_unknown_one_says_so() -> None:
    chart = VisitChart(
        requests=(RequestLine(key="1", name="PFT", state="booked"), RequestLine(key="2", name="CBC")),
        trends=(
            Trend(name="ACT", unit="{score}", points=((NOW - timedelta(days=28), Decimal(18)), (NOW, Decimal(16)))),
        ),
    )
    texts = [" ".join(cell.text for cell in row.cells) for row in rows(chart) if not row.is_section]
    assert texts[0].startswith("PFT booked")
    assert texts[1].startswith("CBC state not said")
    assert texts[2].startswith("ACT 18 16")


def test_earlier_visits_tell_the_day_where_and_what_was_written() -> None:
    before = PastVisit(
        key="Encounter/1", at=NOW - timedelta(days=28), class_code="AMB", reason="哮喘", note="主诉：喘息"
    )
    (line,) = [row for row in past_rows(VisitChart(before=(before,)), NOW) if not row.is_section]
    assert "clinic" in line.cells[0].text
    assert "主诉：喘息" in line.cells[0].text


@pytest.mark.parametrize(("typed", "days"), [("28", 28), ("1", 1), ("0", None), ("400", None), ("x", None), ("", None)])
def test_the_next_visit_is_so_many_days_ahead_or_not_said(typed: str, days: int | None) -> None:
    found = day_of(typed, NOW)
    assert found == (NOW.date() + timedelta(days=days) if days else None)


def test_the_next_visit_may_be_a_date_ahead_alone() -> None:
    ahead = NOW.date() + timedelta(days=3)
    assert day_of(ahead.isoformat(), NOW) == ahead
    assert day_of(NOW.date().isoformat(), NOW) is None


def test_a_visit_ends_only_as_somebody_chose_and_says_where_to(theme: Theme, english: Languages) -> None:
    panel, said = FinishPanel(theme), list[Ended]()
    panel.confirmed.connect(said.append)
    panel.ask((), NOW)
    panel.confirm()
    assert said == []
    panel.how.choose(Disposition.ADMISSION.value)
    panel.confirm()
    assert said == []
    assert "which department" in panel.against.text()
    panel.target.edit.setText("呼吸内科")
    panel.again.edit.setText("7")
    panel.confirm()
    (ended,) = said
    assert (ended.how, ended.target) == (Disposition.ADMISSION, "呼吸内科")
    assert ended.follow_up is not None
    assert ended.follow_up.on == NOW.date() + timedelta(days=7)
    panel.close()


def test_what_is_missing_holds_the_end_back_and_a_missing_note_is_only_told(theme: Theme, english: Languages) -> None:
    panel, said = FinishPanel(theme), list[Ended]()
    panel.confirmed.connect(said.append)
    panel.ask((Missing.NO_DIAGNOSIS,), NOW, Disposition.HOME)
    panel.confirm()
    assert said == []
    panel.ask((Missing.NO_NOTE,), NOW, Disposition.HOME)
    panel.confirm()
    assert [one.how for one in said] == [Disposition.HOME]
    panel.close()


@pytest.mark.parametrize(
    ("most", "days", "is_issued"), [(None, "30", True), (14, "14", True), (14, "15", False), (None, "", False)]
)
def test_sick_leave_needs_its_days_and_keeps_to_the_sites_limit_if_it_set_one(
    theme: Theme, english: Languages, most: int | None, days: str, is_issued: bool
) -> None:
    panel, said = PapersPanel(theme), list[Wanted]()
    panel.issued.connect(said.append)
    panel.ask((), "哮喘", most)
    panel.what.choose(LEAVE)
    panel.days.edit.setText(days)
    panel.confirm()
    assert [one.days for one in said] == ([int(days)] if is_issued else [])
    panel.close()


def test_an_issued_certificate_leaves_an_empty_form_so_that_nobody_signs_it_twice(
    theme: Theme, english: Languages
) -> None:
    panel, said = PapersPanel(theme), list[Wanted]()
    panel.issued.connect(said.append)
    panel.ask((), "哮喘", None)
    panel.confirm()
    panel.clear()
    panel.confirm()
    assert len(said) == 1
    panel.close()


def test_a_certificate_speaks_the_language_of_the_record_in_an_english_window(english: Languages) -> None:
    assert recorded_title(LEAVE, "zh") == "病假证明书"
    assert certified(LEAVE, "哮喘", 3, NOW, "zh") == f"哮喘\n因病建议休息 3 天，自 {NOW.date().isoformat()} 起。"


def test_the_table_of_times_marks_what_is_over_its_budget() -> None:
    made = {
        row.key: [cell.text for cell in row.cells] for row in times({Step.CALL: 21.0}, [{"call": 10.0}, {"call": 14.0}])
    }
    assert made["call"][1:] == ["15 s", "21 s ↑", "12 s", "14 s"]
    assert made["note"][2:] == ["—", "—", "—"]
    assert len(made) == len(Step) + 1
