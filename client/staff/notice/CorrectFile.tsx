import { useState } from 'react';
import type { AttachmentKind } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/form/ActionDialog.tsx';
import { STAFF_FILES, type UploadedFile } from '#client/staff/frame/upload-file.ts';
import { UploadList } from '#client/staff/frame/UploadList.tsx';
import { useUploads } from '#client/staff/frame/use-uploads.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { FILE_FIELDS } from './correction-fields.ts';

const DraftCorrection = standard('draftCorrection');

const NOTHING = { material: false, reason: '' };

interface CorrectFileProps {
  consultationId: string;
  file: { id: string; kind: AttachmentKind; name: string };
}

/** 更正附件: the right file beside the wrong one, which stays. */
export function CorrectFile({ consultationId, file: { id, kind, name } }: CorrectFileProps) {
  const [right, setRight] = useState<UploadedFile | null>(null);
  const uploads = useUploads(setRight);
  return (
    <ActionDialog
      form={`correct-file:${id}`}
      about={name}
      opener="更正附件"
      word="拟更正"
      title={`更正附件：${name}`}
      document={DraftCorrection}
      record={NOTHING}
      fields={FILE_FIELDS}
      variables={(typed) => ({
        subject: 'CONSULTATION' as const,
        subjectId: consultationId,
        input: {
          ...typed,
          part: 'INTERPRETATION' as const,
          wrong: '',
          corrected: '',
          formerFileId: id,
          fileId: right?.id ?? null,
          since: null,
        },
      })}
    >
      <FileDrop
        name={`correct-${id}`}
        label="正确的附件"
        hint={`原附件保留，标明已经更正。${STAFF_FILES}`}
        onFiles={(files) => uploads.add(files.slice(0, 1), { purpose: 'dossier', consultationId, kind })}
      >
        <UploadList uploads={uploads} />
        {right ? <p className="small">已上传：{right.name}</p> : null}
      </FileDrop>
    </ActionDialog>
  );
}
