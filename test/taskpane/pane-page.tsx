import { TextDecoder } from "node:util";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Pane } from "../../src/taskpane/Pane";
import type { RibbonRequest } from "../../src/taskpane/use-ribbon-request";
import type { SettingsStore } from "../../src/host/settings-store";
import type { WorkbookHost } from "../../src/host/workbook-host";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// Fluent is slow to build in jsdom, slower beside other tests.
jest.setTimeout(30_000);
// What jsdom lacks and Fluent asks for.
Element.prototype.scrollIntoView = () => undefined;
Object.assign(globalThis, { TextDecoder });
Object.assign(File.prototype, {
  arrayBuffer(this: File) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsArrayBuffer(this);
    });
  },
});
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** How the pane is opened. */
interface Opening {
  readonly language: string;
  readonly store: SettingsStore;
  readonly request: RibbonRequest | null;
}

/** The pane on a page, used as a person uses it: by roles and names. */
export class PanePage {
  private constructor(
    private readonly root: Root,
    private readonly element: HTMLElement,
  ) {}

  static async open(
    host: WorkbookHost,
    { language = "zh-CN", store = memoryStore(), request = null }: Partial<Opening> = {},
  ): Promise<PanePage> {
    const element = document.body.appendChild(document.createElement("div"));
    const root = createRoot(element);
    const page = new PanePage(root, element);
    await act(async () => {
      root.render(
        <Pane
          host={host}
          store={store}
          surroundings={{ displayLanguage: language, colours: null }}
          request={request}
        />,
      );
      await Promise.resolve();
    });
    if (request) await page.during(() => undefined);
    return page;
  }

  async close(): Promise<void> {
    // A hole that nobody filled is seen in any test.
    expect(this.text).not.toMatch(/\{\w+\}/);
    await act(async () => {
      this.root.unmount();
      await Promise.resolve();
    });
    this.element.remove();
  }

  /** All the text of the pane that is not hidden. */
  get text(): string {
    return seenText(this.element);
  }

  /** The visible elements of a role whose name is, or matches, this. */
  all(role: string, name: string | RegExp): HTMLElement[] {
    const selectors = [`[role=${role}]`, ...(nativeRoles[role] ?? [])].join(",");
    return [...this.element.querySelectorAll<HTMLElement>(selectors)].filter(
      (one) => !one.closest("[hidden]") && matches(nameOf(one), name),
    );
  }

  get(role: string, name: string | RegExp): HTMLElement {
    const found = this.all(role, name);
    if (found.length !== 1) throw new Error(`${found.length} of ${role} ${String(name)} in: ${this.text}`);
    return found[0]!;
  }

  /** The entry of the list of findings for a cell. */
  entryAt({ sheet, cell }: { readonly sheet: string; readonly cell: string }): HTMLElement {
    return this.all("listitem", new RegExp(`(?<![A-Z])${cell} `)).find(
      (item) => item.closest("section")?.getAttribute("aria-label") === sheet,
    )!;
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    await this.press(this.get(role, name));
  }

  async press(element: HTMLElement): Promise<void> {
    await this.during(() => element.click());
  }

  /** Presses a key where the focus is, or in this element. */
  async key(
    key: string,
    { shift = false, at = document.activeElement }: { shift?: boolean; at?: Element | null } = {},
  ) {
    const event = new KeyboardEvent("keydown", { key, shiftKey: shift, bubbles: true, cancelable: true });
    await this.during(() => void (at ?? document.body).dispatchEvent(event));
  }

  async type(role: string, name: string | RegExp, text: string): Promise<void> {
    const field = this.get(role, name) as HTMLInputElement;
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    await this.during(() => {
      // React listens to the native setter.
      Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await this.pass(field);
  }

  /** Goes to an element and on from there. */
  async pass(element: HTMLElement): Promise<void> {
    await this.during(() => {
      element.focus();
      element.blur();
    });
  }

  /** Chooses an entry of a list by what it shows. */
  async choose(name: string | RegExp, shown: string): Promise<void> {
    const list = this.get("combobox", name) as HTMLSelectElement;
    const option = [...list.options].find(({ text }) => text === shown);
    if (!option) throw new Error(`no ${shown} in: ${list.textContent}`);
    await this.during(() => {
      list.value = option.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /** Hands a file to the one field for files of the view that is shown. */
  async hand(file: File): Promise<void> {
    const all = [...this.element.querySelectorAll<HTMLInputElement>("input[type=file]")];
    const fields = all.filter((one) => !one.closest("[role=tabpanel][hidden]"));
    if (fields.length !== 1) throw new Error(`${fields.length} fields for files`);
    await this.during(() => {
      Object.defineProperty(fields[0]!, "files", { value: [file], configurable: true });
      fields[0]!.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /** Waits until the pane says this: some work shows no progress, and a workbook behind a bridge takes its time. */
  async says(wanted: string | RegExp): Promise<void> {
    const isSaid = () => (typeof wanted === "string" ? this.text.includes(wanted) : wanted.test(this.text));
    const start = Date.now();
    while (!isSaid()) {
      await act(turn);
      if (Date.now() - start > 20_000) throw new Error(`not said: ${String(wanted)} in: ${this.text}`);
    }
  }

  /** Does something and waits until the pane has come to rest. */
  async during(work: () => void): Promise<void> {
    await act(async () => {
      work();
      await turn();
    });
    do await act(turn);
    while (this.element.querySelector("[role=progressbar]"));
  }
}

/** Timers and promises get their turn: the pane lets the browser paint before it works. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Settings in memory. */
export function memoryStore(): SettingsStore {
  const map = new Map<string, unknown>();
  return { read: (key) => map.get(key) ?? null, write: (key, value) => void map.set(key, value) };
}

const nativeRoles: Readonly<Record<string, readonly string[]>> = {
  button: ["button:not([role])"],
  checkbox: ["input[type=checkbox]:not([role])"],
  textbox: ["input[type=text]", "input:not([type])", "textarea"],
  searchbox: ["input[type=search]"],
  radio: ["input[type=radio]"],
  region: ["section[aria-label]"],
  listitem: ["li"],
  combobox: ["select"],
};

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const by = element.getAttribute("aria-labelledby");
  if (by) return textOf(by.split(" ").map((id) => document.getElementById(id)));
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  return textOf(labels?.length ? [...labels] : [element]);
}

/** What is said of an element: without what is hidden from sight or from readers. */
function seenText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[hidden], [aria-hidden=true], .fui-Tab__content--reserved-space, style"))
    hidden.remove();
  return copy.textContent;
}

/** The text of elements, pictures by their names. */
function textOf(elements: readonly (HTMLElement | null)[]): string {
  const parts = elements.map((element) => {
    if (!element) return "";
    const names = [...element.querySelectorAll("[role=img][aria-label]")].map((one) => one.getAttribute("aria-label"));
    return [...names, seenText(element)].join(" ");
  });
  return parts.join(" ").replace(/\s+/g, " ").replace(/\*$/, "").trim();
}
