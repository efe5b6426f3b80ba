import type { NativeBridge } from "../../../src/workbench/bridge/connect-bridge";
import { ActionType, MessageType, type Action, type Batch, type Message } from "../../../src/workbench/bridge/protocol";

/** Where a fault strikes: the request is refused, some of its actions are done and no more, or all are and the answer is lost. */
export type Where = "before" | "middle" | "after";

/** What goes wrong, and from which request of the action on (counted from 1): once, or from then on. */
export interface Fault {
  readonly at: number;
  readonly lasts: boolean;
  readonly where: Where;
  /** Excel's code; null is an answer that holds nothing but nulls. */
  readonly code: string | null;
}

interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: object;
}

/** Stands between Office.js and its host, and lets requests fail as planned. */
export class FaultyBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  /** How many changes each request since `plan` asked for. */
  changes: number[] = [];
  private faults: readonly Fault[] = [];
  private readonly rewriting = new Map<number, (answer: Answer) => Answer>();

  constructor(private readonly host: NativeBridge) {
    host.onMessageFromHost = (text) => this.receive(text);
  }

  /** Counts from here on, with these faults ahead. */
  plan(...faults: readonly Fault[]): void {
    this.faults = faults;
    this.changes = [];
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as Message;
    const { body } = message.message;
    if (message.type !== MessageType.request || !body) return this.host.sendMessageToHost(text);
    const at = this.changes.push(body.Actions.filter(isChange).length);
    const fault = this.faults.find((one) => (one.lasts ? at >= one.at : at === one.at));
    if (!fault) return this.host.sendMessageToHost(text);
    const { where, code } = fault;
    const error = { Code: code, Message: "injected", ActionIndex: 0, Location: "" };
    if (where === "before" && code !== null) {
      const response = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], Error: error }) };
      queueMicrotask(() => this.tell({ id: message.id, type: MessageType.response, flags: 0, message: response }));
      return;
    }
    const cut = where === "middle" ? halfOf(body) : body;
    this.rewriting.set(message.id, ({ Results }) =>
      code === null
        ? { Results: Results.map(({ ActionId }) => ({ ActionId, Value: null })) }
        : { Results, Error: { ...error, ActionIndex: Math.min(cut.Actions.length, body.Actions.length - 1) } },
    );
    this.host.sendMessageToHost(JSON.stringify({ ...message, message: { ...message.message, body: cut } }));
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as { id?: number; message: { body: string } };
    const rewrite = message.id === undefined ? undefined : this.rewriting.get(message.id);
    if (message.id !== undefined) this.rewriting.delete(message.id);
    if (!rewrite) return this.onMessageFromHost?.(text);
    const body = JSON.stringify(rewrite(JSON.parse(message.message.body) as Answer));
    this.tell({ ...message, message: { ...message.message, body } });
  }

  private tell(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** The batch up to the half of its changes. */
function halfOf(batch: Batch): Batch {
  const changes = batch.Actions.flatMap((action, at) => (isChange(action) ? [at] : []));
  return { ...batch, Actions: batch.Actions.slice(0, (changes[Math.ceil(changes.length / 2) - 1] ?? 0) + 1) };
}

/** What is called or set; the client's own bookkeeping begins with an underscore, a question with "Get". */
function isChange({ ActionType: type, Name }: Action): boolean {
  return (type === ActionType.method && !/^(_|Get)/.test(Name)) || type === ActionType.setProperty;
}
