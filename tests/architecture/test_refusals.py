"""What a refusal is about, and why, is said in words: no code of the program is ever read out to a nurse."""

import ast
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from offline.policy import KINDS
from tests.architecture.sources import product
from ui.fact_words import fact_words

BEFORE_PERSONS = frozenset(
    {
        "InputRefused",
        "PolicyRefused",
        "NotAllowed",
        "SignInRefused",
        "SignInNeeded",
        "StoreLocked",
        "SafetyStopped",
        "VersionConflict",
    }
)
"""The errors that a person at the bed meets. What only IT reads (packs, settings, a faulty central) keeps its exact word."""
NOT_HERE = ("offline/simulation/", "ui/commands/")


def facts_of(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of every fact that is written out where such an error is made."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in BEFORE_PERSONS:
            for given in node.args:
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield node.lineno, given.value


def test_every_fact_of_a_refusal_has_words(qapp: QApplication) -> None:
    unsaid = [
        f"{source.path}:{line} {fact}"
        for source in product()
        if not source.path.startswith(NOT_HERE)
        for line, fact in facts_of(source.tree)
        if fact_words(fact) == fact and fact not in KINDS
    ]
    assert not unsaid, unsaid


def test_the_rule_sees_a_fact_without_words(qapp: QApplication) -> None:
    found = [fact for _line, fact in facts_of(ast.parse('raise InputRefused("bed", "no-word-for-this")'))]
    assert [fact for fact in found if fact_words(fact) == fact] == ["no-word-for-this"]
