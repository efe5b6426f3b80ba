import { useCallback, useEffect, useMemo, useState } from "react";
import type { KeptFile } from "../../core/county/changes-since";
import { shownText } from "../../core/wording/shown-text";
import { takeAwayTextsIn } from "../../core/wording/take-away";
import { fill } from "../../core/wording/wording";
import type { Checked, CheckOptions } from "../../use-cases/check";
import type { Since } from "../../use-cases/take-away";
import { takingAway } from "../later";
import { openFile } from "../open-file";
import { paint } from "../paint";
import { useWording } from "../use-wording";

/** An earlier submission that lies beside the workbook. */
interface Earlier {
  readonly file: string;
  readonly findings: readonly KeptFile[];
}

/** By what an earlier submission is checked: as the workbook is. */
export type ComparedBy = Required<Pick<CheckOptions, "profile" | "rulesOff">>;

interface ComparisonState {
  /** The file that is being read. */
  readonly reading: string | null;
  readonly error: unknown;
  /** Why the file that was chosen is no earlier submission. */
  readonly refused: string | null;
  readonly earlier: Earlier | null;
}

const nothing: ComparisonState = { reading: null, error: null, refused: null, earlier: null };

export interface Comparison extends Omit<ComparisonState, "earlier"> {
  readonly file: string | null;
  readonly open: (file: File) => Promise<void>;
  readonly close: () => void;
}

/**
 * Holds what was found against an earlier submission that the person opens, again whenever something else is found, and tells what became
 * of the findings of then: null while nothing is compared.
 */
export function useComparison(
  checked: Checked,
  { profile, rulesOff }: ComparedBy,
  onSince: (since: Since | null) => void,
): Comparison {
  const [state, setState] = useState(nothing);
  const wording = useWording();
  const { since: texts } = takeAwayTextsIn(wording.commandLine.report.language);
  const { earlier } = state;

  const open = useCallback(
    async (chosen: File) => {
      const file = shownText(chosen.name);
      setState((old) => ({ ...old, reading: file, error: null, refused: null }));
      try {
        await paint();
        const { earlierFindings, keptFindings } = await takingAway();
        const opened = await openFile(chosen);
        const kept = opened.prose.length > 0 ? keptFindings(new Uint8Array(await chosen.arrayBuffer())) : null;
        const findings = kept ?? (await earlierFindings(file, opened, profile, wording));
        if (findings) setState({ ...nothing, earlier: { file, findings } });
        else setState((old) => ({ ...old, reading: null, refused: fill(texts.noAnnexes, { file }) }));
      } catch (error) {
        setState((old) => ({ ...old, reading: null, error }));
      }
    },
    [profile, wording, texts],
  );

  useEffect(() => {
    let isLatest = true;
    const hold = async () => {
      if (!earlier) {
        onSince(null);
        return;
      }
      const { heldAgainst } = await takingAway();
      if (!isLatest) return;
      const held = heldAgainst(earlier.findings, checked, rulesOff, wording);
      onSince(held);
      if (!held) setState({ ...nothing, refused: fill(texts.none, { file: earlier.file }) });
    };
    hold().catch((error: unknown) => setState({ ...nothing, error }));
    return () => void (isLatest = false);
  }, [earlier, checked, rulesOff, wording, texts, onSince]);

  const close = useCallback(() => setState(nothing), []);
  return useMemo(() => ({ ...state, file: earlier?.file ?? null, open, close }), [state, earlier, open, close]);
}
