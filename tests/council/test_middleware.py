"""Headers of every response."""

import pytest
from django.conf import settings

pytestmark = pytest.mark.django_db
ADDRESSES = ["/en/", "/en/search/", "/en/nothing/", "/healthz", "/", "/admin/login/"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_response_says_what_it_may_load_and_who_may_frame_it(client, address):
    policy = client.get(address).headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy


def test_the_policy_is_that_of_the_settings(client):
    policy = client.get("/en/").headers["Content-Security-Policy"]
    assert policy.split("; ") == [f"{name} {' '.join(sources)}" for name, sources in settings.SECURE_CSP.items()]


@pytest.mark.parametrize("address", ["/en/", "/admin/login/"])
def test_no_page_asks_for_camera_place_or_microphone(client, address):
    assert client.get(address).headers["Permissions-Policy"] == "camera=(), geolocation=(), microphone=()"


def test_a_page_made_for_somebody_who_is_signed_in_is_kept_by_no_cache(staff_client):
    assert staff_client.get("/en/").headers["Cache-Control"] == "no-store"


def test_a_page_for_everybody_says_nothing_of_caches_and_sets_no_cookie(client):
    response = client.get("/en/")
    assert "Cache-Control" not in response.headers
    assert not response.cookies


@pytest.mark.parametrize("method", ["head", "post", "options"])
def test_other_methods_get_the_same_headers(client, method):
    assert "Content-Security-Policy" in getattr(client, method)("/en/").headers
