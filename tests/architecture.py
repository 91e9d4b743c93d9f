"""What the sources must keep to, as functions of the sources: {"documents/symbols.py": "its text"} -> what is wrong.

Imports and keys point down only: council -> resolutions -> documents. The text modules know no Django.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APPS = ["documents", "resolutions", "council"]  # each may use those before it
DRAWERS = {"utils", "util", "helpers", "helper", "core", "common", "misc", "tools", "lib", "base", "services"}
LONGEST_FUNCTION, LONGEST_MODULE = 40, 300
IMPORTING_CALLS = {"import_module", "__import__", "import_string"}
LOOKUP_CALLS = {"get_model", "get_app_config", "is_installed"}

Sources = dict[str, str]


def read_sources(root=ROOT) -> Sources:
    """Every Python file of the three apps, by path."""
    paths = [path for app in APPS for path in sorted((root / app).rglob("*.py"))]
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in paths}


def module_of(path):
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def app_of(module):
    return module.partition(".")[0]


def above(app):
    """The apps that `app` must not know of."""
    return set(APPS[APPS.index(app) + 1 :])


def called(node):
    """The last name of what a call calls: "get_model" for `apps.get_model(...)`."""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def imports(path, tree):
    """Every module that a file imports, inside functions too, as (name, line); `from a import b` gives a and a.b."""
    package = module_of(path).split(".") if path.endswith("/__init__.py") else module_of(path).split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*start, *([node.module] if node.module else [])])
            yield name, node.lineno
            yield from ((f"{name}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and called(node) in IMPORTING_CALLS:
            yield from ((value, node.lineno) for value in constants(node.args))


def constants(nodes):
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def upward_imports(sources: Sources):
    """Imports of an upper app, wherever in the file they stand."""
    for path, source in sources.items():
        upper = above(app_of(module_of(path)))
        for name, line in imports(path, ast.parse(source)):
            if app_of(name) in upper:
                yield f"{path}:{line} imports {name}"


def strings(tree):
    """Every string of a file that is not a docstring or comment, as (string, line)."""
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value, node.lineno


def upward_keys(sources: Sources):
    """Upper apps named by a string: "council.Meeting", "council_meeting", get_model("council", ...)."""
    for path, source in sources.items():
        upper = above(app_of(module_of(path)))
        if not upper:
            continue
        key = re.compile(rf"\b(?:{'|'.join(upper)})[._][A-Za-z]")
        tree = ast.parse(source)
        for value, line in strings(tree):
            if key.search(value):
                yield f"{path}:{line} names {value!r}"
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in LOOKUP_CALLS and upper & set(constants(node.args)):
                yield f"{path}:{node.lineno} looks up an upper app"


def upward_names(sources: Sources, names: dict[str, set[str]]):
    """Uses of what an upper app hung onto a lower one: `names` by app are related names that only upper apps gave it.

    A use is an attribute, a keyword or a string, each alone or as a part of a lookup ("mentions__state").
    """
    for path, source in sources.items():
        forbidden = names.get(app_of(module_of(path)), set())
        tree = ast.parse(source)
        used = [*strings(tree)]
        used += [(node.attr, node.lineno) for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
        used += [(node.arg, node.value.lineno) for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg]
        for value, line in used:
            for part in value.lstrip("-").split("__") if value.isascii() else []:
                if part in forbidden:
                    yield f"{path}:{line} uses {part}, which is an upper app's"


def related_names_from_above(apps):
    """By app: the reverse names that upper apps gave its models, less those that it or a lower app has itself."""
    found = {}
    for app in APPS:
        given, own = set(), set()
        for model in apps.get_app_config(app).get_models():
            for field in model._meta.get_fields():
                if field.auto_created and field.is_relation and field.related_model._meta.app_label in above(app):
                    given |= {field.name, field.get_accessor_name()}
                else:
                    own.add(field.name)
        below = APPS[: APPS.index(app)]
        own |= {field.name for low in below for m in apps.get_app_config(low).get_models() for field in m._meta.fields}
        found[app] = given - own
    return found


def upward_foreign_keys(apps):
    """Foreign keys of the app registry that point up."""
    for app in APPS:
        for model in apps.get_app_config(app).get_models():
            for field in model._meta.get_fields():
                target = field.related_model if not field.auto_created else None
                if target is not None and target._meta.app_label in above(app):
                    yield f"{model._meta.label}.{field.name} points up to {target._meta.label}"


def knowing_django(sources: Sources, modules):
    """Of the text modules, those that import Django, themselves or by way of another module of the project."""
    files = {module_of(path): path for path in sources}
    known: dict[str, set[str]] = {}
    for name, path in files.items():
        known[name] = {part for found, _line in imports(path, ast.parse(sources[path])) for part in prefixes(found)}
    for module in modules:
        reached, waiting = set(), prefixes(module)
        while waiting:
            name = waiting.pop()
            if name in files and name not in reached:
                reached.add(name)
                waiting |= known[name]
        for name in sorted(reached):
            if any(app_of(found).startswith("django") for found in known[name]):
                yield f"{module} reaches Django by way of {name}"


def prefixes(name):
    """Importing a.b.c runs a, a.b and a.b.c."""
    parts = name.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts) + 1)}


def modules_under(sources: Sources, paths):
    """The modules at these paths; a folder stands for every module in it."""
    return [module_of(path) for path in sources for given in paths if path == given or path.startswith(f"{given}/")]


def drawers(sources: Sources):
    """Modules and packages named for no subject."""
    for path in sources:
        if DRAWERS & set(module_of(path).split(".")):
            yield f"{path} is named for no subject"


def oversized(sources: Sources):
    for path, source in sources.items():
        if "/migrations/" in path:
            continue
        lines = len(source.splitlines())
        if lines > LONGEST_MODULE:
            yield f"{path} has {lines} lines"
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = node.end_lineno - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    yield f"{path}:{node.lineno} {node.name} has {length} lines"
