"use strict";
// Shows one page of the file: the one that the address names, or that holds what it names; the first when it names none.
(() => {
  document.documentElement.classList.add("paged");
  const named = () => {
    try {
      const id = decodeURIComponent(location.hash.slice(1));
      // What is searched for is in the address of the page to search in.
      return id.includes("=") ? document.querySelector("article .finder") : document.getElementById(id);
    } catch { return null; }
  };
  const show = () => {
    const target = named();
    const page = target?.closest("article") ?? document.querySelector("article");
    document.querySelector("article.shown")?.classList.remove("shown");
    page.classList.add("shown");
    document.title = page.querySelector("h1").textContent;
    if (target === null || target === page) window.scrollTo(0, 0); else target.scrollIntoView();
  };
  window.addEventListener("hashchange", show);
  document.addEventListener("DOMContentLoaded", show);
})();
