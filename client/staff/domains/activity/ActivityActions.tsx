import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { ActivityActions_ActivityFragment } from '#client/graphql/graphql.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { CancelActivity, PublishActivity, SaveActivity } from './activity-documents.ts';
import { findingsAt } from './plan-findings.ts';
import { ALIASES, inputOf, typedOf } from './plan-form.ts';
import { planFields } from './plan-fields.ts';
import { QuestionPreview } from './QuestionPreview.tsx';

export const ActivityActionsFragment = graphql(`
  fragment ActivityActions_activity on PublicActivity {
    id
    version
    method
    title
    purpose
    audience
    startsAt
    endsAt
    contact
    questions {
      ...Question_fields
      onlyIf {
        question
        option
      }
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

interface ActivityActionsProps {
  activity: FragmentType<typeof ActivityActionsFragment>;
  now: string;
}

/** Actions the viewer may take on an activity now; renders nothing where it is another unit's. */
export function ActivityActions({ activity, now }: ActivityActionsProps) {
  const record = readFragment(ActivityActionsFragment, activity);
  const { id, version, viewerCan } = record;
  if (!viewerCan) return null;
  return (
    <Actions>
      <ChangePlan record={record} capability={offer(viewerCan, 'saveActivity')} now={now} />
      <ActionForm
        form={`activity:${id}:publish`}
        capability={offer(viewerCan, 'publishActivity')}
        word="公告活动"
        document={PublishActivity}
        variables={() => ({ id, version })}
        confirm={<p>公告以后立即向社会公开，内容和时间不能再改；有变化的只能取消后另行公告。</p>}
      />
      <ActionForm
        form={`activity:${id}:cancel`}
        capability={offer(viewerCan, 'cancelActivity')}
        look="quiet"
        word="取消活动"
        document={CancelActivity}
        fields={[{ name: 'reason', label: '取消的理由', kind: 'area', hint: '向社会公布。' }]}
        variables={({ reason = '' }) => ({ id, version, reason })}
        confirm={<p>理由立即向社会公布。取消以后不能恢复。</p>}
      />
    </Actions>
  );
}

interface ChangePlanProps {
  record: ActivityActions_ActivityFragment;
  capability: CapabilityRef;
  now: string;
}

/** The plan, as long as nothing is announced. */
const ChangePlan = ({ record, capability, now }: ChangePlanProps) =>
  allowedIn(capability) ? (
    <RecordForm
      form={`activity:${record.id}:plan`}
      capability={capability}
      look="quiet"
      word="修改计划"
      document={SaveActivity}
      record={typedOf(record)}
      fields={planFields(null)}
      aliases={ALIASES}
      findings={findingsAt(now)}
      renderOutlook={({ values }) => <QuestionPreview values={values} />}
      variables={(values) => ({ id: record.id, version: record.version, input: inputOf(values) })}
    />
  ) : null;
