import { codeOf } from "./errors";
import { patience } from "./patience";

/** Our own code beside Excel's, see errors.ts. */
const silence = "NoAnswerInTime";

/** The same work; where Excel leaves one of its syncs without an answer for too long, it rejects with a code that means "disconnected". */
export function answered<Rest extends readonly unknown[], T>(
  work: (context: Excel.RequestContext, ...rest: Rest) => Promise<T>,
): (context: Excel.RequestContext, ...rest: Rest) => Promise<T> {
  return (context, ...rest) => {
    const sync: <Passed>(passed?: Passed) => Promise<Passed> = context.sync.bind(context);
    let silent = false;
    context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
      // Excel's client may sync once more as it ends a run, and would wait for that answer too.
      if (silent) throw silenceOf();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          silent = true;
          reject(silenceOf());
        }, patience.answer);
      });
      return Promise.race([sync(passed), tooLong]).finally(() => clearTimeout(timer));
    };
    return work(context, ...rest);
  };
}

/** Whether a failure is such a silence: what was asked may still be done later. */
export function isSilence(cause: unknown): boolean {
  return codeOf(cause) === silence;
}

function silenceOf(): Error {
  return Object.assign(new Error("No answer to a sync."), { code: silence });
}
