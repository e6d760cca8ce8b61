import type * as Docx from 'docx';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import type { Span } from '#server/law/draft/redline.ts';
import type { TrackedParagraph } from '#server/law/draft/tracked-paragraphs.ts';
import { clean, INDENT, LINE, packOfficial } from '#server/ground/table/official-page.ts';

/** Two versions of one draft, compared (修改对照). */
export interface WrittenRedline {
  title: string;
  /** Who made the later version. */
  author: string;
  at: Date;
  paragraphs: readonly TrackedParagraph[];
  /** Corrections of either since it was published (更正说明). */
  slips?: readonly string[];
}

/** 修改对照 as Word, its changes marked as revisions (修订): accepting all of them gives the later version. */
export async function writeRedlineDocx({
  title,
  author,
  at,
  paragraphs,
  slips = [],
}: WrittenRedline): Promise<Buffer> {
  const docx = await import('docx');
  let id = 0;
  const marked = () => ({ id: (id += 1), author: clean(author), date: at.toISOString() });
  const run = ({ kind, text }: Span) => runOf(docx, kind, { text: clean(text), ...marked() });
  return packOfficial(docx, title, [
    ...paragraphs.map((one) => paragraphOf(docx, one, one.spans.map(run))),
    ...slips.map((text) => new docx.Paragraph({ children: [new docx.TextRun({ text: clean(text) })] })),
  ]);
}

type Run = Docx.TextRun | Docx.InsertedTextRun | Docx.DeletedTextRun;

function runOf(
  docx: typeof Docx,
  kind: Span['kind'],
  { text, ...marked }: { text: string; id: number; author: string; date: string },
): Run {
  if (kind === 'NEW') return new docx.InsertedTextRun({ text, ...marked });
  if (kind === 'GONE') return new docx.DeletedTextRun({ text, ...marked });
  return new docx.TextRun({ text });
}

const paragraphOf = (
  { Paragraph, AlignmentType }: typeof Docx,
  { kind }: TrackedParagraph,
  children: Run[],
) =>
  new Paragraph({
    spacing: { line: LINE },
    ...(isHeading(kind) ? { alignment: AlignmentType.CENTER } : { indent: { firstLine: INDENT } }),
    children,
  });
