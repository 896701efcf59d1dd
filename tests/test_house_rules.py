"""The rules of the house as code: each is a small function over the syntax tree of one file, or over the whole tree.

A rule gives the line and the fault. Below stand broken snippets that it must find, and sound ones that it must not.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = ("tracker", "ui", "resources", "seeds", "tests")
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", *CODE}
NOT_KEPT = {".venv", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "out"}
EDGES = ("tracker/cli/", "ui/session.py", "ui/app.py")
BUILDERS = ("ui/desk.py", "ui/pictures.py")  # which make windows; the others are given theirs
QT = ("PySide6", "shiboken6")
THREADS = {"QThread", "QThreadPool", "QRunnable", "threading", "concurrent.futures", "multiprocessing", "asyncio"}
IDLE = {"processEvents", "sleep", "qWait", "qSleep"}
SQL = re.compile(r"\b(SELECT\b.+\bFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA \w)", re.S)
ASKING = {"read", "one", "execute", "executemany", "executescript"}
MUTATORS = {"append", "add", "update", "setdefault", "pop", "clear", "extend", "insert", "remove", "discard"}
TELLTALE = re.compile(r"https?://[\w.-]*(pypi|pythonhosted|debian|ubuntu)|(?<![\w.~])/(?:work|root|home|Users|opt)/\w")
TEXT = {".py", ".md", ".toml", ".txt", ".sql", ".html", ".qss", ".svg", ".json", ".css", ".typ", ""}

Nodes = list[ast.AST]
Fault = tuple[int, str]
Rule = Callable[[str, Nodes], Iterator[Fault]]


def nodes_of(code: str) -> Nodes:
    return list(ast.walk(ast.parse(code)))


def imports(nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that is imported, at any depth and also by name in a string."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and called(node) in {"import_module", "__import__", "run_module"}:
            yield from ((node.lineno, str(name.value)) for name in node.args[:1] if isinstance(name, ast.Constant))


def only_for_types(nodes: Nodes) -> set[str]:
    """What is imported for the type checker alone."""
    guarded = [node for node in nodes if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)]
    return {name for node in guarded for _, name in imports(list(ast.walk(node)))}


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def functions(nodes: Nodes) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


# --- rules over one file ----------------------------------------------------------------------------------------------


def core_without_window(path: str, nodes: Nodes) -> Iterator[Fault]:
    if path.startswith("tracker/"):
        yield from ((line, f"imports {name}") for line, name in imports(nodes) if within(name, "ui", *QT))


def window_without_sql(path: str, nodes: Nodes) -> Iterator[Fault]:
    if not path.startswith("ui/"):
        return
    for line, name in imports(nodes):
        if within(name, "sqlite3", "pysqlite3", "sqlite_utils", "tracker.schema", "tracker.journal"):
            yield line, f"imports {name}"
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value):
            yield node.lineno, "holds SQL"
        elif isinstance(node, ast.Call) and called(node) in ASKING and node.args:
            question = ast.unparse(node.args[0])
            if question.startswith(("'", '"', "f'", 'f"')):
                yield node.lineno, f"asks the store by {called(node)}()"


def no_second_database_library(path: str, nodes: Nodes) -> Iterator[Fault]:
    yield from ((line, f"imports {name}") for line, name in imports(nodes) if "QtSql" in name)


def views_and_dialogs_apart(path: str, nodes: Nodes) -> Iterator[Fault]:
    if path.startswith(("ui/views/", "ui/dialogs/")) and not path.endswith("__init__.py"):
        yield from ((line, f"imports {name}") for line, name in imports(nodes) if within(name, "ui.views"))
    if path.startswith("ui/") and path not in BUILDERS:
        for line, name in imports(nodes):
            if within(name, "ui.main_window"):
                yield line, f"imports {name}"


def threads_in_their_place(path: str, nodes: Nodes) -> Iterator[Fault]:
    if path.startswith("ui/") and path not in ("ui/session.py", "ui/jobs.py"):
        for line, name in imports(nodes):
            if within(name, *THREADS) or name.rpartition(".")[2] in THREADS:
                yield line, f"imports {name}"


def no_printing(path: str, nodes: Nodes) -> Iterator[Fault]:
    if path.startswith("tracker/") and not path.startswith(("tracker/cli/", "tracker/bootstrap.py")):
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                yield node.lineno, "prints"


def no_idling(path: str, nodes: Nodes) -> Iterator[Fault]:
    for node in nodes:
        if isinstance(node, ast.Call):
            waits = isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "qtbot.wait"
            if waits or called(node) in IDLE:
                yield node.lineno, f"idles by {ast.unparse(node.func)}()"


def colours_from_the_theme(path: str, nodes: Nodes) -> Iterator[Fault]:
    if path.startswith("ui/") and path != "ui/theme.py":
        for node in nodes:
            if isinstance(node, ast.Call) and called(node) == "setStyleSheet":
                yield node.lineno, "sets a style sheet"


def no_broad_except(path: str, nodes: Nodes) -> Iterator[Fault]:
    if path.startswith(EDGES):
        return
    for node in nodes:
        if isinstance(node, ast.ExceptHandler) and not isinstance(node.body[-1], ast.Raise):
            caught = ast.unparse(node.type) if node.type else ""
            if not caught or re.search(r"\b(Base)?Exception\b", caught):
                yield node.lineno, f"catches {caught or 'everything'}"


def no_module_state(path: str, nodes: Nodes) -> Iterator[Fault]:
    for node in nodes:
        if isinstance(node, ast.Global):
            yield node.lineno, "uses global"
    for function in functions(nodes):
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
                changed = node.func.value
            elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
                changed = node.value
            else:
                continue
            if re.fullmatch(r"_?[A-Z][A-Z0-9_]+", ast.unparse(changed)):
                yield node.lineno, f"changes {ast.unparse(changed)}"


def small(path: str, nodes: Nodes) -> Iterator[Fault]:
    lines = max(getattr(node, "end_lineno", 0) for node in nodes)
    if lines > 400:
        yield lines, f"the file has {lines} lines"
    for function in functions(nodes):
        length = (function.end_lineno or 0) - function.lineno + 1
        if length > 40:
            yield function.lineno, f"{function.name}() has {length} lines"
    for node in nodes:
        if isinstance(node, ast.ClassDef):
            public = [f.name for f in node.body if isinstance(f, ast.FunctionDef) and not f.name.startswith("_")]
            if len(public) > 20:
                yield node.lineno, f"{node.name} has {len(public)} public methods"


# --- rules over the whole tree ----------------------------------------------------------------------------------------


def one_direction(root: Path) -> Iterator[str]:
    """No cycles in the core; and what reads files, finds, or writes reports never reaches the store."""
    graph = dict(core_imports(root))
    for module in graph:
        reached = reach(graph, module)
        if module in reached:
            circle = sorted(other for other in reached if module in reach(graph, other))
            yield f"{module} imports itself in a circle: {', '.join(circle)}"
        if within(module, "tracker.finder", "tracker.readers", "tracker.writers") and "tracker.store" in reached:
            yield f"{module} reaches the store"
        if "tracker.cli" in {*map(package, graph[module])} and not within(module, "tracker.cli", "tracker.__main__"):
            yield f"{module} imports the command line"


def core_imports(root: Path) -> Iterator[tuple[str, set[str]]]:
    """Each module of the core with the modules of the core that it imports when it runs."""
    modules = {module_name(file.relative_to(root)): file for file in (root / "tracker").rglob("*.py")}
    for module, file in modules.items():
        nodes = nodes_of(file.read_text("utf-8"))
        named = {name for _, name in imports(nodes)} - only_for_types(nodes)
        found = {name if name in modules else name.rpartition(".")[0] for name in named}
        yield module, (found & set(modules)) - {module, "tracker"}


def module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def package(module: str) -> str:
    return ".".join(module.split(".")[:2])


def reach(graph: dict[str, set[str]], start: str) -> set[str]:
    """All that is imported from here, however far away."""
    seen: set[str] = set()
    ahead = set(graph[start])
    while ahead:
        module = ahead.pop()
        seen.add(module)
        ahead |= graph[module] - seen
    return seen


def agreed_top_level(root: Path) -> Iterator[str]:
    for name in sorted({file.relative_to(root).parts[0] for file in kept(root)}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield f"{name} is not of the agreed top level"


def no_address_of_a_machine(root: Path) -> Iterator[str]:
    """No address of a package index or mirror, and no path of somebody's computer."""
    for file in kept(root):
        if file.suffix in TEXT and file.is_file():
            for found in TELLTALE.finditer(file.read_text("utf-8")):
                yield f"{file.relative_to(root)} names {found.group()}"


