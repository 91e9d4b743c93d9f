"""Full text in the database: an index that the database itself keeps with the rows, and how rows are found by it.

A table whose rows are found by their words has columns of terms (`documents.terms`). Beside it stands TABLE_found, which
triggers of the database keep: FTS5 in SQLite, a `tsvector` under a GIN index in PostgreSQL. It changes with the row in
its transaction, whoever writes it and by whatever statement. The terms were prepared alike for both databases, so that
both find the same rows; it is narrow, so that it is quick to walk (docs/decisions/0005).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import connections
from django.db.migrations.operations.base import Operation
from django.db.models import BooleanField, F, Func

from documents.seeking import Expression, Sought

ANY = (-(2**63), 2**63 - 1)  # every key


def for_sqlite(expression: Expression) -> str:
    """The expression as FTS5 has it. Terms are words of letters and digits, and need no escaping within quotes."""
    wanted = " AND ".join(_any(map(_fts5, clause), " OR ") for clause in expression.clauses)
    return " NOT ".join([f"({wanted})", *map(_fts5, expression.without)])


def for_postgresql(expression: Expression) -> str:
    """The expression as a cast to `tsquery` has it."""
    wanted = [_any(map(_tsquery, clause), " | ") for clause in expression.clauses]
    return " & ".join([*wanted, *(f"!{_tsquery(sought)}" for sought in expression.without)])


def _any(parts: Iterable[str], joint: str) -> str:
    return f"({joint.join(parts)})"


def _fts5(sought: Sought) -> str:
    star = " *" if sought.prefix else ""
    return _any((f'"{" ".join(run)}"{star}' for run in sought.alternatives), " OR ")


def _tsquery(sought: Sought) -> str:
    star = ":*" if sought.prefix else ""
    return _any((" <-> ".join(f"'{term}'" for term in run) + star for run in sought.alternatives), " | ")


class Matches(Func):
    """Whether a row's terms match what is sought; `key` is the column that the index was made with."""

    output_field = BooleanField()

    def __init__(self, sought: Expression, key: str = "id") -> None:
        super().__init__(F(key))
        self.sought = sought

    def as_sqlite(self, compiler, connection, **context):
        return self._as_sql(compiler, "rowid", "{0} MATCH %s", for_sqlite(self.sought))

    def as_postgresql(self, compiler, connection, **context):
        return self._as_sql(compiler, "k", "found @@ %s::tsquery", for_postgresql(self.sought))

    def _as_sql(self, compiler, key, condition, sought):
        (column,) = self.source_expressions
        index = index_of(column.target.model)
        sql, params = compiler.compile(column)
        return f"{sql} IN (SELECT {key} FROM {index} WHERE {condition.format(index)})", [*params, sought]


def matching(queryset, sought: Expression, key: str = "id"):
    """The rows of a queryset whose terms match; none where nothing is sought."""
    return queryset.filter(Matches(sought, key)) if sought else queryset.none()


@dataclass(frozen=True)
class Found:
    """A row that was found, by the key of its index, and whether it also matches each of some narrower expressions."""

    key: int
    also: tuple[bool, ...] = ()


def highest(model, sought: Expression, most: int, also: Sequence[Expression] = (), within=ANY) -> list[Found]:
    """The rows that match, by descending key, at most `most`: the cost does not grow with how many there are.

    `within`: the least and the greatest key. `also` must be narrower than `sought`.
    """
    if not sought or most <= 0:
        return []
    connection = connections[model.objects.db]
    find = _highest_postgresql if connection.vendor == "postgresql" else _highest_sqlite
    with connection.cursor() as cursor:
        return find(cursor, index_of(model), sought, most, also, within)


def _highest_sqlite(cursor, index, sought, most, also, within) -> list[Found]:
    statement = (
        f"SELECT rowid FROM {index} WHERE {index} MATCH %s AND rowid BETWEEN %s AND %s ORDER BY rowid DESC LIMIT %s"
    )

    def keys(expression, least, greatest):
        cursor.execute(statement, [for_sqlite(expression), least, greatest, most])
        return [key for (key,) in cursor]

    found = keys(sought, *within)
    if not found:
        return []
    narrower = [set(keys(expression, found[-1], found[0])) for expression in also]
    return [Found(key, tuple(key in held for held in narrower)) for key in found]


