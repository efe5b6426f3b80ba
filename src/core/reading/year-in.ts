import { chineseNumber } from "../values/chinese-number";
import { remembered } from "../values/remembered";

/** The year a text names, 0 where it names none: the day a form was filled in (2024年3月5日) lies in another one. */
export const yearIn = remembered((text) => {
  const typed = text
    .normalize("NFKC")
    .replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/, (year) => chineseNumber(year.replace(/○/g, "〇")));
  return Number(/((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/.exec(typed)?.[1] ?? 0);
});
