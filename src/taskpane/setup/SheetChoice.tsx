import { annexes } from "../../core/forms/index";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { Choice } from "../parts/Choice";
import { useWording } from "../use-wording";
import type { Hinting, SaidOfSheet } from "./use-hints";

interface SheetChoiceProps {
  readonly sheet: string;
  readonly hinting: Hinting;
}

/** What a sheet holds, as the person says it or left to its labels. */
export function SheetChoice({ sheet, hinting }: SheetChoiceProps) {
  const { pane, forms } = useWording();
  const texts = pane.setup;
  return (
    <Choice
      name={fill(texts.sheetHolds, { sheet: shownText(sheet, 60) })}
      none={texts.holdsByLabels}
      value={hinting.hints.annexes[sheet] ?? ""}
      onChoose={(said) => hinting.sayOfSheet(sheet, said === "" ? null : (said as SaidOfSheet))}
    >
      {annexes.map(({ kind }) => (
        <option key={kind} value={kind}>
          {forms[kind].name}
        </option>
      ))}
      <option value="none">{texts.holdsNone}</option>
    </Choice>
  );
}
