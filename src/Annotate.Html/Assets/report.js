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
