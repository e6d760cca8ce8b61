import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { clock, dayOf, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { STANCE_LABELS } from '#client/words.ts';
import { aimOf, unsaid } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const MyRevisionsFragment = graphql(`
  fragment MyRevisions_comment on MyComment {
    revisions {
      ...CommentRevision_fields
    }
  }
`);

/** Earlier wordings of a comment; nothing that its author wrote is discarded (修改记录). */
export function MyRevisions({ comment }: { comment: FragmentType<typeof MyRevisionsFragment> }) {
  const { revisions } = readFragment(MyRevisionsFragment, comment);
  // The last one is the present wording.
  const earlier = [...revisions].sort((a, b) => a.no - b.no).slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <div className="gap-above stack">
      <Heading level={3}>修改以前</Heading>
      <Ruled>
        {earlier.map(({ no, at, text, suggestedText, stance, clauseNo }) => (
          <RuledItem key={no} margin={<Daymark mark={shortDate(dayOf(at))} note={clock(at)} dateTime={at} />}>
            <p className="small soft">
              针对{aimOf(clauseNo)}，{STANCE_LABELS[stance]}
            </p>
            <Paragraphs>{text || unsaid(suggestedText)}</Paragraphs>
            {suggestedText ? <p className="small">建议改成：{suggestedText}</p> : null}
          </RuledItem>
        ))}
      </Ruled>
    </div>
  );
}
