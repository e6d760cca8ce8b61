import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import type { FileFault } from '#schema/archive/process-file-view.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { unsoundFiles } from '#server/ground/kernel/fault.ts';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { recordedFault } from '#server/ground/kernel/media/recorded-file.ts';
import { recordAudit } from '#server/ground/kernel/record-audit.ts';
import { shortFileWords } from '#server/law/archive/file-fault.ts';
import { inTurn } from './binding-turn.ts';
import type { Stored } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { snapshot } from './snapshot.ts';

export const FILE_MADE = nameOf(['decision.fileMade', '调取卷宗']);

/** The documents of a file that are lost or changed (缺失或者不符的材料), every one of them read to its end. */
async function unsound(media: MediaStore, papers: readonly Stored[]): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  for (const paper of papers) {
    const fault = await recordedFault(media, paper);
    const { path, sha256, size, storageKey: place } = paper;
    if (fault) faults.push({ path, fault, sha256, size, place });
  }
  return faults;
}

/** Such documents of the file as it would be bound now; the caller has proved that it is theirs to take. */
export const gapsNow = (context: Context, decision: DecisionRow): Promise<FileFault[]> =>
  inTurn(context.services, async () =>
    unsound(context.services.media, await snapshot(context, (db) => storedPapers(piecesOf(db, decision)))),
  );

async function storedPapers(pieces: ReturnType<typeof piecesOf>): Promise<Stored[]> {
  const papers: Stored[] = [];
  for await (const piece of pieces) if (piece.kind === 'stored') papers.push(piece);
  return papers;
}

/** 不完整的卷宗不交出: refuses a file with such documents by their names; the refusal is recorded. */
export async function refuseGaps(context: Context, no: string, faults: readonly FileFault[]): Promise<void> {
  if (faults.length === 0) return;
  const detail = `${no} ${faults.map(({ path }) => path).join('、')}`;
  context.services.log.warn({ no, places: faults.map(({ place }) => place) }, 'documents lost or changed');
  await recordAudit(context, { action: FILE_MADE, outcome: AuditOutcome.REFUSED, detail });
  throw unsoundFiles(shortFileWords(faults));
}

/** The same for the papers as they were drawn. */
export const refuseShort = async (context: Context, no: string, papers: readonly Stored[]): Promise<void> =>
  refuseGaps(context, no, await unsound(context.services.media, papers));
