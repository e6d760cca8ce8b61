import { finishedPapers, paperLabel, paperSheet } from '#server/domains/casepaper/paper-sheet.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { FilePart } from '#server/law/archive/process-file.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { both, type Piece, type Places } from './piece.ts';

/** The finished documents of a decision (定稿的文书), each under its number, to be read and as data. */
export async function casePaperPieces(
  db: Db,
  decisionId: string,
): Promise<(places: Places, part: FilePart) => Piece[]> {
  const papers = await finishedPapers(db, decisionId);
  return (places, part) =>
    papers
      .filter(({ kind }) => CASE_PAPERS[kind].part === part)
      .flatMap((paper) => {
        const label = paperLabel(paper);
        return both(places.next(part, label), label, paperSheet(paper), paper);
      });
}
