"""A page as a reader meets it: its words with the language each is said to be in, its links, its headings."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNREAD = {"script", "style"}


class Page(HTMLParser):
    """`texts` are (words, language, direction), as the nearest `lang` and `dir` around them say."""

    def __init__(self, body):
        super().__init__()
        self.open, self.texts, self.links, self.ids, self.headings, self.elements = [], [], [], [], [], []
        self.feed(body if isinstance(body, str) else body.decode())
        assert not self.open, f"left open: {[tag for tag, *_rest in self.open]}"

    def handle_starttag(self, tag, attributes):
        attrs = dict(attributes)
        _tag, language, direction = self.open[-1] if self.open else ("", "", "ltr")
        self.elements.append((tag, attrs))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append(tag)
        if tag not in VOID:
            self.open.append((tag, attrs.get("lang", language), attrs.get("dir", direction)))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1][0] == tag, f"</{tag}> closes <{self.open[-1][0]}>"
        self.open.pop()

    def handle_data(self, data):
        if data.strip() and self.open and self.open[-1][0] not in UNREAD:
            _tag, language, direction = self.open[-1]
            self.texts.append((data, language, direction))

    @property
    def words(self):
        """Everything a reader can read, with single spaces."""
        return " ".join(" ".join(data for data, _language, _direction in self.texts).split())

    def with_tag(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]


def read(client, address, **headers):
    """The page at an address; AssertionError if it is none."""
    response = client.get(address, headers=headers)
    assert response.status_code == 200, f"{address} answers {response.status_code}"
    return Page(response.content)
