import { Component, Suspense, type ReactNode } from "react";
import { useWording } from "../use-wording";
import { Busy } from "./Busy";
import { Notice } from "./Notice";

/** A part of the pane whose script is loaded when it is first shown: busy until then, and a way out where it cannot be loaded. */
export function Later({ children }: { readonly children: ReactNode }) {
  const texts = useWording().pane.later;
  const notice = (
    <Notice intent="error" actions={[{ text: texts.reload, run: () => location.reload() }]}>
      {texts.failed}
    </Notice>
  );
  return (
    <NotLoaded notice={notice}>
      <Suspense fallback={<Busy text={texts.loading} />}>{children}</Suspense>
    </NotLoaded>
  );
}

interface NotLoadedProps {
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

interface NotLoadedState {
  readonly error: Error | null;
}

/** Takes only the error of a script that could not be loaded, by the name that webpack gives it. */
class NotLoaded extends Component<NotLoadedProps, NotLoadedState> {
  override state: NotLoadedState = { error: null };

  static getDerivedStateFromError(error: Error): NotLoadedState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error.name === "ChunkLoadError") return this.props.notice;
    throw error;
  }
}
