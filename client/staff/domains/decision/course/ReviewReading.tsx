import { graphql } from '#client/graphql/gql.ts';
import type { ReviewReadingQuery as Data } from '#client/graphql/graphql.ts';
import { clauseName } from '#client/citizen/names.ts';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { ReadingClauses, ReadingPapers } from '../Reading.tsx';
import type { DraftReview } from './draft-review.ts';
import { WeakenedDuties } from './WeakenedDuties.tsx';
import type { OpinionForm } from './legality-fields.ts';

const ReviewReadingQuery = graphql(`
  query ReviewReading($no: String!) {
    decision(no: $no) {
      id
      records {
        id
        kind
        replaced
        fileIds
        lines {
          label
          text
        }
      }
      documents {
        id
        kind
        name
        size
        url
      }
    }
  }
`);

type Decision = NonNullable<Data['decision']>;

interface ReviewReadingProps {
  no: string;
  /** null: the draft is a file alone. */
  review: DraftReview | null;
  points: OpinionForm['points'];
  /** Begins a remark on this clause. */
  onMark: (anchorId: string) => void;
}

/** 送审的草案和材料, to be read beside the opinion: the text clause by clause, the papers one click away. */
export function ReviewReading({ no, review, points, onMark }: ReviewReadingProps) {
  const asked = useDesk(ReviewReadingQuery, { no });
  return (
    <section className="stack" aria-label="送审的草案和材料">
      {review ? (
        <>
          <div className="row spread">
            <Heading level={3}>送审草案：第{review.submittedNo}稿</Heading>
            <a href={draftPath(no)} target="_blank" rel="noopener">
              看各稿的修改
            </a>
          </div>
          <WeakenedDuties review={review} onMark={onMark} />
          <Clauses clauses={review.clauses} points={points} onMark={onMark} />
        </>
      ) : null}
      <Waiting asked={asked}>{({ decision }) => (decision ? <Sent decision={decision} /> : null)}</Waiting>
    </section>
  );
}

interface ClausesProps extends Pick<ReviewReadingProps, 'points' | 'onMark'> {
  clauses: DraftReview['clauses'];
}

const Clauses = ({ clauses, points, onMark }: ClausesProps) => (
  <ReadingClauses
    clauses={clauses}
    isMarked={(anchorId) => points.some((point) => point.anchorId === anchorId)}
    renderMark={({ anchorId, no }) => {
      const marks = points.filter((point) => point.anchorId === anchorId).length;
      return (
        <>
          <span data-mark>
            <Button look="text" mini about={clauseName(no)} onClick={() => onMark(anchorId)}>
              对这一条提意见
            </Button>
          </span>
          {marks > 0 ? <Tag kind="care">{`已提${marks}点`}</Tag> : null}
        </>
      );
    }}
  />
);

/** The submission under review: what the unit told, and every paper that it sent. */
function Sent({ decision: { records, documents } }: { decision: Decision }) {
  const sent = records.findLast(({ kind, replaced }) => kind === 'LEGALITY_SUBMISSION' && !replaced);
  if (!sent) return null;
  const papers = documents.filter(({ id }) => sent.fileIds.includes(id));
  return (
    <>
      <ReadingPapers title="送审材料" papers={papers} />
      <More row summary="送审时的说明">
        <Facts small items={sent.lines.map(({ label, text }) => ({ term: label, detail: text }))} />
      </More>
    </>
  );
}
