/**
 * The script of a county's page: shows the notices that the filters ask for, their lines in the table of units, and on the screen
 * only those findings. It makes no markup, and holds no text of a file. The page's policy lets run what has the hash, and nothing else.
 */
export const filterScript = {
  text: `
"use strict";
const filters = document.querySelector(".filters");
const shown = filters.querySelector("output");
const notices = [...document.querySelectorAll(".notice")];
const lines = new Map([...document.querySelectorAll("[data-of]")].map((line) => [line.dataset.of, line]));
const asked = (name) => filters.querySelector("[name=" + name + "]")?.value.trim().toLowerCase() ?? "";
function filter() {
  const [name, rule, severity, district] = ["name", "rule", "severity", "district"].map(asked);
  const isOf = (one) => one.dataset.marks.toLowerCase().split(" ").some((mark) => {
    const [code, gravity] = mark.split(":");
    return (rule === "" || code === rule) && (severity === "" || gravity === severity);
  });
  const byFinding = rule !== "" || severity !== "";
  let count = 0;
  for (const notice of notices) {
    const { dataset } = notice;
    const isAsked = dataset.name.toLowerCase().includes(name)
      && (district === "" || dataset.district.toLowerCase() === district) && (!byFinding || isOf(notice));
    notice.hidden = !isAsked;
    const line = lines.get(notice.id);
    if (line) line.hidden = !isAsked;
    if (!isAsked) continue;
    count += 1;
    for (const entry of notice.querySelectorAll("tbody[data-marks]"))
      entry.classList.toggle("passed-over", byFinding && !isOf(entry));
  }
  document.body.classList.toggle("filtered", count < notices.length);
  shown.textContent = shown.dataset.text.replace("{shown}", count).replace("{all}", notices.length);
}
filters.addEventListener("input", filter);
filters.hidden = false;
filter();
`,
  /** Of the text, as the policy names it; a test computes it. */
  hash: "sha256-6IAgltyVOkFvqLvxW8Hi0BusBTFR28CFdpzBVTs87IY=",
};
