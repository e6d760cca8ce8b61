import type { DocumentKind } from '#client/graphql/graphql.ts';
import { RECORD_PROOFS, type ProvedRecord } from '#server/law/decision/record-proof.ts';

/** How a form asks for the document its record must carry (记录应附的材料); others of these kinds may stand beside it. */
export const proofPapers = (kind: ProvedRecord, ...beside: DocumentKind[]) => {
  const { what, kinds } = RECORD_PROOFS[kind];
  return { label: what, of: [...kinds, ...beside] };
};
