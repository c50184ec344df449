"use strict";
// A click on a heading sorts its table: numbers by value, texts by their letters; a second click turns the order.
for (const table of document.querySelectorAll("table")) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => heading.addEventListener("click", () => {
    const down = heading.getAttribute("aria-sort") === "ascending";
    headings.forEach((other) => other.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
    const numeric = heading.dataset.kind === "number";
    const rows = [...body.rows].map((row, place) => ({ row, place, key: value(row) }));
    rows.sort((a, b) => {
      const order = numeric ? Number(a.key || 0) - Number(b.key || 0) : a.key.localeCompare(b.key, "zh-CN", { numeric: true });
      return (down ? -order : order) || a.place - b.place;
    });
    rows.forEach((one) => body.append(one.row));
  }));
}
// A long table has a box in which to type: rows stay that hold every word, in whatever letters.
for (const box of document.querySelectorAll("input[type=search]")) {
  const rows = [...box.nextElementSibling.querySelectorAll("tbody tr")];
  box.hidden = rows.length <= 10;
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/);
    rows.forEach((row) => { row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word)); });
  });
}
const charts = JSON.parse(document.getElementById("charts").textContent);
for (const [id, option] of Object.entries(charts)) {
  const chart = echarts.init(document.getElementById(id), null, { renderer: "svg" });
  chart.setOption(option);
  addEventListener("resize", () => chart.resize());
}
