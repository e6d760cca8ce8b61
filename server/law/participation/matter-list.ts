/**
 * 公众参与行政决策事项清单: once a year the county says for each kind of matter who may take part, how, and which unit
 * answers for it. That there is a list, and what a row of it says, is the county's own duty; its ways are those of 第十四条,
 * and a promised solicitation is no shorter than 第十五条 asks.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { MINIMUM_COMMENT_DAYS } from '#server/law/consultation/comment-period.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';
import { PromisedWay } from './promised-way.ts';

const r14 = provision('R-14', 'LAW', '国令713号第十四条');
const r14List = provision('R-14', 'POLICY', '县政务公开任务清单');
const r17 = provision('R-17', 'LAW', '国令713号第十五条');

/** A matter of the list (清单事项) with what the public is promised. */
export interface PromisedMatter {
  /** 事项. */
  readonly name: string;
  /** 参与范围. */
  readonly scope: string;
  /** 参与方式. */
  readonly ways: readonly PromisedWay[];
  /** 责任单位: one of the county's, or in words where it differs by matter (编制单位). */
  readonly unitId: string | null;
  readonly unitWords: string;
  /** Days of a public solicitation, where they are said (征求意见期限). */
  readonly periodDays: number | null;
  /** Numbers of the decisions and of the catalogue's items that belong to it. */
  readonly decisionNos: readonly string[];
}

/** A year's list as it is judged (清单). */
export interface JudgedList {
  readonly versionNo: number;
  /** Changes of this version, in words (调整说明). */
  readonly changeNote: string;
  readonly matters: readonly PromisedMatter[];
  /** Numbers of the year's decisions and of its catalogue's items. */
  readonly knownNos: ReadonlySet<string>;
}

/** Reasons against working on a list that everybody reads already (清单已公布). */
export const refuseChangingList = ({ publishedAt }: { publishedAt: Date | null }): Finding[] =>
  publishedAt === null ? [] : [published];

/** Reasons against a list of this year (清单年度): it tells what is coming, not what was. */
export const refuseListYear = (year: number, today: CalendarDay): Finding[] =>
  [0, 1].includes(year - Number(today.slice(0, 4))) ? [] : [otherYear];

/** Reasons against such a list (清单不齐全), all at once. */
export const refuseMatterList = ({ versionNo, changeNote, matters, knownNos }: JudgedList): Finding[] => [
  ...(versionNo > 1 && hollow(changeNote) ? [noChange] : []),
  ...(matters.length === 0 ? [empty] : []),
  ...matters.flatMap((matter, index) => [
    ...refuseRow(matter, `matters.${index}`),
    ...refuseRepeated(matter, matters.slice(0, index), `matters.${index}`),
    ...matter.decisionNos
      .filter((no) => !knownNos.has(no))
      .map((no) => unknownDecision(no, `matters.${index}.decisionNos`)),
  ]),
];

const refuseRow = ({ name, scope, ways, unitId, unitWords, periodDays }: PromisedMatter, at: string) => [
  ...(hollow(name) ? [unnamed(`${at}.name`)] : []),
  ...(hollow(scope) ? [noScope(`${at}.scope`)] : []),
  ...(ways.length === 0 ? [noWay(`${at}.ways`)] : []),
  ...(unitId === null && hollow(unitWords) ? [noUnit(`${at}.unitId`)] : []),
  ...(ways.includes(PromisedWay.PUBLIC_SOLICITATION) &&
  periodDays !== null &&
  periodDays < MINIMUM_COMMENT_DAYS
    ? [short(periodDays, `${at}.periodDays`)]
    : []),
];

const nameOf = (text: string) => text.replaceAll(/[\s、，]/g, '');

function refuseRepeated(
  { name, decisionNos }: PromisedMatter,
  before: readonly PromisedMatter[],
  at: string,
): Finding[] {
  const twice = !hollow(name) && before.some((other) => nameOf(other.name) === nameOf(name));
  const linked = new Set(before.flatMap((other) => other.decisionNos));
  return [
    ...(twice ? [namedTwice(`${at}.name`)] : []),
    ...decisionNos.filter((no) => linked.has(no)).map((no) => linkedTwice(no, `${at}.decisionNos`)),
  ];
}

const published = r14List.block('MATTER_LIST_PUBLISHED')`
  清单已经公布，不再改动。
  需要调整的，另起新的一版，说明调整了什么。`;

const otherYear = r14List.block('MATTER_LIST_YEAR', 'year')`
  只编制本年度和下一年度的清单。
  往年的留在原处供公众查阅。`;

const empty = r14List.block('MATTER_LIST_EMPTY', 'matters')`
  清单没有事项。
  至少列一项，写明谁可以参与、怎样参与。`;

const noChange = r14List.block('MATTER_LIST_CHANGE_UNTOLD', 'changeNote')`
  没有写明这一版调整了什么。
  例如“新增义务教育招生片区一项”，随清单公布。`;

const unnamed = (field: string) => r14List.block('PROMISED_MATTER_UNNAMED', field)`
  没有写明事项。
  写公众听得懂的名称，例如“水、气、公交等价格”。`;

const noScope = (field: string) => r14List.block('PROMISED_SCOPE_REQUIRED', field)`
  没有写明参与范围。
  说清哪些人可以参与，例如“消费者、经营者、利益相关方”。`;

const noWay = (field: string) => r14.block('PROMISED_WAY_REQUIRED', field)`
  没有选择参与方式。
  至少选一种，例如座谈会、问卷调查。`;

const noUnit = (field: string) => r14List.block('PROMISED_UNIT_REQUIRED', field)`
  没有写明责任单位。
  选择单位；由不同单位承办的，用文字写，例如“编制单位”。`;

const short = (days: number, field: string) => r17.block('PROMISED_PERIOD_SHORT', field)`
  承诺公开征求意见${days}日，少于${MINIMUM_COMMENT_DAYS}日。
  改为${MINIMUM_COMMENT_DAYS}日以上；个别事项情况紧急需要缩短的，在那一次征求意见时说明理由。`;

const namedTwice = (field: string) => r14List.block('PROMISED_MATTER_TWICE', field)`
  同一事项列了两次。
  合并成一行，或者把名称写得可以区分。`;

const linkedTwice = (no: string, field: string) => r14List.block('PROMISED_DECISION_TWICE', field)`
  ${no}已经归入另一事项。
  一项决策只归入一个事项，留下最贴近的那一个。`;

const unknownDecision = (no: string, field: string) => r14List.block('PROMISED_DECISION_UNKNOWN', field)`
  目录和决策中没有${no}。
  从本年度的目录事项和决策中选。`;
