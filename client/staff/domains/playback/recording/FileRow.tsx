import { useSyncExternalStore } from 'react';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Button } from '#client/ui/Button.tsx';
import { Progress } from '#client/ui/desk/Progress.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import {
  RECORDING_FILE_ROLE_LABELS,
  RECORDING_FILE_STATE_LABELS,
} from '#server/law/playback/recording-words.ts';
import { clockOf, sizeOf } from './clock-time.ts';
import { DiscardRecordingFile } from './recording-documents.ts';
import type { RecordingFile, RecordingRecord } from './recording-record.ts';
import { forget, hear, pause, resume, send, type Sending, sendings } from './uploads.ts';

const TAGS: Readonly<Record<RecordingFile['state'], TagKind>> = {
  UPLOADING: 'open',
  CHECKING: 'open',
  READY: 'done',
  REFUSED: 'due',
  REMOVED: 'closed',
};

const SENDING: Readonly<Record<Sending['state'], string>> = {
  sending: '正在上传',
  paused: '已暂停',
  resuming: '正在接着上传',
  sent: '已传完',
  failed: '上传中断',
};

interface FileRowProps {
  recording: RecordingRecord;
  file: RecordingFile;
  editable: boolean;
  onChange: () => void;
}

/** One file with what can be done about it. */
export function FileRow({ recording, file, editable, onChange }: FileRowProps) {
  const discard = useCommand(DiscardRecordingFile);
  const { id, version } = recording;
  const remove = async () => {
    await forget(file.id);
    await discard.run({ id, version, fileId: file.id });
  };
  return (
    <li className="stack">
      <FileState file={file} label={RECORDING_FILE_ROLE_LABELS[file.role]} onChange={onChange} />
      {editable ? (
        <p className="row">
          <Button look="quiet" mini about={file.name} aria-busy={discard.busy} onClick={() => void remove()}>
            {file.state === 'UPLOADING' ? '放弃上传' : '移除'}
          </Button>
        </p>
      ) : null}
      {discard.fault ? <p className="error">{discard.fault.message}</p> : null}
    </li>
  );
}

interface FileStateProps {
  file: RecordingFile;
  /** Purpose of the file. */
  label: string;
  onChange: () => void;
}

/** State of a file, its progress, and why it cannot be used. */
export function FileState({ file, label, onChange }: FileStateProps) {
  const sending = useSyncExternalStore(hear, sendings).get(file.id);
  return (
    <>
      <p className="row">
        <Tag kind={TAGS[file.state]}>{RECORDING_FILE_STATE_LABELS[file.state]}</Tag>
        <b>{label}</b>
        <span>{file.name}</span>
      </p>
      <p className="small soft">{factsOf(file)}</p>
      {file.state === 'UPLOADING' ? <Sent file={file} sending={sending} onSent={onChange} /> : null}
      {file.state === 'CHECKING' ? <Checked file={file} /> : null}
      {file.state !== 'CHECKING' && file.reason ? (
        <p className={file.state === 'REFUSED' ? 'error' : 'small'}>{file.reason}</p>
      ) : null}
    </>
  );
}

/** How far the work on a file is; one that was not begun, or waits for another server, says only so. */
function Checked({ file: { progress, reason } }: { file: RecordingFile }) {
  const label = reason ?? '正在检查';
  return progress > 0 ? (
    <Progress value={progress} max={100} label={label} />
  ) : (
    <p className="small">{label}</p>
  );
}

const factsOf = ({
  size,
  durationMs,
  width,
  height,
  videoCodec,
  playable,
  state,
  role,
}: RecordingFile): string =>
  [
    size > 0 ? sizeOf(size) : '',
    durationMs === null ? '' : `时长 ${clockOf(durationMs)}`,
    width && height ? `${width}×${height}` : height ? `${height}p` : '',
    videoCodec ? videoCodec.toUpperCase() : '',
    state === 'READY' && role !== 'POSTER' ? (playable ? '可直接播放' : '须转码后播放') : '',
  ]
    .filter(Boolean)
    .join(' · ');

interface SentProps {
  file: RecordingFile;
  sending: Sending | undefined;
  onSent: () => void;
}

/** The bytes on their way; after a reload the same file is chosen again and goes on where it was. */
function Sent({ file, sending, onSent }: SentProps) {
  const mine = useViewer().id === file.byId;
  if (!sending)
    return mine ? <Again file={file} onSent={onSent} /> : <p className="small">由登记的人继续上传。</p>;
  const { state, percent, fault } = sending;
  const going = state === 'sending' || state === 'resuming';
  return (
    <>
      <p role="status">
        {SENDING[state]}　<b className="num">{percent}%</b>
      </p>
      <Progress value={percent} max={100} label="已上传" />
      {fault ? <p className="error">{fault}</p> : null}
      <p className="row">
        {going ? (
          <Button look="quiet" mini about={file.name} onClick={() => void pause(file.id)}>
            暂停
          </Button>
        ) : (
          <Button mini about={file.name} onClick={() => resume(file.id)}>
            继续上传
          </Button>
        )}
      </p>
    </>
  );
}

function Again({ file, onSent }: Pick<SentProps, 'file' | 'onSent'>) {
  const id = `again-${file.id}`;
  const take = (chosen: File | undefined, input: HTMLInputElement) => {
    const same = chosen?.size === file.size;
    input.setCustomValidity(chosen && !same ? '不是同一个文件：大小不一样。' : '');
    input.reportValidity();
    if (chosen && same) void send(file.id, chosen, { onSent, begun: true });
  };
  return (
    <p className="stack">
      <label htmlFor={id}>上传没有完成。选择同一个文件，从断开的地方接着传：</label>
      <input
        className="input"
        id={id}
        type="file"
        onChange={({ target }) => take(target.files?.[0], target)}
      />
    </p>
  );
}
