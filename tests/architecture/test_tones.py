"""A colour is asked for by its name: a name that the theme does not have ends in an error while painting."""

import ast
import json
from collections.abc import Iterator

from tests.architecture.sources import ROOT, product
from ui.widgets.painting import CHIP_TONES

TOKENS = json.loads((ROOT / "resources" / "theme" / "tokens.json").read_text(encoding="utf-8"))
COLORS = frozenset(TOKENS["themes"]["light"])
MARKS = frozenset({"@fill", "@ink", "@soft", "@line", "@text"})
CHIPS = frozenset(CHIP_TONES)
PAINTED = frozenset({"Chip", "Words", "cell", "Label"})
"""What is painted in the tone that it is given; a panel of its own may have tones of its own."""


def _names(node: ast.expr) -> Iterator[tuple[int, str]]:
    """What a value can be, as far as it is written down: a word, or either end of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif isinstance(node, ast.IfExp):
        yield from _names(node.body)
        yield from _names(node.orelse)


def unknown_tones(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of every tone that its painter does not have."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PAINTED:
            is_chip = node.func.id == "Chip"
            for given in node.keywords:
                if given.arg == "tone":
                    known = CHIPS if is_chip else COLORS | MARKS
                    yield from (name for name in _names(given.value) if name[1] not in known)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict) and _is_of_tones(node):
            for value in node.value.values:
                yield from (name for name in _names(value) if name[1] not in CHIPS | COLORS | MARKS)


def _is_of_tones(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(target, ast.Name) and target.id.endswith("_TONES") for target in targets)


def test_every_tone_is_a_colour_of_the_theme() -> None:
    wrong = [
        f"{source.path}:{line} {name}"
        for source in product()
        if source.room == "ui"
        for line, name in unknown_tones(source.tree)
    ]
    assert wrong == []


def test_the_rule_sees_a_name_that_no_theme_has() -> None:
    code = '_TONES = {1: "warn"}\ncell("x", tone="amber" if y else "t1")\nChip(text="x", tone="danger")\nWords("x", tone="@ink")'
    assert {name for _line, name in unknown_tones(ast.parse(code))} == {"warn", "amber", "danger"}
