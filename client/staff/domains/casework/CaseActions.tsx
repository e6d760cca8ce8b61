import type { ComponentType } from 'react';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { AssignCase } from './AssignCase.tsx';
import type { ActionCase, ActProps } from './case-act.ts';
import { DraftPublicText } from './DraftPublicText.tsx';
import { PublishCase, RestoreCase, TakeDownCase, UpholdTakedown } from './PublicCaseForms.tsx';
import { PassCase } from './PassCase.tsx';
import { REQUEST_FORMS } from './request-forms.ts';
import { isRequestAct, REQUEST_CAPABILITIES, type RequestAct, requestActs } from './request-acts.ts';
import { RevealCase } from './RevealCase.tsx';

export const CaseActionsFragment = graphql(`
  fragment CaseActions_caseItem on CaseItem {
    id
    version
    state
    kind
    caseClass
    answer
    outcome
    filedOn
    steps {
      ...CaseStep_fields
    }
    title
    text
    publicWish
    publicity
    publicText
    about {
      no
    }
    receivingRounds {
      id
      title
      round
      closesOn
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const Draft = standard('draftCaseAnswer');
const Confirm = standard('confirmCaseAnswer');
const Return = standard('returnCaseAnswer');

/** 办理的先后: the acts that belong to each state; what is over, or comes later, is not shown. */
const ACTS: Readonly<Record<Exclude<ActionCase['state'], 'ANSWERED'>, readonly Act[]>> = {
  RECEIVED: ['assignCase'],
  ASSIGNED: ['draftCaseAnswer', 'passCase', 'assignCase'],
  DRAFTED: ['confirmCaseAnswer', 'returnCaseAnswer', 'draftCaseAnswer', 'passCase', 'assignCase'],
};
type Act =
  | 'assignCase'
  | 'draftCaseAnswer'
  | 'confirmCaseAnswer'
  | 'returnCaseAnswer'
  | 'passCase'
  | 'draftPublicText'
  | 'publishCase'
  | 'takeDownCase'
  | 'upholdTakedown'
  | 'restoreCase'
  | RequestAct;

/** Of an answered item: its public text is drafted and published where the person agreed, and taken down once it is public. */
const PUBLIC_ACTS: Readonly<Record<ActionCase['publicity'], readonly Act[]>> = {
  PRIVATE: [],
  AGREED: [],
  TO_DRAFT: ['draftPublicText'],
  TO_PUBLISH: ['publishCase', 'draftPublicText'],
  PUBLIC: ['takeDownCase'],
  TO_REVIEW: ['upholdTakedown', 'restoreCase'],
  TAKEN_DOWN: [],
};

const actsOf = (item: ActionCase): readonly Act[] => {
  const { kind, state, publicity, receivingRounds } = item;
  if (kind === 'REQUEST') return requestActs(item);
  if (state === 'ANSWERED') return PUBLIC_ACTS[publicity];
  return ACTS[state].filter((act) => act !== 'passCase' || receivingRounds.length > 0);
};

/** Both answers of the review are one act of the contract; of an application each step is. */
const capabilityOf = (act: Act) =>
  act === 'upholdTakedown' || act === 'restoreCase'
    ? 'reviewTakedown'
    : isRequestAct(act)
      ? REQUEST_CAPABILITIES[act]
      : act;

/** Actions the viewer may take on a case item now; renders nothing where it is another unit's turn. */
export function CaseActions({ item }: { item: FragmentType<typeof CaseActionsFragment> }) {
  const record = readFragment(CaseActionsFragment, item);
  const { id, viewerCan } = record;
  const acts = actsOf(record).filter((act) => offered(offer(viewerCan, capabilityOf(act))));
  const reveals = offered(offer(viewerCan, 'revealCase'));
  if (acts.length === 0 && !reveals) return null;
  return (
    <Panel title="办理">
      <Actions>
        {acts.map((act) => {
          const Form = FORMS[act];
          return <Form key={act} capability={offer(viewerCan, capabilityOf(act))} item={record} />;
        })}
      </Actions>
      {reveals ? <RevealCase id={id} /> : null}
    </Panel>
  );
}

const DraftAnswer = ({ capability, item: { id, version, answer } }: ActProps) => (
  <ActionForm
    form={`case:${id}:answer`}
    capability={capability}
    word={answer ? '改写答复' : '拟写答复'}
    document={Draft}
    fields={[
      {
        name: 'answer',
        label: '答复',
        kind: 'area',
        hint: '针对来件写清怎样办、依据什么、找谁办。由另一个人审核以后才告知来件人。',
        initial: answer ?? '',
      },
    ]}
    variables={({ answer: written = '' }) => ({ id, version, answer: written })}
  />
);

const ConfirmAnswer = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:confirm`}
    capability={capability}
    word="审核通过，答复来件人"
    document={Confirm}
    variables={() => ({ id, version })}
  />
);

const ReturnAnswer = ({ capability, item: { id, version } }: ActProps) => (
  <ActionForm
    form={`case:${id}:return`}
    capability={capability}
    word="退回修改"
    look="quiet"
    document={Return}
    fields={[{ name: 'reason', label: '退回原因', kind: 'area', hint: '写清要改什么，拟写人看得到。' }]}
    variables={({ reason = '' }) => ({ id, version, reason })}
  />
);

const FORMS: Readonly<Record<Act, ComponentType<ActProps>>> = {
  assignCase: AssignCase,
  draftCaseAnswer: DraftAnswer,
  confirmCaseAnswer: ConfirmAnswer,
  returnCaseAnswer: ReturnAnswer,
  passCase: PassCase,
  draftPublicText: DraftPublicText,
  publishCase: PublishCase,
  takeDownCase: TakeDownCase,
  upholdTakedown: UpholdTakedown,
  restoreCase: RestoreCase,
  ...REQUEST_FORMS,
};
