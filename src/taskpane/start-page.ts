import { start as english } from "../core/wording/en/start";
import { fill, fillAny } from "../core/wording/fill";
import { languageOf } from "../core/wording/language";
import { start as chinese } from "../core/wording/zh-CN/start";
import { addInBuild } from "../host/add-in-build";
import { answerLimit } from "../host/office/excel-ready";
import { copyText } from "./copy-text";

type Texts = typeof chinese | typeof english;
type Obstacle = keyof typeof chinese.obstacles;

/** What can be waited for or tried again; the others need another program. */
const passing: readonly Obstacle[] = ["blocked", "silent", "pane-missing"];

/** The first in the sources' folder, the second wherever that file is; README.md says the same. */
const commands = { workbench: "npm ci && npm start", commandLine: "node self-eval.cjs check {file}" } as const;

/**
 * The page that stands in the pane's place until the pane starts. The returned function says on it what stands in the way,
 * in place of what was said before. `office` is where Office.js comes from.
 */
export function startPage(place: HTMLElement, office: string) {
  const texts = languageOf(navigator.language) === "zh-CN" ? chinese : english;
  return (obstacle: Obstacle, program = ""): void => {
    const { title, text, todo } = texts.obstacles[obstacle];
    const args = {
      source: new URL(office, document.baseURI).origin,
      origin: location.origin,
      seconds: String(answerLimit / 1000),
      program,
    };
    const diagnostics = diagnosticsOf(obstacle, office, program);
    const copy = element("button", texts.copy);
    copy.onclick = () =>
      void copyText(diagnostics).then((done) => (copy.textContent = done ? texts.copied : texts.copy));
    const retry = element("button", texts.retry);
    retry.className = "primary";
    retry.onclick = () => location.reload();

    const said = section(title, element("p", fill(text, args)), list(todo, args));
    said.setAttribute("role", "alert");
    const page = element("main", header(texts), said);
    page.className = "start";
    page.lang = texts === chinese ? "zh-CN" : "en";
    if (obstacle === "silent") page.append(element("progress"));
    const buttons = element("div", ...(passing.includes(obstacle) ? [retry] : []), copy);
    buttons.className = "buttons";
    page.append(buttons, instead(texts), element("pre", diagnostics));
    place.replaceChildren(page);
  };
}

function header({ name, purpose }: Texts): HTMLElement {
  const icon = element("img");
  icon.src = "assets/icon-64.png";
  icon.alt = "";
  return element("header", icon, element("h1", name), element("p", purpose));
}

/** The ways that need no Excel. */
function instead(texts: Texts): HTMLElement {
  const file = texts.sampleFile;
  const ways = (["workbench", "commandLine"] as const).flatMap((way) => [
    element("dt", texts[way]),
    element("dd", element("code", fill(commands[way], { file }))),
  ]);
  return section(texts.without, element("p", texts.withoutText), element("dl", ...ways));
}

function section(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element("section", element("h2", title), ...content);
}

function list(items: readonly string[], args: Readonly<Record<string, string>>): HTMLElement {
  return element("ul", ...items.map((item) => element("li", fillAny(item, args))));
}

/** The same in every language, for whoever looks into it. */
function diagnosticsOf(obstacle: Obstacle, office: string, program: string): string {
  const lines = {
    "add-in": `${addInBuild.version} (${addInBuild.build})`,
    start: obstacle,
    office,
    program,
    seconds: (performance.now() / 1000).toFixed(1),
    browser: navigator.userAgent,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value || "-"}`)
    .join("\n");
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: readonly (HTMLElement | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