def kept(root: Path) -> list[Path]:
    """The files under version control; in a copy without it, all of them."""
    if (root / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True)
        return [root / name for name in listed.stdout.split("\0") if name]
    return [file for file in root.rglob("*") if not NOT_KEPT & set(file.relative_to(root).parts)]


FILE_RULES: list[Rule] = [
    core_without_window,
    window_without_sql,
    no_second_database_library,
    views_and_dialogs_apart,
    threads_in_their_place,
    no_printing,
    no_idling,
    colours_from_the_theme,
    no_broad_except,
    no_module_state,
    small,
]
TREE_RULES = [one_direction, agreed_top_level, no_address_of_a_machine]


def faults(root: Path) -> list[str]:
    """Every fault in a checkout, one sentence each."""
    found = [fault for rule in TREE_RULES for fault in rule(root)]
    for folder in CODE:
        for file in (root / folder).rglob("*.py"):
            path, nodes = file.relative_to(root).as_posix(), nodes_of(file.read_text("utf-8"))
            found += [f"{path}:{line} {fault}" for rule in FILE_RULES for line, fault in rule(path, nodes)]
    return sorted(found)


def test_the_house_keeps_its_rules() -> None:
    assert faults(ROOT) == []


# --- the rules themselves ---------------------------------------------------------------------------------------------

