import type { EngineEvent, WorkbookEngine } from "../engine/workbook-engine";
import { eventTypes, wholeWorkbook } from "./classes/listeners";
import { workbookObject } from "./classes/workbook";
import { Dispatcher } from "./dispatcher";
import { ExcelError } from "./excel-error";
import type { Behaviour } from "./platforms/behaviours";
import { platforms, type Platform } from "./platforms/platforms";
import { MessageType } from "./protocol";
import type { Batch, BatchAnswer, Message } from "./protocol";
import { shortAddress } from "./range-target";
import { Session } from "./session";
import { undoGroupOf } from "./undo-group";

/** What Office.js calls `_richApiNativeBridge`: it sends texts, and sets the function that takes ours. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The flag of a request that is held back while a cell is being edited: `Excel.RunOptions.delayForCellEdit`. */
const delayForCellEdit = 64;

/** How the Excel behind the bridge behaves. */
export interface BridgeOptions {
  readonly platform?: Platform;
  /** Behaviours besides those of the platform: those of a machine, such as one without a printer. */
  readonly also?: readonly Behaviour[];
}

/** Excel's limit for a request and for its answer, in bytes of UTF-8: a Chinese character is three. */
const payloadLimit = 5_000_000;

/**
 * Puts a workbook engine behind Office.js. Hand `bridge` to the client before it loads, as `_richApiNativeBridge`, or
 * after, with `OfficeExtension.HostBridge.init`. `requests` counts the syncs that reached the workbook.
 */
export class BridgeConnection {
  readonly bridge: NativeBridge;
  requests = 0;
  private readonly session: Session;
  private queue: Promise<void> = Promise.resolve();
  private ourTurn = false;
  private readonly stop: () => void;

  private readonly delayed = new Set<ReturnType<typeof setTimeout>>();
  private readonly groups = new Set<string>();

  constructor(
    private readonly engine: WorkbookEngine,
    { platform = platforms.workbench, also = [] }: BridgeOptions = {},
  ) {
    this.session = new Session(engine, platform, new Set(also));
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    this.stop = engine.onEvent((event) => this.tell(event));
  }

  /** How many steps the person could take back. */
  get undoDepth(): number {
    return this.session.undo.depth;
  }

  /** The person presses Ctrl+Z. Only deleted conditional formats come back, as far as they do in Excel. */
  pressUndo(): void {
    for (const { sheet, format } of this.session.undo.pop()) {
      this.engine.putConditionalFormat(sheet, format);
      if (this.session.does("format-after-undo")) this.session.broken.add(format.id);
    }
  }

  /** Stops telling events, and forgets what is held back. */
  close(): void {
    for (const timer of this.delayed) clearTimeout(timer);
    this.stop();
  }

  /** Batches run one after another, as Excel runs them. */
  private receive(text: string): void {
    const { id, type, flags = 0, message } = JSON.parse(text) as Message;
    if (type !== MessageType.request || !message.body) return;
    if (flags & delayForCellEdit && this.engine.isEditing()) {
      // The engine does not say when the person leaves a cell.
      const timer = setTimeout(() => {
        this.delayed.delete(timer);
        this.receive(text);
      }, 50);
      this.delayed.add(timer);
      return;
    }
    const { body, headers } = message;
    this.queue = this.queue.then(async () => {
      this.requests++;
      const answer = await this.answer(body, sizeOf(text), undoGroupOf(headers));
      const response = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
      this.send({ id, type: MessageType.response, flags: 0, message: response });
    });
  }

  private async answer(batch: Batch, size: number, group: string | null): Promise<BatchAnswer> {
    const limit = this.session.does("payload-limit") ? payloadLimit : Infinity;
    if (this.engine.isEditing()) return refusal("InvalidOperationInCellEditMode");
    if (size > limit) return refusal("RequestPayloadSizeLimitExceeded");
    if (group !== null && this.groups.add(group).size >= 3 && this.session.does("undo-group-repeats")) {
      return refusal("GeneralException");
    }
    this.session.undo.begin(group);
    this.ourTurn = true;
    try {
      const answer = await new Dispatcher(batch, workbookObject(), this.session).run();
      return sizeOf(JSON.stringify(answer)) > limit ? refusal("ResponsePayloadSizeLimitExceeded") : answer;
    } catch (cause) {
      // A fault of the workbench itself: the client gets an answer all the same, or it would wait for ever.
      return { Results: [], Error: { Code: "GeneralException", Message: String(cause), ActionIndex: 0, Location: "" } };
    } finally {
      this.ourTurn = false;
    }
  }

  private tell(event: EngineEvent): void {
    if (event.kind === "cells" && !this.ourTurn) this.session.undo.byHand();
    const entry = this.entryOf(event);
    if (!entry) return;
    const entries = this.targets(entry.type, event.sheet, entry.args);
    if (entries.length > 0) this.send({ type: MessageType.event, flags: 0, message: { entries } });
  }

  private targets(type: number, sheet: string, args: object): object[] {
    return [wholeWorkbook, sheet]
      .filter((target) => this.session.isListening(type, target))
      .map((targetId) => ({ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(args) }));
  }

  private entryOf(event: EngineEvent): { type: number; args: object } | null {
    const source = { source: "Local", triggerSource: this.ourTurn ? "ThisLocalAddin" : "Unknown" };
    const where = { worksheetId: event.sheet, ...source };
    switch (event.kind) {
      case "cells":
        return {
          type: eventTypes.changed,
          args: { ...where, changeType: "RangeEdited", address: shortAddress(event.area), shiftDirection: "None" },
        };
      case "selection":
        return { type: eventTypes.selected, args: { ...where, address: shortAddress(event.area) } };
      default:
        return { type: eventTypes[event.kind], args: where };
    }
  }

  private send(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

function refusal(code: ConstructorParameters<typeof ExcelError>[0]): BatchAnswer {
  const { message } = new ExcelError(code);
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: "" } };
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
