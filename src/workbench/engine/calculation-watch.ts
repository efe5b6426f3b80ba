import {
  IActiveDirtyManagerService,
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetRangeValuesMutation,
} from "./univer";
import type { ICommandInfo, IExecutionOptions, Univer } from "./univer";

/** States of a calculation in Univer's notification: 1 is "stopped, another one follows". */
const stopped = 1;

/**
 * Knows whether formulas are waiting to be calculated. Univer collects changes for a tenth of a second and then
 * calculates once; nothing tells from outside that it is waiting, so this looks at the same changes as it does.
 */
export class CalculationWatch {
  private pending = false;
  private waiting: (() => void)[] = [];
  private readonly stop: { dispose(): void };

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    const dirty = injector.get(IActiveDirtyManagerService);
    this.stop = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.noticed(command);
      else if (dirty.get(command.id) && startsCalculation(command, options)) this.pending = true;
    });
  }

  settled(): Promise<void> {
    return this.pending ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  dispose(): void {
    this.stop.dispose();
    this.release();
  }

  private noticed(command: ICommandInfo): void {
    const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
    // The results are written in the turn after the notice.
    if (state !== undefined && state !== stopped) setTimeout(() => this.release(), 0);
  }

  private release(): void {
    this.pending = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Changes of looks, and the results of a calculation themselves, start none. */
function startsCalculation(command: ICommandInfo, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const trigger = (command.params as { trigger?: string }).trigger ?? "";
  return !options?.onlyLocal && !/set-style|set-border|clear-selection-format/.test(trigger);
}
