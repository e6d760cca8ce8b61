import { refuseNamedDocuments } from '#server/kernel/decision-documents.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { refuseNoMinutes } from '#server/law/procedure/discussion-held.ts';
import type { Finding } from '#server/law/refusal.ts';
import { documentsHeld } from './procedure-document.queries.ts';

/** The papers the record names, the minutes of the meeting among them. */
export async function refusePapers(
  command: CommandContext,
  id: string,
  fileIds: readonly string[],
): Promise<Finding[]> {
  const unknown = await refuseNamedDocuments(command, id, fileIds);
  if (unknown.length > 0) return unknown;
  const named = (await documentsHeld(command.db, id)).filter((one) => fileIds.includes(one.id));
  return refuseNoMinutes(named.filter(({ kind }) => MINUTES.has(kind)).length);
}

const MINUTES: ReadonlySet<DocumentKind> = new Set([
  DocumentKind.MEETING_MINUTES,
  DocumentKind.MEETING_SUMMARY,
]);
