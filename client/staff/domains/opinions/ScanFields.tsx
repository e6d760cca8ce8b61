import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import type { Uploads } from '#client/staff/ground/frame/use-uploads.ts';
import { fileNote } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Files } from '#client/ui/Files.tsx';
import type { EntryProps } from './EntryFields.tsx';
import type { Scans } from './use-scans.ts';

interface ScanFieldsProps extends EntryProps {
  scans: Scans;
  uploads: Uploads;
}

/** The letter itself: stored at once, joined to the comment when it is entered. */
export function ScanFields({ matter, policy, draft, errorOf, scans, uploads }: ScanFieldsProps) {
  return (
    <FileDrop
      name="scan"
      label="来信、记录单的扫描件"
      hint={`PDF、docx、xlsx、jpg、png，最多${policy.attachmentsMax}个，每个不超过${policy.attachmentMaxMegabytes}MB；只供办理人查看，不公开。`}
      optional
      multiple
      error={errorOf('attachments')}
      onFiles={(files) => uploads.add(files, { purpose: 'scan', consultationId: matter.id })}
    >
      <UploadList uploads={uploads} />
      <Files
        items={draft.values.scans.map(({ token, name, size }) => ({
          name,
          icon: 'file',
          note: (
            <>
              {fileNote(name, size)}{' '}
              <Button look="text" mini about={name} onClick={() => scans.drop(token)}>
                移除
              </Button>
            </>
          ),
        }))}
      />
    </FileDrop>
  );
}
