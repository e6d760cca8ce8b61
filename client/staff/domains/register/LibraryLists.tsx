import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { ExpertLibrary_ExpertFragment as Expert } from '#client/graphql/graphql.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { More } from '#client/ui/More.tsx';
import { LibraryLine } from './LibraryLine.tsx';

const ConfirmExperts = graphql(`
  mutation ConfirmLibraryExperts($experts: [ChosenLibraryExpert!]!) {
    confirmLibraryExperts(experts: $experts) {
      ... on LibraryExpertsConfirmed {
        count
      }
      ...RefusalPanel_refusal
    }
  }
`);

const summaryOf = ({ name, employer, title, fields, leaveProposedBy, until }: Expert) =>
  [
    name,
    [employer, title].filter(Boolean).join('，'),
    fields.join('、'),
    leaveProposedBy && !until ? '拟出库' : '',
  ]
    .filter(Boolean)
    .join('　');

/** One expert in a line; unfolded, what is known of them and what may be done. Whoever is to leave stands open. */
export const FoldedExpert = ({ expert }: { expert: Expert }) => (
  <More row summary={summaryOf(expert)} open={expert.leaveProposedBy !== null && expert.until === null}>
    <LibraryLine expert={expert} />
  </More>
);

const NOBODY: ReadonlySet<string> = new Set();

/** 等待核实: one by one, or several together by somebody who entered none of them. */
export function WaitingExperts({ experts }: { experts: readonly Expert[] }) {
  const [picked, setPicked] = useState(NOBODY);
  const open = experts.filter(({ viewerCan }) => allowedIn(offer(viewerCan, 'confirm')));
  const chosen = open.filter(({ id }) => picked.has(id));
  const several = open.length > 1;
  const toggle = (id: string) =>
    setPicked(picked.has(id) ? new Set([...picked].filter((one) => one !== id)) : new Set([...picked, id]));
  return (
    <>
      {several ? (
        <Checkbox
          id="library-all"
          name="library-all"
          label={`选中可以核实的${open.length}位`}
          checked={chosen.length === open.length}
          onChange={() =>
            setPicked(chosen.length === open.length ? NOBODY : new Set(open.map(({ id }) => id)))
          }
        />
      ) : null}
      {chosen.length > 0 ? <ConfirmTogether chosen={chosen} onDone={() => setPicked(NOBODY)} /> : null}
      {experts.map((expert) => (
        <div key={expert.id} className="stack">
          {several && open.includes(expert) ? (
            <Checkbox
              id={`library-${expert.id}`}
              name={`library-${expert.id}`}
              label={`选中${expert.name}`}
              checked={picked.has(expert.id)}
              onChange={() => toggle(expert.id)}
            />
          ) : null}
          <LibraryLine expert={expert} />
        </div>
      ))}
    </>
  );
}

function ConfirmTogether({ chosen, onDone }: { chosen: readonly Expert[]; onDone: () => void }) {
  const [first] = chosen;
  if (!first) return null;
  const names = chosen.map(({ name }) => name).join('、');
  return (
    <ActionForm
      form="library-experts:confirm"
      capability={offer(first.viewerCan, 'confirm')}
      word={`核实选中的${chosen.length}位`}
      document={ConfirmExperts}
      variables={() => ({ experts: chosen.map(({ id, version }) => ({ id, version })) })}
      confirm={`已经核对${names}的单位、职称、专业领域和所在的专家库。核实以后承办单位可以选择；一位不能入库的，都不入库。`}
      onDone={onDone}
    />
  );
}
