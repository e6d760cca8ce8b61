import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { HoldItem_HoldFragment as Hold } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { HOLD_GROUND_LABELS } from '#server/law/people/contact-hold.ts';

const HoldItemFragment = graphql(`
  fragment HoldItem_hold on ContactHold {
    ...ContactHold_fields
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const LiftContactHold = graphql(`
  mutation LiftContactHold($id: ID!, $version: Int!, $reason: Text!) {
    liftContactHold(id: $id, version: $version, reason: $reason) {
      ... on ContactHold {
        id
        ...HoldItem_hold
      }
      ...RefusalPanel_refusal
    }
  }
`);

const LIFT_FIELDS = [
  { name: 'reason', kind: 'area', label: '解除的理由', hint: '写明怎样办结；不少于10字。' },
] as const;

/** One hold: of what, why, by whom; and its end. */
export function HoldItem({ hold }: { hold: FragmentType<typeof HoldItemFragment> }) {
  const told = readFragment(HoldItemFragment, hold);
  const { id, version, decisionTitle, ground, viewerCan } = told;
  return (
    <Panel
      title={decisionTitle}
      aside={<Tag kind={told.liftedAt ? 'closed' : 'care'}>{HOLD_GROUND_LABELS[ground]}</Tag>}
    >
      <Facts small items={factsOf(told)} />
      <Actions>
        <ActionForm
          key="lift"
          form={`hold:${id}:lift`}
          capability={offer(viewerCan, 'lift')}
          word="解除暂缓"
          look="quiet"
          document={LiftContactHold}
          fields={LIFT_FIELDS}
          variables={({ reason = '' }) => ({ id, version, reason })}
        />
      </Actions>
    </Panel>
  );
}

const factsOf = (hold: Hold) => [
  {
    term: '事项编号',
    detail: <a href={`${paths.decisions}/${hold.decisionNo}`}>{hold.decisionNo}</a>,
  },
  { term: '范围', detail: scopeOf(hold) },
  { term: '说明', detail: hold.reason },
  { term: '登记', detail: `${hold.placedByName}　${moment(hold.placedAt)}` },
  ...(hold.liftedAt
    ? [
        { term: '解除', detail: `${hold.liftedByName}　${moment(hold.liftedAt)}` },
        { term: '解除的理由', detail: hold.liftReason },
      ]
    : []),
];

function scopeOf({ consultationRound, hearingNo }: Hold): string {
  const parts = [
    consultationRound === null ? '' : `第${consultationRound}次征求意见`,
    hearingNo === null ? '' : `听证会${hearingNo}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('、') : '整个事项的联系方式';
}
