import { wordingIn, type Language } from "../../src/core/wording/wording";
import { HostError, hostErrorText, type HostErrorKind } from "../../src/host/host-error";

const languages: Language[] = ["zh-CN", "en"];

describe.each(languages)("the sentence for a host error in %s", (language) => {
  const wording = wordingIn(language);
  const kinds = Object.keys(wording.host.errors) as HostErrorKind[];

  test.each(kinds)("%s names the place and leaves no hole", (kind) => {
    const text = hostErrorText(new HostError(kind, "附件4!I6"), wording);
    expect(text).toContain("附件4!I6");
    expect(text).not.toMatch(/[{}]/);
  });

  test.each(kinds)("%s about the whole workbook says so", (kind) => {
    expect(hostErrorText(new HostError(kind, ""), wording)).toContain(wording.host.wholeWorkbook);
  });

  test("no two kinds share a sentence", () => {
    expect(new Set(Object.values(wording.host.errors)).size).toBe(kinds.length);
  });
});
