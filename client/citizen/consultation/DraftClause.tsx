import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Clause } from '#client/ui/Clause.tsx';
import { More } from '#client/ui/More.tsx';
import { words } from '#client/words.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseHref, clauseId, commentHref } from '../addresses.ts';
import { ClauseBasis, supporting } from '../BasisEntries.tsx';
import { ClauseBlocks } from '../draft/ClauseBlocks.tsx';
import { DraftHeading } from '../draft/DraftHeading.tsx';
import { clauseMark, clauseName } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const DraftClauseFragment = graphql(`
  fragment DraftClause_clause on Clause {
    anchorId
    kind
    no
    position
    text
    note
    commentCount
  }
`);

interface DraftClauseProps {
  clause: FragmentType<typeof DraftClauseFragment>;
  of: { no: string; round: number };
  /** Comments are taken now. */
  open: boolean;
  /** Entries of the basis of the draft (依据). */
  basis: readonly BasisEntry[];
}

/** One clause of the draft, with why it is so. */
export function DraftClause({ clause, of, open, basis }: DraftClauseProps) {
  const read = readFragment(DraftClauseFragment, clause);
  const { no, position, text, note, commentCount } = read;
  if (isHeading(read.kind)) return <DraftHeading level={4} clause={{ ...read, anchorId: clauseId(read) }} />;
  const entries = supporting(basis, read.anchorId);
  const about = <span className="visually-hidden">（{clauseName(no)}）</span>;
  return (
    <Clause
      id={clauseId({ position })}
      no={clauseMark(no)}
      text={<ClauseBlocks text={text} />}
      say={
        <>
          {commentCount > 0 ? (
            <span>
              <b className="num">{commentCount}</b> 条意见
            </span>
          ) : null}
          {open ? (
            <a href={commentHref(of, no)}>
              {words.actions.commentClause}
              {about}
            </a>
          ) : null}
          <a href={clauseHref(of, no)}>本条网址{about}</a>
        </>
      }
    >
      {note || entries.length > 0 ? <Why note={note} entries={entries} /> : null}
    </Clause>
  );
}

const Why = ({ note, entries }: { note: string; entries: readonly BasisEntry[] }) => (
  <>
    {note ? (
      <More summary="为什么这样定" open>
        <Paragraphs>{note}</Paragraphs>
      </More>
    ) : null}
    {entries.length > 0 ? <ClauseBasis entries={entries} /> : null}
  </>
);
