import { TextDecoder, TextEncoder } from "node:util";

type Port = Pick<MessagePort, "close" | "postMessage"> & { onmessage: (() => void) | null };

/** Node's own would keep the process alive, because React never closes its ports. */
class Channel {
  readonly port1: Port = { onmessage: null, postMessage: () => undefined, close: () => undefined };
  readonly port2: Port = { ...this.port1, postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}

/** What browsers have and jest's jsdom has not: the engine of the workbook, its bridge and jsdom itself need it. */
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel: Channel });
