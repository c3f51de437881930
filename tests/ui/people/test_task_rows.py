"""What waits is said in words of the ward, never as a code."""

from datetime import timedelta

import msgspec
import pytest

from offline.work_views import WorkItem, WorkKind
from tests.ui.examples import NOW
from ui.language import Languages
from ui.people.task_rows import task_row, what_words


def _task(what: str) -> WorkItem:
    return WorkItem(kind=WorkKind.TASK, patient="Patient/1", patient_name="韩松年", place="11", what=what, key="Task/1")


@pytest.mark.parametrize(("language", "expected"), [("zh_CN", "口头医嘱待补签"), ("en", "Oral order to countersign")])
def test_a_task_that_has_only_a_code_is_said_in_words(languages: Languages, language: str, expected: str) -> None:
    languages.use(language)
    assert what_words(_task("countersign-order")) == expected


@pytest.mark.parametrize(("language", "expected"), [("zh_CN", "1 小时 42 分"), ("en", "1 h 42 min")])
def test_how_long_it_waits_is_said_in_the_readers_language(languages: Languages, language: str, expected: str) -> None:
    languages.use(language)
    waiting = msgspec.structs.replace(_task("x"), since=NOW - timedelta(hours=1, minutes=42))
    assert expected in [cell.text for cell in task_row(waiting, NOW).cells]


def test_what_central_says_in_words_stays_as_it_is(languages: Languages) -> None:
    languages.use("en")
    assert what_words(_task("伏立康唑：请补充用药指征")) == "伏立康唑：请补充用药指征"
    assert what_words(_task("")) == "no words given"
