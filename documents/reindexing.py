"""The index that the database keeps beside a table (`documents.fulltext`), held against the rows and mended.

The database keeps it with each row, so that it can only differ where somebody wrote into the index itself, took its
triggers away, or lost a part of the disk.
"""

from django.db import DatabaseError, OperationalError, connections, transaction

from documents.fulltext import index_of

BATCH = 500


def check(model) -> list[int]:
    """The keys under which the index holds something else than the row has, or nothing, or what no row is."""
    connection = connections[model.objects.db]
    if connection.vendor == "postgresql":
        return _strays_postgresql(connection, model)
    return [] if _is_sound(connection, index_of(model)) else _strays_sqlite(connection, model)


def refill(model) -> int:
    """Have the index hold what the rows have; returns how many rows of it had to be written.

    Each batch is a transaction, and readers never wait. SQLite can only make the whole index anew, in one: who writes
    then waits for it, so it is done only where something is wrong.
    """
    connection = connections[model.objects.db]
    if connection.vendor == "postgresql":
        return _refill_postgresql(connection, model)
    index = index_of(model)
    if _is_sound(connection, index):
        return 0
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
    return model.objects.count()


def _is_sound(connection, index) -> bool:
    """FTS5 compares what it holds with the rows itself, but does not say where they differ."""
    try:
        with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    except OperationalError:  # it could not be asked
        raise
    except DatabaseError:
        return False
    return True


def _strays_sqlite(connection, model) -> list[int]:
    """Where it differs from an index made anew for the occasion, place of a word by place of a word."""
    index, anew = index_of(model), f"{index_of(model)}_anew"
    columns, places = ", ".join(model.INDEXED), "SELECT term, doc, col, offset FROM temp"
    held, right = f"{places}.{index}_places", f"{places}.{anew}_places"
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(
            f'CREATE VIRTUAL TABLE temp.{anew} USING fts5({columns}, tokenize="unicode61 remove_diacritics 0")'
        )
        cursor.execute(
            f"INSERT INTO temp.{anew}(rowid, {columns}) SELECT {model.INDEXED_BY}, {columns} FROM {model._meta.db_table}"
        )
        for schema, table in (("main", index), ("temp", anew)):
            cursor.execute(f"CREATE VIRTUAL TABLE temp.{table}_places USING fts5vocab({schema}, {table}, instance)")
        cursor.execute(
            f"SELECT doc FROM ({held} EXCEPT {right}) UNION SELECT doc FROM ({right} EXCEPT {held}) ORDER BY doc"
        )
        strays = [key for (key,) in cursor]
        for table in (f"{index}_places", f"{anew}_places", anew):
            cursor.execute(f"DROP TABLE temp.{table}")
    return strays


def _strays_postgresql(connection, model) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT coalesce(held.k, data.{model.INDEXED_BY}) AS k FROM {index_of(model)} held "
            f"FULL JOIN {model._meta.db_table} data ON data.{model.INDEXED_BY} = held.k "
            f"WHERE held.found IS DISTINCT FROM {_vector(model)} OR data.{model.INDEXED_BY} IS NULL ORDER BY k"
        )
        return [key for (key,) in cursor]


def _refill_postgresql(connection, model) -> int:
    index, table, key = index_of(model), model._meta.db_table, model.INDEXED_BY
    strays = check(model)
    for start in range(0, len(strays), BATCH):
        batch = [strays[start : start + BATCH]]
        with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
            cursor.execute(f"SELECT FROM {table} WHERE {key} = ANY(%s) FOR UPDATE", batch)
            cursor.execute(f"DELETE FROM {index} WHERE k = ANY(%s)", batch)
            cursor.execute(
                f"INSERT INTO {index} SELECT {key}, {_vector(model)} FROM {table} data WHERE {key} = ANY(%s)", batch
            )
    return len(strays)


def _vector(model) -> str:
    """What a row is found by, as its trigger has it."""
    columns = " || ' ' || ".join(f"data.{column}" for column in model.INDEXED)
    return f"to_tsvector('simple', {columns})"
