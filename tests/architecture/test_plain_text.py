"""What stands in a record is drawn as it stands: nothing a person typed is ever taken for HTML by Qt."""

import ast
from collections.abc import Iterator

from tests.architecture.sources import Source, nodes, product

LABELS = "ui/widgets/labels.py"
"""The one file that makes a QLabel; it says PlainText."""
HELPER = "tip"
TOOLTIP_ROLE = "ToolTipRole"
RICH = frozenset({"setHtml", "insertHtml", "appendHtml", "QTextDocument", "QTextEdit", "QTextBrowser", "QMessageBox"})
RICH |= {"QErrorMessage", "QStaticText", "RichText", "MarkdownText", "setMarkdown", "AutoText", "drawStaticText"}


def _windows() -> Iterator[tuple[Source, ast.AST]]:
    for source in product():
        if source.room == "ui":
            yield from ((source, node) for node in nodes(source))


def _name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_own_words(node: ast.AST) -> bool:
    """`tip(...)`, a sentence of the windows, or nothing."""
    if isinstance(node, ast.Constant):
        return True
    return isinstance(node, ast.Call) and _name(node.func) in {HELPER, "tr", "translate"}


def raw_tips(tree: ast.AST) -> Iterator[int]:
    """Lines on which a tooltip gets words that did not go through the helper."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            at = {"setToolTip": 0, "setWhatsThis": 0, "showText": 1, "setStatusTip": 0}.get(_name(node.func))
            if at is not None and len(node.args) > at and not _is_own_words(node.args[at]):
                yield node.lineno
        if isinstance(node, ast.FunctionDef) and _answers_tips(node) and not _calls_helper(node):
            yield node.lineno


def _answers_tips(function: ast.FunctionDef) -> bool:
    return function.name == "data" and any(_name(node) == TOOLTIP_ROLE for node in ast.walk(function))


def _calls_helper(function: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.Call) and _name(node.func) == HELPER for node in ast.walk(function))


def test_every_tooltip_goes_through_the_helper() -> None:
    wrong = [
        f"{source.path}:{line}"
        for source in product()
        if source.room == "ui" and not source.path.startswith("ui/widgets/tips")
        for line in raw_tips(source.tree)
    ]
    assert wrong == []


def test_one_file_makes_labels_and_they_are_plain() -> None:
    users = {source.path for source, node in _windows() if _name(node) == "QLabel"}
    assert users == {LABELS}
    (labels,) = (source for source in product() if source.path == LABELS)
    assert "self.setTextFormat(Qt.TextFormat.PlainText)" in labels.text


def test_no_window_uses_what_draws_html() -> None:
    wrong = [
        f"{source.path}:{getattr(node, 'lineno', 0)} {_name(node)}"
        for source, node in _windows()
        if _name(node) in RICH
    ]
    assert wrong == []


def test_the_rule_finds_a_raw_tooltip() -> None:
    raw = "view.setToolTip(patient.name)\nQToolTip.showText(at, note.text, self)\nview.setToolTip(tip(name))\n"
    model = "def data(self, index, role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return self.name\n"
    assert list(raw_tips(ast.parse(raw))) == [1, 2]
    assert list(raw_tips(ast.parse(model))) == [1]
    assert list(raw_tips(ast.parse(model.replace("self.name", "tip(self.name)")))) == []
