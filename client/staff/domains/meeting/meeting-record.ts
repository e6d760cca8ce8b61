import { graphql } from '#client/graphql/gql.ts';
import type { MeetingRecord_MeetingFragment } from '#client/graphql/graphql.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { AGENDA_PURPOSE_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

export const MeetingRecordFragment = graphql(`
  fragment MeetingRecord_meeting on Meeting {
    ...Meeting_fields
    unit {
      id
      name
    }
    agenda {
      ...AgendaItem_fields
      corrections {
        ...ProposedChange_fields
      }
      decision {
        id
        no
        title
      }
      paper {
        ...AgendaItemPaper_fields
        decision {
          id
          no
          title
        }
      }
    }
    members {
      members {
        ...MeetingMember_fields
      }
      ...MeetingMembers_fields
    }
    attendance {
      members {
        ...Attendee_fields
      }
      observers {
        name
        unit
      }
      corrections {
        ...ProposedChange_fields
      }
      ...MeetingAttendance_fields
    }
    observers {
      category
      count
    }
    minutes {
      attendees
      absent
      observers {
        category
        count
      }
      sections {
        itemId
        text
      }
    }
    stream {
      state
      withText
      withVideo
      videoKind
      videoUrl
      videoStatus
      operatorId
      operatorName
      approvedAt
      approvalNote
    }
    reviews {
      ...MeetingReview_fields
    }
    notices {
      id
      kind
      text
      at
    }
    ...MeetingCan_meeting
  }
`);

/** A meeting as its desk sees it. */
export type MeetingRecord = MeetingRecord_MeetingFragment;
export type AgendaEntry = MeetingRecord['agenda'][number];

/** Props of every part of the meeting desk. */
export interface MeetingProps {
  meeting: MeetingRecord;
  today: CalendarDay;
  /** The server's clock as the page was asked for. */
  now: string;
}

/** Props of an action on the meeting desk. */
export interface MeetingActionProps extends MeetingProps {
  capability: CapabilityRef;
}

/** Properties that all forms of a meeting share. */
export const formOf = ({ id, version }: Pick<MeetingRecord, 'id' | 'version'>, form: string) => ({
  form: `meeting:${id}:${form}`,
  documents: [],
  on: { id, version },
});

/** An action that asks for nothing in words. */
export const NOTHING = {};

/** The items that are still on the agenda. */
export const standing = ({ agenda }: Pick<MeetingRecord, 'agenda'>): AgendaEntry[] =>
  agenda.filter(({ withdrawnAt }) => !withdrawnAt);

/** Title of an item at the desk: the whole one, where the viewer may read it. */
export const titleOf = ({ title, disclosure, paper }: Pick<AgendaEntry, 'title' | 'disclosure' | 'paper'>) =>
  disclosure === 'CLOSED' && paper ? paper.title : title;

/** Id → place and title, as the choices of a form. */
export const namesOf = (items: readonly AgendaEntry[]): Record<string, string> =>
  Object.fromEntries(items.map((item) => [item.id, `第${item.position}项　${titleOf(item)}`]));

/** For what each item stands on the agenda (议题事由). */
export const purposesOf = (items: readonly AgendaEntry[]): Record<string, string> =>
  Object.fromEntries(
    items.map((item) => [item.id, AGENDA_PURPOSE_LABELS[item.paper?.purpose ?? item.purpose]]),
  );
