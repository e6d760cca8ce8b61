/**
 * 国令713号第三十二条、第三十七条: an interpretation tells what was decided. Put right, it may say no amount, day or duty that the
 * decision does not have: whoever reads it would pay, or be bound, by a word that nobody decided.
 */
import {
  FileFaultKind,
  UNSOUND_FILE_MEND,
  type UnsoundFile,
  unsoundFileWords,
} from '#server/law/archive/file-fault.ts';
import { amountsIn, datesIn, differing, dutiesIn } from '#server/law/draft/material-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r62 = provision('R-62', 'LAW', '国令713号第三十七条');

const KINDS = [amountsIn, datesIn, dutiesIn] as const;

/** Reasons against the corrected words of an interpretation (解读的更正), by the published text of the decision. */
export function refuseBeyondDecision(
  { wrong, corrected }: { wrong: string; corrected: string },
  decision: string,
): Finding[] {
  const beyond = KINDS.flatMap((wordsIn) => {
    const decided = new Set(wordsIn(decision));
    return differing(wordsIn(wrong), wordsIn(corrected)).came.filter((word) => !decided.has(word));
  });
  return beyond.length === 0 ? [] : [notDecided([...new Set(beyond)])];
}

/** Reasons against the same where the bytes of the published text are lost or changed: there is nothing to go by. */
export const refuseUnsoundDecision = (file: UnsoundFile): Finding[] => [
  file.fault === FileFaultKind.VANISHED ? textLost(file) : textChanged(file),
];

const textLost = (file: UnsoundFile) => r62.block('DECISION_TEXT_LOST', 'corrected')`
  公布的决策正文${unsoundFileWords(file)}，更正后的解读无法与它核对。
  ${UNSOUND_FILE_MEND}，再拟更正。`;

const textChanged = (file: UnsoundFile) => r62.block('DECISION_TEXT_CHANGED', 'corrected')`
  公布的决策正文${unsoundFileWords(file)}，更正后的解读无法与它核对。
  ${UNSOUND_FILE_MEND}，再拟更正。`;

const notDecided = (words: readonly string[]) => r62.block('CORRECTION_BEYOND_DECISION', 'corrected')`
  更正后的解读写了${words.map((word) => `“${word}”`).join('、')}，公布的决策正文里没有。
  照决策正文改解读；决策本身要改的，履行决策调整程序。`;
