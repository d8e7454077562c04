/** Levels of a Chinese address, widest first. */
const LEVELS = {
  province: /(\p{Script=Han}{2,6}?)(?:省|自治区|特别行政区)/u,
  city: /(\p{Script=Han}{2,8}?)(?:市|自治州|地区|盟)/u,
  district: /(\p{Script=Han}{1,8}?)(?:区|县|旗)(?!号)/u,
  town: /(\p{Script=Han}{1,6}?)(?:街道|镇|乡)/u,
  road: /(\p{Script=Han}{1,8}?)(?:大道|路|街(?!道)|巷|弄|胡同|村)/u,
} as const;
type Level = keyof typeof LEVELS;
const ORDER = Object.keys(LEVELS) as Level[];

const WHERE_TO =
  /^.{0,8}?(?:寄到|发到|送到|寄往|发往|寄至|送至|发至|寄给|改成|改到|改为|换成|换到|地址(?:改成|改到|改为|换成|换到|是|:)*|:)/;
const LINE =
  /\p{Script=Han}{2,8}(?:省|自治区|市|州|区|县|镇|乡|街道|大道|路|街|巷|村|花园|小区|苑|家园|大厦|广场)[\p{Script=Han}\d#a-z()-]*\d*[\p{Script=Han}\d#a-z()-]*/u;

/** Without one of these letters there is no address to look for. */
const HINT = /[省市州区县镇乡道路街巷村园苑厦场]/;

export type AddressLine = {
  parts: Partial<Record<Level, string>>;
  /** First level, widest first, at which the other address says something else; `null`: none that both show. */
  conflictWith(other: string): { wanted: string; ordered: string } | null;
};

/** The part of a note that is an address, or `null`. It names two levels, or one and a house number. */
export function findAddress(text: string): { text: string; start: number } | null {
  if (!HINT.test(text)) return null;
  const lead = WHERE_TO.exec(text)?.[0].length ?? 0;
  const hit = LINE.exec(text.slice(lead));
  if (!hit) return null;
  const line = hit[0];
  const { parts } = readAddress(line);
  const levels = Object.keys(parts).length;
  const hasHouse = /\d+\s*(?:号|栋|幢|弄|单元|室|楼|座|组|-\d+)/.test(line);
  if (levels < 2 && !(levels === 1 && hasHouse)) return null;
  return { text: line, start: lead + hit.index };
}

/** Reads the levels of an address. What follows a mask (****) is not seen. */
export function readAddress(text: string): AddressLine {
  const parts: AddressLine['parts'] = {};
  let rest = text.split(/[*＊]/)[0]!;
  for (const level of ORDER) {
    const hit = LEVELS[level].exec(rest);
    if (!hit) continue;
    parts[level] = hit[0].slice(hit[0].length - hit[1]!.length - suffix(hit));
    rest = rest.slice(hit.index + hit[0].length);
  }
  return {
    parts,
    conflictWith(other) {
      const theirs = readAddress(other).parts;
      const shown = other.split(/[*＊]/)[0]!;
      for (const level of ORDER) {
        const [own, their] = [parts[level], theirs[level]];
        if (!own || shown.includes(own)) continue;
        if (their && !text.includes(their)) return { wanted: own, ordered: their };
      }
      return null;
    },
  };
}

function suffix(hit: RegExpExecArray): number {
  return hit[0].length - hit[1]!.length;
}