LONG = "\n".join(["def long():", *["    x = 1"] * 40])
BROKEN = [
    (core_without_window, "tracker/store.py", "import PySide6"),
    (core_without_window, "tracker/store.py", "def f():\n    from PySide6.QtCore import QObject"),
    (core_without_window, "tracker/cli/__init__.py", "import importlib\nimportlib.import_module('ui.app')"),
    (core_without_window, "tracker/store.py", "from ui import words"),
    (window_without_sql, "ui/table.py", "rows = 'SELECT id FROM commitment'"),
    (window_without_sql, "ui/table.py", "store.read(f'select {column} from commitment')"),
    (window_without_sql, "ui/table.py", "import sqlite3"),
    (no_second_database_library, "tests/ui/test_x.py", "from PySide6 import QtSql"),
    (no_second_database_library, "ui/table.py", "from PySide6.QtSql import QSqlDatabase"),
    (views_and_dialogs_apart, "ui/views/review.py", "from ui.views.documents import show"),
    (views_and_dialogs_apart, "ui/dialogs/status.py", "from ui.views import review"),
    (views_and_dialogs_apart, "ui/panels/detail.py", "from ui.main_window import MainWindow"),
    (threads_in_their_place, "ui/table.py", "from PySide6.QtCore import Qt, QThreadPool"),
    (threads_in_their_place, "ui/table.py", "import concurrent.futures"),
    (no_printing, "tracker/store.py", "print(1)"),
    (no_idling, "tests/ui/test_x.py", "qtbot.wait(100)"),
    (no_idling, "ui/table.py", "QApplication.processEvents()"),
    (no_idling, "tracker/store.py", "from time import sleep\nsleep(1)"),
    (colours_from_the_theme, "ui/table.py", "view.setStyleSheet('color: red')"),
    (no_broad_except, "tracker/store.py", "try:\n    f()\nexcept Exception:\n    pass"),
    (no_broad_except, "ui/table.py", "try:\n    f()\nexcept:\n    pass"),
    (no_broad_except, "ui/table.py", "try:\n    f()\nexcept (OSError, BaseException) as e:\n    g(e)"),
    (no_module_state, "tracker/store.py", "def f():\n    global x\n    x = 1"),
    (no_module_state, "tracker/store.py", "CACHE = {}\ndef f():\n    CACHE['a'] = 1"),
    (no_module_state, "tracker/store.py", "SEEN = []\ndef f():\n    SEEN.append(1)"),
    (small, "tracker/store.py", LONG),
    (small, "tests/test_x.py", "x = 1\n" * 401),
    (small, "ui/table.py", "class A:\n" + "".join(f"    def f{n}(self): ...\n" for n in range(21))),
]
SOUND = [
    (core_without_window, "ui/app.py", "import PySide6"),
    (core_without_window, "tracker/store.py", "from tracker import uid\nimport uicore"),
    (window_without_sql, "ui/words.py", "HINT = 'Select words from the document'\nfile.read(100)"),
    (views_and_dialogs_apart, "ui/desk.py", "from ui.main_window import MainWindow\nfrom ui.views import review"),
    (threads_in_their_place, "ui/jobs.py", "from PySide6.QtCore import QThreadPool"),
    (no_printing, "tracker/cli/__init__.py", "print(1)"),
    (no_idling, "tests/ui/test_x.py", "qtbot.waitSignal(signal)\nprocess.wait(3)"),
    (colours_from_the_theme, "ui/theme.py", "app.setStyleSheet(text)"),
    (no_broad_except, "tracker/store.py", "try:\n    f()\nexcept BaseException:\n    g()\n    raise"),
    (no_broad_except, "ui/session.py", "try:\n    f()\nexcept Exception:\n    pass"),
    (no_module_state, "tracker/store.py", "def f():\n    found = []\n    found.append(1)\n    table['x'] = X.get(1)"),
    (small, "tracker/store.py", LONG.rpartition("\n")[0]),
]


