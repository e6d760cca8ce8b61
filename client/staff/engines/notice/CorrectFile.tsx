import { useState } from 'react';
import type { AttachmentKind, CorrectionSubject } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { STAFF_FILES, type UploadedFile } from '#client/staff/ground/frame/upload-file.ts';
import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { FILE_FIELDS, fileInputOf } from './correction-fields.ts';
import type { Correction } from './corrections-query.ts';

const DraftCorrection = standard('draftCorrection');
const ReviseCorrection = standard('reviseCorrection');

const NOTHING = { material: false, reason: '' };

/** The published file that was found wrong. */
interface WrongFile {
  id: string;
  kind: AttachmentKind | null;
  name: string;
}

type RightFile = Pick<UploadedFile, 'id' | 'name'> | null;

interface CorrectFileProps {
  consultationId: string;
  file: WrongFile & { kind: AttachmentKind };
}

/** 更正附件: the right file beside the wrong one, which stays. */
export function CorrectFile({ consultationId, file }: CorrectFileProps) {
  const [right, setRight] = useState<RightFile>(null);
  return (
    <ActionDialog
      form={`correct-file:${file.id}`}
      about={file.name}
      opener="更正附件"
      word="拟更正"
      title={`更正附件：${file.name}`}
      document={DraftCorrection}
      record={NOTHING}
      fields={FILE_FIELDS}
      variables={(typed) => ({
        subject: 'CONSULTATION' as const,
        subjectId: consultationId,
        input: fileInputOf(typed, file.id, right?.id, 'CONSULTATION'),
      })}
    >
      <FileChoice consultationId={consultationId} wrong={file} right={right} onRight={setRight} />
    </ActionDialog>
  );
}

interface ReviseFileProps {
  subject: CorrectionSubject;
  subjectId: string;
  correction: Correction;
  wrong: WrongFile;
}

/** 修改附件的更正, until it is submitted and after it was sent back: the reason, and another file where the one sent was wrong too. */
export function ReviseFile({ subject, subjectId, correction, wrong }: ReviseFileProps) {
  const { id, version, material, reason, file } = correction;
  const [right, setRight] = useState<RightFile>(file ?? null);
  return (
    <ActionDialog
      form={`revise:${id}`}
      look="quiet"
      word="修改"
      title={`修改附件的更正：${wrong.name}`}
      document={ReviseCorrection}
      record={{ material, reason }}
      fields={FILE_FIELDS}
      variables={(typed) => ({ id, version, input: fileInputOf(typed, wrong.id, right?.id, subject) })}
    >
      {wrong.kind ? (
        <FileChoice
          consultationId={subjectId}
          wrong={{ ...wrong, kind: wrong.kind }}
          right={right}
          onRight={setRight}
        />
      ) : (
        <p className="small">更正为：{right?.name}。要换另一个文件的，放弃这条更正，重新拟。</p>
      )}
    </ActionDialog>
  );
}

interface FileChoiceProps {
  consultationId: string;
  wrong: WrongFile & { kind: AttachmentKind };
  right: RightFile;
  onRight: (file: UploadedFile) => void;
}

function FileChoice({ consultationId, wrong: { id, kind }, right, onRight }: FileChoiceProps) {
  const uploads = useUploads(onRight);
  return (
    <FileDrop
      name={`correct-${id}`}
      label={right ? '换一个正确的附件' : '正确的附件'}
      hint={`原附件保留，标明已经更正。${STAFF_FILES}`}
      onFiles={(files) => uploads.add(files.slice(0, 1), { purpose: 'correction', consultationId, kind })}
    >
      <UploadList uploads={uploads} />
      {right ? <p className="small">正确的附件：{right.name}</p> : null}
    </FileDrop>
  );
}
