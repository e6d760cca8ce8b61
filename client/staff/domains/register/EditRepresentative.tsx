import { offer } from '#client/offer.ts';
import { FoldedForm } from '#client/staff/domains/proposal/FoldedForm.tsx';
import { usePolicy } from '#client/staff/domains/proposal/use-policy.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { fieldError } from '#client/staff/ground/frame/refusal.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { FORM_LABELS, formFindings, formOf, inputOf } from './representative-form.ts';
import type { RepresentativeRecord } from './representative-record.ts';
import { RepresentativeFields } from './RepresentativeFields.tsx';
import { SaveRepresentative } from './standing-documents.ts';

/** 修改资料: by the office; the term of who is in office changes by being renewed alone. */
export function EditRepresentative({ representative }: { representative: RepresentativeRecord }) {
  const { id, version, viewerCan, verifiedOn, hasContact } = representative;
  const draft = useDraft(`representative:${id}`, formOf(representative));
  const { representativeTermYears } = usePolicy();
  const save = useCommand(SaveRepresentative, { onDone: draft.discard });
  if (notMine(offer(viewerCan, 'save'))) return null;
  const findings = draft.dirty ? formFindings(draft.values, representativeTermYears) : [];
  return (
    <FoldedForm capability={offer(viewerCan, 'save')} word="修改资料" look="quiet" dirty={draft.dirty}>
      <SaveForm
        label="代表资料"
        command={save}
        draft={draft}
        labels={FORM_LABELS}
        onSave={() => void save.run({ id, version, input: inputOf(draft.values) })}
      >
        <RepresentativeFields
          draft={draft}
          termFixed={verifiedOn !== null && verifiedOn !== undefined}
          hasContact={hasContact}
          errorOf={(name) => save.fieldError(name) ?? fieldError(findings, name)}
        />
      </SaveForm>
    </FoldedForm>
  );
}
