import type { NamedDraft } from '#schema/procedure/review-contents.ts';
import type { Line } from './line.ts';

/** The version of the draft that a record names (草案的一稿), as people read it; nothing where it was a file. */
export const draftLine = (label: string, draft: NamedDraft | null | undefined): Line => ({
  label,
  text: draft ? `第${draft.no}稿，SHA-256 ${draft.digest}` : '',
});
