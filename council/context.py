"""What every page needs: the site's name and the same page in the other languages of the interface."""

from django.conf import settings
from django.urls import translate_url
from django.utils.translation import get_language


def site(request):
    here = request.get_full_path()
    current = get_language()
    languages = [
        {"code": code, "name": name, "url": translate_url(here, code), "current": code == current}
        for code, name in settings.LANGUAGES
    ]
    return {"site_name": settings.SITE_NAME, "languages": languages}
