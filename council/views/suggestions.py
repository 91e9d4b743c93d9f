"""What may be meant by what is typed into the box: a page for readers, a list for the script of the box."""

from django.http import JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from council.search.query import LONGEST
from council.search.suggesting import suggestions


def suggest(request):
    """JSON where it is asked for, else a page that needs no script."""
    query = " ".join(request.GET.get("q", "").replace("\0", " ").split())[:LONGEST]
    found = suggestions(query, request.user)
    if request.get_preferred_type(["text/html", "application/json"]) == "application/json":
        response = JsonResponse([one.as_json() for one in found], safe=False)
    else:
        response = render(request, "council/suggestions.html", {"query": query, "suggestions": found})
    patch_vary_headers(response, ["Accept"])
    return response
