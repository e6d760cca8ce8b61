import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { decodeCaptions } from '#server/law/playback/cue-text.ts';

/** Takes captions that were read, and the name of their file. */
export type Bring = (text: string, fileName: string | null) => void;

/** More is no file of captions. */
const MOST_BYTES = 4_000_000;

interface FromProps {
  /** With which the names of the fields begin. */
  name: string;
  busy: boolean;
  onBring: Bring;
}

interface CaptionSourceProps extends FromProps {
  told: string;
  onTold: (text: string) => void;
}

/** Captions from a file or as they are pasted; their encoding is found out. */
export const CaptionSource = (props: CaptionSourceProps) => (
  <>
    <FromFile {...props} />
    <Pasting name={props.name} busy={props.busy} onBring={props.onBring} />
  </>
);

function FromFile({ name, busy, told, onTold, onBring }: CaptionSourceProps) {
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = file.size > MOST_BYTES ? null : decodeCaptions(new Uint8Array(await file.arrayBuffer()));
    onTold(read ? `按${read.encoding}编码读取` : '这个文件不是UTF-8、UTF-16或者GB18030编码的字幕，没有读取');
    if (read) onBring(read.text, file.name);
  };
  return (
    <FileDrop
      name={`${name}-file`}
      label="导入字幕文件"
      hint="WebVTT（.vtt）或者SRT（.srt），替换现有的全部文字。编码自动辨认。"
      accept=".vtt,.srt,.txt"
      onFiles={(files) => void take(files)}
    >
      <Status>{busy ? '正在导入' : told}</Status>
    </FileDrop>
  );
}

function Pasting({ name, busy, onBring }: FromProps) {
  const [pasted, setPasted] = useState('');
  return (
    <More row summary="粘贴字幕">
      <div className="stack">
        <TextArea
          name={`${name}-pasted`}
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
