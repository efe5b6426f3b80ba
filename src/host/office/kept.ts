import { HostError } from "../host-error";
import type { Progress } from "./in-one-step";
import { fromKeptXml, toKeptXml } from "../kept-text";

/** The text that the workbook keeps for us, null where there is none. Two syncs. */
export async function readKept(context: Excel.RequestContext, namespace: string): Promise<string | null> {
  const parts = await ourParts(context, namespace);
  const [first] = parts.items.map((part) => part.getXml());
  if (!first) return null;
  await context.sync();
  return fromKeptXml(first.value, namespace);
}

/** Keeps a text in place of the one before; null keeps none. Three syncs; the progress puts back what was kept before. */
export async function keep(
  context: Excel.RequestContext,
  text: string | null,
  namespace: string,
  progress: Progress,
): Promise<void> {
  const parts = await ourParts(context, namespace);
  const before = parts.items.map((part) => part.getXml());
  if (before.length > 0) await context.sync();
  // Excel on the web can answer null (office-js #1314): what is not known could not be put back.
  if (before.some(({ value }) => typeof value !== "string")) throw new HostError("no-answer", "");
  progress.takeBack = async (again) => {
    for (const part of (await ourParts(again, namespace)).items) part.delete();
    for (const { value } of before) again.workbook.customXmlParts.add(value);
    await again.sync();
  };
  for (const part of parts.items) part.delete();
  if (text !== null) context.workbook.customXmlParts.add(toKeptXml(text, namespace));
  await context.sync();
}

async function ourParts(
  context: Excel.RequestContext,
  namespace: string,
): Promise<Excel.CustomXmlPartScopedCollection> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  return parts;
}
