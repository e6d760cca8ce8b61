/** 草案的各章: what is folded together where a draft is read on a phone. */
import { type ClauseKind, depthOf, isHeading } from '#server/law/draft/draft-tree.ts';

interface Printed {
  kind: `${ClauseKind}`;
  no: string;
  text: string;
}

/** One fold: a chapter with what stands in it, or clauses outside of all chapters. */
export interface Chapter<C> {
  /** 章, where there is one. */
  heading: C | null;
  /** Its clauses, and the headings within it (节). */
  clauses: C[];
}

/** Depth of a 章; a 编 above it stands between the folds. */
export const CHAPTER = 2;

/** So many clauses without a heading are one fold. */
const MOST = 10;

/** The folds in reading order; every clause stands in exactly one. A 编 is a fold without clauses. */
export function chaptersOf<C extends Printed>(clauses: readonly C[]): Chapter<C>[] {
  const all: Chapter<C>[] = [];
  for (const clause of clauses) {
    const last = all.at(-1);
    const depth = depthOf(clause);
    if (isHeading(clause.kind) && depth <= CHAPTER) all.push({ heading: clause, clauses: [] });
    else if (last && joins(last, depth)) last.clauses.push(clause);
    else all.push({ heading: null, clauses: [clause] });
  }
  return all;
}

/** A clause outside of all headings (附件) joins no chapter; nothing joins a 编. */
function joins<C extends Printed>({ heading, clauses }: Chapter<C>, depth: number): boolean {
  if (heading) return depth >= CHAPTER && depthOf(heading) === CHAPTER;
  return clauses.length < MOST && (clauses[0] ? depthOf(clauses[0]) === depth : false);
}

/** Letters (字) up to which a draft is short enough to be read unfolded. */
const SHORT = 800;

export const isShort = (clauses: readonly Printed[]) =>
  clauses.reduce((sum, { text }) => sum + Array.from(text).length, 0) <= SHORT;
