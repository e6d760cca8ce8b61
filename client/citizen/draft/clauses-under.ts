import { type ClauseKind, depthOf, isHeading } from '#server/law/draft/draft-tree.ts';

interface Placed {
  kind: `${ClauseKind}`;
  no: string;
  position: number;
}

/** The clauses under a heading, also under the headings within it (某章的各条). */
export function clausesUnder<C extends Placed>(clauses: readonly C[], heading: Placed): C[] {
  const behind = clauses.filter(({ position }) => position > heading.position);
  const end = behind.findIndex((one) => depthOf(one) <= depthOf(heading));
  return (end < 0 ? behind : behind.slice(0, end)).filter(({ kind }) => !isHeading(kind));
}
