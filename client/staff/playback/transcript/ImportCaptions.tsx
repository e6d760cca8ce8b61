import { useState } from 'react';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { decodeCaptions } from '#server/law/playback/cue-text.ts';
import { piecesOf } from './pieces.ts';
import { ImportTranscript } from './transcript-documents.ts';
import type { TranscriptProps } from './TranscriptPage.tsx';

type Timeline = 'PUBLISHED' | 'ORIGINAL';
type Bring = (text: string, fileName: string | null) => void;

/** More is no file of captions. */
const MOST_BYTES = 4_000_000;

/** 导入字幕: a file or what is pasted takes the place of all there was; what is wrong in it is told line by line. */
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
      <FromFile id={recordingId} busy={command.busy} told={told} onTold={setTold} onBring={bring} />
      <Pasting id={recordingId} busy={command.busy} onBring={bring} />
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

interface FromProps extends Pick<Command<never, unknown>, 'busy'> {
  id: string;
  onBring: Bring;
}

function FromFile({
  id,
  busy,
  told,
  onTold,
  onBring,
}: FromProps & { told: string; onTold: (text: string) => void }) {
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = file.size > MOST_BYTES ? null : decodeCaptions(new Uint8Array(await file.arrayBuffer()));
    onTold(read ? `按${read.encoding}编码读取` : '这个文件不是UTF-8、UTF-16或者GB18030编码的字幕，没有读取');
    if (read) onBring(read.text, file.name);
  };
  return (
    <FileDrop
      name={`transcript-${id}-file`}
      label="导入字幕文件"
      hint="WebVTT（.vtt）或者SRT（.srt），替换现有的全部文字。编码自动辨认。"
      accept=".vtt,.srt,.txt"
      onFiles={(files) => void take(files)}
    >
      <Status>{busy ? '正在导入' : told}</Status>
    </FileDrop>
  );
}

function Pasting({ id, busy, onBring }: FromProps) {
  const [pasted, setPasted] = useState('');
  return (
    <More row summary="粘贴字幕">
      <div className="stack">
        <TextArea
          name={`transcript-${id}-pasted`}
          label="字幕全文"
          rows={8}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <p>
          <Button look="quiet" onClick={() => onBring(pasted, null)} aria-busy={busy}>
            导入粘贴的字幕
          </Button>
        </p>
      </div>
    </More>
  );
}
