import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate, moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CONCERN_STANDING_LABELS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';
import { CONCERNS } from '../addresses/concern.ts';
import { eventHref } from '../addresses/event.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const ConcernPageQuery = graphql(`
  query AnsweredConcernPage($no: String!) {
    answeredConcern(no: $no) {
      no
      title
      seenOn
      standing
      hours
      decision {
        no
        title
      }
      press {
        no
        title
        startsAt
      }
      responses {
        place
        text
        unitName
        publishedOn
        publishedAt
      }
    }
  }
`);

export type ConcernData = ResultOf<typeof ConcernPageQuery>;
type Concern = NonNullable<ConcernData['answeredConcern']>;

/** 一件舆情的回应, in the order in which they were published. */
export function ConcernPage({ data: { answeredConcern: concern } }: PageProps<ConcernData>) {
  if (!concern) return null;
  const late = concern.standing === 'LATE';
  return (
    <Page>
      <PageHead
        title={concern.title}
        tags={<Tag kind={late ? 'due' : 'done'}>{CONCERN_STANDING_LABELS[concern.standing]}</Tag>}
      >
        <Facts inline items={headFacts(concern)} />
      </PageHead>
      {concern.responses.map((response) => (
        <Response key={response.place} {...response} only={concern.responses.length === 1} />
      ))}
      <p className="gap-above">
        <a href={CONCERNS}>看其他回应</a>
      </p>
    </Page>
  );
}

const headFacts = ({ seenOn, hours, decision, press }: Concern): Fact[] => [
  { term: '发现', detail: longDate(seenOn) },
  { term: '应当回应', detail: `发现后${hours}小时内` },
  ...(decision
    ? [{ term: '涉及的决策', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> }]
    : []),
  ...(press
    ? [
        {
          term: '新闻发布会',
          detail: (
            <>
              <a href={eventHref(press.no)}>{press.title}</a>，{moment(press.startsAt)}
            </>
          ),
        },
      ]
    : []),
];

const Response = ({
  place,
  text,
  unitName,
  publishedAt,
  only,
}: Concern['responses'][number] & { only: boolean }) => (
  <Section id={`huiying-${place}`} title={only ? `${unitName}的回应` : `第${place}次回应`} rule>
    <p className="soft small">
      {only ? null : `${unitName}，`}
      <time dateTime={publishedAt}>{moment(publishedAt)}</time>公布
    </p>
    <div className="stack">
      <Paragraphs dial>{text}</Paragraphs>
    </div>
  </Section>
);
