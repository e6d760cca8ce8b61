/** 仅表态: opinions that are a stance and nothing else are counted apart, and answered as a group. */
import { STANCE_LABELS, type Stance } from '#server/law/consultation/comment-words.ts';
import { aimOf } from '#server/law/draft/clause-number.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** The heading under which stances of one kind about one clause are answered. */
export const stancesTitle = (stance: Stance, clauseNo: string | null): string =>
  `只表示${STANCE_LABELS[stance]}、没有写理由的意见（${aimOf(clauseNo)}）`;

/** Reason against gathering bare stances into a group: none of this stance is left to gather. */
export const refuseGathering = (count: number): Finding[] =>
  count > 0
    ? []
    : [
        r32.block('NO_STANCES_ALONE', 'stance')`
          没有还未归类、只表示这一态度的意见。
          已经归类或者答复的不再归入；写了理由的逐条处理。`,
      ];

/** Number of opinions that are this stance and nothing else. */
interface Counted {
  readonly stance: Stance;
  readonly count: number;
}

/** 其中41条只表示态度、没有写理由：支持30条，反对11条。 Nothing where there is none, or where nobody counted. */
export function stancesText(alone: readonly Counted[] | null | undefined): string {
  const all = (alone ?? []).reduce((sum, { count }) => sum + count, 0);
  const each = (alone ?? []).map(({ stance, count }) => `${STANCE_LABELS[stance]}${count}条`);
  return all > 0 ? `其中${all}条只表示态度、没有写理由：${each.join('，')}。` : '';
}
