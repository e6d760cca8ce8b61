import { type RefObject, useRef, useState } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { RECORDING_FILE_ROLE_LABELS } from '#server/law/playback/recording-words.ts';
import { useAddFile } from './AddFile.tsx';
import type { RecordingRecord } from './recording-record.ts';

interface PlayerPanelProps {
  recording: RecordingRecord;
  player: RefObject<HTMLVideoElement | null>;
  onChange: () => void;
}

/** The recording itself, to set times from and to take the poster of. */
export function PlayerPanel({ recording, player, onChange }: PlayerPanelProps) {
  const [chosen, setChosen] = useState('');
  const ready = recording.files.filter(({ url, role }) => url !== null && role !== 'POSTER');
  const shown =
    ready.find(({ id }) => id === chosen) ??
    ready.find(({ id }) => id === recording.sources[0]?.id) ??
    ready[0];
  if (!shown) return null;
  return (
    <Panel title="画面">
      <video
        ref={player}
        key={shown.id}
        className="desk-video"
        controls
        preload="metadata"
        src={shown.url ?? undefined}
      >
        <track kind="captions" />
      </video>
      <p className="row">
        {ready.map(({ id, role, height }) => (
          <Button key={id} look="quiet" mini aria-pressed={id === shown.id} onClick={() => setChosen(id)}>
            {`${RECORDING_FILE_ROLE_LABELS[role]}${height ? ` ${height}p` : ''}`}
          </Button>
        ))}
      </p>
      {allowedIn(offer(recording.viewerCan, 'save')) ? (
        <Poster recording={recording} player={player} onChange={onChange} />
      ) : null}
    </Panel>
  );
}

const POSTER_WIDTH = 1280;

/** The picture now shown, drawn anew: nothing of what a camera writes beside it goes along. */
function pictureOf(video: HTMLVideoElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(POSTER_WIDTH, video.videoWidth);
  canvas.height = Math.round((canvas.width / video.videoWidth) * video.videoHeight);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.8));
}

function Poster({ recording, player, onChange }: PlayerPanelProps) {
  const { command, add } = useAddFile(recording, 'POSTER', onChange);
  const [fault, setFault] = useState('');
  const busy = useRef(false);
  const take = async () => {
    const video = player.current;
    if (!video || busy.current) return;
    if (video.videoWidth === 0) return setFault('画面还没有载入，请先播放到要用的地方。');
    busy.current = true;
    setFault('');
    const picture = await pictureOf(video);
    if (picture) await add(new File([picture], '封面.webp', { type: picture.type }));
    busy.current = false;
  };
  return (
    <>
      <div className="row">
        <Button look="quiet" aria-busy={command.busy} onClick={() => void take()}>
          用当前画面作封面
        </Button>
        <Status tone={fault ? 'due' : undefined}>{fault}</Status>
      </div>
      {recording.poster ? <img className="desk-poster" src={recording.poster} alt="现在的封面" /> : null}
      <CommandReport command={command} />
    </>
  );
}
