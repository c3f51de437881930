"""Nobody switches the checking of certificates off, and nobody makes a connection beside the one place that checks."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.sources import Source, nodes, product, sources

MAKES_CONTEXTS = {
    "client/central/tls.py": "the one place: authorities, the station's certificate, no way not to check",
}
SERVES = ("practice/server.py",)
"""Shows itself and may ask who comes; it connects to nobody."""
TESTS_OF_IT = ("tests/client/central/test_tls.py", "tests/support/authority.py")
"""Make the other side, and contexts that must be refused."""
OFF = frozenset({"CERT_NONE", "CERT_OPTIONAL", "_create_unverified_context", "_create_default_https_context"})
SWITCHES = frozenset({"verify", "verify_ssl", "ssl", "tls", "check_hostname", "verify_mode"})


def _is_false(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value in (False, 0, None) and value.value is not None


def switched_off(tree: ast.AST) -> Iterator[int]:
    """Lines on which checking is switched off, or could be."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute | ast.Name)
            and (node.attr if isinstance(node, ast.Attribute) else node.id) in OFF
        ):
            yield node.lineno
        if isinstance(node, ast.keyword) and node.arg in SWITCHES and _is_false(node.value):
            yield node.value.lineno
        if isinstance(node, ast.Assign) and _is_false(node.value):
            yield from (node.lineno for one in node.targets if isinstance(one, ast.Attribute) and one.attr in SWITCHES)


def _contexts(source: Source) -> Iterator[int]:
    for node in nodes(source):
        made = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        if made in {"SSLContext", "create_default_context"}:
            yield node.lineno  # type: ignore[attr-defined]  # a call has a line


def test_nobody_switches_the_checking_of_certificates_off() -> None:
    wrong = [
        f"{one.path}:{line}" for one in sources() for line in switched_off(one.tree) if one.path not in TESTS_OF_IT
    ]
    assert [place for place in wrong if not place.startswith("tests/architecture/test_trust.py")] == []


def test_contexts_are_made_in_one_place_of_the_product() -> None:
    wrong = [
        f"{one.path}:{line}"
        for one in product()
        for line in _contexts(one)
        if one.path not in (*MAKES_CONTEXTS, *SERVES)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "httpx.AsyncClient(verify=False)",
        "httpx.AsyncHTTPTransport(verify=0)",
        "connect(url, ssl=False)",
        "context.check_hostname = False",
        "context.verify_mode = ssl.CERT_NONE",
        "from_ssl = CERT_NONE",
        "ssl._create_unverified_context()",
    ],
)
def test_the_rule_sees_each_way_of_switching_it_off(text: str) -> None:
    assert list(switched_off(ast.parse(text)))


@pytest.mark.parametrize(
    "text", ["AsyncHTTPTransport(verify=self.tls)", "context.check_hostname = True", "f(ssl=None)"]
)
def test_the_rule_lets_what_checks_pass(text: str) -> None:
    assert not list(switched_off(ast.parse(text)))
