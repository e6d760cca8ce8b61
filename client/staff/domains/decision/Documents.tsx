import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { Documents_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { RemoveDocument } from './RemoveDocument.tsx';
import { UploadDocuments } from './UploadDocuments.tsx';

export const DocumentsFragment = graphql(`
  fragment Documents_decision on Decision {
    id
    viewerCanAddDocument {
      allowed
      findings {
        ...Findings_finding
      }
    }
    documents {
      ...DecisionFile_fields
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

export type DecisionDocument = Data['documents'][number];

/** In the order of the procedure; kinds of which there is nothing are left out. */
const byKind = (documents: readonly DecisionDocument[]) =>
  Object.entries(DOCUMENT_LABELS)
    .map(([kind, label]) => ({ label, own: documents.filter((one) => one.kind === kind) }))
    .filter(({ own }) => own.length > 0);

/** 决策材料 (第三十三条): what carrying out the procedure has brought forth so far, by kind, and the way to add to it. */
export function Documents({ decision }: { decision: FragmentType<typeof DocumentsFragment> }) {
  const { id, documents, viewerCanAddDocument } = readFragment(DocumentsFragment, decision);
  const [leaving, setLeaving] = useState<DecisionDocument | null>(null);
  return (
    <Fold place="cailiao" title="决策材料" aside={`共${documents.length}份`}>
      {documents.length === 0 ? <Empty title="还没有材料">履行程序形成的材料都存在这里。</Empty> : null}
      {byKind(documents).map(({ label, own }) => (
        <section key={label} aria-label={label}>
          <Heading level={3}>{label}</Heading>
          <ul className="plain rows">
            {own.map((document) => (
              <DocumentRow
                key={document.id}
                document={document}
                ofKind={own}
                onRemove={() => setLeaving(document)}
              />
            ))}
          </ul>
        </section>
      ))}
      <RemoveDocument document={leaving} onClose={() => setLeaving(null)} />
      <UploadDocuments decisionId={id} capability={viewerCanAddDocument} />
    </Fold>
  );
}
