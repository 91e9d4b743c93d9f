"""Headers of every response: what a page may load, and which pages no cache may keep."""

from django.conf import settings


class ContentSecurityPolicyMiddleware:
    """Sends `SECURE_CSP`, named as in Django 6, whose own middleware replaces this one."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.policy = "; ".join(f"{name} {' '.join(sources)}" for name, sources in settings.SECURE_CSP.items())

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", self.policy)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        return response


class StaffPagesAreNotStoredMiddleware:
    """A page made for somebody who is signed in is kept by no cache: the next reader may be somebody else."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            response.headers.setdefault("Cache-Control", "no-store")
        return response
