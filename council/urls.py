"""Every address of the site. Pages live under a language prefix; the same path without it redirects by preference."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import path, register_converter
from django.views.i18n import JavaScriptCatalog

from council import addresses
from council.views import (
    comparisons,
    decisions,
    documents,
    health,
    home,
    meetings,
    paragraphs,
    records,
    resolutions,
    search,
    sessions,
    suggestions,
)

register_converter(addresses.SessionConverter, "session")
register_converter(addresses.MeetingConverter, "meeting")
register_converter(addresses.ParagraphConverter, "paragraph")
register_converter(addresses.BodyConverter, "body")
register_converter(addresses.SpellingConverter, "spelling")

urlpatterns = [
    path("admin/jsi18n/", JavaScriptCatalog.as_view()),  # with our own catalogues, where those of Django lack something
    path("admin/", admin.site.urls),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
]

urlpatterns += i18n_patterns(
    path("", home.home, name="home"),
    path("search/", search.search, name="search"),
    path("search/suggest/", suggestions.suggest, name="suggestions"),
    # /sessions/C24/
    path("sessions/", sessions.session_list, name="session_list"),
    path("sessions/<session:code>/", sessions.session, name="session"),
    # /documents/C24/8/rev1/
    path("documents/", documents.document_list, name="document_list"),
    path("documents/<path:symbol>/", documents.document, name="document"),
    # /resolutions/council/1332/C23/
    path("resolutions/", resolutions.resolution_list, name="resolution_list"),
    path("resolutions/<body:body>/new/<path:vehicle>/", resolutions.provisional, name="resolution_provisional"),
    path("resolutions/<body:body>/<slug:number>/", resolutions.resolution, name="resolution"),
    path("resolutions/<body:body>/<slug:number>/<session:session>/", resolutions.version, name="resolution_version"),
    # /decisions/C24/PL3/3.4/
    path("decisions/", decisions.decision_list, name="decision_list"),
    path("decisions/<session:session>/<meeting:meeting>/<paragraph:number>/", decisions.decision, name="decision"),
    # /meetings/C24/PL3/
    path("meetings/<session:session>/<meeting:meeting>/", meetings.meeting, name="meeting"),
    # /records/C24/PL3/ed1/3.4/
    path("records/<session:session>/<meeting:meeting>/", records.record, name="record"),
    path("records/<session:session>/<meeting:meeting>/ed<int:edition>/", records.edition, name="record_edition"),
    path(
        "records/<session:session>/<meeting:meeting>/ed<int:edition>/<paragraph:number>/",
        paragraphs.paragraph_in_edition,
        name="paragraph_edition",
    ),
    path("records/<session:session>/<meeting:meeting>/<paragraph:number>/", paragraphs.paragraph, name="paragraph"),
    path(
        "records/<session:session>/<meeting:meeting>/compare/ed<int:earlier>..ed<int:later>/",
        comparisons.comparison,
        name="record_comparison",
    ),
)

# Last: /C24/8, /C24/8(Rev.1), /S24-CL-C-0008, /R1332
urlpatterns += [path("<spelling:spelling>", search.spelling, name="spelling")]
