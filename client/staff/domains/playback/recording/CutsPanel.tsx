import { type RefObject, useState } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CUT_WORDS } from '#server/law/playback/recording-words.ts';
import { clockOf } from './clock-time.ts';
import { MarksForm } from './MarksForm.tsx';
import { SaveRecordingCuts } from './recording-documents.ts';
import type { RecordingProps } from './recording-record.ts';
import { NOT_A_TIME, stretchesOf, useMarks } from './use-marks.ts';

const TITLE = `剪去的时段（${CUT_WORDS}）`;

/** 依法不公开的时段, on the original's own timeline: proposed by the agenda, corrected by ear and eye. */
export function CutsPanel({
  recording,
  items,
  player,
}: RecordingProps & { player: RefObject<HTMLVideoElement | null> }) {
  const { id, version, cuts, proposedCuts, viewerCan } = recording;
  const marks = useMarks(cuts);
  const [wrong, setWrong] = useState('');
  const command = useCommand(SaveRecordingCuts, { onDone: marks.clear });
  const closed = items.filter((item) => item.closed);
  if (closed.length === 0 && cuts.length === 0 && !marks.dirty) return null;
  if (!allowedIn(offer(viewerCan, 'save'))) return <Shown {...{ recording, items }} />;
  const save = () => {
    const stretches = stretchesOf(marks.rows);
    setWrong(stretches ? '' : NOT_A_TIME);
    if (stretches) void command.run({ id, version, cuts: stretches });
  };
  return (
    <Panel title={TITLE}>
      <p className="small">时间是原始录像上的时间。剪去以后，公众在该处看到“{CUT_WORDS}”和时长。</p>
      <MarksForm
        {...{ marks, player, command, wrong }}
        counter="段"
        what="剪去的时段"
        ends
        items={closed}
        proposed={proposedCuts}
        onSave={save}
      />
    </Panel>
  );
}

/** To be read alone. */
const Shown = ({ recording: { cuts } }: RecordingProps) => (
  <Panel title={TITLE}>
    <ul className="plain">
      {cuts.map(({ startsMs, endsMs }) => (
        <li
          key={startsMs}
        >{`${clockOf(startsMs)} 至 ${clockOf(endsMs)}，共 ${clockOf(endsMs - startsMs)}`}</li>
      ))}
    </ul>
  </Panel>
);
