import { fill, type Wording } from "../core/wording/wording";
import { saveInto } from "../host/files/xlsx/saving/save-into";
import type { WorkbookContent } from "./engine/workbook-content";
import type { WorkbookEngine } from "./engine/workbook-engine";
import { changesOf, markOf, type ChangesSince } from "./files/changes-of";
import { lossesOf } from "./files/losses";
import { writeWorkbook } from "./files/write-workbook";
import type { QuestionText } from "./Question";

/** The file of the open workbook. */
export interface SavedFile {
  readonly name: string;
  /** Null where there is no file yet that changes can be saved into. */
  readonly original: Uint8Array | null;
  /** What the grid held when it was opened or saved. */
  readonly content: WorkbookContent;
  readonly isPlain: boolean;
}

type Ask = <Answer extends string>(text: QuestionText<Answer>) => Promise<Answer | null>;

/** Whether the workbook holds work that its file has not. */
export function holdsWork(file: SavedFile, engine: WorkbookEngine): boolean {
  return changesOf(file.content, engine.content()).isWork;
}

/**
 * The file with what the workbook holds by now. Asks first where marks are left in it, and where something of the file cannot be kept; null
 * where the person then would rather not. Rejects with HostError as `saveInto` does.
 */
export async function savedFile(
  file: SavedFile,
  engine: WorkbookEngine,
  ask: Ask,
  texts: Wording["workbench"],
): Promise<SavedFile | null> {
  if (!(await areMarksSettled(engine, ask, texts))) return null;
  await engine.settled();
  const content = engine.content();
  const { original, name } = file;
  if (!original) return { ...file, content, original: await writeWorkbook(content) };
  const changes = changesOf(file.content, content);
  const into = (): SavedFile => ({ ...file, content, original: saveInto(original, name, changes) });
  if (changes.fitsFile) return into();
  const how = await ask(rewriteQuestion(file, original, changes, texts));
  if (how === null) return null;
  if (how === "contents") return into();
  return { name: name.replace(/\.[^.]*$/, ".xlsx"), content, original: await writeWorkbook(content), isPlain: false };
}

async function areMarksSettled(engine: WorkbookEngine, ask: Ask, texts: Wording["workbench"]): Promise<boolean> {
  const marks = engine.sheets().flatMap(({ id }) =>
    engine
      .conditionalFormats(id)
      .filter((format) => markOf(format) !== null)
      .map((format) => ({ sheet: id, ...format })),
  );
  if (marks.length === 0) return true;
  const { title, text, clear, keep } = texts.marks;
  const count = marks.flatMap(({ areas }) => areas).length;
  const answer = await ask({
    title,
    sentences: [fill(text, { count: String(count) })],
    answers: [
      ["clear", clear],
      ["keep", keep],
    ],
  });
  if (answer === "clear") for (const { sheet, id } of marks) engine.deleteConditionalFormat(sheet, id);
  return answer !== null;
}

function rewriteQuestion(
  { isPlain }: SavedFile,
  original: Uint8Array,
  { areSheetsSame }: ChangesSince,
  { rewrite, parts, separator }: Wording["workbench"],
): QuestionText<"rewrite" | "contents"> {
  const lost = lossesOf(original, isPlain).map((loss) => parts[loss]);
  return {
    title: rewrite.title,
    sentences: [
      rewrite.text,
      ...(lost.length > 0 ? [fill(rewrite.lost, { parts: lost.join(separator) })] : []),
      rewrite.details,
      ...(areSheetsSame ? [rewrite.contentsHint] : []),
    ],
    answers: [...(areSheetsSame ? [["contents", rewrite.contents] as const] : []), ["rewrite", rewrite.save]],
  };
}
