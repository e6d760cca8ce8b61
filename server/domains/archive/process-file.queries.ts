import type { FileFault, PrintedFile, ProcessFileView } from '#schema/archive/process-file-view.ts';
import type { Sheet } from '#schema/kernel/sheet.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { mayTake, takesFiles } from './archive.permissions.ts';
import { contentsTable } from './contents-paper.ts';
import { piecesOf } from './pieces.ts';
import { snapshot } from './snapshot.ts';
import { gapsNow } from './whole-file.ts';

const LATEST = 10;

/** Where the file is fetched and when it was made (卷宗), for those whose business it is; null for others. */
export async function processFileOf(
  context: Context,
  decision: DecisionRow,
): Promise<ProcessFileView | null> {
  if (!mayTake(context.actor, decision)) return null;
  const made = await readUnder(context, takesFiles, (db) =>
    db
      .selectFrom('process_file as f')
      .innerJoin('person as p', 'p.id', 'f.generated_by_id')
      .select(['f.id', 'f.generated_at as generatedAt', 'p.name as generatedBy', 'f.entries', 'f.bytes'])
      .select(['f.manifest_sha256 as manifestSha256', 'f.faults'])
      .where('f.decision_id', '=', decision.id)
      .orderBy('f.generated_at', 'desc')
      .limit(LATEST)
      .execute(),
  );
  return {
    url: `/juanzong/${encodeURIComponent(decision.no)}`,
    made: made.map((one) => ({ ...one, bytes: Number(one.bytes) })),
  };
}

/** The papers that keep the file from being made now (缺失或者不符的材料), for those whose business it is; null for others. */
export const fileGapsOf = async (context: Context, decision: DecisionRow): Promise<FileFault[] | null> =>
  mayTake(context.actor, decision) ? gapsNow(context, decision) : null;

/** Papers of opinions on the printed page at most; a longer compilation is in the file that is downloaded. */
const MOST_VOLUMES = 30;

/** 整卷供打印: every paper of the file in its order, for those whose business it is; null for others. */
export async function printedFileOf(context: Context, decision: DecisionRow): Promise<PrintedFile | null> {
  if (!mayTake(context.actor, decision)) return null;
  return snapshot(context, async (db) => {
    const sheets: Sheet[] = [];
    let volumes = 0;
    for await (const piece of piecesOf(db, decision)) {
      if (piece.kind !== 'paper') continue;
      if (piece.volume && ++volumes > MOST_VOLUMES) continue;
      sheets.push(piece.sheet);
    }
    return { sheets, omitted: Math.max(0, volumes - MOST_VOLUMES) };
  });
}

/** 卷内目录 of the file as it would be bound now, with its head; data for programs and what `without` names are left out. */
export const contentsOf = (
  context: Context,
  decision: DecisionRow,
  without: string,
): Promise<readonly (readonly string[])[]> =>
  snapshot(context, async (db) => {
    const entries: { path: string; label: string }[] = [];
    for await (const { kind, path, label } of piecesOf(db, decision))
      if (kind !== 'data' && !label.startsWith(without)) entries.push({ path, label });
    return contentsTable(entries).rows;
  });
