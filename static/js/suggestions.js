// While something is typed into a box, what it may mean is offered below it: a combobox with a listbox (ARIA 1.2).
// Choosing an offer leads to its page. Without script the form is sent as it is; the words shown come from the page.

const WAIT = 150; // milliseconds without a key, after which somebody is taken to have paused

function option(offer, id) {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const text = document.createElement("bdi");
  text.className = "symbol";
  text.textContent = offer.text;
  const kind = document.createElement("span");
  kind.className = "offer-kind";
  kind.textContent = offer.kind;
  item.append(text, " ", kind);
  if (offer.label) {
    const label = document.createElement("span");
    label.className = "offer-label";
    label.lang = offer.language;
    label.dir = offer.direction;
    label.textContent = offer.label;
    item.append(" ", label);
  }
  return item;
}

function combobox(input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-offers`;
  list.className = "offers";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.offers);
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.parentElement.append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let offers = [];
  let active = -1; // -1: the box itself
  let waiting;
  let request;

  function open() {
    list.hidden = offers.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  function close() {
    clearTimeout(waiting);
    request?.abort();
    activate(-1);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function activate(place) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const item = list.children[active];
    if (!item) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    item.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  function show(found) {
    activate(-1);
    offers = found;
    list.replaceChildren(...offers.map((offer, place) => option(offer, `${list.id}-${place}`)));
    open();
    const shown = new Intl.NumberFormat(document.documentElement.lang).format(offers.length);
    status.textContent = offers.length ? input.dataset.count.replace("#", shown) : input.dataset.none;
  }

  async function ask() {
    const typed = input.value.trim();
    request?.abort();
    if (!typed) {
      show([]);
      status.textContent = "";
      return;
    }
    request = new AbortController();
    const { signal } = request;
    try {
      const address = `${input.dataset.suggestions}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { headers: { Accept: "application/json" }, signal });
      const found = answer.ok ? await answer.json() : [];
      if (!signal.aborted && document.activeElement === input) show(found);
    } catch {
      // Overtaken by the next key, or the network is away: the form can be sent all the same.
    }
  }

  function move(step) {
    if (list.hidden) open();
    if (list.hidden) return;
    const places = offers.length + 1; // the box stands before the first and after the last
    activate(((active + 1 + step + places) % places) - 1);
  }

  input.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(ask, WAIT);
  });
  input.addEventListener("compositionend", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);

  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && offers[active] && !list.hidden) {
      event.preventDefault();
      location.assign(offers[active].address);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // the first press closes the list, the next empties the box
      close();
    }
  });

  list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
  list.addEventListener("click", (event) => {
    const place = [...list.children].indexOf(event.target.closest("[role='option']"));
    if (offers[place]) location.assign(offers[place].address);
  });
}

for (const input of document.querySelectorAll("input[data-suggestions]")) combobox(input);
