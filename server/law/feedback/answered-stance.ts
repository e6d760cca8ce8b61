/**
 * 国令713号第十八条: opinions are counted as what they are; an opinion against the draft is no support of it, and one that
 * would change it no question.
 */
import { Stance, STANCE_LABELS } from '#server/law/consultation/comment-words.ts';
import { Outcome } from './outcome.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r33 = provision('R-33', 'LAW', '国令713号第十八条');

/** Number of opinions of each stance (态度) among those that get one answer. */
export type StancesAnswered = Readonly<Partial<Record<Stance, number>>>;

/** Stances that ask for a change or are against the draft (反对、建议修改). */
export const AGAINST: readonly Stance[] = [Stance.OPPOSE, Stance.AMEND];

/** Outcomes that no opinion may get that asks for a change, or is against the draft. */
export const STANCE_BOUND: readonly Outcome[] = [Outcome.SUPPORT_ONLY, Outcome.ANSWERED];

/**
 * Reasons against answering these opinions by 表示支持 or 已作解答: some ask for a change or are against the draft; `field` is
 * the chosen outcome.
 */
export const refuseAgainstStance = (
  result: Outcome,
  answered: StancesAnswered,
  field = 'result',
): Finding[] => {
  if (!STANCE_BOUND.includes(result)) return [];
  const told = AGAINST.flatMap((stance) => {
    const count = answered[stance] ?? 0;
    return count > 0 ? [`“${STANCE_LABELS[stance]}”${count}条`] : [];
  });
  if (told.length === 0) return [];
  const found = told.join('、');
  return [result === Outcome.SUPPORT_ONLY ? against(found, field) : talkedAway(found, field)];
};

const against = (told: string, field: string) =>
  r33.block('SUPPORT_AGAINST_STANCE', field)`
    所答复的意见中有${told}，不能按表示支持处理。
    选择采纳、部分采纳、未采纳或者草案已体现，并写明理由；在主题里的，先移出主题，另行处理。`;

const talkedAway = (told: string, field: string) =>
  r33.block('ANSWER_AGAINST_STANCE', field)`
    所答复的意见中有${told}，提出了要求，不能只作解答。
    选择采纳、部分采纳、未采纳或者草案已体现，并写明理由；在主题里的，先移出主题，另行处理。`;
