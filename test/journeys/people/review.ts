import { fullDate } from '#client/format.ts';
import { attended, held, planned } from '#test/domains/procedure/meeting-desk.ts';
import type { County } from '../running/county.ts';
import { numberOf } from '../running/number.ts';
import { leaderApproves } from './approvals.ts';
import type { Cast } from './cast.ts';
import type { Clerk } from './clerk.ts';
import { does, type Filled } from './action.ts';
import { brings } from './preparation.ts';

type Papers = readonly (readonly [kind: string, name: string])[];

/** 司法局 asks for what the package lacks; the draft stays with it (补充材料). */
export async function asksForMore(clerk: Clerk, matter: string, what: string): Promise<void> {
  await clerk.takesUp('合法性审查', matter);
  await does(clerk, '要求补充材料', { fields: { 要补充的材料: what } });
}

/** 司法局 sends the draft back to be amended (退回). */
export async function sendsBack(clerk: Clerk, matter: string, why: string): Promise<void> {
  await clerk.takesUp('合法性审查', matter);
  await does(clerk, '退回承办单位', { fields: { 退回的理由: why } });
}

/** The lead sends what was asked for (重新送审). */
export async function sendsMore(clerk: Clerk, matter: string, what: string, sent: Filled): Promise<void> {
  await clerk.takesUp('补充送审材料', matter);
  await brings(clerk, [['其他材料', what]]);
  await does(clerk, '重新送审', sent);
}

/** The lead sends the draft with its package (送请合法性审查). */
export async function sendToReview(clerk: Clerk, matter: string, sent: Filled): Promise<void> {
  await clerk.takesUp('送请合法性审查', matter);
  await does(clerk, '送请合法性审查', sent);
}

/** Reviewer's opinion: each of the three parts in order, a legal opinion, the outcome (审查意见). */
export const OPINION: Filled = {
  choices: {
    法定权限: '符合规定',
    法定程序: '符合规定',
    草案内容: '符合规定',
    法律意见提出人: '公职律师',
    审查结论: '合法',
  },
  fields: { 姓名: '沈律', 法律意见: '草案不与上位法抵触，没有减损公民权利。' },
};

export const POINT = '删去第七条中以户籍为条件的规定。';

/** The draft itself is contrary to law (不合法). */
export const UNLAWFUL: Filled = {
  choices: { ...OPINION.choices, 草案内容: '不符合规定', 审查结论: '不合法' },
  fields: {
    ...OPINION.fields,
    草案内容的问题和修改意见: '第七条的在岗补贴以户籍为条件，没有上位法依据，应当删去。',
    法律意见: '第七条减损公民权利，没有法律、法规依据。',
  },
  rows: { 审查意见: [{ fields: { 意见: POINT } }] },
};

/** The same, where the unit judged a computed change not material and the reviewer agrees. */
export const unmaterial = (opinion: Filled): Filled => ({
  ...opinion,
  choices: { ...opinion.choices, 草案的修改: '不属于重大修改' },
});

/** 司法局 gives its opinion with its paper. */
export async function giveOpinion(clerk: Clerk, matter: string, opinion: Filled): Promise<void> {
  await clerk.takesUp('合法性审查', matter);
  await brings(clerk, [['合法性审查意见书', '合法性审查意见书.pdf']]);
  await does(clerk, '出具审查意见', { ...opinion, ticks: ['合法性审查意见书.pdf'] });
}

/** 政府办公室 asks, a leader approves that it goes to a meeting (上会议题); what a meeting put off is asked anew. */
export async function approveItem(staff: Cast['staff'], matter: string, word?: '重新请批'): Promise<void> {
  const office = await staff('zhengban');
  await office.takesUp('请批上会议题', matter);
  await leaderApproves(staff, office, { leader: 'fuxianzhang', matter, ...(word && { word }) });
}

/** Puts an approved matter on the agenda of a planned meeting that can decide (安排上会). */
export async function schedule(
  clerk: Clerk,
  county: County,
  matter: string,
  { name, on, written = {} }: { name: string; on: string; written?: Readonly<Record<string, string>> },
): Promise<void> {
  await planned(county, { meetingName: name, meetingOn: on });
  await clerk.takesUp('安排上会', matter);
  await does(clerk, '安排上会', { fields: { 会议: toPick(name, on), ...written } });
}

/** A meeting as the list of the form calls it. */
export const toPick = (name: string, on: string) => `${fullDate(on)}　${name}（常务会议）`;

/** How a discussion went (集体讨论): who spoke, the head last, and how it ended. */
export interface Discussion {
  speakers: readonly string[];
  result: string;
  /** How it passed; as it was put before the meeting where nothing is said. */
  passed?: string;
  dissents?: readonly Filled[];
  /** The meeting desk has its result already. */
  ended?: true;
}

const RESULTS: Readonly<Record<string, string>> = {
  通过: 'APPROVE',
  不予通过: 'REJECT',
  再次讨论: 'DEFER',
  修改后再议: 'REWORK',
};

/** The meeting is held, and its desk has this result of the matter. */
export async function ends(county: County, matter: string, result: string): Promise<void> {
  const [{ id } = { id: '' }] = await county.sql<{ id: string }>('select id from decision where no = $1', [
    await numberOf(county, matter),
  ]);
  await held(county, id, { result: RESULTS[result] ?? null });
  await attended(county, id);
}

/** The meeting is held; 政府办公室 records the discussion true to the minutes. */
export async function recordDiscussion(
  clerk: Clerk,
  county: County,
  matter: string,
  { speakers, result, passed = '会议通过', dissents = [], ended }: Discussion,
): Promise<void> {
  if (!ended) await ends(county, matter, result);
  await clerk.takesUp('登记集体讨论', matter);
  await brings(clerk, [['会议记录', '会议记录.pdf']]);
  await does(clerk, '登记讨论结果', {
    choices: { 会议组成人员多数意见: result, ...(result === '通过' && { 怎样通过: passed }) },
    rows: { 发言人: speakers.map((name) => ({ fields: { 姓名: name } })), 不同意见: dissents },
    ticks: ['不同意见已经核对，如实记录', '会议记录.pdf'],
  });
}

/** 政府办公室 records what the Party committee answered (请示报告). */
export async function reportUpward(clerk: Clerk, matter: string, on: string): Promise<void> {
  await clerk.takesUp('登记党委意见', matter);
  await brings(clerk, [['党委批复', '县委批复.pdf']]);
  await does(clerk, '登记请示党委情况', {
    choices: { 答复: '同意' },
    fields: { 报告文号: '岚府〔2026〕61号', 报告日期: on, 答复日期: on, 答复内容: '同意。' },
    ticks: ['县委批复.pdf'],
  });
}

/** The lead's papers for the review (送审材料); the draft itself is in the system. */
export const bringPackage = (clerk: Clerk, more: Papers = []) =>
  brings(clerk, [['起草说明', '起草说明.pdf'], ['法律法规规章和政策依据', '依据文本.pdf'], ...more]);
