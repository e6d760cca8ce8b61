import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { peopleFacts } from '#server/law/press/press-conference.ts';
import { EventPlanFragment } from '../event/event-plan.ts';
import { heldText } from '../parts/activity-standing.ts';
import { decisionHref } from '../addresses.ts';
import { eventHref } from '../addresses/event.ts';
import { isOver, LIVE_TAGS, liveSentence, liveWord } from '../playback/live-words.ts';
import { LiveVideo } from '../playback/LiveVideo.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { accreditationHref, askHref, transcriptHref } from '../addresses/press.ts';
import { PressFeed } from './PressFeed.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { TranscriptPart } from './TranscriptPart.tsx';

export const PressPageQuery = graphql(`
  query PressPage($no: String!) {
    pressConference(eventNo: $no) {
      id
      stage
      outlets
      accreditationFindings {
        code
      }
      askingFindings {
        code
      }
      event {
        no
        title
        place
        startsAt
        endsAt
        cancelReason
        ...EventPlan_event
        decision {
          no
          title
        }
      }
      live {
        state
        withText
        withVideo
        videoStatus
        closedItem
        lastSeq
        video {
          kind
          url
        }
      }
      posts {
        id
        ...PressFeed_post
      }
      questions {
        id
        ...QuestionsPart_question
      }
      transcript {
        publishedAt
        ...TranscriptPart_transcript
      }
    }
  }
`);

export type PressData = ResultOf<typeof PressPageQuery>;
type Press = NonNullable<PressData['pressConference']>;

/** 新闻发布会文字实录: as it is said, and whole afterwards; complete without a script, of the last moment with one. */
export function PressPage({ data: { pressConference: press }, at }: PageProps<PressData>) {
  if (!press) return null;
  const { live, event, transcript } = press;
  return (
    <Page>
      <div {...awake(press)}>
        <PageHead
          tags={
            <span data-live="tag">
              <Tag kind={LIVE_TAGS[live.state]}>{liveWord(live.state, 'press')}</Tag>
            </span>
          }
          title={`文字实录：${event.title}`}
        >
          <Facts inline items={factsOf(press)} />
        </PageHead>
        <Note>
          <p role="status" data-live="status">
            {event.cancelReason == null
              ? liveSentence(live, 'press')
              : `这次新闻发布会已经取消。原因：${event.cancelReason}`}
          </p>
          <Ways {...press} />
        </Note>
        {live.withVideo ? <LiveVideo live={live} /> : null}
        {transcript?.publishedAt ? (
          <TranscriptPart transcript={transcript} />
        ) : (
          <PressFeed posts={press.posts} no={event.no} over={isOver(live)} />
        )}
      </div>
      <QuestionsPart questions={press.questions} no={event.no} />
      <PrintAddress at={at} href={transcriptHref(event.no)} />
    </Page>
  );
}

/** Props of the script that updates the page; none for a conference that is over or cancelled. */
const awake = ({ event, live, stage }: Press) =>
  isOver(live) || stage === 'CANCELLED'
    ? {}
    : {
        'data-island': 'live',
        'data-wake': 'idle',
        'data-props': JSON.stringify({
          href: `${transcriptHref(event.no)}/events`,
          after: live.lastSeq,
          subject: 'press',
        }),
      };

const factsOf = ({ event, outlets }: Press): Fact[] => [
  { term: '时间', detail: <time dateTime={event.startsAt}>{heldText(event)}</time> },
  { term: '地点', detail: event.place },
  ...peopleFacts(readFragment(EventPlanFragment, event)),
  ...(outlets > 0 ? [{ term: '核准媒体', detail: `${outlets}家` }] : []),
  ...(event.decision
    ? [
        {
          term: '相关决策',
          detail: <a href={decisionHref(event.decision.no)}>{event.decision.title}</a>,
        },
      ]
    : []),
];

const Ways = ({ event: { no }, accreditationFindings, askingFindings }: Press) => (
  <p className="row screen-only">
    {askingFindings.length === 0 ? <ButtonLink href={askHref(no)}>会前提问</ButtonLink> : null}
    {accreditationFindings.length === 0 ? (
      <ButtonLink look="quiet" href={accreditationHref(no)}>
        记者报名
      </ButtonLink>
    ) : null}
    <ButtonLink look="text" href={eventHref(no)}>
      发布会公告
    </ButtonLink>
  </p>
);
