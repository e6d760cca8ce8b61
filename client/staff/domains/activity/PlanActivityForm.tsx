import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { PlanActivity } from './activity-documents.ts';
import { ALIASES, BLANK, inputOf } from './plan-form.ts';
import { planFields } from './plan-fields.ts';
import { QuestionPreview } from './QuestionPreview.tsx';
import { findingsAt } from './plan-findings.ts';

const PlannableQuery = graphql(`
  query PlannableDecisions($unitId: ID!) {
    serverTime {
      now
    }
    decisions(unitId: $unitId) {
      id
      no
      title
      phase
      procedureCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

/** While the draft is made the public is heard on it. */
const PREPARING: ReadonlySet<string> = new Set(['DRAFTING', 'CONSULTING', 'REVISING']);

/** 拟定公众参与活动, on one of the unit's decisions that are being prepared. */
export function PlanActivityForm() {
  const { unit } = useViewer();
  const { data } = useDesk(PlannableQuery, { unitId: unit.id });
  const decisions = data?.decisions.filter(({ phase }) => PREPARING.has(phase)) ?? [];
  const [first] = decisions;
  if (!data || !first) return <p>本单位没有正在起草、听取意见的决策，现在没有可以公告的活动。</p>;
  return (
    <RecordForm
      form="activity:new"
      capability={offer(first.procedureCan, 'recordActivity')}
      word="拟定活动"
      document={PlanActivity}
      record={BLANK}
      fields={planFields(Object.fromEntries(decisions.map(({ id, title }) => [id, title])))}
      aliases={ALIASES}
      findings={findingsAt(data.serverTime.now)}
      renderOutlook={({ values }) => <QuestionPreview values={values} />}
      variables={(values) => ({ decisionId: values.decisionId, input: inputOf(values) })}
    />
  );
}
