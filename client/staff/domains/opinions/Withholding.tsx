import { offer } from '#client/offer.ts';
import { namesSaid } from '#server/law/people/personal-names.ts';
import { sentence } from '#server/law/sentence.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { ProposeWithholdMutationVariables } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { DecideWithhold } from '#client/staff/domains/opinions/DecideWithhold.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { HIDE_REASON_LABELS } from '#client/words.ts';
import { Blackouts } from './Blackouts.tsx';
import type { Opinion } from './opinion-record.ts';

const ClearText = graphql(`
  mutation ClearText($id: ID!, $version: Int!, $hiddenNames: Text) {
    clearText(id: $id, version: $version, hiddenNames: $hiddenNames) {
      ... on DeskComment {
        id
        version
        textCleared
        blackouts {
          words
          kind
          reason
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ProposeWithhold = graphql(`
  mutation ProposeWithhold($id: ID!, $version: Int!, $reason: HideReason!, $note: Text!) {
    proposeWithhold(id: $id, version: $version, reason: $reason, note: $note) {
      ... on DeskComment {
        id
        version
        hideState
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** Whether the words are shown to the public: cleared by the unit, withheld only by two. */
export function Withholding({ opinion }: { opinion: Opinion }) {
  const { viewerCan, hideState, hideReason, hideNote } = opinion;
  return (
    <>
      <Blackouts opinion={opinion} />
      {hideState && hideReason ? (
        <Note tone="care" small title={hideState === 'PROPOSED' ? '已提请不予展示' : '不予展示'} level={3}>
          <p>
            {HIDE_REASON_LABELS[hideReason]}：{sentence(hideNote ?? '')}
            原文只对办理人可见，照常统计、处理和答复。
          </p>
        </Note>
      ) : null}
      {offer(viewerCan, 'confirmWithhold').allowed ? <DecideWithhold opinion={opinion} /> : null}
      <div className="row">
        {offer(viewerCan, 'clearText').allowed ? <Clear opinion={opinion} /> : null}
        {offer(viewerCan, 'clearText').allowed ? <ClearWithoutNames opinion={opinion} /> : null}
        {offer(viewerCan, 'proposeWithhold').allowed ? <Propose opinion={opinion} /> : null}
      </div>
    </>
  );
}

function Clear({ opinion: { id, version } }: { opinion: Opinion }) {
  const clear = useCommand(ClearText);
  return (
    <>
      <Button look="quiet" aria-busy={clear.busy} onClick={() => void clear.run({ id, version })}>
        核准展示原文
      </Button>
      <CommandReport command={clear} />
    </>
  );
}

/** The names that the text seems to say stand there already; the clerk decides. */
const ClearWithoutNames = ({ opinion: { id, version, text, suggestedText } }: { opinion: Opinion }) => (
  <ActionDialog
    form={`hide-names:${id}`}
    opener="隐去姓名后展示"
    word="隐去并展示"
    title="隐去姓名后展示原文"
    document={ClearText}
    record={{ hiddenNames: namesSaid(`${text}\n${suggestedText ?? ''}`).join('、') }}
    fields={HIDDEN_NAMES}
    variables={(names) => ({ id, version, ...names })}
  />
);

const HIDDEN_NAMES: readonly RecordField<{ hiddenNames: string }>[] = [
  {
    name: 'hiddenNames',
    kind: 'text',
    label: '要隐去的姓名',
    hint: '照原文填写，几个姓名用顿号分开；公开时写作“〔姓名已隐去〕”。',
  },
];

const GROUND: ProposedGround = { reason: 'PRIVACY', note: '' };

interface ProposedGround {
  reason: ProposeWithholdMutationVariables['reason'];
  note: string;
}

const FIELDS: readonly RecordField<ProposedGround>[] = [
  { name: 'reason', kind: 'choice', label: '理由', options: HIDE_REASON_LABELS },
  { name: 'note', kind: 'area', label: '具体情况', hint: '由保密审查员审定；提请后即不展示。' },
];

const Propose = ({ opinion: { id, version } }: { opinion: Opinion }) => (
  <ActionDialog
    form={`withhold:${id}`}
    opener="提请不予展示"
    word="提请"
    title="提请不予展示"
    document={ProposeWithhold}
    record={GROUND}
    fields={FIELDS}
    variables={(ground) => ({ id, version, ...ground })}
  />
);
