import type { CommandContext } from '#server/ground/kernel/context.ts';
import { compareDraftFile } from '#server/engines/draft/compare-text.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import {
  refuseOtherDraftFile,
  refuseUnreadableDraftFile,
  refuseUnsoundDraftFile,
} from '#server/law/procedure/draft-file.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ProcedureDocument } from '../procedure-document.queries.ts';

/** Reasons against a file of the draft that says otherwise than the version sent (送审的文件与送审稿核对). 国令713号第二十六条. */
export async function refuseFileBeside(
  command: CommandContext,
  decisionId: string,
  file: ProcedureDocument | null,
  version: PassingVersion | undefined,
): Promise<Finding[]> {
  if (!file || !version) return [];
  const compared = await compareDraftFile(command, decisionId, file.id);
  const { name, sha256 } = file;
  if (compared === 'UNREADABLE') return refuseUnreadableDraftFile(version.no, name);
  return typeof compared === 'string'
    ? refuseUnsoundDraftFile(version.no, { name, sha256, fault: compared })
    : refuseOtherDraftFile(version.no, name, compared);
}
