import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { ReadDraftFileMutation as Imported } from '#client/graphql/graphql.ts';
import { base64Of } from '#client/staff/ground/frame/base64.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import type { Answer } from '#client/staff/ground/frame/run-command.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';

const ReadDraftFile = graphql(`
  mutation ReadDraftFile($file: String!) {
    readDraftFile(file: $file) {
      ... on DraftFileText {
        text
        left
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** At most so many bytes are taken; a text needs a tenth of it. */
const LARGEST = 700 * 1024;

function wrongFile({ name, size }: File): string | undefined {
  if (!/\.(?:docx|txt)$/i.test(name)) return '请选择docx或者txt文件；doc、wps文件请先另存为docx。';
  if (size === 0) return '这个文件是空的。';
  return size > LARGEST ? '文件超过700KB，请去掉图片以后再导入。' : undefined;
}

/** Result of reading a file, and the text that stood in the field before. */
interface Taken extends Answer<Imported> {
  name: string;
  before: string;
}

interface ImportTextProps {
  name: string;
  summary: string;
  hint: string;
  /** The text in the field. */
  text: string;
  onText: (text: string) => void;
}

/** 导入正文: the text of a file comes into the field to be looked through; what stood there can be had back. */
export function ImportText({ name, summary, hint, text, onText }: ImportTextProps) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [wrong, setWrong] = useState<string>();
  const command = useCommand(ReadDraftFile);
  const take = async ([file]: readonly File[]) => {
    const fault = file ? wrongFile(file) : undefined;
    setWrong(fault);
    setTaken(null);
    if (!file || fault) return;
    const read = await command.run({ file: base64Of(new Uint8Array(await file.arrayBuffer())) });
    if (!read) return;
    setTaken({ ...read, name: file.name, before: text });
    onText(read.text);
  };
  const back = () => {
    onText(taken?.before ?? '');
    setTaken(null);
  };
  return (
    <More row summary={summary} open={taken !== null || wrong !== undefined}>
      <div className="stack">
        <CommandReport command={command} />
        <FileDrop
          name={name}
          label="要导入的文件"
          hint={hint}
          accept=".docx,.txt"
          error={wrong}
          onFiles={(files) => void take(files)}
        >
          <p role="status">{command.busy ? '正在读取' : ''}</p>
        </FileDrop>
        {taken ? <Read taken={taken} onBack={back} /> : null}
      </div>
    </More>
  );
}

const Read = ({ taken: { name, left, before }, onBack }: { taken: Taken; onBack: () => void }) => (
  <Note tone={left.length > 0 ? 'care' : 'done'} title={`已从“${name}”读入正文`} level={3} live>
    {left.length > 0 ? (
      <ul className="plain">
        {left.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    ) : null}
    {before.trim() !== '' ? (
      <p>
        <Button type="button" look="text" onClick={onBack}>
          恢复导入前的正文
        </Button>
      </p>
    ) : null}
  </Note>
);
