import type { StatutePageQuery } from '#client/graphql/graphql.ts';
import { Clause } from '#client/ui/Clause.tsx';
import { Section, WithToc } from '#client/ui/Layout.tsx';
import { apartFromTitle, titleIn } from '#server/law/draft/draft-title.ts';
import { isHeading, withoutMarks } from '#server/law/draft/draft-tree.ts';
import { ClauseBlocks } from '../draft/ClauseBlocks.tsx';
import { DraftContents } from '../draft/DraftContents.tsx';
import { DraftHeading } from '../draft/DraftHeading.tsx';
import { clauseMark } from '../names.ts';

type Clauses = NonNullable<StatutePageQuery['statute']>['clauses'];
type Placed = Clauses[number] & { anchorId: string };

/** So many headings want a table of contents. */
const MANY = 2;

/** 正文: articles of a law, chapters and sections of a plan, with a table of contents where it has headings. */
export function StatuteText({ clauses }: { clauses: Clauses }) {
  const placed = clauses.map((one, index) => ({ ...one, anchorId: one.anchor ?? `duan-${index + 1}` }));
  const printed = withoutMarks(placed).map(({ no }) => no);
  const text = placed.map((clause, index) => (
    <Piece key={clause.anchorId} clause={clause} no={printed[index] ?? ''} />
  ));
  const headings = placed.filter(({ kind }) => isHeading(kind));
  return (
    <Section id="zhengwen" title="正文" rule>
      {headings.length >= MANY ? (
        <WithToc toc={<DraftContents label="正文目录" clauses={headings} />}>{text}</WithToc>
      ) : (
        text
      )}
    </Section>
  );
}

function Piece({ clause, no }: { clause: Placed; no: string }) {
  const { kind, text, anchorId } = clause;
  if (kind === 'ITEM' && isNamed(text))
    return <DraftHeading level={3} clause={{ anchorId, no: clauseMark(no), text }} />;
  if (isHeading(kind)) return <DraftHeading level={3} clause={{ anchorId, no, text }} />;
  if (kind === 'PREAMBLE' || kind === 'WHOLE')
    return (
      <div id={anchorId}>
        <ClauseBlocks text={apartFromTitle(text, titleIn(text)).below.join('\n')} />
      </div>
    );
  return <Clause id={anchorId} level={3} no={clauseMark(no)} text={<ClauseBlocks text={text} />} />;
}

/** 一、 of a plan with a name of its own above its sentences. */
const isNamed = (text: string) => /^[^，。；：]{1,30}\n/u.test(text);
