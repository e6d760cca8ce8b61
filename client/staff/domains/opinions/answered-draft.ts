/** The draft as the form of an outcome needs it: its clauses as the public read them, and as they stand now. */

export interface DraftClause {
  anchorId: string;
  kind: string;
  no: string;
  text: string;
}

/** A clause in the round and in the newest version; null where a version has no such clause. */
export interface AnsweredClause {
  anchorId: string;
  no: string;
  before: string | null;
  now: string | null;
}

const HEADINGS: ReadonlySet<string> = new Set(['PART', 'CHAPTER', 'SECTION']);

/** The clauses of a round with what became of them, new ones at the end (草案条款的前后文字). */
export function answeredClauses(
  round: readonly DraftClause[],
  revised: readonly DraftClause[] | null | undefined,
): AnsweredClause[] {
  const words = ({ kind }: DraftClause) => !HEADINGS.has(kind);
  const now = new Map((revised ?? round).map((clause) => [clause.anchorId, clause]));
  const known = new Set(round.map(({ anchorId }) => anchorId));
  return [
    ...round.filter(words).map(({ anchorId, no, text }) => ({
      anchorId,
      no,
      before: text,
      now: now.get(anchorId)?.text ?? null,
    })),
    ...(revised ?? [])
      .filter((clause) => words(clause) && !known.has(clause.anchorId))
      .map(({ anchorId, no, text }) => ({ anchorId, no, before: null, now: text })),
  ];
}
