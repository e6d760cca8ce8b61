import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { NotFoundPage } from '#client/staff/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useTitle } from '#client/staff/frame/use-title.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { words } from '#client/words.ts';
import { invitationDeskPath } from './addresses.ts';
import { InvitedOfMeetingQuery, type Meeting } from './meeting-query.ts';

interface PrintedDeskProps {
  title: string;
  note: string;
  /** Beside the button that prints. */
  aside?: ReactNode;
  children: (meeting: Meeting) => ReactNode;
}

/** A page of a meeting's invitations that is made to be printed: on paper only what it is about. */
export function PrintedDesk({ title, note, aside, children }: PrintedDeskProps) {
  const { no = '' } = useParams();
  useTitle(title);
  const asked = useDesk(InvitedOfMeetingQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ meeting }) =>
        meeting ? (
          <>
            <DeskTop title={title} note={[meeting.name, note].join('　')}>
              <ButtonLink look="quiet" href={invitationDeskPath(no)}>
                返回
              </ButtonLink>
              {aside}
              <Button onClick={() => window.print()}>{words.actions.print}</Button>
            </DeskTop>
            <DeskBody>
              <div className="printed stack">{children(meeting)}</div>
            </DeskBody>
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}
