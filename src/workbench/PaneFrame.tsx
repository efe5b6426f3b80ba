import { useWording } from "../taskpane/use-wording";

interface Props {
  readonly width: number;
  /** Another key loads the pane anew, as Excel does for another workbook; 0 while there is none. */
  readonly paneKey: number;
}

/** The task pane in a frame of its own, as Office shows it. */
export function PaneFrame({ width, paneKey }: Props) {
  const { workbench } = useWording();
  const style = { width, flexShrink: 0, border: 0 };
  if (paneKey === 0) return <div style={style} />;
  return <iframe key={paneKey} title={workbench.pane} src="taskpane-embedded.html" style={style} />;
}
