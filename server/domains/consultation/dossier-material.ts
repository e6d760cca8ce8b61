import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import type { Dossier, DossierFile } from '#server/law/consultation/dossier.ts';
import type { ConsultationRow } from './consultation-row.ts';
import type { Part } from './consultation-select.ts';

/** The parts that are weighed before anything is published. */
export const WEIGHED_PARTS: ReadonlySet<Part> = new Set<Part>([
  'plainWords',
  'dossier',
  'attachments',
  'clips',
  'draft',
]);

/** Material to be published, in the form 国令713号第十五条 examines; `row` was read with `WEIGHED_PARTS`. */
export function materialOf({ dossier, draft, attachments = [] }: ConsultationRow): Dossier {
  const files = (...kinds: AttachmentKind[]): DossierFile[] =>
    attachments.filter(({ kind }) => kinds.includes(kind));
  return {
    draftFiles: files(AttachmentKind.DRAFT),
    clauses: (draft?.clauses ?? []).map(({ text }) => text),
    explanationFiles: files(AttachmentKind.EXPLANATION, AttachmentKind.INTERPRETATION),
    explanationText: dossier?.interpretation.map(({ text }) => text).join('\n'),
    basis: (dossier?.basis ?? []).map(({ title }) => title),
    basisFiles: files(AttachmentKind.BASIS),
    ways: (dossier?.ways ?? []).map(({ text }) => text),
    contact: dossier?.contact ?? {},
  };
}
