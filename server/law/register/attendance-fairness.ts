/**
 * 邀请公平统计: number of invitations by category and by town, against their share of the register. 个人信息保护法第二十四条:
 * a choice made by a machine is to be open and fair; 第七条: the numbers say so without identifying anybody.
 */
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';

/** A representative in office during the period (统计期内的代表); no number, no name. */
export interface FairnessMember {
  categories: readonly string[];
  region: string;
  inOffice: boolean;
  /** First day from which they could be invited. */
  since: CalendarDay;
  lastInvitedOn: CalendarDay | null;
  /** Number of their invitations in the period. */
  invited: number;
}

/** A letter that was sent to a representative in the period (发出的邀请), as it stands now. */
export interface FairnessLetter {
  /** Category under which they were invited. */
  category: string;
  region: string;
  stage: InvitationStage;
}

/** Counts of letters by outcome (邀请结果): those still unanswered are in `sent` alone. */
export interface LetterCounts {
  sent: number;
  accepted: number;
  attended: number;
  /** 谢绝，或者应邀后退出. */
  declined: number;
  /** 逾期未答复. */
  silent: number;
}

/** One group (统计行): number of its members in the register, and the outcome of its letters. */
export interface FairnessRow extends LetterCounts {
  group: string;
  members: number;
}

/**
 * Smallest group with a row of its own; smaller ones share a row (小数合并): otherwise "one invited, one declined" would
 * reveal who.
 */
export const SMALLEST_GROUP = 3;

/** Label of the row for groups that are too small (人数过少的合并). */
export const SMALL_GROUPS = '人数少的合计';

const S = InvitationStage;
const ACCEPTED: ReadonlySet<InvitationStage> = new Set([S.ACCEPTED, S.ATTENDED, S.ABSENT]);
const DECLINED: ReadonlySet<InvitationStage> = new Set([S.DECLINED, S.WITHDRAWN]);

/** Counts letters by outcome (邀请结果). */
export const letterCounts = (letters: readonly FairnessLetter[]): LetterCounts => {
  const of = (is: (stage: InvitationStage) => boolean) => letters.filter(({ stage }) => is(stage)).length;
  return {
    sent: letters.length,
    accepted: of((stage) => ACCEPTED.has(stage)),
    attended: of((stage) => stage === S.ATTENDED),
    declined: of((stage) => DECLINED.has(stage)),
    silent: of((stage) => stage === S.EXPIRED),
  };
};

/** By category (按类别): people who hold several count in each; a letter counts in the one it was sent under. */
export const fairnessByCategory = (
  members: readonly FairnessMember[],
  letters: readonly FairnessLetter[],
): FairnessRow[] =>
  merged(
    rowsOf(
      members.flatMap(({ categories }) => categories),
      letters.map((letter) => [letter.category, letter]),
    ),
  );

/** By town (按乡镇). */
export const fairnessByRegion = (
  members: readonly FairnessMember[],
  letters: readonly FairnessLetter[],
): FairnessRow[] =>
  merged(
    rowsOf(
      members.map(({ region }) => region),
      letters.map((letter) => [letter.region, letter]),
    ),
  );

function rowsOf(
  membership: readonly string[],
  letters: readonly (readonly [string, FairnessLetter])[],
): FairnessRow[] {
  const groups = [...new Set([...membership, ...letters.map(([group]) => group)])];
  return groups.map((group) => ({
    group,
    members: membership.filter((one) => one === group).length,
    ...letterCounts(letters.flatMap(([of, letter]) => (of === group ? [letter] : []))),
  }));
}

/**
 * The rows, the largest first; the small ones in one row at the end, with the next larger one where they alone are
 * still too few.
 */
function merged(rows: readonly FairnessRow[]): FairnessRow[] {
  const order = [...rows].sort(
    (one, other) => other.members - one.members || (one.group < other.group ? -1 : 1),
  );
  const small: FairnessRow[] = [];
  while (order.length > 0 && (isSmall(order.at(-1)) || (small.length > 0 && members(small) < SMALLEST_GROUP)))
    small.push(...order.splice(-1));
  return small.length === 0 ? order : [...order, small.reduce(together, EMPTY)];
}

const isSmall = (row: FairnessRow | undefined) => row !== undefined && row.members < SMALLEST_GROUP;
const members = (rows: readonly FairnessRow[]) => rows.reduce((sum, row) => sum + row.members, 0);

const EMPTY: FairnessRow = {
  group: SMALL_GROUPS,
  members: 0,
  sent: 0,
  accepted: 0,
  attended: 0,
  declined: 0,
  silent: 0,
};

const together = (one: FairnessRow, other: FairnessRow): FairnessRow => ({
  group: SMALL_GROUPS,
  members: one.members + other.members,
  sent: one.sent + other.sent,
  accepted: one.accepted + other.accepted,
  attended: one.attended + other.attended,
  declined: one.declined + other.declined,
  silent: one.silent + other.silent,
});

/** Highest count with a row of its own (次数的上档); the row also holds all higher counts. */
export const MOST_TIMES = 3;

/** Numbers of people invited never, once, twice, three times and more (受邀次数分布). */
export const invitedTimes = (all: readonly FairnessMember[]): number[] =>
  Array.from(
    { length: MOST_TIMES + 1 },
    (_, times) => all.filter(({ invited }) => Math.min(invited, MOST_TIMES) === times).length,
  );

/** First days of the waiting spans (等候时间的分档), in days. */
export const WAITING_FROM = [0, 90, 180, 365] as const;

/**
 * Numbers of members in office by the time since their last letter (未受邀的时间), span by span, and of those who never had
 * one.
 */
export function waitingSpans(
  all: readonly FairnessMember[],
  today: CalendarDay,
): { fromDays: number; people: number; never: number }[] {
  const waiting = all
    .filter(({ inOffice }) => inOffice)
    .map(({ since, lastInvitedOn }) => ({
      days: Math.max(0, daysBetween(lastInvitedOn ?? since, today)),
      never: lastInvitedOn === null,
    }));
  return WAITING_FROM.map((fromDays, at) => {
    const until = WAITING_FROM[at + 1] ?? Number.POSITIVE_INFINITY;
    const within = waiting.filter(({ days }) => days >= fromDays && days < until);
    return { fromDays, people: within.length, never: within.filter(({ never }) => never).length };
  });
}