@pytest.mark.parametrize(("rule", "path", "code"), BROKEN)
def test_a_rule_finds_what_breaks_it(rule: Rule, path: str, code: str) -> None:
    assert list(rule(path, nodes_of(code)))


@pytest.mark.parametrize(("rule", "path", "code"), SOUND)
def test_a_rule_lets_sound_code_be(rule: Rule, path: str, code: str) -> None:
    assert not list(rule(path, nodes_of(code)))


def test_every_rule_is_tried() -> None:
    assert {rule for rule, _, _ in BROKEN} == set(FILE_RULES)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which a test may plant a fault, and take it out again."""
    root = tmp_path_factory.mktemp("copy")
    for entry in ("tracker", ".lock"):
        shutil.copytree(ROOT / entry, root / entry, ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("tracker/uid.py", "from PySide6 import QtCore\n", " imports PySide6.QtCore"),
        ("tracker/errors.py", "from tracker import store\n", "tracker.errors imports itself in a circle"),
        ("tracker/readers/new.py", "from tracker import store\n", "tracker.readers.new reaches the store"),
        ("tracker/uid.py", "def f():\n    from tracker import cli\n", "tracker.uid imports the command line"),
        ("notes.txt", "", "notes.txt is not of the agreed top level"),
        (".lock/app.txt", "--index-url https://mirror.{pypi}/simple\n", ".lock/app.txt names https://mirror.{pypi}"),
        ("README.md", "cd /{work}/main\n", "README.md names /{work}/m"),
    ],
)
def test_a_fault_planted_in_a_copy_is_found(copy: Path, path: str, text: str, fault: str) -> None:
    names = {"pypi": "pypi", "work": "work"}  # put in only here, so that this file does not name them
    file = copy / path
    before = file.read_text("utf-8") if file.exists() else None
    file.parent.mkdir(exist_ok=True)
    file.write_text((before or "") + text.format(**names), "utf-8")
    found = faults(copy)
    file.unlink() if before is None else file.write_text(before, "utf-8")
    assert [line for line in found if fault.format(**names) in line]


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = {"PySide6", "pypdfium2", "docx", "lxml", "typst", "jinja2", "xlsxwriter", "openpyxl", "nh3", "PIL"}
    code = "import sys, tracker.cli; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    modules = {name.partition(".")[0] for name in answer.stdout.split()}
    assert "tracker" in modules, answer.stderr
    assert not modules & heavy
