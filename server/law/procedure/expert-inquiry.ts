/**
 * 国令713号第十九条至第二十一条: letters that ask experts for their opinion (专家论证函). Each expert reads one fixed text
 * and answers over their own name; words typed by the responsible unit are no expert's opinion.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, saysWhy } from '#server/law/substance.ts';
import { type NamedExpert, sameExpert } from '#server/law/register/library-expert.ts';
import type { LibraryLevel } from './expert-library.ts';
import { InterestDeclaration } from './interest-declaration.ts';
import { ExpertKind } from './expert-review.ts';
import { refuseLinkTo } from './letter-link.ts';

const r40 = provision('R-40', 'LAW', '国令713号第二十条');
const r41 = provision('R-41', 'LAW', '国令713号第二十一条');
const r40Design = provision('R-40', 'DESIGN', '决策办理流程');

const P = DecisionPhase;
const ASKING: readonly DecisionPhase[] = [P.DRAFTING, P.CONSULTING, P.REVISING];

/** Kinds of addressee of a letter on a fixed text (函的种类). */
export enum InquiryKind {
  UNIT = 'UNIT',
  EXPERT = 'EXPERT',
}

/** An expert, and how they were chosen (参加论证的专家、专业机构). */
export interface AskedExpert {
  kind: ExpertKind;
  employer: string;
  /** Library they were chosen from; null where from none. */
  library?: LibraryLevel | null | undefined;
  /** Their entry in the library. */
  expertId?: string | null | undefined;
  /** Reason for asking somebody who is in no library, or in a higher one than the county's own (库外、上级库专家). */
  outsideReason?: string | null | undefined;
  /** Whether they are known to hold a dissenting view of the draft. */
  dissenting: boolean;
}

/** An expert, with the contact that the library stores for their link; null for one who is in no library. */
export interface ExpertToAsk extends AskedExpert {
  name: string;
  contact: string | null;
}

/** Facts that a letter to experts is checked against (专家论证函). */
export interface ExpertGround {
  phase: DecisionPhase;
  /** Digest of the text that is sent; null where there is none fixed yet. */
  digest: string | null;
  /** The responsible units by name: nobody argues their own draft. */
  ownUnits: readonly string[];
  /** Names of experts who have this text before them, or have answered on it. */
  asked: readonly string[];
  /** Names of experts who declared an interest in this matter. */
  recused: readonly string[];
  /** Experts in the library today. */
  library: readonly (NamedExpert & { id: string })[];
  texting: boolean;
}

/** Reason against asking experts, or against their answer, in this phase (决策阶段不符). */
export const refuseExpertPhase = (phase: DecisionPhase): Finding[] =>
  ASKING.includes(phase) ? [] : [wrongPhase(phase)];

/** Reasons against sending these letters (发出专家论证函). */
export function refuseExpertsAsked(
  { experts, dueOn }: { experts: readonly ExpertToAsk[]; dueOn: CalendarDay },
  ground: ExpertGround,
  today: CalendarDay,
): Finding[] {
  const names = experts.map(({ name }) => name.trim());
  const twice = names.filter(
    (name, at) => name && (names.indexOf(name) !== at || ground.asked.includes(name)),
  );
  return [
    ...refuseExpertPhase(ground.phase),
    ...(experts.length === 0 ? [nobody] : []),
    ...(ground.digest === null ? [noDraft] : []),
    ...(dueOn > today ? [] : [tooSoon]),
    ...experts.flatMap((one, index) => refuseExpert(one, index, ground)),
    ...(twice.length > 0 ? [askedTwice([...new Set(twice)])] : []),
  ];
}

/**
 * Reasons against withdrawing a letter (撤回专家论证函): it was answered or withdrawn, its expert is recused, or no reason is
 * given.
 */
export const refuseExpertRecall = (
  letter: { reply: string | null; recalledAt: Date | null; interest: InterestDeclaration | null },
  reason: string,
): Finding[] => [
  ...(letter.reply || letter.recalledAt || letter.interest === InterestDeclaration.DIRECT ? [settled] : []),
  ...(saysWhy(reason) ? [] : [reasonRequired]),
];

