import { graphql } from '#client/graphql/gql.ts';
import type { InvitedOfMeetingQuery as Data } from '#client/graphql/graphql.ts';

/** Who is invited to a meeting, for what is printed and for the door. */
export const InvitedOfMeetingQuery = graphql(`
  query InvitedOfMeeting($no: String!) {
    meeting(no: $no) {
      id
      no
      name
      startsAt
      place
      unit {
        id
        name
        decidesItself
      }
      agenda {
        id
        position
        title
        invited {
          id
          addressee
          capacity
          category
          quota
          stage
          letterNo
          sentAt
          checkedInAt
          seatCode
          letter {
            ...InvitationLetterText_fields
          }
          viewerCan {
            action
            allowed
          }
        }
      }
    }
  }
`);

export type Meeting = NonNullable<Data['meeting']>;
export type Item = Meeting['agenda'][number];
export type Guest = Item['invited'][number];

const SEATED: ReadonlySet<Guest['stage']> = new Set(['ACCEPTED', 'ATTENDED', 'ABSENT']);

/** Who has a seat, item by item (列席人员). */
export const seated = ({ agenda }: Meeting): { item: Item; one: Guest }[] =>
  agenda.flatMap((item) =>
    item.invited.filter(({ stage }) => SEATED.has(stage)).map((one) => ({ item, one })),
  );
