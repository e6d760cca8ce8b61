import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { ClipRow_ClipFragment } from '#client/graphql/graphql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { FileState } from '#client/staff/domains/playback/recording/FileRow.tsx';
import { forget } from '#client/staff/domains/playback/recording/uploads.ts';
import { type Bring, CaptionSource } from '#client/staff/domains/playback/transcript/CaptionSource.tsx';
import { piecesOf } from '#client/staff/domains/playback/transcript/pieces.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';

export const ClipRowFragment = graphql(`
  fragment ClipRow_clip on ExplainedClip {
    id
    cues {
      id
    }
    file {
      ...RecordingFile_fields
    }
  }
`);

const ImportClipCaptions = graphql(`
  mutation ImportClipCaptions(
    $id: ID!
    $input: CaptionsInput!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    importClipCaptions(id: $id, input: $input, acknowledged: $acknowledged) {
      ... on Consultation {
        id
        version
        clips {
          id
          cues {
            id
          }
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

const RemoveClip = graphql(`
  mutation RemoveClip($id: ID!) {
    removeClip(id: $id) {
      ... on Consultation {
        id
        version
        clips {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface ClipRowProps {
  clip: ClipRow_ClipFragment;
  index: number;
  title: string;
  onTitle: (title: string) => void;
  errorOf: (name: 'title' | 'captions' | 'file') => string | undefined;
  onChange: () => void;
}

/** One film: its file and how far it is, its title, its captions; of one that cannot be used nothing is asked. */
export function ClipRow(props: ClipRowProps) {
  const { clip, index, title, errorOf, onChange } = props;
  const { file } = clip;
  return (
    <li>
      <div className="stack" role="group" aria-label={`第${index + 1}段解读视频`} id={`clips-${index}-file`}>
        {file ? <FileState file={file} label={`第${index + 1}段`} onChange={onChange} /> : null}
        {errorOf('file') ? <p className="error">{errorOf('file')}</p> : null}
        {file?.state === 'REFUSED' ? null : <ClipWords {...props} />}
        <Remove clip={clip} about={title || file?.name} />
      </div>
    </li>
  );
}

const ClipWords = ({ clip, index, title, onTitle, errorOf }: ClipRowProps) => (
  <>
    <TextInput
      name={`clips-${index}-title`}
      label="标题"
      placeholder="三分钟看懂票价怎么调"
      value={title}
      error={errorOf('title')}
      onChange={({ target }) => onTitle(target.value)}
    />
    <ClipCaptions clip={clip} name={`clips-${index}-captions`} error={errorOf('captions')} />
  </>
);

/** Takes it away with its bytes. */
export function Remove({
  clip: { id, file },
  about,
}: Pick<ClipRowProps, 'clip'> & { about: string | undefined }) {
  const remove = useCommand(RemoveClip);
  const take = async () => {
    if (file) await forget(file.id);
    await remove.run({ id });
  };
  return (
    <>
      <CommandReport command={remove} />
      <p>
        <Button look="quiet" mini about={about} aria-busy={remove.busy} onClick={() => void take()}>
          {file?.state === 'UPLOADING' ? '放弃上传' : '移除这段视频'}
        </Button>
      </p>
    </>
  );
}

interface ClipCaptionsProps {
  clip: ClipRow_ClipFragment;
  name: string;
  error: string | undefined;
}

/** 字幕: what is said in the film, as it is shown in the picture and read beneath it. */
export function ClipCaptions({ clip, name, error }: ClipCaptionsProps) {
  const [told, setTold] = useState('');
  const command = useCommand(ImportClipCaptions, { onDone: () => setTold('已经导入') });
  const bring: Bring = (text, fileName) =>
    void command.run({ id: clip.id, input: { text: piecesOf(text), fileName, timeline: 'PUBLISHED' } });
  const count = clip.cues.length;
  return (
    <>
      <p className={count === 0 && error ? 'error' : 'small'}>
        {count === 0 ? (error ?? '还没有字幕。没有字幕的视频不能公布。') : `已有字幕${count}句。`}
      </p>
      {count > 0 && error ? <p className="error">{error}</p> : null}
      <CommandReport command={command} />
      <CaptionSource name={name} busy={command.busy} told={told} onTold={setTold} onBring={bring} />
    </>
  );
}
