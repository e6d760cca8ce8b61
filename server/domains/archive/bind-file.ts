import { type FileFault, FileFaultKind } from '#schema/archive/process-file-view.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type BoundEntry, type BoundFile, type Manifest, sha256Of } from './bound-file.ts';
import { CONTENTS, contentsSheet } from './contents-paper.ts';
import { digestOf } from './digest-of.ts';
import type { Piece, Stored } from './piece.ts';
import { FORMAT, piecesOf } from './pieces.ts';
import { snapshot } from './snapshot.ts';
import type { Workplace } from './workplace.ts';
import { writePaper } from './write-paper.ts';

/**
 * Binds a decision's file (装订): everything as it stood at one instant is written into the workplace, every stored document
 * is read once and compared with its digest, and the manifest is closed over all of it.
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
  const { entries, faults } = await checked(context, drawn);
  const { no, title, leadUnit } = decision;
  const { name = '', unitName = '' } = context.actor ?? {};
  const generatedBy = `${name}（${unitName}）`;
  const contents = { no, title, unitName: leadUnit.name, generatedBy, generatedAt, entries, faults };
  const paper = await writePaper(contentsSheet(contents));
  const all = [await workplace.write(CONTENTS, '卷内目录', paper), ...entries];
  const list: Manifest = {
    format: FORMAT,
    decisionNo: no,
    title,
    generatedAt: generatedAt.toISOString(),
    generatedBy,
    entries: all.map(({ source: _bytes, ...entry }) => entry),
    faults,
  };
  const manifest = Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
  return { manifest, manifestSha256: sha256Of(manifest), entries: all, faults, generatedAt };
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

/** Documents by what their bytes are now: what has vanished is named instead of bound, what has changed is named and bound. */
async function checked({ services }: Context, drawn: readonly (BoundEntry | Stored)[]) {
  const entries: BoundEntry[] = [];
  const faults: FileFault[] = [];
  for (const one of drawn) {
    if (!('kind' in one)) {
      entries.push(one);
      continue;
    }
    const { path, label, fileId, storageKey, sha256 } = one;
    const found = await digestOf(services.media, storageKey);
    if (found) entries.push({ path, label, fileId, ...found, source: { storageKey } });
    const fault = found ? FileFaultKind.CHANGED : FileFaultKind.VANISHED;
    if (found?.sha256 !== sha256) faults.push({ path, fault, sha256 });
  }
  return { entries, faults };
}
