"""How the code is built: lengths, broad excepts, threads, clocks, prints and words that must not stand in it."""

import ast
import fnmatch
import re
import statistics
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.sources import ROOT, Source, broken, functions, imports, nodes, product, project_files, sources

FILE_LINES = 400
LISTS = {
    "client/fhir/names.py": "the one list of the URIs of docs/fhir-mapping.md",
    "client/commands/__init__.py": "the one list of the commands",
}
"""What is longer because it is a list and nothing else, each with its reason."""
FUNCTION_LINES = 60
MEDIAN_FUNCTION_LINES = 10

# Who may name a member of Mode, and why. Everyone else shows or does the same thing in every mode.
MODE_READERS = {
    "offline/mode*": "decides the mode",
    "offline/intake*": "asks the command's policy for the present mode",
    "offline/policy*": "holds the policies",
    "offline/sync/*": "reports what the mode is decided from, and waits",
    "offline/station*": "hands the mode out",
    "offline/people_here*": "lets people stand in while central is away, and no longer",
    "offline/closing*": "turns the mode when two persons close an emergency",
    "offline/drill_seen*": "reads in a drill's journal when its recovery began",
    "offline/alerting*": "writes the station's own command down with the mode it was made in",
    "offline/projection/status*": "says the mode beside freshness",
    "offline/status*": "the same",
    "offline/updates/gate*": "lets no version change in an emergency",
    "ui/marking*": "draws the emergency marks",
    "ui/fleet/figures*": "writes the mode down for IT",
    "ui/fleet/words*": "says it to IT",
    "ui/emergency*": "the Emergency Centre shows the mode with its reasons",
    "ui/screens*": "--mode of the screens command",
    "ui/tour*": "waits for a mode and reports it",
    "ui/command_line*": "prints the mode",
    "ui/commands/*": "the same",
}

DATABASE_THREAD = ("offline/store/database.py",)  # the one database thread
UNLOCKING = (
    "ui/startup.py",
    "ui/store_keys.py",
    "ui/pack/keeper.py",
    "ui/workplace/words_watch.py",
    "client/secrets.py",  # starts none: a lock keeps two derivations apart, which may stop each other for ever
    "ui/printing/cups.py",
)  # the keyring may ask a person, key derivation takes a second, a ward pack is sealed and written, a share answers late,
# a print server hangs: no window may wait for it
THREAD_WORDS = re.compile(r"^(threading|_thread|multiprocessing|concurrent\.futures|asyncio\.to_thread)(\.|$)")

IMPORTS_BY_NAME = ("ui/command_line.py",)  # each word is a program of its own, whose rooms are loaded when it is chosen

CLOCK = ("client/clock.py", "practice/*", "build/*", "tests/*")
COMMAND_LINES = ("ui/command_line*", "ui/commands/*", "ui/tour*", "practice/*", "build/*", "tests/*")
MACHINE_PATHS = re.compile(r"(?<![\w.$}])/(?:work|root|home)/\w")
# Written in two halves so that this file does not name what it forbids.
HALVES = (
    ("clau", "de"),
    ("anthro", "pic"),
    ("open", "ai"),
    ("chat", "gpt"),
    ("cop", "ilot"),
    ("ll", "ms?"),
    ("sub", "agents?"),
)
SESSION_WORDS = re.compile(rf"\b({'|'.join(''.join(halves) for halves in HALVES)})\b", re.IGNORECASE)
PLAIN_TEXT = (
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".in",
    ".lock",
    ".sh",
    ".sql",
    ".qss",
    ".ts",
    ".json",
    ".cfg",
    ".yml",
    "Makefile",
    ".ci/run",
)


def _matches(path: str, patterns: tuple[str, ...] | dict[str, str]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def _found(files: tuple[Source, ...], is_wrong: Callable[[ast.AST], bool]) -> list[str]:
    return [f"{source.path}:{node.lineno}" for source in files for node in nodes(source) if is_wrong(node)]  # type: ignore[attr-defined]  # what the rules name has a line


def _dotted(node: ast.AST) -> str:
    """``a.b.c`` of a name or attribute; of ``f().c`` only ``.c``; nothing of anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not parts and not isinstance(node, ast.Name):
        return ""
    return ".".join([node.id if isinstance(node, ast.Name) else "", *reversed(parts)])


def _called(node: ast.AST) -> str:
    return _dotted(node.func) if isinstance(node, ast.Call) else ""


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of the function with its name, without decorators and without what its docstring takes."""
    docstring = function.body[0] if ast.get_docstring(function, clean=False) is not None else None
    said = docstring.end_lineno - docstring.lineno + 1 if docstring and docstring.end_lineno else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - said


# --- lengths -----------------------------------------------------------------------------------------------------


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {source.path: len(source.text.splitlines()) for source in sources()}
    assert {path: length for path, length in lengths.items() if length > FILE_LINES and path not in LISTS} == {}


def test_no_function_is_longer_than_60_lines() -> None:
    lengths = {
        f"{source.path}:{node.lineno} {node.name}": _length(node) for source in sources() for node in functions(source)
    }
    assert {name: length for name, length in lengths.items() if length > FUNCTION_LINES} == {}


def test_the_median_function_is_shorter_than_10_lines() -> None:
    lengths = [_length(node) for source in product() for node in functions(source)]
    assert statistics.median(lengths or [0]) < MEDIAN_FUNCTION_LINES


def test_every_file_is_python() -> None:
    assert broken() == ()


def test_every_module_says_what_it_is() -> None:
    others = [source for source in sources() if source.room != "tests"]  # a test module is said by its name
    assert [source.path for source in others if source.text.strip() and not ast.get_docstring(source.tree)] == []


# --- errors ------------------------------------------------------------------------------------------------------


def _catches_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler) or _only_undoes(node):
        return False
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type] if node.type else []
    return any(_dotted(one) in {"Exception", "BaseException"} for one in caught)