def _highest_postgresql(cursor, index, sought, most, also, within) -> list[Found]:
    """Where they are few, all of them by the index; else by walking the keys: the planner cannot tell which is which."""
    columns = ", ".join(["k", *("found @@ %s::tsquery" for _ in also)])
    asked = [for_postgresql(expression) for expression in also]
    query = for_postgresql(sought)
    few = f"SELECT {columns} FROM {index} WHERE found @@ %s::tsquery AND k BETWEEN %s AND %s LIMIT %s"
    cursor.execute(few, [*asked, query, *within, most + 1])
    rows = cursor.fetchall()
    if len(rows) > most:
        walk = f"SELECT k, found FROM {index} WHERE k BETWEEN %s AND %s ORDER BY k DESC OFFSET 0"
        cursor.execute(
            f"SELECT {columns} FROM ({walk}) AS walked WHERE found @@ %s::tsquery LIMIT %s",
            [*asked, *within, query, most],
        )
        rows = cursor.fetchall()
    return sorted((Found(key, tuple(held)) for key, *held in rows), key=lambda row: -row.key)


def index_of(model) -> str:
    """The name of the index of a table, itself a table."""
    return f"{model._meta.db_table}_found"


class AddFullText(Operation):
    """A migration's step that has the database index columns of terms of a table by its unique integer column `key`."""

    reversible = True

    def __init__(self, model_name: str, key: str = "id", columns: Sequence[str] = ("terms",)) -> None:
        self.model_name = model_name
        self.key = key
        self.columns = columns

    def state_forwards(self, app_label, state):
        """The index is the database's own: no model knows of it."""

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        table = to_state.apps.get_model(app_label, self.model_name)._meta.db_table
        for statement in created(schema_editor.connection.vendor, table, self.key, self.columns):
            schema_editor.execute(statement)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        table = from_state.apps.get_model(app_label, self.model_name)._meta.db_table
        for statement in removed(schema_editor.connection.vendor, table):
            schema_editor.execute(statement)

    def describe(self):
        return f"Index the terms of {self.model_name} as full text"


def created(vendor: str, table: str, key: str, columns: Sequence[str] = ("terms",)) -> Sequence[str]:
    """The statements that make the index of a table and fill it."""
    make = _made_postgresql if vendor == "postgresql" else _made_sqlite
    return make(table, f"{table}_found", key, columns)


def _made_sqlite(table, index, key, columns) -> Sequence[str]:
    named = ", ".join(columns)
    old, new = (", ".join(f"{row}.{column}" for column in columns) for row in ("old", "new"))
    take_out = f"INSERT INTO {index}({index}, rowid, {named}) VALUES ('delete', old.{key}, {old})"
    put_in = f"INSERT INTO {index}(rowid, {named}) VALUES (new.{key}, {new})"
    return (
        f"CREATE VIRTUAL TABLE {index} USING fts5({named}, content='{table}', content_rowid='{key}', "
        "tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3')",
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {put_in}; END",
        f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {take_out}; END",
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {named}, {key} ON {table} BEGIN {take_out}; {put_in}; END",
        f"INSERT INTO {index}({index}) VALUES ('rebuild')",
    )


def _made_postgresql(table, index, key, columns) -> Sequence[str]:
    words = " || ' ' || ".join
    vector = f"to_tsvector('simple', {words(f'new.{column}' for column in columns)})"
    held = f"to_tsvector('simple', {words(columns)})"
    changed = ", ".join([*columns, key])
    return (
        f"CREATE TABLE {index} (k bigint PRIMARY KEY, found tsvector NOT NULL)",
        f"""CREATE FUNCTION {index}_keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF TG_OP <> 'INSERT' THEN DELETE FROM {index} WHERE k = old.{key}; END IF;
        IF TG_OP <> 'DELETE' THEN INSERT INTO {index} VALUES (new.{key}, {vector}); END IF;
        RETURN NULL; END $$""",
        f"CREATE TRIGGER {index}_keep AFTER INSERT OR DELETE OR UPDATE OF {changed} ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {index}_keep()",
        f"INSERT INTO {index} SELECT {key}, {held} FROM {table}",
        f"CREATE INDEX {index}_by_term ON {index} USING gin (found) WITH (fastupdate = off)",
    )


def removed(vendor: str, table: str) -> Sequence[str]:
    """The statements that take the index of a table away."""
    index = f"{table}_found"
    if vendor == "postgresql":
        return (f"DROP TRIGGER {index}_keep ON {table}", f"DROP FUNCTION {index}_keep", f"DROP TABLE {index}")
    triggers = (f"DROP TRIGGER {index}_{event}" for event in ("insert", "delete", "update"))
    return (*triggers, f"DROP TABLE {index}")
