import { useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { type Bring, CaptionSource } from './CaptionSource.tsx';
import { piecesOf } from './pieces.ts';
import { ImportTranscript } from './transcript-documents.ts';
import type { TranscriptProps } from './TranscriptPage.tsx';

type Timeline = 'PUBLISHED' | 'ORIGINAL';

/** 导入字幕: a file or pasted text replaces all captions; faults in it are listed line by line. */
export function ImportCaptions({ transcript }: Pick<TranscriptProps, 'transcript'>) {
  const { recordingId, version, cutCount } = transcript;
  const [timeline, setTimeline] = useState<Timeline>('PUBLISHED');
  const [told, setTold] = useState('');
  const command = useCommand(ImportTranscript, { onDone: () => setTold('已经导入') });
  const bring: Bring = (text, fileName) =>
    void command.run({ recordingId, version, input: { text: piecesOf(text), fileName, timeline } });
  return (
    <>
      <CommandReport command={command} />
      {cutCount > 0 ? <Timelines value={timeline} onChange={setTimeline} /> : null}
      <CaptionSource
        name={`transcript-${recordingId}`}
        busy={command.busy}
        told={told}
        onTold={setTold}
        onBring={bring}
      />
    </>
  );
}

const Timelines = ({ value, onChange }: { value: Timeline; onChange: (value: Timeline) => void }) => (
  <ChoiceGroup
    row
    name="timeline"
    label="字幕按哪个录像计时"
    choices={[
      { value: 'PUBLISHED', label: '公布版录像' },
      { value: 'ORIGINAL', label: '原始录像（不公开时段内的不导入）' },
    ]}
    value={value}
    onChange={(chosen) => onChange(chosen === 'ORIGINAL' ? 'ORIGINAL' : 'PUBLISHED')}
  />
);
