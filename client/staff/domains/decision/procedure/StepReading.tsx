import { skipToken } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { DocumentKind } from '#client/graphql/graphql.ts';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { ReadingClauses, ReadingPapers } from '../Reading.tsx';

const StepReadingQuery = graphql(`
  query StepReading($no: String!) {
    decision(no: $no) {
      id
      drafts {
        id
        no
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

const StepReadingTextQuery = graphql(`
  query StepReadingText($no: String!, $version: Int!) {
    decision(no: $no) {
      id
      draft(no: $version) {
        id
        clauses {
          anchorId
          no
          text
        }
      }
    }
  }
`);

interface StepReadingProps {
  no: string;
  /** Papers that this step judges. */
  kinds: readonly DocumentKind[];
  /** Read below them. */
  children?: ReactNode;
}

/** 草案和材料, to be read beside the form of a step: the newest draft and the papers of these kinds. */
export const StepReading = ({ no, kinds, children }: StepReadingProps) => (
  <section className="stack" aria-label="草案和材料">
    <Waiting asked={useDesk(StepReadingQuery, { no })}>
      {({ decision }) =>
        decision ? (
          <>
            <Newest no={no} versions={decision.drafts.map((draft) => draft.no)} />
            <Papers papers={decision.documents.filter(({ kind }) => kinds.includes(kind))} />
          </>
        ) : null
      }
    </Waiting>
    {children}
  </section>
);

const Papers = ({ papers }: Pick<Parameters<typeof ReadingPapers>[0], 'papers'>) =>
  papers.length > 0 ? <ReadingPapers title="材料" papers={papers} /> : null;

/** The text of the newest draft; none where it is a file alone. */
function Newest({ no, versions }: { no: string; versions: readonly number[] }) {
  const version = Math.max(0, ...versions);
  const asked = useDesk(StepReadingTextQuery, version > 0 ? { no, version } : skipToken);
  if (version === 0) return null;
  return (
    <>
      <div className="row spread">
        <Heading level={3}>草案：第{version}稿</Heading>
        <a href={draftPath(no)} target="_blank" rel="noopener">
          看各稿的修改
        </a>
      </div>
      <Waiting asked={asked}>
        {({ decision }) => <ReadingClauses clauses={decision?.draft?.clauses ?? []} />}
      </Waiting>
    </>
  );
}
