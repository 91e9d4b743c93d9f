"""What machines that watch the site are told."""

import pytest
from django.db import InterfaceError, OperationalError, connection


def test_the_process_lives_without_a_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_it_is_ready_when_the_database_answers(client):
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.parametrize("failure", [OperationalError, InterfaceError], ids=["no answer", "connection closed"])
@pytest.mark.django_db
def test_it_is_not_ready_when_the_database_does_not_answer(client, failure):
    def refuse(execute, sql, params, many, context):
        raise failure("gone")

    with connection.execute_wrapper(refuse):
        response = client.get("/readyz")
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "5"
    assert response.content == b"no database\n"


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
@pytest.mark.django_db
def test_no_address_for_machines_is_redirected_to_a_language(client, address):
    assert client.get(address, headers={"accept-language": "fr"}).status_code == 200
