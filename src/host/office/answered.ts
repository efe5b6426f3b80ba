import { codeOf, toHostError } from "./errors";
import { patience } from "./patience";

/** Our own codes beside Excel's, see errors.ts. */
const silence = "NoAnswerInTime";
const nullAnswer = "NullAnswer";

/**
 * The same work, whose syncs are answered or fail: with one code where Excel leaves one without an answer for too long, with
 * another where it answers null to all that was asked (office-js #1314). Each sync asks one thing more that is never null,
 * for elsewhere a null means that there is none: no used cell, no merged area.
 */
export function answered<Rest extends readonly unknown[], T>(
  work: (context: Excel.RequestContext, ...rest: Rest) => Promise<T>,
): (context: Excel.RequestContext, ...rest: Rest) => Promise<T> {
  return (context, ...rest) => {
    const sync: <Passed>(passed?: Passed) => Promise<Passed> = context.sync.bind(context);
    let silent = false;
    let working = true;
    context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
      // Excel's client may sync once more as it ends a run, and would wait for that answer too.
      if (silent) throw failure(silence);
      const witness = working ? context.workbook.worksheets.getCount() : null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          silent = true;
          reject(failure(silence));
        }, patience.answer);
      });
      const answer = await Promise.race([sync(passed), tooLong])
        .catch((cause: unknown) => {
          // The client can stumble over a null before anybody sees it.
          throw toHostError(cause, "").kind === "no-answer" ? failure(nullAnswer) : cause;
        })
        .finally(() => clearTimeout(timer));
      if (witness && typeof (witness.value as unknown) !== "number") throw failure(nullAnswer);
      return answer;
    };
    return work(context, ...rest).finally(() => (working = false));
  };
}

/** Whether a failure is such a silence: what was asked may still be done later. */
export function isSilence(cause: unknown): boolean {
  return codeOf(cause) === silence;
}

/** Whether a failure is such a null: the client takes the objects of that run for missing ones from then on. */
export function isNullAnswer(cause: unknown): boolean {
  return codeOf(cause) === nullAnswer;
}

function failure(code: string): Error {
  return Object.assign(new Error(`Excel's answer: ${code}.`), { code });
}
