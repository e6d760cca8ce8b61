import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { DocumentKind } from '#client/graphql/graphql.ts';
import { allowedIn, type CapabilityRef, findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { STAFF_FILES } from '#client/staff/ground/frame/upload-file.ts';
import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Select } from '#client/ui/Select.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';

interface UploadDocumentsProps {
  decisionId: string;
  capability: CapabilityRef;
}

/** The way to add documents, as the server allows it; nothing for those whose business it is not. */
export function UploadDocuments({ decisionId, capability }: UploadDocumentsProps) {
  if (allowedIn(capability)) return <KindAndFiles decisionId={decisionId} />;
  const findings = findingsFor(capability);
  return findings.length > 0 ? <Findings findings={findings} /> : null;
}

const KINDS = Object.keys(DOCUMENT_LABELS) as DocumentKind[];
const OPTIONS = KINDS.map((value) => ({ value, label: DOCUMENT_LABELS[value] }));

/** First the kind, then its files: they go at once, each under the kind it was chosen for. */
function KindAndFiles({ decisionId }: Pick<UploadDocumentsProps, 'decisionId'>) {
  const client = useApolloClient();
  const [kind, setKind] = useState<DocumentKind>();
  const uploads = useUploads(() => void client.refetchQueries({ include: 'active' }));
  return (
    <>
      <Select
        name="document-kind"
        label="上传材料的种类"
        placeholder="请选择"
        options={OPTIONS}
        value={kind ?? ''}
        onChange={({ target }) => setKind(KINDS.find((one) => one === target.value))}
      />
      {kind ? (
        <FileDrop
          name="document-files"
          label={`${DOCUMENT_LABELS[kind]}文件`}
          hint={STAFF_FILES}
          multiple
          onFiles={(files) => uploads.add(files, { purpose: 'document', decisionId, kind })}
        />
      ) : null}
      <UploadList uploads={uploads} />
    </>
  );
}
