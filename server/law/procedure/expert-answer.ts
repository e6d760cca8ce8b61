/**
 * 国令713号第十九条、第二十条: declaration and opinion of an expert (利害关系声明、论证意见), over their own name. Whoever has a
 * direct interest is recused; an opinion on paper is shown as entered by the responsible unit.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, hollow } from '#server/law/substance.ts';
import type { ExpertArgument } from './expert-adoption.ts';
import { type AskedExpert, refuseExpertPhase } from './expert-inquiry.ts';
import { InterestDeclaration } from './interest-declaration.ts';
import { ExpertKind } from './expert-review.ts';
import { ReplyWay, UnitReply } from './unit-consultation.ts';

const r40 = provision('R-40', 'LAW', '国令713号第二十条');
const r39 = provision('R-39', 'LAW', '国令713号第十九条、第二十条');
const r39Design = provision('R-39', 'DESIGN', '决策办理流程');

/** Labels of an expert's conclusion (论证结论), which uses the answers of letters to units. */
export const EXPERT_CONCLUSION_LABELS: Readonly<Record<UnitReply, string>> = {
  [UnitReply.AGREE]: '赞成',
  [UnitReply.AGREE_WITH_CHANGES]: '修改后赞成',
  [UnitReply.DISAGREE]: '不赞成',
};

/** Labels of the ways in which an expert's opinion came in (论证意见的出具方式). */
export const EXPERT_WAY_LABELS: Readonly<Record<ReplyWay, string>> = {
  [ReplyWay.ACCOUNT]: '在平台上署名',
  [ReplyWay.LINK]: '凭专用链接署名',
  [ReplyWay.PAPER]: '书面意见由承办单位录入',
};

/** State of a letter that its expert's actions are checked against (专家论证函). */
export interface ExpertLetter {
  addressee: string;
  expert: AskedExpert | null;
  sentOn: CalendarDay;
  dueOn: CalendarDay;
  recalledAt: Date | null;
  interest: InterestDeclaration | null;
  reply: UnitReply | null;
}

interface Now {
  phase: DecisionPhase;
  today: CalendarDay;
}

/**
 * Reasons against declaring or answering now (不能答复): the phase is past, the letter was withdrawn or answered, or the
 * expert is recused; a link ends with its day.
 */
export const refuseExpertNow = (letter: ExpertLetter, way: ReplyWay, { phase, today }: Now): Finding[] => [
  ...refuseExpertPhase(phase),
  ...(letter.recalledAt ? [recalled] : []),
  ...(letter.interest === InterestDeclaration.DIRECT ? [recused] : []),
  ...(letter.reply ? [answered] : []),
  ...(way === ReplyWay.LINK && today > letter.dueOn ? [linkEnded(letter.dueOn)] : []),
];

/** A declaration (利害关系声明), with a note on the interest where there is one. */
export interface ExpertDeclaration {
  interest: InterestDeclaration;
  note: string;
}

/** Reasons against this declaration (声明): it was made already, or a direct interest is not explained. */
export const refuseDeclaration = (
  { interest: before }: ExpertLetter,
  { interest, note }: ExpertDeclaration,
): Finding[] => [
  ...(before === InterestDeclaration.NONE ? [declaredAlready] : []),
  ...(interest === InterestDeclaration.DIRECT && hollow(note) ? [interestUntold] : []),
];

/** An opinion (论证意见) with its conclusion. */
export interface ExpertAnswer {
  conclusion: UnitReply;
  argument: ExpertArgument;
}

/** Findings on an opinion (论证意见不完整): a declaration has to precede it, and at least one aspect be argued. */
export const refuseExpertAnswer = (
  { interest }: Pick<ExpertLetter, 'interest'>,
  { argument }: ExpertAnswer,
): Finding[] => [
  ...(interest ? [] : [undeclared]),
  ...(Object.values(argument).every((text: string) => hollow(text)) ? [opinionEmpty] : []),
];

/**
 * Reasons against this signature (署名): an expert signs by their own name; an institution seals, which a link cannot.
 */
export const refuseExpertSigner = ({ addressee, expert }: ExpertLetter, signer: string): Finding[] => [
  ...(expert?.kind === ExpertKind.INSTITUTION ? [sealOnPaper] : []),
  ...(bare(signer) === bare(addressee) ? [] : [otherName(addressee)]),
];

const bare = (name: string) => name.replaceAll(/[\s\u3000]/gu, '');

/** Reasons against this day of a paper (书面声明、书面意见的日期). */
export const refusePaperDay = (
  { sentOn }: ExpertLetter,
  repliedOn: CalendarDay,
  decision: { startedOn: CalendarDay },
  now: { today: CalendarDay },
): Finding[] => [
  ...refuseHappenedOn(now, decision, repliedOn, 'repliedOn'),
  ...(repliedOn < sentOn ? [repliedBeforeSent] : []),
];

/** Finding on an opinion on paper (书面意见) whose paper is missing. */
export const refuseExpertPaper = (fileId: string): Finding[] => (blank(fileId) ? [paperRequired] : []);

const recalled = r39Design.block('EXPERT_LETTER_RECALLED')`
  这份专家论证函已经撤回，不用答复。
  有疑问的，与承办单位联系。`;

const recused = r40.block('EXPERT_STEPPED_BACK')`
  已经声明有直接利害关系，不参加本决策的论证。
  感谢声明；承办单位另选专家。`;

const answered = r39Design.block('EXPERT_ANSWERED')`
  论证意见已经署名，不能改。
  意见有变化的，请承办单位另发专家论证函。`;

const linkEnded = (dueOn: CalendarDay) => r39Design.block('EXPERT_LINK_ENDED')`
  答复的最后日期是${inChinese(dueOn)}，链接已经失效。
  仍要答复的，把签名的书面意见交承办单位。`;

const declaredAlready = r40.block('EXPERT_DECLARED')`
  已经声明没有直接利害关系。
  情况有变化的，请告知承办单位，由其撤回专家论证函。`;

const interestUntold = r40.block('EXPERT_INTEREST_UNTOLD', 'note')`
  声明有直接利害关系，没有写明是什么。
  用几个字写明，如“在草案涉及的企业任顾问”。`;

const undeclared = r40.block('EXPERT_UNDECLARED', 'interest')`
  还没有声明与决策事项有无直接利害关系。
  先作利害关系声明，再填写论证意见。`;

const opinionEmpty = r39.block('EXPERT_OPINION_EMPTY', 'necessity')`
  没有写论证意见。
  在必要性、可行性、科学性中，至少就一个方面写明意见。`;

const sealOnPaper = r39.block('EXPERT_SEAL_ON_PAPER', 'signer')`
  专业机构的论证意见应当盖章，不能凭链接署名。
  把盖章的书面意见交承办单位，由其附扫描件录入。`;

const otherName = (addressee: string) => r39.block('EXPERT_OTHER_NAME', 'signer')`
  署名与专家论证函所请的${addressee}不一致。
  由${addressee}本人署名。`;

const repliedBeforeSent = r39Design.block('EXPERT_PAPER_BEFORE_LETTER', 'repliedOn')`
  书面意见的日期早于专家论证函的发出日期。
  核对日期。`;

const paperRequired = r39.block('EXPERT_PAPER_REQUIRED', 'fileId')`
  没有选择书面意见的扫描件。
  先在决策材料中上传签名或者盖章的论证意见，再选择它。`;