def _only_undoes(handler: ast.ExceptHandler) -> bool:
    """``except BaseException: <roll back>; raise`` hides nothing: what was thrown goes on, cancellation included."""
    last = handler.body[-1]
    is_base = handler.type is not None and _dotted(handler.type) == "BaseException"
    return is_base and isinstance(last, ast.Raise) and last.exc is None


def test_the_rule_for_broad_excepts_knows_undoing_from_hiding() -> None:
    def caught(text: str) -> int:
        return sum(_catches_everything(node) for node in ast.walk(ast.parse(text)))

    assert caught("try: f()\nexcept Exception: pass") == 1
    assert caught("try: f()\nexcept (ValueError, Exception): raise") == 1
    assert caught("try: f()\nexcept BaseException:\n    undo()") == 1
    assert caught("try: f()\nexcept BaseException:\n    undo()\n    raise") == 0
    assert caught("try: f()\nexcept ValueError: pass") == 0


def test_broad_excepts_stand_only_at_the_sync_loop_and_at_the_event_loop() -> None:
    places = _found(product(), _catches_everything)
    at_sync = [place for place in places if place.startswith("offline/sync/")]
    at_event_loop = [place for place in places if place.startswith("ui/")]
    assert [place for place in places if place not in {*at_sync, *at_event_loop}] == []
    assert len(at_sync) <= 1, at_sync
    assert len(at_event_loop) <= 1, at_event_loop


def _swallows_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or _called(node).split(".")[-1] != "suppress":
        return False
    return any(_dotted(one).split(".")[-1] in {"Exception", "BaseException"} for one in node.args)


def test_nothing_suppresses_every_error() -> None:
    assert _found(product(), _swallows_everything) == []


