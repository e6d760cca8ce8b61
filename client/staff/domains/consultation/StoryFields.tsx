import { useApolloClient } from '@apollo/client/react';
import { PictureRows, type PictureWords, useLatestRows } from '#client/staff/ground/form/PictureRows.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { shrinkPhoto } from '#client/staff/domains/playback/shrink-photo.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { STORY_PICTURES } from '#server/law/consultation/picture-story.ts';
import { RemoveAttachment } from './DossierFiles.tsx';
import type { StoryRow } from './dossier-form.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import type { DossierWork } from './use-dossier.ts';

/** The pictures that are there, in the order typed; one that arrived since stands last. */
export function storyRows(
  typed: readonly StoryRow[],
  stored: ConsultationRecord['pictures'],
): readonly PictureWords[] {
  const placed = typed.flatMap((row) => {
    const url = stored.find(({ id }) => id === row.id)?.url;
    return url === undefined ? [] : [{ ...row, url }];
  });
  const arrived = stored.filter(({ id }) => !typed.some((row) => row.id === id));
  return [...placed, ...arrived.map(({ id, url, alt, caption }) => ({ id, url, alt, caption }))];
}

const CAPTION = { label: '图下文字', hint: '显示在图下面，可以把图上写的话照录在这里。' };

const ALT_HINT = '读给看不见图的人听，写明图上说的内容，如“城区票价由1元改为2元，月票60元不限次”。';

/** 图解: pictures in the order in which they are read; there at once when they have arrived, their words saved with the rest. */
export function StoryFields({ work: { record, draft, command } }: { work: DossierWork }) {
  const remove = useCommand(RemoveAttachment);
  const rows = storyRows(draft.values.pictures, record.pictures);
  const change = useLatestRows(rows, (next) =>
    draft.set(
      'pictures',
      next.map(({ id, alt, caption }) => ({ id, alt, caption })),
    ),
  );
  return (
    <>
      <Heading level={3}>图解</Heading>
      <StoryUpload consultationId={record.id} />
      <CommandReport command={remove} />
      <PictureRows
        rows={rows}
        change={change}
        noun="图解"
        altHint={ALT_HINT}
        caption={CAPTION}
        errorOf={(name) => command.fieldError(name)}
        onRemove={({ id }) => void remove.run({ id })}
      />
    </>
  );
}

function StoryUpload({ consultationId }: { consultationId: string }) {
  const client = useApolloClient();
  const uploads = useUploads(() => {
    void client.refetchQueries({ include: 'active' });
  });
  const add = async (files: readonly File[]) =>
    uploads.add(await Promise.all(files.map(shrinkPhoto)), {
      purpose: 'dossier',
      consultationId,
      kind: 'PICTURE',
    });
  return (
    <FileDrop
      name="file-PICTURE"
      label="图解图片"
      optional
      multiple
      accept="image/jpeg,image/png,image/webp"
      hint={`如“一图读懂”，按阅读顺序排列。jpg、png、webp，最多${STORY_PICTURES}张；图片里的拍摄信息会自动去掉。`}
      onFiles={(files) => void add(files)}
    >
      <UploadList uploads={uploads} />
    </FileDrop>
  );
}
