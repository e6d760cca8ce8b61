/** How a matter and its clauses are called in running text. */
import { words } from '#client/words.ts';
import { aimOf, clauseMark, clauseName, inDraftOrder, WHOLE } from '#server/law/draft/clause-number.ts';
import { matterOf, subjectOf } from '#server/law/sentence.ts';

export { aimOf, clauseMark, clauseName, inDraftOrder, matterOf, subjectOf, WHOLE as WHOLE_TEXT };

/** Stand-in for the words of an opinion that has none: a stance alone, or a suggested wording alone. */
export const unsaid = (suggestedText: string | null | undefined) =>
  suggestedText?.trim() ? words.form.wordingAlone : words.form.stanceAlone;

const LONGEST_BRIEF = 24;

/** A clause in a list of choices: its number and how it begins. */
export function clauseBrief({ no, text }: { no: string; text: string }): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  if (no === WHOLE || letters.length === 0) return no;
  const mark = clauseMark(no);
  const start = letters.slice(0, LONGEST_BRIEF).join('');
  return `${mark}${mark === no ? ' ' : ''}${start}${letters.length > LONGEST_BRIEF ? '…' : ''}`;
}
