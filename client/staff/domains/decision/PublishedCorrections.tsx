import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { DecisionDeskQuery } from '#client/graphql/graphql.ts';
import { CorrectDocument } from '#client/staff/engines/notice/CorrectDocument.tsx';
import { CorrectionsPanel } from '#client/staff/engines/notice/CorrectionsPanel.tsx';
import { DocumentsFragment } from './Documents.tsx';

type Decision = NonNullable<DecisionDeskQuery['decision']>;

/** Corrections of material published with the decision; a file of its text can only be put back to 审定稿. */
export function PublishedCorrections({ decision }: { decision: Decision }) {
  const { id, leadUnit, publication, corrections } = decision;
  const { documents } = readFragment(DocumentsFragment, decision);
  if (!publication) return null;
  const named = [
    publication.textFileId,
    publication.interpretationFileId,
    ...corrections.map(({ file }) => file?.id),
  ];
  const former = corrections.map(({ formerFile }) => formerFile?.id);
  return (
    <CorrectionsPanel subject="PUBLICATION" id={id} unitId={leadUnit.id} place="gengzheng">
      <ul className="plain">
        {documents
          .filter((one) => named.includes(one.id) && !former.includes(one.id))
          .map((one) => (
            <li key={one.id}>
              {one.name} <CorrectDocument decisionId={id} wrong={one} documents={documents} />
            </li>
          ))}
      </ul>
    </CorrectionsPanel>
  );
}
