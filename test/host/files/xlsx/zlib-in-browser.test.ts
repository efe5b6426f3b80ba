import * as zlib from "node:zlib";
import fc from "fast-check";
import * as inBrowser from "../../../../src/host/files/xlsx/zlib-in-browser";

const contents = fc.oneof(
  fc.uint8Array({ maxLength: 300_000 }),
  fc.tuple(fc.string({ minLength: 1 }), fc.nat(20_000)).map(([text, times]) => Buffer.from(text.repeat(times))),
);

test("what either packs the other unpacks, with the same sum", () => {
  fc.assert(
    fc.property(contents, (content) => {
      const most = { maxOutputLength: Math.max(1, content.length) };
      expect(inBrowser.crc32(content)).toBe(zlib.crc32(content));
      expect(Buffer.from(inBrowser.inflateRawSync(zlib.deflateRawSync(content), most)).equals(content)).toBe(true);
      expect(zlib.inflateRawSync(inBrowser.deflateRawSync(content)).equals(content)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a bomb is given up once it is larger than it says, and what is damaged is refused", () => {
  const bomb = zlib.deflateRawSync(Buffer.alloc(300e6));
  expect(() => inBrowser.inflateRawSync(bomb, { maxOutputLength: 1000 })).toThrow(RangeError);
  const half = zlib.deflateRawSync(Buffer.from("自评报告".repeat(999))).subarray(0, 20);
  expect(() => inBrowser.inflateRawSync(half, { maxOutputLength: 99_999 })).toThrow();
});
