import { createHash } from 'node:crypto';
import { canonicalText, type DraftClause } from '#server/law/draft/draft-tree.ts';

/** SHA-256 (hex) of a draft's canonical text (草案摘要值): two drafts that say the same have the same. */
export const digestOf = (clauses: readonly DraftClause[]): string =>
  createHash('sha256').update(canonicalText(clauses)).digest('hex');
