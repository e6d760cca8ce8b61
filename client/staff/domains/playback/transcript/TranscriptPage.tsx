import { type RefObject, useEffect, useRef } from 'react';
import { useParams } from 'wouter';
import type { TranscriptDeskQuery as Data } from '#client/graphql/graphql.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { recordingDeskPath } from '#client/staff/ground/addresses/meeting.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CorrectionsPanel } from './CorrectionsPanel.tsx';
import { CuesPanel } from './CuesPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { MomentsPanel } from './MomentsPanel.tsx';
import { TranscriptDeskQuery, TranscriptRecordingQuery } from './transcript-documents.ts';
import './transcript.css';

type Transcript = NonNullable<Data['transcript']>;

/** Props of every part of the transcript desk. */
export interface TranscriptProps {
  transcript: Transcript;
  player: RefObject<HTMLVideoElement | null>;
  no: string;
}

const AGAIN_MS = 3000;

/** 文字记录: imported, typed or recognised, and checked line by line beside the recording. */
export function TranscriptPage() {
  const { no = '', part = '1' } = useParams();
  useTitle('文字记录');
  const asked = useDesk(TranscriptRecordingQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ meeting, recordings }) => {
        const recording = recordings.find((one) => String(one.part) === part);
        return meeting && recording ? (
          <Desk
            key={recording.id}
            no={meeting.no}
            name={`${meeting.name}　${recording.title}`}
            id={recording.id}
            source={recording.sources[0]?.url ?? null}
            part={recording.part}
          />
        ) : (
          <NotFoundPage />
        );
      }}
    </Waiting>
  );
}

interface DeskProps {
  id: string;
  no: string;
  part: number;
  name: string;
  source: string | null;
}

function Desk({ id, no, part, name, source }: DeskProps) {
  const player = useRef<HTMLVideoElement>(null);
  const asked = useDesk(TranscriptDeskQuery, { recordingId: id });
  const { refetch } = asked;
  const speech = asked.data?.transcript?.speech?.state;
  const waiting = speech === 'WAITING' || speech === 'RUNNING';
  useEffect(() => {
    const timer = waiting ? setInterval(refetch, AGAIN_MS) : undefined;
    return () => clearInterval(timer);
  }, [waiting, refetch]);
  return (
    <>
      <DeskTop title="文字记录" note={name}>
        <ButtonLink look="quiet" href={`${recordingDeskPath(no)}?duan=${part}`}>
          回到录像
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>
          {({ transcript }) =>
            transcript ? (
              <Parts transcript={transcript} player={player} no={no} source={source} />
            ) : (
              <NotFoundPage />
            )
          }
        </Waiting>
      </DeskBody>
    </>
  );
}

const Parts = ({ source, ...props }: TranscriptProps & { source: string | null }) => (
  <AsideFirst
    aside={
      <>
        <Player source={source} player={props.player} />
        <CorrectionsPanel corrections={props.transcript.corrections} />
        <ImportPanel {...props} />
        <MomentsPanel {...props} />
      </>
    }
  >
    <CuesPanel {...props} />
  </AsideFirst>
);

const Player = ({ source, player }: Pick<TranscriptProps, 'player'> & { source: string | null }) => (
  <Panel title="画面">
    {source ? (
      <video ref={player} className="desk-video" controls preload="metadata" src={source}>
        <track kind="captions" />
      </video>
    ) : (
      <p>还没有可以播放的录像，文字可以先导入。</p>
    )}
  </Panel>
);
