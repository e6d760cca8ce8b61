import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type BoundEntry, type BoundFile, type Manifest, sha256Of } from './bound-file.ts';
import { CONTENTS, contentsSheet } from './contents-paper.ts';
import type { Piece, Stored } from './piece.ts';
import { FORMAT, piecesOf } from './pieces.ts';
import { snapshot } from './snapshot.ts';
import { refuseShort } from './whole-file.ts';
import type { Workplace } from './workplace.ts';
import { writePaper } from './write-paper.ts';

/**
 * Binds a decision's file (装订): everything as it stood at one instant is written into the workplace, every stored document
 * is read once and compared with its digest, and the manifest is closed over all of it. With a document lost or changed
 * nothing is bound.
 */
export async function bindFile(
  context: Context,
  decision: DecisionRow,
  workplace: Workplace,
): Promise<BoundFile> {
  const { drawn, generatedAt } = await snapshot(context, async (db) => ({
    drawn: await draw(piecesOf(db, decision), workplace),
    generatedAt: (await rulesOf(db)).now,
  }));
  const { no, title, leadUnit } = decision;
  await refuseShort(context, no, drawn.filter(isStored));
  const entries = drawn.map(entryOf);
  const { name = '', unitName = '' } = context.actor ?? {};
  const generatedBy = `${name}（${unitName}）`;
  const contents = { no, title, unitName: leadUnit.name, generatedBy, generatedAt, entries };
  const paper = await writePaper(contentsSheet(contents));
  const all = [await workplace.write(CONTENTS, '卷内目录', paper), ...entries];
  const list: Manifest = {
    format: FORMAT,
    decisionNo: no,
    title,
    generatedAt: generatedAt.toISOString(),
    generatedBy,
    entries: all.map(({ source: _bytes, ...entry }) => entry),
    faults: [],
  };
  const manifest = Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
  return { manifest, manifestSha256: sha256Of(manifest), entries: all, generatedAt };
}

/** Writes what is made here, one piece after the other; documents wait until nothing of the database is held. */
async function draw(pieces: AsyncGenerator<Piece>, workplace: Workplace): Promise<(BoundEntry | Stored)[]> {
  const drawn: (BoundEntry | Stored)[] = [];
  for await (const piece of pieces) {
    if (piece.kind === 'stored') drawn.push(piece);
    else drawn.push(await workplace.write(piece.path, piece.label, await bytesOf(piece)));
  }
  return drawn;
}

const bytesOf = async (piece: Exclude<Piece, Stored>): Promise<Buffer> =>
  piece.kind === 'paper' ? writePaper(piece.sheet) : Buffer.from(`${JSON.stringify(piece.value, null, 2)}\n`);

const isStored = (one: BoundEntry | Stored): one is Stored => 'kind' in one;

/** Documents by what is recorded of their bytes, which is what they are. */
function entryOf(one: BoundEntry | Stored): BoundEntry {
  if (!isStored(one)) return one;
  const { path, label, fileId, size, sha256, storageKey } = one;
  return { path, label, fileId, size, sha256, source: { storageKey } };
}
