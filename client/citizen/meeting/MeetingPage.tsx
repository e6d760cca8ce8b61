import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, WithToc } from '#client/ui/Layout.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { StatementList } from '../statement/StatementsPart.tsx';
import { meetingHref } from '../addresses/meeting.ts';
import { AgendaPart } from './AgendaPart.tsx';
import { BroadcastPart } from './BroadcastPart.tsx';
import { MeetingCourse } from './MeetingCourse.tsx';
import { MeetingHead } from './MeetingHead.tsx';
import { MinutesPart } from './MinutesPart.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import { PARTS } from './parts.ts';

export const MeetingPageQuery = graphql(`
  query MeetingPage($no: String!) {
    meeting(no: $no) {
      id
      no
      name
      stage
      startsAt
      announcedAt
      closedAt
      unit {
        name
      }
      notices {
        id
      }
      statements {
        ...StatementsPart_statement
      }
      agenda {
        id
        decision {
          no
          consultations {
            id
          }
        }
      }
      ...MeetingHead_meeting
      ...MeetingCourse_meeting
      ...AgendaPart_meeting
      ...BroadcastPart_meeting
      ...MinutesPart_meeting
      ...NoticesPart_meeting
    }
  }
`);

export type MeetingData = ResultOf<typeof MeetingPageQuery>;
type Meeting = NonNullable<MeetingData['meeting']>;

/** 一次会议: from the announced agenda to the published minutes, on one page. */
export function MeetingPage({ data: { meeting }, at }: PageProps<MeetingData>) {
  if (!meeting) return null;
  return (
    <Page>
      <MeetingHead meeting={meeting} />
      <MeetingCourse meeting={meeting} />
      <WithToc toc={<Toc items={contentsOf(meeting)} />}>
        <BroadcastPart meeting={meeting} />
        <AgendaPart meeting={meeting} />
        {meeting.statements.length > 0 ? (
          <Part {...PARTS.statements}>
            <StatementList statements={meeting.statements} />
          </Part>
        ) : null}
        <MinutesPart meeting={meeting} />
        <NoticesPart meeting={meeting} />
      </WithToc>
      <PrintAddress at={at} href={meetingHref(meeting.no)} />
    </Page>
  );
}

/** The parts that are there: no broadcast of a cancelled meeting, no minutes before it was held. */
const contentsOf = ({ stage, closedAt, notices, statements }: Meeting) =>
  [
    ...(stage === 'CANCELLED' ? [] : [PARTS.broadcast]),
    PARTS.agenda,
    ...(statements.length > 0 ? [PARTS.statements] : []),
    ...(closedAt ? [PARTS.minutes] : []),
    ...(notices.length > 0 ? [PARTS.notices] : []),
  ].map(({ id, title }) => ({ href: `#${id}`, label: title }));
