import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def english():
    """Names and addresses made outside a request are in English, whatever language the last page asked for was in."""
    with translation.override("en"):
        yield