function refuseExpert(expert: ExpertToAsk, index: number, ground: ExpertGround): Finding[] {
  const { name, kind, employer, contact, expertId } = expert;
  const at = `experts.${index}`;
  if (expertId && !ground.library.some(({ id }) => id === expertId)) return [notListed(at)];
  const house = (kind === ExpertKind.PERSON ? employer : name).trim();
  return [
    ...(blank(name) ? [nameless(at)] : []),
    ...(kind === ExpertKind.PERSON && blank(employer) ? [employerUntold(at)] : []),
    ...(ground.ownUnits.some((unit) => house.includes(unit)) ? [ownHouse(house, at)] : []),
    ...(ground.recused.includes(name.trim()) ? [recusedBefore(name.trim(), at)] : []),
    ...(expertId
      ? refuseLinkTo(r40Design, contact ?? '', `${at}.expertId`, ground.texting)
      : refuseOutside(expert, at, ground)),
  ];
}

/** Reason against asking an expert of the library as if they were in none (库外专家). */
const refuseOutside = (expert: ExpertToAsk, at: string, { library }: ExpertGround): Finding[] =>
  library.some((one) => sameExpert(one, expert)) ? [listed(expert.name.trim(), at)] : [];

const notListed = (at: string) => r41.block('EXPERT_NOT_LISTED', `${at}.expertId`)`
  所选的专家不在专家库中，或者已经出库。
  重新从专家库中选择；不从专家库中选择的，写明理由。`;

const listed = (name: string, at: string) => r41.block('EXPERT_LISTED', `${at}.expertId`)`
  ${name}在专家库中，没有从专家库中选择。
  删去手填的这一位，打开专家名册勾选本人。`;

const wrongPhase = (phase: DecisionPhase) => r40Design.block('EXPERT_PHASE_PAST')`
  决策事项现处于“${DECISION_PHASE_LABELS[phase]}”阶段，不再组织专家论证，也不再答复。
  送请合法性审查以前发出、答复；要补充的，由审查机关退回后办理。`;

const nobody = r40Design.block('EXPERT_INQUIRY_EMPTY', 'experts')`
  没有选择要请的专家、专业机构。
  添加专家、专业机构，写明从哪一级专家库中选择。`;

const noDraft = r40Design.block('EXPERT_INQUIRY_WITHOUT_DRAFT', 'fileIds')`
  没有已经定稿的草案，专家没有可以论证的文本。
  先把草案定稿；草案没有录入系统的，先上传草案文件，并在随函材料中选择它。`;

const tooSoon = r40Design.block('EXPERT_DUE_TOO_SOON', 'dueOn')`
  答复的最后日期不晚于今天，专家来不及论证。
  给专家留出阅读草案和材料的时间。`;

const nameless = (at: string) => r40Design.block('EXPERT_NAME_REQUIRED', `${at}.name`)`
  没有写明专家的姓名或者专业机构的名称。
  个人写真实姓名，单位写登记的全称；不再邀请的，删去这一行。`;

const employerUntold = (at: string) => r40Design.block('EXPERT_EMPLOYER_REQUIRED', `${at}.employer`)`
  没有写明专家的工作单位，看不出有没有代表性和利害关系。
  填写工作单位；已经退休的，写明原工作单位。`;

const ownHouse = (house: string, at: string) => r40Design.block('EXPERT_OF_OWN_UNIT', `${at}.employer`)`
  ${house}承办本决策，其人员不作为专家论证自己起草的草案。
  选择其他单位的专家。`;

const recusedBefore = (name: string, at: string) => r40.block('EXPERT_RECUSED_BEFORE', `${at}.name`)`
  ${name}已经声明与本决策事项有直接利害关系，不得参加论证。
  另选专家。`;

const askedTwice = (names: readonly string[]) => r40Design.block('EXPERT_ASKED_ALREADY', 'experts')`
  ${names.join('、')}已经收到这一稿的专家论证函，或者填写了两次。
  等待答复，没有收到的可以重发链接；发错的先撤回。`;

const settled = r40Design.block('EXPERT_LETTER_SETTLED')`
  这份专家论证函已经答复、撤回，或者专家已经回避。
  不用撤回；要再请专家的，另发一份。`;

const reasonRequired = r40Design.block('EXPERT_RECALL_REASON', 'reason')`
  没有写明撤回专家论证函的原因。
  写明原因，如“专家因病不能参加”“草案已经重新定稿”。`;
