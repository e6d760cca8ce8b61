import { type RefObject, useState } from 'react';
import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { clockOf } from './clock-time.ts';
import { MarksForm } from './MarksForm.tsx';
import { SaveRecordingChapters } from './recording-documents.ts';
import type { RecordingProps } from './recording-record.ts';
import { momentsOf, NOT_A_TIME, useMarks } from './use-marks.ts';

/** 章节, on the timeline that is published: proposed by the agenda. */
export function ChaptersPanel({
  recording,
  items,
  player,
}: RecordingProps & { player: RefObject<HTMLVideoElement | null> }) {
  const { id, version, chapters, proposedChapters, viewerCan } = recording;
  const marks = useMarks(chapters);
  const [wrong, setWrong] = useState('');
  const command = useCommand(SaveRecordingChapters, { onDone: marks.clear });
  const open = items.filter((item) => !item.closed);
  if (!allowedIn(offer(viewerCan, 'save'))) return <Shown chapters={chapters} />;
  const save = () => {
    const moments = momentsOf(marks.rows);
    setWrong(moments ? '' : NOT_A_TIME);
    if (moments) void command.run({ id, version, chapters: moments });
  };
  return (
    <Panel title="章节">
      <p className="small">时间是公布的录像上的时间；剪去的时段不算在内。</p>
      <MarksForm
        {...{ marks, player, command, wrong }}
        counter="章"
        what="章节"
        titled
        items={open}
        proposed={proposedChapters}
        onSave={save}
      />
    </Panel>
  );
}

/** To be read alone. */
const Shown = ({ chapters }: Pick<RecordingProps['recording'], 'chapters'>) => (
  <Panel title="章节">
    <ol className="plain">
      {chapters.map(({ startsMs, title }) => (
        <li key={startsMs}>{`${clockOf(startsMs)}　${title}`}</li>
      ))}
    </ol>
  </Panel>
);
