"""The site as one meets it who follows every link."""

import re

from django.test import RequestFactory
from django.test.client import ClientHandler

LINK = re.compile(rb'href="(/[^"#]*)')


def crawl(*starts, below="/", but="/static/|/admin/"):
    """Every page that links lead an anonymous reader to from `starts`, by address: (status, body).

    Of addresses `below` one only, and none that begins like the pattern `but`.
    """
    handler, found, waiting = ClientHandler(), {}, list(starts)
    while waiting:
        address = waiting.pop()
        if address in found or not address.startswith(below) or re.match(but, address):
            continue
        response = handler(RequestFactory().get(address).environ)
        found[address] = (response.status_code, response.content)
        waiting += [link.decode().replace("&amp;", "&") for link in LINK.findall(response.content)]
        waiting += [response.headers["Location"].partition("#")[0]] if response.has_header("Location") else []
    return found
