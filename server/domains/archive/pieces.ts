import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { ArchiveItem } from '#server/law/archive/archive.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import { activityPieces } from './activity-pieces.ts';
import { casePaperPieces } from './case-paper-pieces.ts';
import { checklistPieces } from './checklist-pieces.ts';
import { consultationPieces } from './consultation-pieces.ts';
import { decisionPaper, documentPieces, recordPieces } from './decision-pieces.ts';
import { eventPieces } from './event-pieces.ts';
import { type HeldTables, heldTables } from './held-rows.queries.ts';
import { hearingPieces } from './hearing-pieces.ts';
import { letterPieces } from './letter-pieces.ts';
import { initiationPieces, researchPieces } from './initiation-pieces.ts';
import { type Data, type Piece, Places } from './piece.ts';
import { trailOf } from './trail.queries.ts';

/** Path of the data for restoring (可恢复的数据). */
export const HELD_DATA = '数据/决策.json';

/** Format version of that data. */
export const FORMAT = 1;

/** Data of a decision's file, by table, with the version of the format. */
export interface HeldData {
  format: number;
  decisionNo: string;
  tables: HeldTables;
}

/**
 * A decision's file, piece by piece in the order in which it is bound (卷宗): the decision, each part of the procedure, the
 * checklist, the data. Opinions come in volumes, so that the file is never in memory as a whole.
 */
export async function* piecesOf(db: Db, decision: DecisionRow): AsyncGenerator<Piece> {
  const bound = new Map<ArchiveItem, string[]>();
  for await (const piece of boundPieces(db, decision)) {
    for (const item of piece.holds) bound.set(item, [...(bound.get(item) ?? []), piece.path]);
    yield piece;
  }
  yield* await checklistPieces(db, decision.id, bound);
  yield await heldData(db, decision);
}

async function* boundPieces(db: Db, decision: DecisionRow): AsyncGenerator<Piece> {
  const { id } = decision;
  const places = new Places();
  const records = await recordPieces(db, id);
  const documents = await documentPieces(db, id);
  const papers = await casePaperPieces(db, id);
  yield decisionPaper(decision);
  for (const part of Object.values(FilePart)) {
    if (part === FilePart.INITIATION) yield* await initiationPieces(db, decision, places);
    if (part === FilePart.DRAFTING) yield* await researchPieces(db, decision, places);
    yield* records(places, part);
    yield* documents(places, part);
    yield* papers(places, part);
    yield* await letterPieces(db, id, part, places);
    yield* await eventPieces(db, id, part, places);
    if (part === FilePart.PARTICIPATION) {
      yield* await activityPieces(db, id, places);
      yield* consultationPieces(db, id, places);
    }
    if (part === FilePart.HEARING) yield* hearingPieces(db, id, places);
  }
  const label = '办理过程留痕';
  const path = `${places.next(FilePart.FILING, label)}.json`;
  yield { kind: 'data', path, label, holds: [], value: await trailOf(db, id) };
}

async function heldData(db: Db, { id, no }: DecisionRow): Promise<Data> {
  const value: HeldData = { format: FORMAT, decisionNo: no, tables: await heldTables(db, id) };
  return { kind: 'data', path: HELD_DATA, label: '可恢复的数据', holds: [], value };
}
