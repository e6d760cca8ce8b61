import { type SyntheticEvent, useState } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { clockOf, instantOfSecond, millisecondsOf, typedSecond } from './clock-time.ts';
import { SaveRecording } from './recording-documents.ts';
import type { RecordingRecord } from './recording-record.ts';

const START = '与议程登记的起止时刻对照，确定剪去的时段和章节。';
const BY_FILE = '以上传的原始录像为准。';
const BY_HAND = '不上传原始录像的，填写它的时长（时:分:秒）。';

/** Facts of a recording edited here, over the stored ones. */
function useFacts({ id, version, title, startsAt, durationMs }: RecordingRecord) {
  const stored = {
    title,
    startsAt: typedSecond(startsAt),
    length: durationMs === null ? '' : clockOf(durationMs),
  };
  const [typed, setTyped] = useState<typeof stored | null>(null);
  const values = typed ?? stored;
  const command = useCommand(SaveRecording, { onDone: () => setTyped(null) });
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const input = {
      title: values.title,
      startsAt: instantOfSecond(values.startsAt),
      durationMs: millisecondsOf(values.length),
    };
    void command.run({ id, version, input });
  };
  const field = (name: keyof typeof values) => ({
    id: `${name}-${id}`,
    name,
    value: values[name],
    error: command.fieldError(name === 'length' ? 'durationMs' : name),
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...values, [name]: target.value }),
  });
  return { command, save, field };
}

/** Title, start and length of a recording (基本情况). */
export function FactsPanel({ recording }: { recording: RecordingRecord }) {
  const { files, viewerCan } = recording;
  const { command, save, field } = useFacts(recording);
  if (!allowedIn(offer(viewerCan, 'save'))) return null;
  const original = files.some(({ role, state }) => role === 'ORIGINAL' && state === 'READY');
  return (
    <Panel title="基本情况">
      <CommandReport command={command} />
      <form className="fields" noValidate onSubmit={save}>
        <TextInput label="标题" {...field('title')} />
        <TextInput
          label="录像开始的时刻"
          type="datetime-local"
          step={1}
          width="mid"
          hint={START}
          {...field('startsAt')}
        />
        <TextInput
          label="原始录像的时长"
          width="short"
          readOnly={original}
          hint={original ? BY_FILE : BY_HAND}
          {...field('length')}
        />
        <p>
          <Button type="submit" look="quiet" aria-busy={command.busy}>
            保存基本情况
          </Button>
        </p>
      </form>
    </Panel>
  );
}
