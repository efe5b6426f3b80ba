import { plain } from "./plain";

/** Words that say how something is counted, and nothing of what it is. */
const measuring = /总?(?:人数|户数|件数|次数|数量|金额|总数|总额|人次)|完成率|执行率|到位率|情况|工作|完成/g;

/** The share of a name's letter pairs that a text holds, from 0 to 1: 困难群体代缴 is in 代缴困难群体养老保险, words swapped. */
export function namedIn(name: string, text: string): number {
  const wanted = pairsOf(name);
  const given = new Set(pairsOf(text));
  if (wanted.length < 2) return 0;
  return wanted.filter((pair) => given.has(pair)).length / wanted.length;
}

function pairsOf(text: string): string[] {
  const letters = [
    ...plain(text)
      .replace(measuring, "")
      .replace(/[\d.，、；：。()%]/g, ""),
  ];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`);
}
