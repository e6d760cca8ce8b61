/**
 * 修改对照 on paper: the changes of a draft as paragraphs of unchanged, deleted and added runs. Accepting all changes gives
 * the later version, line by line.
 */
import type { ClauseChange } from './clause-changes.ts';
import { type ClauseKind, printedClauses } from './draft-tree.ts';
import { redline, type Span } from './redline.ts';

/** A paragraph of a comparison, and the kind of its clause (修改对照的一段). */
export interface TrackedParagraph {
  kind: ClauseKind;
  spans: Span[];
}

/** The whole comparison (全文修改对照), clause by clause, each with its numbers before and after. */
export const trackedParagraphs = (changes: readonly ClauseChange[]): TrackedParagraph[] =>
  changes.flatMap(({ noBefore, noAfter, before, after, relation, ...change }) => {
    const kind = change.kind as ClauseKind;
    const taken = relation === 'GONE' || (relation === 'MERGED' && after === '');
    const printed = (no: string | null, text: string) =>
      no === null ? '' : printedClauses([{ kind, no, text }])[0]?.lines.join('\n');
    const spans = redline(printed(noBefore, before) ?? '', taken ? '' : (printed(noAfter, after) ?? ''));
    return paragraphsOf(spans).map((one) => ({ kind, spans: one }));
  });

/** A line that came or stayed ends a paragraph; one that went does so only among words that went. */
function paragraphsOf(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const { kind, text } of spans)
    for (const [index, part] of text.split('\n').entries()) {
      const last = paragraphs.at(-1) ?? [];
      if (index > 0 && (kind !== 'GONE' || last.every((one) => one.kind === 'GONE'))) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ kind, text: part });
    }
  return paragraphs.filter((one) => one.length > 0);
}
