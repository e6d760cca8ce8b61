import { useEffect, useRef } from 'react';
import { useParams } from 'wouter';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { RecordingDeskQuery as Data } from '#client/graphql/graphql.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { meetingPath, recordingDeskPath } from '#client/staff/ground/addresses/meeting.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { RECORDING_STATE_LABELS } from '#server/law/playback/recording-stage.ts';
import { ChaptersPanel } from './ChaptersPanel.tsx';
import { CutsPanel } from './CutsPanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import { NewRecording } from './NewRecording.tsx';
import { PlayerPanel } from './PlayerPanel.tsx';
import { RecordingDeskQuery } from './recording-documents.ts';
import { type ItemChoice, type RecordingRecord, RecordingRecordFragment } from './recording-record.ts';
import { RecordingActions } from './RecordingActions.tsx';

const AGAIN_MS = 3000;

/** 会议录像的办理: upload, cut, chapters, poster, review, publish. */
export function RecordingsPage() {
  const { no = '' } = useParams();
  useTitle('会议录像');
  const asked = useDesk(RecordingDeskQuery, { no });
  const busy =
    asked.data?.recordings.some((one) => waiting(readFragment(RecordingRecordFragment, one))) ?? false;
  const { refetch } = asked;
  useEffect(() => {
    const timer = busy ? setInterval(refetch, AGAIN_MS) : undefined;
    return () => clearInterval(timer);
  }, [busy, refetch]);
  return (
    <Waiting asked={asked}>
      {(data) =>
        data.meeting ? <Desk data={data} meeting={data.meeting} onChange={refetch} /> : <NotFoundPage />
      }
    </Waiting>
  );
}

/** The server is at work on one of its files. */
const waiting = ({ files }: RecordingRecord) => files.some(({ state }) => state === 'CHECKING');

interface DeskProps {
  data: Data;
  meeting: NonNullable<Data['meeting']>;
  onChange: () => void;
}

function Desk({ data, meeting, onChange }: DeskProps) {
  const part = Number(useAddress().get('duan')) || 1;
  const media = useViewer().roles.includes('MEDIA_STAFF');
  const recordings = data.recordings.map((one) => readFragment(RecordingRecordFragment, one));
  const recording = recordings.find((one) => one.part === part) ?? recordings[0];
  const items = meeting.agenda.map(({ id, position, title, disclosure }) => ({
    id,
    position,
    title,
    closed: disclosure === 'CLOSED',
  }));
  return (
    <>
      <DeskTop
        title="会议录像"
        note={[meeting.name, recording ? RECORDING_STATE_LABELS[recording.state] : '']
          .filter(Boolean)
          .join('　')}
      >
        <ButtonLink look="quiet" href={meetingPath(meeting.no)}>
          回到会议
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Parts recordings={recordings} shown={recording} no={meeting.no} />
        {recording ? (
          <OneRecording key={recording.id} recording={recording} items={items} onChange={onChange} />
        ) : (
          <p>这次会议还没有录像。</p>
        )}
        {media ? <New meetingId={meeting.id} count={recordings.length} /> : null}
      </DeskBody>
    </>
  );
}

function New({ meetingId, count }: { meetingId: string; count: number }) {
  const address = useAddress();
  return (
    <Panel title="新建">
      <NewRecording
        meetingId={meetingId}
        count={count}
        onCreated={(part) => address.go({ duan: String(part) })}
      />
    </Panel>
  );
}

interface PartsProps {
  recordings: readonly RecordingRecord[];
  shown: RecordingRecord | undefined;
  no: string;
}

/** More than one recording of the meeting. */
const Parts = ({ recordings, shown, no }: PartsProps) =>
  recordings.length < 2 ? null : (
    <nav aria-label="各段录像">
      <ul className="plain row">
        {recordings.map(({ id, part, title, state }) => (
          <li key={id}>
            <a
              href={`${recordingDeskPath(no)}?duan=${part}`}
              aria-current={id === shown?.id ? 'page' : undefined}
            >
              {`${part}. ${title}（${RECORDING_STATE_LABELS[state]}）`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

interface OneProps {
  recording: RecordingRecord;
  items: readonly ItemChoice[];
  onChange: () => void;
}

function OneRecording({ recording, items, onChange }: OneProps) {
  const player = useRef<HTMLVideoElement>(null);
  const { meetingNo, part } = recording;
  return (
    <AsideFirst aside={<RecordingActions recording={recording} />}>
      <FactsPanel recording={recording} />
      <FilesPanel recording={recording} onChange={onChange} />
      <PlayerPanel recording={recording} player={player} onChange={onChange} />
      <CutsPanel recording={recording} items={items} player={player} />
      <ChaptersPanel recording={recording} items={items} player={player} />
      <Panel title="字幕和文字实录">
        <p>
          <a href={`${recordingDeskPath(meetingNo)}/${part}/wenzi`}>导入、校对字幕</a>
        </p>
      </Panel>
    </AsideFirst>
  );
}
