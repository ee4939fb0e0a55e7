(() => {
  "use strict";
  for (const report of document.querySelectorAll(".annotate-report:not([data-wired])")) {
    report.dataset.wired = "";
    let parts; // by group letter and row: all elements of one annotation, made when first needed
    let lit = [];
    const namesOf = element => [...new Set(element.dataset.a.split(" ").map(token => token.split(".")[0]))];
    const partsOf = name => {
      if (!parts) {
        parts = new Map();
        for (const element of report.querySelectorAll("[data-a]"))
          for (const known of namesOf(element)) {
            if (!parts.has(known)) parts.set(known, []);
            parts.get(known).push(element);
          }
      }
      return parts.get(name) ?? [];
    };
    const isShown = name => report.querySelector(".show-" + name[0])?.checked ?? true;
    const light = element => {
      for (const part of lit) part.classList.remove("lit");
      lit = [];
      if (!element) return;
      const shown = namesOf(element).filter(isShown);
      for (const name of shown.filter(name => name[0] === shown[0][0])) lit.push(...partsOf(name));
      for (const part of lit) part.classList.add("lit");
    };
    const lightEvent = event => light(event.target.closest("[data-a]"));
    report.addEventListener("pointerover", lightEvent);
    report.addEventListener("pointerleave", () => light(null));
    report.addEventListener("focusin", lightEvent);
    report.addEventListener("focusout", () => light(null));
    const filter = Object.assign(document.createElement("input"), { type: "search", className: "filter", placeholder: "Filter rows" });
    filter.setAttribute("aria-label", "Show only rows and claims with these words");
    report.querySelector("nav").append(filter);
    let words, closed = [];
    filter.addEventListener("input", () => {
      words ??= [...report.querySelectorAll(".rows > li, .card")].map(row => [row, row.textContent.toLowerCase()]);
      const wanted = filter.value.trim().toLowerCase();
      for (const [row, text] of words) row.classList.toggle("filtered", !text.includes(wanted));
      for (const details of closed) details.open = false;
      closed = wanted ? [...report.querySelectorAll("details:not([open])")].filter(details => details.querySelector("li:not(.filtered)")) : [];
      for (const details of closed) details.open = true;
    });
    report.addEventListener("keydown", event => {
      if (event.key === "Escape") light(null);
      const item = event.target.closest?.(".rows > li");
      const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
      const label = item && step && item[step]?.querySelector("a.label");
      if (label) {
        event.preventDefault();
        label.focus();
      }
    });
  }
})();
