import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { transcriptHref } from '#client/citizen/addresses/press.ts';
import { eventPath, pressPath, transcriptPath } from '#client/staff/ground/addresses/event.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { useLiveEvents } from '#client/staff/domains/playback/use-live-events.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { PRESS_STAGE_LABELS } from '#client/words.ts';
import { PressDeskDocument, type PressRecord } from './press-record.ts';

interface PressDeskProps {
  title: string;
  /** Which of the desks it is: the other one is linked. */
  other: 'press' | 'transcript';
  /** Reads it anew whenever something is posted. */
  watching?: boolean;
  children: (press: PressRecord) => ReactNode;
}

const OTHERS = {
  press: { word: '记者和提问', path: pressPath },
  transcript: { word: '直播和实录', path: transcriptPath },
};

/** A desk of one press conference: its name, the way back, the other desk, the public page. */
export function PressDesk({ title, other, watching, children }: PressDeskProps) {
  const { no = '' } = useParams();
  useTitle(title);
  const asked = useDesk(PressDeskDocument, { no });
  const live = asked.data?.pressConference?.stage === 'LIVE';
  useLiveEvents(transcriptHref(no), watching && live ? asked.refetch : null);
  return (
    <Waiting asked={asked}>
      {({ pressConference: press }) =>
        press ? (
          <>
            <DeskTop title={title} note={[press.event.title, PRESS_STAGE_LABELS[press.stage]].join('　')}>
              <ButtonLink look="quiet" href={eventPath(no)}>
                返回活动
              </ButtonLink>
              {other === 'transcript' || press.event.pressSignUp ? (
                <ButtonLink look="quiet" href={OTHERS[other].path(no)}>
                  {OTHERS[other].word}
                </ButtonLink>
              ) : null}
              {press.stage === 'UNANNOUNCED' ? null : (
                <ButtonLink look="quiet" href={transcriptHref(no)} target="_blank" rel="noopener">
                  看公众页面
                </ButtonLink>
              )}
            </DeskTop>
            <DeskBody>{children(press)}</DeskBody>
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}
