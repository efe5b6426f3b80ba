import { overlap } from "../../core/grid/area";
import type { Area } from "../../core/grid/grid";
import type { EngineEvent, WorkbookEngine } from "../engine/workbook-engine";
import { eventTypes, wholeWorkbook } from "./classes/listeners";
import { workbookObject } from "./classes/workbook";
import { Dispatcher } from "./dispatcher";
import { ExcelError } from "./excel-error";
import type { Behaviour } from "./platforms/behaviours";
import { ExcelBehaviour, type BehaviourOptions } from "./platforms/excel-behaviour";
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

/** Which Excel is behind the bridge. */
export interface BridgeOptions extends BehaviourOptions {
  readonly platform?: Platform;
}

/**
 * Puts a workbook engine behind Office.js. Hand `bridge` to the client before it loads, as `_richApiNativeBridge`, or
 * after, with `OfficeExtension.HostBridge.init`. `requests` counts the syncs that reached the workbook.
 */
export class BridgeConnection {
  readonly bridge: NativeBridge;
  requests = 0;
  private readonly session: Session;
  private readonly excel: ExcelBehaviour;
  private queue: Promise<void> = Promise.resolve();
  private ourTurn = false;
  private isClosed = false;
  private readonly stop: () => void;

  private readonly delayed = new Set<ReturnType<typeof setTimeout>>();
  private readonly groups = new Set<string>();

  constructor(
    private readonly engine: WorkbookEngine,
    { platform = platforms.workbench, ...options }: BridgeOptions = {},
  ) {
    this.excel = new ExcelBehaviour(platform, options);
    this.session = new Session(engine, this.excel, platform.office === "OfficeOnline");
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    this.stop = engine.onEvent((event) => this.tell(event));
  }

  /** How many steps the person could take back. */
  get undoDepth(): number {
    return this.session.undo.depth;
  }

  /** The behaviours of this Excel that came about so far. */
  get struck(): Set<Behaviour> {
    return this.excel.struck;
  }

  /** The person presses Ctrl+Z. Only deleted conditional formats come back, as far as they do in Excel. */
  pressUndo(): void {
    for (const { sheet, format } of this.session.undo.pop()) {
      this.engine.putConditionalFormat(sheet, format);
      if (this.excel.does("format-after-undo")) this.session.broken.add(format.id);
    }
  }

  /** Stops telling events, forgets what is held back, and hears nothing more: the workbook is gone. */
  close(): void {
    this.isClosed = true;
    for (const timer of this.delayed) clearTimeout(timer);
    this.stop();
  }

  /** Batches run one after another, as Excel runs them. */
  private receive(text: string): void {
    const { id, type, flags = 0, message } = JSON.parse(text) as Message;
    if (this.isClosed || type !== MessageType.request || !message.body) return;
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
      if (this.isClosed) return;
      this.requests++;
      const answer = await this.answer(body, sizeOf(text), undoGroupOf(headers));
      const response = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
      this.send({ id, type: MessageType.response, flags: 0, message: response });
    });
  }

  private async answer(batch: Batch, size: number, group: string | null): Promise<BatchAnswer> {
    if (this.engine.isEditing()) return refusal("InvalidOperationInCellEditMode");
    if (this.excel.exceeds("payload-limit", size)) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.excel.does("undo-group-repeats", group !== null && this.groups.add(group).size >= 3)) {
      return refusal("GeneralException");
    }
    this.session.undo.begin(group);
    this.ourTurn = true;
    try {
      const answer = await new Dispatcher(batch, workbookObject(), this.session).run();
      const tooLarge = this.excel.exceeds("payload-limit", sizeOf(JSON.stringify(answer)));
      return tooLarge ? refusal("ResponsePayloadSizeLimitExceeded") : answer;
    } catch (cause) {
      // A fault of the workbench itself: the client gets an answer all the same, or it would wait for ever.
      return { Results: [], Error: { Code: "GeneralException", Message: String(cause), ActionIndex: 0, Location: "" } };
    } finally {
      this.ourTurn = false;
    }
  }

  private tell(event: EngineEvent): void {
    if (event.kind === "cells" && !this.ourTurn) {
      this.session.undo.byHand();
      if (this.excel.does("missed-events", this.isFromList(event))) return;
    }
    const entry = this.entryOf(event);
    if (!entry) return;
    const entries = this.targets(entry.type, event.sheet, entry.args);
    if (entries.length > 0) this.send({ type: MessageType.event, flags: 0, message: { entries } });
  }

  /** Whether a cell got what its list offers. Picked or typed, the engine does not say: here Excel misses both. */
  private isFromList({ sheet, area }: { readonly sheet: string; readonly area: Area }): boolean {
    const isOne = area.top === area.bottom && area.left === area.right;
    return (
      isOne &&
      this.engine
        .validations(sheet)
        .some(({ kind, areas }) => kind === "list" && areas.some((one) => overlap(one, area)))
    );
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
