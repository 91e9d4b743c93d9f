/* Offers, while a document, resolution or group is typed, what is held of that name. Without it any spelling can be typed. */
"use strict";

for (const field of document.querySelectorAll("input[data-options]")) {
  let waiting;
  let last = "";

  const offer = async () => {
    const typed = field.value.trim();
    if (typed.length < 2 || typed === last) return;
    last = typed;
    const answer = await fetch(`${field.dataset.options}?q=${encodeURIComponent(typed)}`);
    if (!answer.ok || field.value.trim() !== typed) return;
    const { options } = await answer.json();
    field.list.replaceChildren(...options.map(({ value, title }) => {
      const option = document.createElement("option");
      option.value = value;
      option.label = title && title !== value ? `${value}: ${title}` : value;
      return option;
    }));
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 200);
  });
}
