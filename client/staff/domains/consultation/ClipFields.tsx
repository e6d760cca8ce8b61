import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { send } from '#client/staff/domains/playback/recording/uploads.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { MOST_CLIPS } from '#server/law/consultation/explained-clip.ts';
import { ClipRow, ClipRowFragment } from './ClipRow.tsx';
import type { ConsultationRecord } from './consultation-record.ts';
import type { DossierWork } from './use-dossier.ts';

export const AddClip = graphql(`
  mutation AddClip($consultationId: ID!, $input: ClipUploadInput!) {
    addClip(consultationId: $consultationId, input: $input) {
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

const AGAIN_MS = 3000;
export const FILM = 'video/mp4,video/webm,video/quicktime,.mp4,.webm,.mov,.mkv';

/** 解读视频: films with their titles and captions; there at once when they are announced, their titles saved with the rest. */
export function ClipFields({ work }: { work: DossierWork }) {
  const { record, draft } = work;
  const client = useApolloClient();
  const refresh = () => void client.refetchQueries({ include: 'active' });
  useChecked(record.clips, refresh);
  const titleOf = ({ id, title }: ConsultationRecord['clips'][number]) =>
    draft.values.clips.find((row) => row.id === id)?.title ?? title;
  const setTitle = (id: string, title: string) =>
    draft.set(
      'clips',
      record.clips.map((clip) => ({ id: clip.id, title: clip.id === id ? title : titleOf(clip) })),
    );
  return (
    <>
      <Heading level={3}>解读视频</Heading>
      <ol className="plain rows">
        {record.clips.map((clip, index) => (
          <ClipRow
            key={clip.id}
            clip={readFragment(ClipRowFragment, clip)}
            index={index}
            title={titleOf(clip)}
            onTitle={(title) => setTitle(clip.id, title)}
            errorOf={(name) => work.command.fieldError(`clips.${index}.${name}`)}
            onChange={refresh}
          />
        ))}
      </ol>
      <ClipUpload consultationId={record.id} onSent={refresh} />
    </>
  );
}

/** Asks again while the server is at work on a film. */
export function useChecked(
  clips: readonly FragmentType<typeof ClipRowFragment>[],
  refresh: () => void,
): void {
  const busy = clips.some((clip) => readFragment(ClipRowFragment, clip).file?.state === 'CHECKING');
  useEffect(() => {
    const timer = busy ? setInterval(refresh, AGAIN_MS) : undefined;
    return () => clearInterval(timer);
  });
}

function ClipUpload({ consultationId, onSent }: { consultationId: string; onSent: () => void }) {
  const command = useCommand(AddClip);
  const add = async (file: File) => {
    const fileId = crypto.randomUUID();
    const input = { fileId, name: file.name, size: file.size };
    if (await command.run({ consultationId, input })) await send(fileId, file, { onSent, begun: false });
  };
  return (
    <FileDrop
      name="file-CLIP"
      label="上传解读视频"
      optional
      accept={FILM}
      hint={`MP4（H.264、AAC）或者WebM，最多${MOST_CLIPS}段，每段都要有标题和字幕。断网、关闭页面后可以接着传。与草案一起审查、公布。`}
      onFiles={([file]) => void (file && add(file))}
    >
      <CommandReport command={command} />
    </FileDrop>
  );
}
