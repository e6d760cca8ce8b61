/**
 * R-57a. 解读形式: beside its sections an interpretation shows the changes for each group, answers the questions people
 * ask, and gives cases. Each form may be left out; a form once begun is completed. Documents of county and province ask
 * for such forms, not the statute.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');

/** Change for one group of people (政策变化): the rule now, the rule to come, and the day it starts. */
export interface WrittenImpact {
  who: string;
  before: string;
  after: string;
  since: string;
}

/** A question people ask, and its answer (问答). */
export interface WrittenQuestion {
  question: string;
  answer: string;
}

/** Example of the draft applied to one person in one situation (案例). */
export interface WrittenCase {
  who: string;
  situation: string;
  outcome: string;
}

/** Findings on entries of these forms begun and not completed (没有写完的解读). */
export const refuseForms = (
  impacts: readonly WrittenImpact[],
  questions: readonly WrittenQuestion[],
  cases: readonly WrittenCase[],
): Finding[] => [
  ...impacts.flatMap((one, index) => refuseImpact(one, `impacts.${index}`)),
  ...questions.flatMap(({ question, answer }, index) =>
    blank(question) === blank(answer) ? [] : [halfAsked(`questions.${index}`, index + 1)],
  ),
  ...cases.flatMap((one, index) => refuseCase(one, index)),
];

/** The rows as they are published with the decision (随决策公布的政策变化). */
export interface PublishedImpacts {
  impacts: readonly WrittenImpact[];
  /** The lead unit confirms that it compared each row with 审定稿. */
  confirmed: boolean;
  /** The clauses in which 审定稿 differs from the draft that the rows were written for. */
  changed: readonly string[];
}

/** Reasons against publishing the rows with the decision: they must state its content and the day it takes effect. */
export function refusePublishedImpacts({ impacts, confirmed, changed }: PublishedImpacts): Finding[] {
  if (impacts.length === 0) return [];
  return [
    ...refuseForms(impacts, [], []),
    ...impacts.flatMap(({ since }, index) => (blank(since) ? [sinceMissing(index)] : [])),
    ...(changed.length > 0 && !confirmed ? [unconfirmed(changed)] : []),
  ];
}

/** One row as a single line of text (政策变化的一行). */
export const impactWords = ({ who, before, after, since }: WrittenImpact): string =>
  `${who}：现在${before}；以后${after}${blank(since) ? '' : `；${since}起`}`;

const sinceMissing = (index: number) => r57.block('IMPACT_SINCE_REQUIRED', `impacts.${index}.since`)`
  政策变化对照第${index + 1}行没有写明从何时起；决策已定，这一天应当告诉公众。
  写明从何时起，与决策的施行日期一致。`;

const NAMED = 5;

const unconfirmed = (changed: readonly string[]) => r57.block('IMPACTS_UNCONFIRMED', 'impactsConfirmed')`
  政策变化对照是随征求意见稿写的；审定稿与征求意见稿有${changed.length}处不同：${changed.slice(0, NAMED).join('、')}${changed.length > NAMED ? '等' : ''}。
  对照审定稿逐行核对，不符的改正，再选择“已经逐行核对”。`;

/** 从何时起 may be open: the draft may leave it to the decision. */
function refuseImpact({ who, before, after }: WrittenImpact, field: string): Finding[] {
  const left = [
    ...(blank(who) ? ['涉及哪些人'] : []),
    ...(blank(before) ? ['现在怎样'] : []),
    ...(blank(after) ? ['以后怎样'] : []),
  ];
  if (left.length === 0) return [];
  return [
    r57.block('IMPACT_INCOMPLETE', field)`
      政策变化对照${blank(who) ? '' : `“${who.trim()}”`}没有写明：${left.join('、')}。
      补写${left.join('、')}；现在没有规定的，写明没有。`,
  ];
}

const halfAsked = (field: string, no: number) => r57.block('QUESTION_UNFINISHED', field)`
  第${no}个问答只写了一半。
  写全问题和答案，或者删去这一个。`;

function refuseCase({ who, situation, outcome }: WrittenCase, index: number): Finding[] {
  const left = [
    ...(blank(who) ? ['谁'] : []),
    ...(blank(situation) ? ['遇到什么情况'] : []),
    ...(blank(outcome) ? ['照草案怎样处理'] : []),
  ];
  if (left.length === 0 || left.length === CASE_PARTS) return [];
  return [
    r57.block('CASE_UNFINISHED', `cases.${index}`)`
      第${index + 1}个案例没有写明：${left.join('、')}。
      补写${left.join('、')}，或者删去这一个。`,
  ];
}

const CASE_PARTS = 3;
