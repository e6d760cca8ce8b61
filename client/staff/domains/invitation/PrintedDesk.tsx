import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { PrintedPage } from '#client/staff/ground/frame/PrintedPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { invitationDeskPath } from '#client/staff/ground/addresses/invitation.ts';
import { InvitedOfMeetingQuery, type Meeting } from './meeting-query.ts';

interface PrintedDeskProps {
  title: string;
  note: string;
  /** Beside the button that prints. */
  aside?: ReactNode;
  children: (meeting: Meeting) => ReactNode;
}

/** A page of a meeting's invitations that is made to be printed. */
export function PrintedDesk({ title, note, aside, children }: PrintedDeskProps) {
  const { no = '' } = useParams();
  useTitle(title);
  const asked = useDesk(InvitedOfMeetingQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ meeting }) =>
        meeting ? (
          <PrintedPage
            title={title}
            note={[meeting.name, note].join('　')}
            back={invitationDeskPath(no)}
            aside={aside}
          >
            {children(meeting)}
          </PrintedPage>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}
