/**
 * 按条归类: opinions that speak of one clause with one stance, proposed as a theme under its name; the clerk confirms, renames or
 * leaves it. One answer cannot serve who is for the clause and who is against it.
 */
import { STANCE_LABELS, type Stance } from '#server/law/consultation/comment-words.ts';
import { aimOf } from '#server/law/draft/clause-number.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** Fewer are answered one by one. */
export const FEWEST_OF_CLAUSE = 2;
/** Characters of the longest beginning that stands in a title. */
const BEGINNING_MAX = 24;

/** Title of the theme (主题): the clause by its number, its first words up to a sign, and the stance. */
export function clauseTheme(clauseNo: string, text: string, stance: Stance): string {
  const [first = ''] = text.trim().split(/[，。；：、\s]/u);
  const letters = Array.from(first);
  const beginning = letters.slice(0, BEGINNING_MAX).join('') + (letters.length > BEGINNING_MAX ? '…' : '');
  return `${aimOf(clauseNo)}${beginning && '：'}${beginning}（${STANCE_LABELS[stance]}）`;
}

/** Reason against gathering them (归成主题): no opinions of this stance on this clause are left to gather. */
export const refuseClauseTheme = (count: number): Finding[] =>
  count >= FEWEST_OF_CLAUSE
    ? []
    : [
        r32.block('NO_OPINIONS_ON_CLAUSE', 'clauseNo')`
          对这一条没有${FEWEST_OF_CLAUSE}条以上还未归类、写了理由、态度相同的意见。
          剩下的一条单独答复；只表示态度的另行归类。`,
      ];
