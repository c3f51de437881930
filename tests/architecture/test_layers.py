"""Who may import whom, in plain sentences. Reads syntax trees only, so it holds while rooms are still growing."""

import fnmatch
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.architecture.sources import ROOMS, ROOT, Import, Source, imports, product, project_files, sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What a room may import of ours, and which foreign packages stand open to all of its files."""

    ours: tuple[str, ...]
    foreign: tuple[str, ...] = ()


PURE = ("msgspec", "orjson")

HOUSE = {
    "client": Room(ours=("client",), foreign=PURE),
    "offline": Room(ours=("client", "offline"), foreign=PURE),
    "ui": Room(
        ours=("client", "offline", "resources", "ui"),
        foreign=("PySide6", "shiboken6", "qasync", "segno", "zxingcpp", "msgspec"),
    ),
    "practice": Room(
        ours=(
            "client.fhir",
            "client.records",
            "client.commands",
            "client.errors",
            "client.clock",
            "client.memory",
            "practice",
        ),
        foreign=(
            *PURE,
            "starlette",
            "uvicorn",
            "anyio",
            "websockets",
            "multipart",
            "python_multipart",
            "httptools",
            "uvloop",
        ),
    ),
    "resources": Room(ours=("resources",)),
}

# Packages that only some files may import. The first match is enough; everything else in the project may not.
ONLY = {
    "anyio": ("client/central/wire.py",),
    "httpx": ("client/central/*",),
    "httpcore": ("client/central/*",),
    "websockets": ("client/central/*", "practice/*"),
    "keyring": ("client/secrets.py",),
    "cryptography": (
        "client/secrets.py",
        "client/sealing.py",
        "client/person_keys.py",
        "client/station_key.py",
        "client/central/tls.py",
        "client/updates/keys.py",
        "practice/authorization/assertions.py",
    ),
    "tuf": ("client/updates/*",),
    "securesystemslib": ("client/updates/*",),
    "pypinyin": ("client/clinical/pinyin.py",),
    "sqlcipher3": ("offline/store/*",),
    "sqlite_utils": ("offline/store/*",),
    "sqlite3": ("practice/*",),
    "PySide6": ("ui/*",),
    "shiboken6": ("ui/*",),
    "qasync": ("ui/*",),
    "segno": ("ui/*",),
    "zxingcpp": ("ui/*",),
    "starlette": ("practice/*",),
    "uvicorn": ("practice/*",),
    "uvloop": ("practice/*",),
    "httptools": ("practice/*",),
}

# The fictitious hospital is made from the shipped packs, and simulated clinicians order from them; only these two read them.
# What each role may do ships as a table beside the code, and holds wherever a station is made: no caller hands in a wider one.
READS_PACKS = ("practice/hospital/*", "offline/simulation/run.py", "offline/rights.py")

# The command line starts the practice hospital as its own process by its module's name; only what starts it may import it.
STARTS_PRACTICE = ("ui/command_line.py", "ui/commands/practice.py")

# ui must not know SQL, JSON or HTTP. Each closed word with the files that it is open to, and why.
CLOSED_TO_UI = {
    "json": (
        "ui/theme*",  # the design tokens are a JSON file
        "ui/shell/offscreen*",  # Qt reads the screens of its offscreen platform from a JSON file
        "ui/command_line*",  # reports of the command line are JSON
        "ui/commands/*",  # the same
        "ui/tour*",  # tour.json
    ),
    "http": (),
    "urllib.request": (),
    "client.central": (
        "ui/startup.py",
        "ui/doors.py",
        "ui/command_line*",
        "ui/commands/*",
    ),  # the composition root builds the client
    "client.fhir": (),
    "offline.store": ("ui/startup.py",),
}


def _top(target: str) -> str:
    return target.split(".", 1)[0]


def _begins(target: str, prefix: str) -> bool:
    return target == prefix or target.startswith(f"{prefix}.")


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def _product_imports() -> Iterator[tuple[Source, Import]]:
    for source in product():
        for found in imports(source):
            yield source, found


def _said(source: Source, found: Import) -> str:
    return f"{source.path}:{found.line} imports {found.target}"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_below_it(room: str) -> None:
    allowed = HOUSE[room].ours
    wrong = [
        _said(source, found)
        for source, found in _product_imports()
        if source.room == room
        and _top(found.target) in {*ROOMS, "tests"}
        and not any(_begins(found.target, prefix) for prefix in allowed)
        and not (_top(found.target) == "practice" and source.path in STARTS_PRACTICE)
        and not (_top(found.target) == "resources" and _matches(source.path, READS_PACKS))
    ]
    assert wrong == []


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_its_own_foreign_packages(room: str) -> None:
    wrong = [
        _said(source, found)
        for source, found in _product_imports()
        if source.room == room
        and (top := _top(found.target)) not in {*ROOMS, "tests", *sys.stdlib_module_names}
        and top not in HOUSE[room].foreign
        and not _matches(source.path, ONLY.get(top, ()))
    ]
    assert wrong == []


@pytest.mark.parametrize("package", sorted(ONLY))
def test_a_package_with_named_files_is_imported_by_them_alone(package: str) -> None:
    wrong = [
        _said(source, found)
        for source, found in _product_imports()
        if _top(found.target) == package and not _matches(source.path, ONLY[package])
    ]
    assert wrong == []


@pytest.mark.parametrize("closed", sorted(CLOSED_TO_UI))
def test_windows_know_no_sql_no_json_and_no_http(closed: str) -> None:
    wrong = [
        _said(source, found)
        for source, found in _product_imports()
        if source.room == "ui" and _begins(found.target, closed) and not _matches(source.path, CLOSED_TO_UI[closed])
    ]
    assert wrong == []


def test_nothing_of_ours_is_imported_inside_a_function() -> None:
    wrong = [
        _said(source, found)
        for source in sources()
        for found in imports(source)
        if found.is_late and _top(found.target) in {*ROOMS, "tests"}
    ]
    assert wrong == []


def test_no_modules_import_each_other_in_a_circle_at_load_time() -> None:
    known = {source.module for source in product()}
    assert _circles({source.module: _needs(source, known) for source in product()}) == []


def test_the_circle_finder_finds_a_circle() -> None:
    assert _circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == [["b", "c"]]


def test_the_product_imports_no_tests_and_no_build_scripts() -> None:
    wrong = [_said(source, found) for source, found in _product_imports() if _top(found.target) in {"tests", "build"}]
    assert wrong == []


def test_build_is_no_package_because_it_would_shadow_the_build_front_end() -> None:
    assert [name for name in project_files() if name.startswith("build/") and name.endswith("__init__.py")] == []


def test_every_folder_of_a_room_with_python_in_it_is_a_package() -> None:
    folders = {source.path.rsplit("/", 1)[0] for source in product()}
    assert sorted(folder for folder in folders if not (ROOT / folder / "__init__.py").is_file()) == []


def _needs(source: Source, known: set[str]) -> set[str]:
    """Those of the known modules that must be loaded before this one can be."""
    needs = set()
    for found in imports(source):
        if found.is_late or found.is_for_types:
            continue
        # ``from a.b import c``: the module a.b.c if there is one, else a.b itself.
        module = found.target if found.target in known else found.target.rpartition(".")[0]
        if module in known and module != source.module:
            needs.add(module)
    return needs


def _circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Groups of modules that reach each other: two are in one group when each is in the other's reach."""
    reach = {module: _reach(graph, module) for module in graph}
    groups = {tuple(sorted(other for other in reach[module] if module in reach[other])) for module in graph}
    return sorted(list(group) for group in groups if group)


def _reach(graph: dict[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    waiting = list(graph.get(start, ()))
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting.extend(graph.get(module, ()))
    return seen
