/**
 * 国令713号第二十条: an expert who argues on paper declares their interests on paper too (书面声明); one with a direct
 * interest is recused, and their argument is not recorded.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { ExpertArgument } from './expert-adoption.ts';
import {
  type ExpertLetter,
  refuseDeclaration,
  refuseExpertAnswer,
  refuseExpertPaper,
  refusePaperDay,
} from './expert-answer.ts';
import { InterestDeclaration } from './interest-declaration.ts';
import type { UnitReply } from './unit-consultation.ts';

const r40 = provision('R-40', 'LAW', '国令713号第二十条');
const r39 = provision('R-39', 'LAW', '国令713号第十九条、第二十条');

/** Declaration and opinion of an expert on paper (书面声明和书面意见). */
export interface ExpertPaper {
  /** Null where they declared by their link before. */
  interest?: InterestDeclaration | null | undefined;
  interestNote: string;
  declarationId?: string | null | undefined;
  conclusion?: UnitReply | null | undefined;
  argument?: ExpertArgument | null | undefined;
  repliedOn: CalendarDay;
  fileId?: string | null | undefined;
}

const NOTHING_ARGUED: ExpertArgument = { necessity: '', feasibility: '', scientificMerit: '' };

/** Whether the expert recuses themselves by this paper (回避). */
export const stepsBack = ({ interest }: Pick<ExpertPaper, 'interest'>): boolean =>
  interest === InterestDeclaration.DIRECT;

/** Reasons against recording this paper (录入书面声明、书面意见): everything at once. */
export const refuseExpertPapers = (
  letter: ExpertLetter,
  paper: ExpertPaper,
  decision: { startedOn: CalendarDay },
  now: { today: CalendarDay },
): Finding[] => [
  ...refusePaperDeclaration(letter, paper),
  ...(stepsBack(paper) ? refuseArgued(paper) : refuseOpinion(paper)),
  ...refusePaperDay(letter, paper.repliedOn, decision, now),
];

function refusePaperDeclaration(letter: ExpertLetter, paper: ExpertPaper): Finding[] {
  const { interest, interestNote, declarationId } = paper;
  if (!interest) return letter.interest ? [] : [undeclaredOnPaper];
  const told = refuseDeclaration(letter, { interest, note: interestNote });
  return [
    ...told.map((finding) =>
      finding.fields.includes('note') ? { ...finding, fields: ['interestNote'] } : finding,
    ),
    ...(blank(declarationId ?? '') ? [declarationRequired] : []),
  ];
}

/** Reason against an argument by an expert who is recused. */
const refuseArgued = ({ conclusion, argument, fileId }: ExpertPaper): Finding[] =>
  conclusion || fileId || Object.values(argument ?? NOTHING_ARGUED).some((text: string) => !blank(text))
    ? [arguedInConflict]
    : [];

const refuseOpinion = ({ conclusion, argument, fileId }: ExpertPaper): Finding[] => [
  ...(conclusion
    ? refuseExpertAnswer(
        { interest: InterestDeclaration.NONE },
        { conclusion, argument: argument ?? NOTHING_ARGUED },
      )
    : [concludesNothing]),
  ...refuseExpertPaper(fileId ?? ''),
];

const undeclaredOnPaper = r40.block('EXPERT_PAPER_UNDECLARED', 'interest')`
  没有录入专家的利害关系声明，书面意见不能计入。
  请专家书面声明与决策事项有无直接利害关系，附声明的扫描件，连同书面意见一并录入。`;

const declarationRequired = r40.block('EXPERT_DECLARATION_REQUIRED', 'declarationId')`
  没有选择利害关系声明的扫描件。
  先在决策材料中上传专家签名的“利害关系声明”，再选择它。`;

const arguedInConflict = r40.block('EXPERT_CONFLICT_ARGUED', 'conclusion')`
  专家声明有直接利害关系，应当回避，不录入其论证意见。
  去掉论证意见，只录入声明；另选专家。`;

const concludesNothing = r39.block('EXPERT_CONCLUSION_REQUIRED', 'conclusion')`
  没有选择论证结论。
  按书面意见选择赞成、修改后赞成或者不赞成。`;
