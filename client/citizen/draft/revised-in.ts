/** Where what was adopted can be read: the version after the one of the round (修改稿). */

interface Round {
  decision: { no: string };
  draftVersionNo: number;
  revision: { no: number } | null;
}

/** A version and the round's version that it is compared with. */
export interface Revised {
  no: string;
  version: number;
  since: number;
}

/** Null until a later version is public. */
export const revisedIn = ({ decision, draftVersionNo, revision }: Round): Revised | null =>
  revision && revision.no > draftVersionNo
    ? { no: decision.no, version: revision.no, since: draftVersionNo }
    : null;
