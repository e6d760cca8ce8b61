/**
 * R-57a. 解读形式: beside its sections an interpretation shows what changes for whom, answers the questions people ask, and tells cases.
 * Each may be left out; what was begun is finished. Documents of county and province ask for such forms, not the statute.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');

/** What changes for one group of people (政策变化): what holds now, what will hold, and from when on. */
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

/** How the draft treats one person in one situation (案例). */
export interface WrittenCase {
  who: string;
  situation: string;
  outcome: string;
}

/** What was begun and not finished in these forms (没有写完的解读). */
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
