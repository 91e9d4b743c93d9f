"""What a page costs the database, and whether that grows with what it shows."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.council.views import world

FEW, MANY = 2, 6  # where `world.grow` stops: at two rows of everything, then at three times as many


def queries(client, address):
    """The statements a page sends."""
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
        response.getvalue()  # a file sends its statements while it is read
    assert response.status_code == 200, f"{address} answers {response.status_code}"
    return [query["sql"] for query in captured.captured_queries]


def assert_the_same_for_more_rows(client, *addresses, of_one_size=()):
    """Each of these pages sends no more statements for three times the rows; those `of_one_size` show no more."""
    world.begin()
    world.grow(1, FEW)
    few = {address: queries(client, address) for address in addresses}
    size = {address: len(client.get(address).getvalue()) for address in addresses}
    world.grow(FEW, MANY)
    for address in addresses:
        many = queries(client, address)
        grown = [sql for sql in many if sql not in few[address]]
        assert len(many) <= len(few[address]), f"{address}: {len(few[address])} -> {len(many)}\n" + "\n".join(grown[:3])
        larger = len(client.get(address).getvalue()) > size[address]
        assert larger == (address not in of_one_size), f"{address}: {size[address]} bytes before"
