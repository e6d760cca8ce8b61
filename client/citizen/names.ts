/** How a matter and its clauses are called in running text. */
import { words } from '#client/words.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { matterOf, subjectOf } from '#server/law/sentence.ts';

export { clauseName, matterOf, subjectOf };

const NUMBER = /^[〇零一二三四五六七八九十百千两]+$/;

/** A clause's number as the draft prints it: 一 → 一、; 第二条 stays. */
export const clauseMark = (no: string) => (NUMBER.test(no) ? `${no}、` : no);

/** What stands where no words were written: a stance alone, or a wording alone. */
export const unsaid = (suggestedText: string | null | undefined) =>
  suggestedText?.trim() ? words.form.wordingAlone : words.form.stanceAlone;

/** The clause that stands for a draft without numbers. */
export const WHOLE_TEXT = '全文';

/** What a comment is about: a clause, or the whole draft. */
export const aimOf = (clauseNo: string | null | undefined) => (clauseNo ? clauseName(clauseNo) : WHOLE_TEXT);

const LONGEST_BRIEF = 24;

/** A clause in a list of choices: its number and how it begins. */
export function clauseBrief({ no, text }: { no: string; text: string }): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  if (no === WHOLE_TEXT || letters.length === 0) return no;
  const mark = clauseMark(no);
  const start = letters.slice(0, LONGEST_BRIEF).join('');
  return `${mark}${mark === no ? ' ' : ''}${start}${letters.length > LONGEST_BRIEF ? '…' : ''}`;
}
