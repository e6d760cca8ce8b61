import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Clips } from '#client/citizen/consultation/Clips.tsx';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { FileState } from '#client/staff/domains/playback/recording/FileRow.tsx';
import { send } from '#client/staff/domains/playback/recording/uploads.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { AddClip, FILM, useChecked } from './ClipFields.tsx';
import { ClipCaptions, ClipRowFragment, Remove } from './ClipRow.tsx';
import type { ConsultationRecord } from './consultation-record.ts';

type NextFilm = ConsultationRecord['nextClips'][number];

/** 要换上的解读视频, as whoever reviews it watches it; nobody else sees it before the exchange is published. */
export const NextFilms = ({ films }: { films: readonly NextFilm[] }) =>
  films.length === 0 ? null : (
    <Panel title="要换上的解读视频">
      <Clips clips={films} part="INTERPRETATION" open />
    </Panel>
  );

/** The films that are to take the place of a published one: each with its file and captions, and one more. */
export function NextFilmFields({ record }: { record: Pick<ConsultationRecord, 'id' | 'nextClips'> }) {
  const client = useApolloClient();
  const refresh = () => void client.refetchQueries({ include: 'active' });
  useChecked(record.nextClips, refresh);
  return (
    <More row open={record.nextClips.length > 0} summary="准备要换上的解读视频">
      <div className="stack">
        {record.nextClips.map((film) => (
          <NextFilmRow key={film.id} film={film} onChange={refresh} />
        ))}
        <Upload consultationId={record.id} onSent={refresh} />
      </div>
    </More>
  );
}

function NextFilmRow({ film, onChange }: { film: NextFilm; onChange: () => void }) {
  const clip = readFragment(ClipRowFragment, film);
  return (
    <div className="stack" role="group" aria-label={`要换上的：${film.title}`}>
      {clip.file ? <FileState file={clip.file} label={film.title} onChange={onChange} /> : null}
      <ClipCaptions clip={clip} name={`next-${clip.id}`} error={undefined} />
      <Remove clip={clip} about={film.title} />
    </div>
  );
}

function Upload({ consultationId, onSent }: { consultationId: string; onSent: () => void }) {
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string>();
  const command = useCommand(AddClip);
  const add = async (file: File) => {
    setError(title.trim() ? undefined : '先写标题，再选视频。');
    if (!title.trim()) return;
    const fileId = crypto.randomUUID();
    const input = { fileId, name: file.name, size: file.size, title };
    if (!(await command.run({ consultationId, input }))) return;
    setTitle('');
    await send(fileId, file, { onSent, begun: false });
  };
  return (
    <>
      <TextInput
        name="next-film-title"
        label="要换上的解读视频的标题"
        value={title}
        error={error}
        onChange={({ target }) => setTitle(target.value)}
      />
      <FileDrop
        name="next-film"
        label="上传要换上的解读视频"
        optional
        accept={FILM}
        hint="先写标题。传完导入字幕，再在“撤下视频”里选定它；审查通过、公布以后公众才看到。"
        onFiles={([file]) => void (file && add(file))}
      >
        <CommandReport command={command} />
      </FileDrop>
    </>
  );
}
