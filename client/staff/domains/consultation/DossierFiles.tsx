import { useApolloClient } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import { fileNote } from '#client/format.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { STAFF_FILES } from '#client/staff/ground/frame/upload-file.ts';
import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { Button } from '#client/ui/Button.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Files } from '#client/ui/Files.tsx';
import { ATTACHMENT_KIND_LABELS } from '#client/words.ts';
import type { DossierWork } from './use-dossier.ts';

/** 移除附件. */
export const RemoveAttachment = graphql(`
  mutation RemoveAttachment($id: ID!) {
    removeAttachment(id: $id) {
      ... on Consultation {
        id
        version
        attachments {
          id
        }
        pictures {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface DossierFilesProps {
  work: Pick<DossierWork, 'record'>;
  kind: 'DRAFT' | 'EXPLANATION' | 'INTERPRETATION' | 'BASIS' | 'OTHER';
  hint: string;
}

/** The files of one kind: there at once when they have arrived, gone at once when removed. */
export function DossierFiles({ work: { record }, kind, hint }: DossierFilesProps) {
  const client = useApolloClient();
  const remove = useCommand(RemoveAttachment);
  const uploads = useUploads(() => {
    void client.refetchQueries({ include: 'active' });
  });
  const own = record.attachments.filter((one) => one.kind === kind);
  const label = `${ATTACHMENT_KIND_LABELS[kind]}文件`;
  return (
    <FileDrop
      name={`file-${kind}`}
      label={label}
      hint={`${hint}${STAFF_FILES}`}
      optional
      multiple
      onFiles={(files) => uploads.add(files, { purpose: 'dossier', consultationId: record.id, kind })}
    >
      <UploadList uploads={uploads} />
      <Files
        items={own.map(({ id, name, size, url }) => ({
          name,
          href: url,
          icon: 'file',
          note: (
            <>
              {fileNote(name, size)}{' '}
              <Button look="text" mini about={name} onClick={() => void remove.run({ id })}>
                移除
              </Button>
            </>
          ),
        }))}
      />
      <CommandReport command={remove} />
    </FileDrop>
  );
}
