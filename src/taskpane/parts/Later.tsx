import { Component, Suspense, type ReactNode } from "react";
import { isNotLoaded } from "../failure";
import { useWording } from "../use-wording";
import { Busy } from "./Busy";
import { Failure } from "./Failure";

interface LaterProps {
  readonly children: ReactNode;
  /** Nothing is said while the script is loaded: what is shown does not wait for it. */
  readonly quiet?: boolean;
}

/** A part of the pane whose script is loaded when it is first shown: busy until then, and a way out where it cannot be loaded. */
export function Later({ children, quiet = false }: LaterProps) {
  const { later } = useWording().pane;
  return (
    <NotLoaded>
      <Suspense fallback={quiet ? null : <Busy text={later.loading} />}>{children}</Suspense>
    </NotLoaded>
  );
}

interface NotLoadedState {
  readonly error: Error | null;
}

/** Takes only the error of a script that could not be loaded. */
class NotLoaded extends Component<{ readonly children: ReactNode }, NotLoadedState> {
  override state: NotLoadedState = { error: null };

  static getDerivedStateFromError(error: Error): NotLoadedState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (isNotLoaded(error)) return <Failure error={error} />;
    throw error;
  }
}