def _imports_by_name(node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return node.id in {"__import__", "import_module", "eval", "exec"}
    if isinstance(node, ast.alias):
        return node.name == "import_module"
    return isinstance(node, ast.Attribute) and node.attr in {"__import__", "import_module"}


def test_only_the_console_script_imports_by_name() -> None:
    others = tuple(source for source in product() if source.path not in IMPORTS_BY_NAME)
    assert _found(others, _imports_by_name) == []


def test_no_except_is_bare() -> None:
    assert _found(sources(), lambda node: isinstance(node, ast.ExceptHandler) and node.type is None) == []


# --- Qt and threads ----------------------------------------------------------------------------------------------


def _runs_a_loop(node: ast.AST) -> bool:
    """`exec` in any form: called, kept under another name, handed to a signal, or asked for by its name."""
    if isinstance(node, ast.Attribute):
        return node.attr in {"exec", "exec_"}
    is_asked = isinstance(node, ast.Call) and _called(node) in {
        "getattr",
        "operator.attrgetter",
        "operator.methodcaller",
    }
    return is_asked and any(isinstance(one, ast.Constant) and one.value in {"exec", "exec_"} for one in node.args)  # type: ignore[attr-defined]  # a call, as was asked


def test_no_dialog_menu_or_loop_is_run_by_exec() -> None:
    assert _found(product(), _runs_a_loop) == []


def test_no_signal_is_connected_to_a_lambda() -> None:
    def is_wrong(node: ast.AST) -> bool:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "connect":
            return False
        return any(isinstance(argument, ast.Lambda) for argument in node.args)

    assert _found(sources(), is_wrong) == []


def _thread_users() -> Iterator[str]:
    for source in product():
        if _matches(source.path, (*DATABASE_THREAD, *UNLOCKING, "practice/*")):
            continue
        yield from (
            f"{source.path}:{found.line} {found.target}"
            for found in imports(source)
            if THREAD_WORDS.match(found.target)
        )
        for node in nodes(source):
            name = _dotted(node) if isinstance(node, ast.Attribute | ast.Name) else ""
            if name.split(".")[-1] in {"QThread", "QThreadPool", "QRunnable", "run_in_executor", "to_thread"}:
                yield f"{source.path}:{node.lineno} {name}"  # type: ignore[attr-defined]  # names have a line


def test_threads_and_executors_belong_to_the_database_and_to_unlocking_it() -> None:
    assert sorted(set(_thread_users())) == []


@pytest.mark.parametrize("path", [*DATABASE_THREAD, *UNLOCKING])
def test_who_may_have_a_thread_has_one(path: str) -> None:
    (source,) = (source for source in product() if source.path == path)
    names = {_dotted(node).split(".")[-1] for node in nodes(source) if isinstance(node, ast.Attribute)}
    assert any(THREAD_WORDS.match(found.target) for found in imports(source)) or "to_thread" in names


def test_the_product_never_sleeps_on_a_thread() -> None:
    slow = tuple(source for source in product() if source.room != "practice")
    assert _found(slow, lambda node: _called(node) == "time.sleep") == []


# --- one place per concept ---------------------------------------------------------------------------------------


def _is_mode(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "mode"


def _asks_the_mode(node: ast.AST) -> bool:
    """A member of Mode, `x.mode` compared or matched, or its name or value read."""
    if isinstance(node, ast.Compare):
        return any(_is_mode(one) for one in (node.left, *node.comparators))
    if isinstance(node, ast.Match):
        return _is_mode(node.subject)
    if isinstance(node, ast.Attribute):
        return _dotted(node.value).split(".")[-1] == "Mode" or (node.attr in {"name", "value"} and _is_mode(node.value))
    return False


def _mode_imports(source: Source) -> Iterator[str]:
    """Whatever `offline.mode` gives but the limits of a site, and the mode by way of another module, under any name."""
    for found in imports(source):
        is_from_mode = found.target.startswith("offline.mode") and found.target != "offline.mode.Limits"
        if is_from_mode or found.target.split(".")[-1] in {"Mode", "is_emergency"}:
            yield f"{source.path}:{found.line} {found.target}"


def test_only_named_files_name_a_mode() -> None:
    rooms = ("offline", "ui")
    others = tuple(s for s in product() if s.room in rooms and not _matches(s.path, MODE_READERS))
    assert _found(others, _asks_the_mode) == []
    assert [said for source in others for said in _mode_imports(source)] == []


def test_only_the_clock_asks_the_machine_what_time_it_is() -> None:
    words = {
        "datetime.now",
        "datetime.datetime.now",
        "datetime.utcnow",
        "datetime.today",
        "date.today",
        "time.time",
        "time.time_ns",
    }
    words |= {"datetime.date.today", "datetime.datetime.utcnow", "datetime.datetime.today"}
    others = tuple(source for source in sources() if not _matches(source.path, CLOCK))
    assert _found(others, lambda node: _called(node) in words) == []


def test_only_command_lines_print() -> None:
    others = tuple(source for source in sources() if not _matches(source.path, COMMAND_LINES))
    assert _found(others, lambda node: _called(node) == "print") == []


# --- words that must not stand here ------------------------------------------------------------------------------


def _texts() -> Iterator[tuple[str, str]]:
    for name in project_files():
        if name.endswith(PLAIN_TEXT):
            yield name, (ROOT / name).read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("forbidden", [MACHINE_PATHS, SESSION_WORDS], ids=["paths of one machine", "words of tools"])
def test_no_file_names_the_machine_or_the_tools_it_was_made_with(forbidden: re.Pattern[str]) -> None:
    wrong = [
        f"{name}:{number} {line.strip()[:80]}"
        for name, text in _texts()
        for number, line in enumerate(text.splitlines(), 1)
        if forbidden.search(line)
    ]
    assert wrong == []


def test_the_word_rules_find_what_they_forbid() -> None:
    assert MACHINE_PATHS.search("see /" + "work/main")
    assert not MACHINE_PATHS.search("https://example.org/fhir/" + "home/1")
    assert SESSION_WORDS.search("written by a sub" + "agent")
    assert not SESSION_WORDS.search("a session of the ward, and the helper of the nurse")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (_asks_the_mode, "x = state.mode is How.EMERGENCY"),
        (_asks_the_mode, 'x = status.mode.name == "EMERGENCY"'),
        (_asks_the_mode, "x = status.mode.value"),
        (_asks_the_mode, "match status.mode:\n    case _: pass"),
        (_runs_a_loop, "signal.connect(dialog.exec)"),
        (_runs_a_loop, "run = menu.exec"),
        (_runs_a_loop, 'getattr(menu, "exec")()'),
        (_swallows_everything, "suppress(ValueError, Exception)"),
        (_swallows_everything, "contextlib.suppress(builtins.BaseException)"),
        (_imports_by_name, 'import_module("httpx")'),
        (_imports_by_name, "from importlib import import_module as get"),
        (_imports_by_name, '__import__("json")'),
    ],
)
def test_the_rules_find_what_they_forbid(rule: Callable[[ast.AST], bool], text: str) -> None:
    assert any(rule(node) for node in ast.walk(ast.parse(text)))


@pytest.mark.parametrize(
    "text", ["from offline.mode import Mode as How", "from offline import mode", "from offline.status import Mode"]
)
def test_the_rule_of_modes_knows_other_names(text: str) -> None:
    source = Source(path="ui/nurse/x.py", text=text, tree=ast.parse(text))
    assert list(_mode_imports(source))
