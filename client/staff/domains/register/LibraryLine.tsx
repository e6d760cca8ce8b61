import { offer } from '#client/offer.ts';
import type { ExpertLibrary_ExpertFragment as Expert } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { longDate } from '#client/format.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { EXPERT_KIND_LABELS } from '#server/law/procedure/expert-review.ts';
import { LEAVE_GROUND_LABELS } from '#server/law/register/library-leave.ts';
import { ConfirmLeave, ProposeLeave, ReturnLeave } from './LeaveActions.tsx';
import { EXPERT_FIELDS, formOf, inputOf } from './library-form.ts';

const Confirm = standard('confirmLibraryExpert');
const Save = standard('saveLibraryExpert');

interface Props {
  expert: Expert;
}

/** One expert of the library: who they are, where they stand, what may be done. */
export const LibraryLine = ({ expert }: Props) => (
  <section className="stack gap-below" aria-label={expert.name}>
    <Heading level={3}>{expert.name}</Heading>
    <Facts small items={factsOf(expert)} />
    <Doings expert={expert} />
  </section>
);

const factsOf = ({ kind, employer, title, fields, level, conduct, ...stay }: Expert) =>
  [
    { term: '单位、职称', detail: [employer || EXPERT_KIND_LABELS[kind], title].filter(Boolean).join('，') },
    { term: '专业领域', detail: fields.join('、') },
    { term: '专家库', detail: LIBRARY_LEVEL_LABELS[level] },
    { term: '诚信考核', detail: conduct },
    { term: '登记、核实', detail: keptBy(stay) },
    { term: stay.until ? '出库' : '拟出库', detail: leaveOf(stay) },
    { term: '出库被退回', detail: stay.leaveReturn },
  ].filter(({ detail }) => detail !== '');

type Leave = Pick<Expert, 'until' | 'leaveGround' | 'leaveReason' | 'leaveProposedBy' | 'leaveConfirmedBy'>;

const leaveOf = ({ until, leaveGround, leaveReason, leaveProposedBy, leaveConfirmedBy }: Leave): string => {
  if (!until && !leaveProposedBy) return '';
  return [
    [until ? longDate(until) : '', leaveGround ? LEAVE_GROUND_LABELS[leaveGround] : '']
      .filter(Boolean)
      .join('，'),
    leaveReason.replace(/。$/u, ''),
    [
      leaveProposedBy ? `${leaveProposedBy}提出` : '',
      leaveConfirmedBy ? `${leaveConfirmedBy}确认` : '',
      until ? '' : '等待另一人确认，确认以前仍在库',
    ]
      .filter(Boolean)
      .join('，'),
  ]
    .filter(Boolean)
    .join('；');
};

const keptBy = ({
  enteredBy,
  confirmedBy,
  since,
}: Pick<Expert, 'enteredBy' | 'confirmedBy' | 'since'>): string =>
  [
    enteredBy ? `${enteredBy}登记` : '',
    confirmedBy ? `${confirmedBy}核实` : '',
    since ? `${longDate(since)}入库` : '',
  ]
    .filter(Boolean)
    .join('，');

function Doings({ expert }: Props) {
  const { id, version, name, viewerCan } = expert;
  const confirm = offer(viewerCan, 'confirm');
  const save = offer(viewerCan, 'save');
  const leave = offer(viewerCan, 'leave');
  const confirmLeave = offer(viewerCan, 'confirmLeave');
  const returnLeave = offer(viewerCan, 'returnLeave');
  if (expert.state === 'LEFT' || ![confirm, save, leave, returnLeave].some(offered)) return null;
  const leaving = expert.leaveProposedBy !== null;
  return (
    <Actions>
      {expert.state === 'WAITING' && !leaving ? <ConfirmExpert expert={expert} capability={confirm} /> : null}
      {leaving ? null : (
        <RecordForm
          form={`library-expert:${id}`}
          word={`修改${name}的资料`}
          look="text"
          capability={save}
          document={Save}
          record={formOf(expert)}
          fields={EXPERT_FIELDS}
          variables={(form) => ({ id, version, input: inputOf(form) })}
        />
      )}
      {leaving ? null : <ProposeLeave expert={expert} capability={leave} />}
      {leaving ? <ConfirmLeave expert={expert} capability={confirmLeave} /> : null}
      {leaving ? <ReturnLeave expert={expert} capability={returnLeave} /> : null}
    </Actions>
  );
}

/** An action is listed by its capability. */
type ActionProps = Props & { capability: CapabilityRef };

const ConfirmExpert = ({ expert: { id, version, name }, capability }: ActionProps) => (
  <ActionDialog
    form={`library-expert:${id}:confirm`}
    capability={capability}
    look="solid"
    word="核实入库"
    title={`核实${name}入库`}
    document={Confirm}
    record={{}}
    fields={[]}
    variables={() => ({ id, version })}
  >
    <p>已经核对单位、职称、专业领域和所在的专家库。核实以后承办单位可以选择。</p>
  </ActionDialog>
);
