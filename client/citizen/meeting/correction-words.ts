import type { AgendaResult } from '#client/graphql/graphql.ts';
import { AGENDA_RESULT_LABELS } from '#client/words.ts';

/** A correction of a result, as everybody may read it. */
export interface Corrected {
  resultBefore: AgendaResult;
  resultTextBefore: string;
  result: AgendaResult;
  resultText: string;
  reason: string;
}

const entered = (result: AgendaResult, text: string) =>
  `“${AGENDA_RESULT_LABELS[result]}”${text ? `（${withoutStop(text)}）` : ''}`;

const withoutStop = (text: string) => text.trim().replace(/。$/u, '');

/** 审议结果的更正 in one sentence: what was entered, what is right, and why. */
export const correctionWords = (one: Corrected): string =>
  `原登记为${entered(one.resultBefore, one.resultTextBefore)}，更正为${entered(one.result, one.resultText)}。理由：${withoutStop(one.reason)}。`;
