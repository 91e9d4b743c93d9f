// The outline follows the reader: the entry of the agenda item on the screen gets aria-current.
// Without script the outline is a list of links, which is all anybody needs.

const links = new Map();
for (const link of document.querySelectorAll(".outline a[href^='#']")) {
  const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (section) links.set(section, link);
}

const onScreen = new Set();

function show() {
  const first = [...links.keys()].find((section) => onScreen.has(section));
  if (!first) return; // between two items: the last one read stays marked
  for (const [section, link] of links) {
    if (section === first) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

if (links.size && "IntersectionObserver" in window) {
  // The reader's line is in the upper third: an item counts from when it gets there.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) onScreen.add(entry.target);
        else onScreen.delete(entry.target);
      }
      show();
    },
    { rootMargin: "-10% 0px -65% 0px" },
  );
  for (const section of links.keys()) observer.observe(section);
}
