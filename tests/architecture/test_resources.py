"""What ships beside the code: everything that is named exists, and everything that exists is named.

A file counts as named when its path, its name or its stem stands as a string in the product (or in a shipped JSON or
style file), or when it fits a path that the product puts together (``f"icons/{name}.svg"``, ``f"*_{language}.ts"``)
from words that the product has.
"""

import ast
import fnmatch
import functools
import re
from collections.abc import Iterator

from tests.architecture.sources import ROOT, Source, nodes, product, project_files

HOME = "resources/"
# What stands beside other files for people, not for the program.
FOR_PEOPLE = ("*/README*", "*/LICENSE*", "*/OFL*", "*/NOTICE*", "*/COPYING*")
SHIPPED_TEXT = (".json", ".qss", ".svg", ".html", ".css")


def _shipped() -> tuple[str, ...]:
    """Paths below resources/ of everything that is neither code nor for people."""
    files = (name for name in project_files() if name.startswith(HOME) and not name.endswith((".py", "/py.typed")))
    return tuple(name.removeprefix(HOME) for name in files if not any(fnmatch.fnmatch(name, p) for p in FOR_PEOPLE))


def _source_of(name: str) -> str:
    """Translations are committed as .ts and built into .qm."""
    return name.removesuffix(".qm") + ".ts" if name.endswith(".qm") else name


def _path_arguments(source: Source) -> Iterator[ast.expr]:
    """The first arguments of ``resources.path(...)`` or of ``path(...)`` imported from there."""
    aliases = {
        alias.asname or alias.name
        for node in nodes(source)
        if isinstance(node, ast.ImportFrom) and node.module == "resources"
        for alias in node.names
    }
    for node in nodes(source):
        if isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func)
            if called == "resources.path" or (called in aliases and called.endswith("path")):
                yield node.args[0]


@functools.cache
def _words() -> frozenset[str]:
    """Every string of the product, and every quoted string or url of the shipped texts."""
    words = {
        node.value
        for source in product()
        for node in nodes(source)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for name in _shipped():
        if name.endswith(SHIPPED_TEXT):
            text = (ROOT / HOME / name).read_text(encoding="utf-8")
            words |= set(re.findall(r'"([^"\n]{1,120})"', text)) | set(re.findall(r"url\(([^)\n]{1,120})\)", text))
    return frozenset(words)


@functools.cache
def _put_together() -> tuple[re.Pattern[str], ...]:
    """Paths below resources/ that the product puts together, as patterns with one group for each unknown part."""
    found = []
    for source in product():
        for node in nodes(source):
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else r"([\w.-]+)" for v in node.values]
                pattern = "".join(parts)
                if re.search(r"\\\.\w+$", pattern):  # it ends in a file's suffix
                    found.append(re.compile(rf"(?:.*/)?{_source_of(pattern)}".replace(r"\*", "[^/]*?")))
    return tuple(found)


def _is_named(name: str) -> bool:
    words = _words()
    file = name.rsplit("/", 1)[-1]
    if words & {name, file, file.rsplit(".", 1)[0], file.removesuffix(".ts") + ".qm"}:
        return True
    matches = (pattern.fullmatch(name) for pattern in _put_together())
    return any(match and set(match.groups()) <= words for match in matches)


def test_every_resource_that_is_named_exists() -> None:
    shipped = _shipped()
    wrong = [
        f"{source.path}:{argument.lineno} {argument.value}"
        for source in product()
        for argument in _path_arguments(source)
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and not any(name == (wanted := _source_of(argument.value)) or name.startswith(f"{wanted}/") for name in shipped)
    ]
    assert wrong == []


def test_every_resource_that_exists_is_named() -> None:
    assert [name for name in _shipped() if not _is_named(name)] == []


def test_no_resource_is_an_empty_file() -> None:
    assert [name for name in _shipped() if not (ROOT / HOME / name).stat().st_size] == []
