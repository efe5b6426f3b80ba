import { behaviours, type Behaviour } from "./behaviours";
import type { Platform } from "./platforms";

/** How the Excel behind the bridge behaves. */
export interface BehaviourOptions {
  /** Behaviours besides those of the platform: those of a machine, such as one without a printer. */
  readonly also?: readonly Behaviour[];
  /** Limits in place of Excel's own (`behaviours[…].limit`), so that an ordinary workbook reaches them in a test. */
  readonly limits?: Readonly<Partial<Record<Behaviour, number>>>;
}

/** The behaviours of one Excel, asked wherever the bridge carries one out. */
export class ExcelBehaviour {
  /** Those that came about so far: a test that is about one proves by it that it met it. */
  readonly struck = new Set<Behaviour>();

  constructor(
    private readonly platform: Platform,
    private readonly options: BehaviourOptions,
  ) {}

  /** Whether this Excel behaves so now; `comes` is whether there is a case of it. */
  does(behaviour: Behaviour, comes = true): boolean {
    const { also = [] } = this.options;
    const does = comes && (also.includes(behaviour) || behaviours[behaviour].on.includes(this.platform.name));
    if (does) this.struck.add(behaviour);
    return does;
  }

  /** Whether so much is more than this Excel bears. */
  exceeds(behaviour: Behaviour, amount: number): boolean {
    return this.does(behaviour, amount > (this.options.limits?.[behaviour] ?? behaviours[behaviour].limit ?? Infinity));
  }
}
