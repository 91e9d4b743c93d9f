"""The database's own index, put out of step with its table behind the back of both."""

from django.db import connection

from documents.fulltext import index_of


def forget(model, key):
    """A row is no more in the index."""
    if connection.vendor == "postgresql":
        ask(f"DELETE FROM {index_of(model)} WHERE k = %s", [key])
        return
    columns = ", ".join(model.INDEXED)
    held = model.objects.values_list(*model.INDEXED).get(**{model.INDEXED_BY: key})
    put(model, f"{index_of(model)}, rowid, {columns}", ["delete", key, *held])


def remember(model, key, words):
    """The index finds by these words what no row is, or a row by more than its own."""
    if connection.vendor == "postgresql":
        ask(f"INSERT INTO {index_of(model)} VALUES (%s, to_tsvector('simple', %s))", [key, words])
        return
    put(model, f"rowid, {model.INDEXED[0]}", [key, words])


def mistake(model, key, words):
    """The index finds a row by other words than it has."""
    forget(model, key)
    remember(model, key, words)


def put(model, columns, values):
    marks = ", ".join(["%s"] * len(values))
    ask(f"INSERT INTO {index_of(model)}({columns}) VALUES ({marks})", values)


def ask(statement, params):
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
