/**
 * 条文的要求用语 (国令713号第二十七条; R-50): how far the words of a part of a sentence bind. Words alone are read, never their sense: 应当 and 必须 bind,
 * 不得 forbids, 原则上应当 and 一般不得 leave room, 可以 leaves it open. A word that only looks like one of them (许可, 一般工业) is none.
 */

/** How far a part of a sentence binds (要求的力度). */
export enum DutyForce {
  FORBIDS = 'FORBIDS',
  BINDS = 'BINDS',
  /** 原则上应当, 一般不得, 尽量 */
  LEAVES_ROOM = 'LEAVES_ROOM',
  /** 可以, 鼓励 */
  LEAVES_OPEN = 'LEAVES_OPEN',
  /** Both at once, as in 应当……可以……: words do not say which of them rules. */
  MIXED = 'MIXED',
  NONE = 'NONE',
}

const FORBID = '不得|不准|不允许|不应当|不可以|禁止|严禁';
const BIND = '应当|必须|务必';
const ROOM = '原则上|一般|通常|尽量|尽可能|视情况?|酌情|力争';
const OPEN = '可以|鼓励|提倡|倡导|(?<![许认不尽宁非即方])可(?=[不按由向在自将对以根依采申委免适视不])';

const SOFTENED = new RegExp(
  `(?:${ROOM})(?:${FORBID}|${BIND}|不)|(?:${BIND})(?:${ROOM})|原则上|尽量|尽可能`,
  'gu',
);
const FORBIDS = new RegExp(FORBID, 'gu');
const BINDS = new RegExp(BIND, 'gu');
const OPENS = new RegExp(OPEN, 'gu');

/** A part of a sentence without the words that bind, and how far those bind. */
export interface ReadPart {
  force: DutyForce;
  rest: string;
  /** The words behind the one that binds (所要求的事); empty where none does. */
  deed: string;
}

/** Reads a part of a sentence that stands between two signs (读要求用语). */
export function dutyIn(part: string): ReadPart {
  const kinds: DutyForce[] = [];
  let rest = part;
  for (const [words, force] of [
    [SOFTENED, DutyForce.LEAVES_ROOM],
    [FORBIDS, DutyForce.FORBIDS],
    [BINDS, DutyForce.BINDS],
    [OPENS, DutyForce.LEAVES_OPEN],
  ] as const) {
    const left = rest.replace(words, '\u0000');
    if (left !== rest) kinds.push(force);
    rest = left;
  }
  const [only, another] = kinds;
  return {
    force: another ? DutyForce.MIXED : (only ?? DutyForce.NONE),
    rest: rest.replaceAll('\u0000', ''),
    deed: only ? (rest.split('\u0000').at(-1) ?? '') : '',
  };
}

/** A condition, or what already refuses without 不得 (除非、……的，不、未、拒绝): such a part is no permission. */
const NO_PERMISSION = /[不未无非禁拒]|(?:的|时|后|情形|行为)$|^(?:违反|对)/u;

/**
 * Whether a part of the draft binds less than the part of a law that has the same words (力度减弱): 应当 or 不得 became room or a choice, or
 * 不得 was left out of a plain statement. Another number, or more than the law asks, is not weaker.
 */
export function bindsLess(law: ReadPart, draft: ReadPart): boolean {
  const binding = law.force === DutyForce.BINDS || law.force === DutyForce.FORBIDS;
  if (!binding) return false;
  if (draft.force === DutyForce.LEAVES_ROOM || draft.force === DutyForce.LEAVES_OPEN) return true;
  const dropped =
    law.force === DutyForce.FORBIDS && (draft.force === DutyForce.NONE || draft.force === DutyForce.BINDS);
  return dropped && !NO_PERMISSION.test(draft.rest);
}
