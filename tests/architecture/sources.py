"""The project's Python files as syntax trees, for the rules. Sees what git tracks and what is new and not ignored; runs none of it."""

import ast
import functools
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("client", "offline", "ui", "practice", "resources")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Source:
    """One Python file. ``path`` is relative to the root; ``tree`` is its whole syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.path.split("/", 1)[0]

    @property
    def module(self) -> str:
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def is_package(self) -> bool:
        return self.path.endswith("/__init__.py")


@functools.cache
def project_files() -> tuple[str, ...]:
    """Every file of the project, relative to its root, sorted; without git: every file outside hidden and generated folders."""
    if (ROOT / ".git").exists():
        listing = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        names = set(listing.stdout.decode().split("\0")) - {""}
    else:
        found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        names = {path.as_posix() for path in found if not any(part.startswith((".", "__")) for part in path.parts[:-1])}
        names = {name for name in names if not name.startswith(("out/", "build/dist/", "build/work/"))}
    return tuple(sorted(name for name in names if (ROOT / name).is_file()))


@functools.cache
def _parsed() -> tuple[tuple[Source, ...], tuple[str, ...]]:
    good, bad = [], []
    for name in project_files():
        if name.endswith(".py"):
            text = (ROOT / name).read_text(encoding="utf-8")
            try:
                good.append(Source(path=name, text=text, tree=ast.parse(text, name)))
            except SyntaxError as error:
                bad.append(f"{name}:{error.lineno} {error.msg}")
    return tuple(good), tuple(bad)


def sources() -> tuple[Source, ...]:
    """All Python files that parse, tests and build scripts included."""
    return _parsed()[0]


def broken() -> tuple[str, ...]:
    """The files that are no Python: one rule names them, the others go on without."""
    return _parsed()[1]


def product() -> tuple[Source, ...]:
    """The files of the five rooms."""
    return tuple(source for source in sources() if source.room in ROOMS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One imported module or name. ``target`` is absolute and dotted; ``is_late`` means inside a function."""

    target: str
    line: int
    is_late: bool
    is_for_types: bool


@functools.cache
def nodes(source: Source) -> tuple[ast.AST, ...]:
    """All nodes of the file's tree."""
    return tuple(ast.walk(source.tree))


@functools.cache
def imports(source: Source) -> tuple[Import, ...]:
    """What the file imports. ``from a import b`` counts as ``a.b``: b may be a module."""
    return tuple(_imports_of(source))


def _imports_of(source: Source) -> Iterator[Import]:
    """Walks by a stack of its own: a million nodes through a generator in each node took longer than all of the rules."""
    waiting: list[tuple[ast.AST, bool, bool]] = [(source.tree, False, False)]
    while waiting:
        node, is_late, is_for_types = waiting.pop()
        if isinstance(node, ast.expr):
            continue  # no expression holds a statement
        if isinstance(node, ast.Import | ast.ImportFrom):
            for target in _targets(source, node):
                yield Import(target=target, line=node.lineno, is_late=is_late, is_for_types=is_for_types)
            continue
        is_late = is_late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        is_for_types = is_for_types or (isinstance(node, ast.If) and _asks_for_types(node.test))
        waiting += [(child, is_late, is_for_types) for child in ast.iter_child_nodes(node)]


def _asks_for_types(test: ast.expr) -> bool:
    return ast.unparse(test).endswith("TYPE_CHECKING") if isinstance(test, ast.Name | ast.Attribute) else False


def _targets(source: Source, node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        parent = node.module or ""
        if node.level:
            package = source.module.split(".") if source.is_package else source.module.split(".")[:-1]
            above = package[: len(package) - (node.level - 1)]
            parent = ".".join([*above, *([node.module] if node.module else [])])
        return [f"{parent}.{alias.name}" for alias in node.names]
    return []


def functions(source: Source) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
