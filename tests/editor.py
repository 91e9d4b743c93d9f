"""An editor at the admin: the forms of a page as a browser would send them, and what a page costs the database."""

from html.parser import HTMLParser

from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

NOT_SENT = {"submit", "button", "image", "reset", "file"}


class FormReader(HTMLParser):
    """Collects what a browser sends with the form whose id is given: of a select without a choice, its first option."""

    def __init__(self, form_id):
        super().__init__()
        self.form_id, self.inside = form_id, False
        self.sent, self.select, self.options, self.area = [], None, [], None

    def handle_starttag(self, tag, attributes):
        attrs = dict(attributes)
        if tag == "form":
            self.inside = attrs.get("id") == self.form_id
        elif not self.inside or "disabled" in attrs:
            return
        elif tag == "input" and attrs.get("name") and attrs.get("type") not in NOT_SENT:
            if attrs.get("type") not in {"checkbox", "radio"} or "checked" in attrs:
                self.sent.append((attrs["name"], attrs.get("value", "on" if "checked" in attrs else "")))
        elif tag == "select":
            self.select, self.options = attrs.get("name"), []
        elif tag == "option" and self.select:
            self.options.append((attrs.get("value", ""), "selected" in attrs))
        elif tag == "textarea":
            self.area = [attrs.get("name"), ""]

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        elif tag == "select" and self.select:
            chosen = [value for value, selected in self.options if selected] or [v for v, _no in self.options[:1]]
            self.sent += [(self.select, value) for value in chosen]
            self.select = None
        elif tag == "textarea" and self.area:
            self.sent.append((self.area[0], self.area[1].removeprefix("\n")))
            self.area = None

    def handle_data(self, data):
        if self.area:
            self.area[1] += data


def form_of(response, form_id):
    reader = FormReader(form_id)
    reader.feed(response.content.decode())
    sent = {}
    for name, value in reader.sent:
        if "__prefix__" not in name:
            sent.setdefault(name, []).append(value)
    return sent


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def change_page(row):
    return address(type(row), "change", row.pk)


def save(client, row, **changes):
    """Open the page of a row, change some fields, press Save. The row as it is then; AssertionError with the errors."""
    page = client.get(change_page(row))
    response = client.post(change_page(row), form_of(page, f"{row._meta.model_name}_form") | changes)
    assert response.status_code == 302, errors_of(response)
    row.refresh_from_db()
    return row


def refused(client, row, **changes):
    """The same, where the form must be refused: the errors it shows."""
    page = client.get(change_page(row))
    response = client.post(change_page(row), form_of(page, f"{row._meta.model_name}_form") | changes)
    assert response.status_code == 200, "the form was saved"
    return errors_of(response)


def add(client, model, **fields):
    """Fill in the page for a new row and press Save. The new row; AssertionError with the errors."""
    before = set(model._default_manager.values_list("pk", flat=True))
    page = client.get(address(model, "add"))
    response = client.post(address(model, "add"), form_of(page, f"{model._meta.model_name}_form") | fields)
    assert response.status_code == 302, errors_of(response)
    return model._default_manager.exclude(pk__in=before).get()


def errors_of(response):
    form, formsets = response.context["adminform"].form, response.context["inline_admin_formsets"]
    found = [form.errors.as_text()]
    for shown in formsets:
        found += [str(inline.errors) for inline in shown.formset.forms if inline.errors]
        found.append(shown.formset.non_form_errors().as_text())
    return " ".join(filter(None, found))


def run_action(client, action, rows):
    """Choose rows in their list and run an action: what the page then says."""
    model = type(rows[0])
    sent = {"action": action, "_selected_action": [row.pk for row in rows], "index": "0"}
    response = client.post(address(model, "changelist"), sent, follow=True)
    assert response.status_code == 200
    return [str(message) for message in response.context["messages"]]


def listed(client, model, **query):
    """The rows a list shows for a search or filter."""
    response = client.get(address(model, "changelist"), query)
    assert response.status_code == 200
    return list(response.context["cl"].result_list)


def cost(client, url):
    """How many queries a page takes, in a process that has not served any."""
    ContentType.objects.clear_cache()
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = client.get(url)
    assert response.status_code == 200
    return len(captured)


def registered(app):
    """The models of an app that have pages in the admin."""
    return [model for model in admin.site._registry if model._meta.app_label == app]


def without_page(app_config):
    """The models of an app that stand neither on a page of their own nor, as a part, on that of their whole."""
    shown = set(admin.site._registry)
    for model_admin in admin.site._registry.values():
        shown |= {inline.model for inline in model_admin.inlines}
    return [model for model in app_config.get_models() if model not in shown]
