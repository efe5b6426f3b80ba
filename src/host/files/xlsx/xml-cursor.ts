const [tab, newLine, space, quote, ampersand, apostrophe, slash, less, equals, greater] = [..."\t\n \"&'/<=>"].map(
  (sign) => sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number];

/** The signs that make a name in ASCII: 2 where they may begin one too. */
const nameSigns = new Uint8Array(128);
for (const sign of "-.0123456789") nameSigns[sign.charCodeAt(0)] = 1;
for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") nameSigns[sign.charCodeAt(0)] = 2;

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** What XML forbids, and carriage returns, which a reader of XML must rewrite. */
const unusualSigns = /[^\t\n -\ufffd]|\]\]>|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Thrown inside only: the text is for the scanner of all XML. */
const unusual = Symbol("unusual");

/**
 * A place in a text of XML as programs write it: ASCII names, no carriage return, the five named entities. Whatever else it
 * meets, damage too, it refuses; `followed` tells.
 */
export class XmlCursor {
  at = 0;

  constructor(readonly text: string) {}

  /** Runs a reading; false where it met something unusual. */
  static followed(reading: () => void): boolean {
    try {
      reading();
      return true;
    } catch (cause) {
      if (cause === unusual) return false;
      throw cause;
    }
  }

  refuse(): never {
    throw unusual as unknown as Error;
  }

  /** Refuses signs from here on that XML does not allow anywhere, or reads otherwise than they stand. */
  refuseUnusualSigns(): void {
    if (unusualSigns.test(this.at === 0 ? this.text : this.text.slice(this.at))) this.refuse();
  }

  skipSpace(): this {
    for (;;) {
      const sign = this.text.charCodeAt(this.at);
      if (sign !== space && sign !== newLine && sign !== tab) return this;
      this.at++;
    }
  }

  /** Steps over a piece of text that stands here, if it does. */
  skip(piece: string): boolean {
    const { text, at } = this;
    // Faster than startsWith, as most pieces end with their first sign.
    for (let sign = 0; sign < piece.length; sign++) {
      if (text.charCodeAt(at + sign) !== piece.charCodeAt(sign)) return false;
    }
    this.at = at + piece.length;
    return true;
  }

  expect(piece: string): void {
    if (!this.skip(piece)) this.refuse();
  }

  /** The text up to the next tag, its entities replaced. */
  readText(): string {
    const end = this.text.indexOf("<", this.at);
    if (end < 0) this.refuse();
    const piece = this.text.slice(this.at, end);
    this.at = end;
    return this.decoded(piece);
  }

  readName(): string {
    const { text, at: from } = this;
    if (nameSigns[text.charCodeAt(from)] !== 2) this.refuse();
    let end = from + 1;
    while (nameSigns[text.charCodeAt(end)]) end++;
    this.at = end;
    return text.slice(from, end);
  }

  /** The attributes of a tag, with its end; `isEmptyTag` where that is "/>". */
  readAttributes(): { readonly attributes: Readonly<Record<string, string>>; readonly isEmptyTag: boolean } {
    const attributes: Record<string, string> = {};
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const sign = this.text.charCodeAt(this.at);
      if (sign === greater) {
        this.at++;
        return { attributes, isEmptyTag: false };
      }
      if (sign === slash) {
        this.expect("/>");
        return { attributes, isEmptyTag: true };
      }
      if (this.at === before) this.refuse();
      const name = this.readName();
      if (this.text.charCodeAt(this.at++) !== equals) this.refuse();
      // Twice the same, or a name that every object has.
      if (name in attributes) this.refuse();
      attributes[name] = this.readValue();
    }
  }

  private readValue(): string {
    const { text } = this;
    const mark = text.charCodeAt(this.at);
    if (mark !== quote && mark !== apostrophe) this.refuse();
    const from = ++this.at;
    let hasEntity = false;
    for (let sign = text.charCodeAt(from); sign !== mark; sign = text.charCodeAt(++this.at)) {
      if (sign === ampersand) hasEntity = true;
      // Also at the end of the text, where the sign is no number.
      else if (!(sign >= space) || sign === less) this.refuse();
    }
    const value = text.slice(from, this.at++);
    return hasEntity ? this.decoded(value) : value;
  }

  private decoded(text: string): string {
    if (!text.includes("&")) return text;
    return text.replace(/&(?:(\w+);)?/g, (_, name: string | undefined) => {
      const sign = Object.hasOwn(entities, name ?? "") ? entities[name ?? ""] : undefined;
      return sign ?? this.refuse();
    });
  }
}
