"""Which constraints the database holds for an app, and whether a row is refused by the very one it should be."""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction


def constraints_of(app):
    """Every constraint of an app by name: those of Meta, and unique columns as "model.column"."""
    found = {}
    for model in apps.get_app_config(app).get_models():
        for constraint in model._meta.constraints:
            found[constraint.name] = (model, constraint)
        for column in model._meta.local_fields:
            if column.unique and not (column.primary_key and column.get_internal_type().endswith("AutoField")):
                found[f"{model._meta.model_name}.{column.name}"] = (model, column)
    return found


def refuses(app, name, write):
    """Fail unless `write()` is refused by the database, and by the constraint of that name."""
    model, constraint = constraints_of(app)[name]
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        write()
    said = str(refusal.value)
    for word in words_for(model, constraint):
        assert word in said, f"another constraint than {name} refused it: {said}"


def words_for(model, constraint):
    """What the database's refusal must name: the constraint or, on SQLite, the columns of a unique one."""
    if isinstance(constraint, models.CheckConstraint):
        return [constraint.name]
    table = model._meta.db_table
    fields = constraint.fields if isinstance(constraint, models.UniqueConstraint) else [constraint.name]
    columns = [model._meta.get_field(name).column for name in fields]
    if connection.vendor == "sqlite":
        return [f"{table}.{column}" for column in columns]
    if isinstance(constraint, models.UniqueConstraint):
        return [constraint.name]
    return [f"({', '.join(columns)})=", table]
