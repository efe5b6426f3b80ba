/**
 * The script of a county's page: shows the notices that the filters ask for, their lines in the table of units, and on the screen
 * only those findings. It holds no text of a file. What stands in a notice is kept as a text until it comes into sight, is printed
 * or the browser has time, so that a thousand open at once; the markup that it becomes is the one that is read without the script.
 * The page's policy lets run what has the hash, and nothing else.
 */
export const filterScript = {
  text: `
"use strict";
const filters = document.querySelector(".filters");
const shown = filters.querySelector("output");
const notices = [...document.querySelectorAll(".notice")];
const lines = new Map([...document.querySelectorAll("[data-of]")].map((line) => [line.dataset.of, line]));
const valueOf = (name) => filters.querySelector("[name=" + name + "]")?.value.trim().toLowerCase() ?? "";
let rule = "", severity = "";
const isOf = (one) => one.dataset.marks.toLowerCase().split(" ").some((mark) => {
  const [code, gravity] = mark.split(":");
  return (rule === "" || code === rule) && (severity === "" || gravity === severity);
});
function passOver(notice) {
  const byFinding = rule !== "" || severity !== "";
  for (const entry of notice.querySelectorAll("tbody[data-marks]"))
    entry.classList.toggle("passed-over", byFinding && !isOf(entry));
}
function filter() {
  [rule, severity] = ["rule", "severity"].map(valueOf);
  const [name, district] = ["name", "district"].map(valueOf);
  let count = 0;
  for (const notice of notices) {
    const { dataset } = notice;
    const isAsked = dataset.name.toLowerCase().includes(name)
      && (district === "" || dataset.district.toLowerCase() === district)
      && ((rule === "" && severity === "") || isOf(notice));
    notice.hidden = !isAsked;
    const line = lines.get(notice.id);
    if (line) line.hidden = !isAsked;
    if (!isAsked) continue;
    count += 1;
    passOver(notice);
  }
  document.body.classList.toggle("filtered", count < notices.length);
  shown.textContent = shown.dataset.text.replace("{shown}", count).replace("{all}", notices.length);
}
function open(notice) {
  const kept = notice.querySelector("noscript");
  if (!kept) return;
  const { body } = new DOMParser().parseFromString(kept.textContent, "text/html");
  kept.replaceWith(...body.childNodes);
  passOver(notice);
}
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 10 }), 20));
let next = 0;
function openSome(deadline) {
  while (next < notices.length && deadline.timeRemaining() > 5) open(notices[next++]);
  if (next < notices.length) whenIdle(openSome);
}
const inSight = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) if (isIntersecting) open(target);
}, { rootMargin: "100%" });
for (const notice of notices) inSight.observe(notice);
addEventListener("beforeprint", () => notices.filter(({ hidden }) => !hidden).forEach(open));
filters.addEventListener("input", filter);
filters.hidden = false;
filter();
whenIdle(openSome);
`,
  /** Of the text, as the policy names it; a test computes it. */
  hash: "sha256-C+8U8Aaih8+rEH0WdBQpqf+tyunQNKOn1QG9gkEuoxw=",
};
