"""What a check waits for and what is looked at beside it, in words: skin test, query, second person, results. Judges nothing."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.second_checks import SecondChecks
from offline.views import QueryThread, ResultRow, VerifyGroup
from ui.nurse import words

At = Callable[[datetime | None], str]


def held_words(group: VerifyGroup) -> str:
    """`held: skin test ...`; of a test that is not here that it is one."""
    names = "、".join(name for name in group.held_for if name)
    translate = QCoreApplication.translate
    if not names:
        return translate("VerifyWords", "held: skin test")
    return translate("VerifyWords", "held: skin test {names}").format(names=names)


def hold_sentence(group: VerifyGroup) -> str:
    said = QCoreApplication.translate(
        "VerifyWords", "{held}. It is verified after the test was read negative: Shift F3, board of skin tests."
    )
    return said.format(held=held_words(group))


def query_chip(group: VerifyGroup) -> str:
    translate = QCoreApplication.translate
    if group.is_queried:
        return translate("VerifyWords", "asked, no answer yet")
    return translate("VerifyWords", "answered") if group.queries else ""


def thread_lines(threads: Iterable[QueryThread], at: At) -> list[str]:
    """Every question with its answers, the oldest first."""
    translate, lines = QCoreApplication.translate, list[str]()
    for one in threads:
        query = one.query
        asked = " ".join(part for part in (query.reason, query.text) if part)
        said = translate("VerifyWords", "Asked by {who} {time}: {text}")
        lines.append(said.format(who=query.by or "—", time=at(query.at), text=asked))
        if one.mark is not None:
            lines.append("    " + words.mark_words(one.mark))
        answered = translate("VerifyWords", "Answer of {who} {time}: {text}")
        lines += [
            "    " + answered.format(who=each.by or "—", time=at(each.at), text=each.text) for each in one.replies
        ]
        if one.is_open:
            lines.append("    " + translate("VerifyWords", "No answer yet: it cannot be verified."))
    return lines


def second_words(group: VerifyGroup, checks: SecondChecks, language: str) -> str:
    classes = "、".join(checks.names(group.second_for, language))
    return QCoreApplication.translate("VerifyWords", "Two people verify it: {classes}.").format(classes=classes)


def result_lines(found: Iterable[ResultRow], at: At) -> list[str]:
    """Name, value and when it was taken: an old value says how old."""
    lines = []
    for row in found:
        result = row.result
        value = words.amount_words(result.amount) if result.amount is not None else result.text or words.UNKNOWN
        lines.append(
            f"{result.code.text} {result.comparator or ''}{value} {result.flag or ''} ({at(result.observed_at)})"
        )
    return lines


def none_words(names: Iterable[str]) -> str:
    said = QCoreApplication.translate("VerifyWords", "{names}: no result known here")
    return said.format(names="、".join(names))
