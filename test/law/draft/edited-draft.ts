/** A draft by its lines, edited step by step as the commands edit it: for the tests of references. */
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { type EditedClause, insert, rewrite } from '#server/law/draft/edit-draft.ts';
import { type Cite, citesAfter, numberingOf } from '#server/law/draft/reference-meaning.ts';

const K = ClauseKind;
export type Clause = EditedClause & { cites: readonly Cite[] | null };

/** A draft by its lines: 第一条 甲。 */
export const draftOf = (...lines: string[]): Clause[] =>
  lines.map((line, at) => {
    const [no = '', text = ''] = line.split(' ');
    const kind = no.endsWith('章') ? K.CHAPTER : no.startsWith('附件') ? K.ANNEX : K.ARTICLE;
    const item = /^[一二三四五（）\d]+$/u.test(no);
    return { anchorId: String(at), originIds: [], kind: item ? K.ITEM : kind, no, text, cites: null };
  });

export type Edit = (draft: readonly Clause[], base: readonly Clause[]) => readonly EditedClause[];
export const put =
  (after: string | null, text = '新的一条。', anchorId = '新'): Edit =>
  (draft) =>
    insert(draft, after, { anchorId, kind: K.ARTICLE, text });
export const say =
  (anchorId: string, text: string): Edit =>
  (draft) =>
    rewrite(draft, anchorId, text);

/** A version after some edits, each kept as the command keeps it. */
export const edited = (base: readonly Clause[], ...edits: Edit[]) => goneOn(base, base, edits);

export function goneOn(from: readonly Clause[], base: readonly Clause[], edits: readonly Edit[]): Clause[] {
  const byId = (clauses: readonly Clause[]) => new Map(clauses.map((one) => [one.anchorId, one]));
  return edits.reduce<Clause[]>(
    (draft, edit) => {
      const after = edit(draft, base).map((one) => ({
        ...one,
        cites: draft.find(({ anchorId }) => anchorId === one.anchorId)?.cites ?? null,
      }));
      return citesAfter({ clauses: byId(draft), base: byId(base), numbering: numberingOf(base) }, after);
    },
    [...from],
  );
}

export const BASE = draftOf(
  '第一条 本办法适用于全县。',
  '第二条 车辆应当停在线内。',
  '第三条 收费应当公示。',
  '第四条 违反第二条、第三条规定的，责令改正。',
  '第五条 依照前条处理的，依照《某某法》第二条复议。',
);
