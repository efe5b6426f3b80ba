import { useEffect, useRef } from "react";
import { useWording } from "../taskpane/use-wording";
import { hostChanged } from "./embedded-host";

interface Props {
  readonly width: number;
  /** Another number for each workbook, language or theme that the pane is to show; 0 while there is none. */
  readonly version: number;
}

/** The task pane in a frame of its own, as Office shows it. The frame stays: its scripts take seconds to load. */
export function PaneFrame({ width, version }: Props) {
  const { workbench } = useWording();
  const frame = useRef<HTMLIFrameElement>(null);
  const style = { width, flexShrink: 0, border: 0 };
  useEffect(() => {
    if (version > 1) frame.current?.contentWindow?.dispatchEvent(new Event(hostChanged));
  }, [version]);
  if (version === 0) return <div style={style} />;
  return <iframe ref={frame} title={workbench.pane} src="taskpane-embedded.html" style={style} />;
}
