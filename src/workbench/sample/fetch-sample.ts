import type { WorkbookContent } from "../engine/workbook-content";
import { sampleContent, type Form } from "./sample-content";

/** The forms that the build copies beside the page, in the order of their sheets. */
const files = ["annex1", "annex2", "annex3", "annex4-operations", "annex4-refund"];

/** The sample workbook: a unit's annexes for 2023, as it filled them in. */
export async function fetchSample(): Promise<WorkbookContent> {
  const forms = files.map(async (file) => (await fetch(`sample/${file}.json`)).json() as Promise<Form>);
  return sampleContent(await Promise.all(forms));
}
