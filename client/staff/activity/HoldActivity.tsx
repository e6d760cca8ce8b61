import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { dayOf } from '#client/format.ts';
import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/decision/form/record-field.ts';
import { RecordActivity } from '#client/staff/decision/procedure/step-documents.ts';
import { type CapabilityRef, offered } from '#client/staff/frame/CapabilityButton.tsx';

export const HoldActivityFragment = graphql(`
  fragment HoldActivity_activity on PublicActivity {
    id
    method
    place
    audience
    startsAt
    taken
  }
`);

export const HeldDecisionFragment = graphql(`
  fragment HoldActivity_decision on Decision {
    id
    version
    documents {
      id
      kind
      name
    }
  }
`);

interface HoldActivityProps {
  capability: CapabilityRef;
  activity: FragmentType<typeof HoldActivityFragment>;
  decision: FragmentType<typeof HeldDecisionFragment>;
  today: string;
}

interface HeldForm {
  happenedOn: string;
  participants: string;
  participantCount: string;
  summary: string;
  fileIds: string[];
}

const countOf = (typed: string) => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0);

const fieldsOf = (first: string, today: string): readonly RecordField<HeldForm>[] => [
  { kind: 'day', name: 'happenedOn', label: '举行日期', required: true, min: first, max: today },
  { kind: 'text', name: 'participants', label: '参加的人或者征求、调查的对象' },
  {
    kind: 'text',
    name: 'participantCount',
    label: '参加人数或者反馈份数',
    wrong: (typed) => (countOf(typed) > 0 ? undefined : '请填写1以上的整数'),
  },
  {
    kind: 'area',
    name: 'summary',
    label: '活动纪要',
    hint: '归纳写明提出了哪些意见；没有人提出意见的，如实写明（国令713号第十八条）。登记后向社会公开，不写个人信息。',
  },
  {
    kind: 'files',
    name: 'fileIds',
    label: '活动记录',
    hint: '先在决策过程页上传签到表、记录等材料。',
    of: ['ACTIVITY_MINUTES', 'OTHER'],
  },
];

/** What the form begins with: the day and those that the announcement names. */
const begun = (first: string, today: string, audience: string, taken: number): HeldForm => ({
  happenedOn: first <= today ? first : '',
  participants: audience,
  participantCount: taken > 0 ? String(taken) : '',
  summary: '',
  fileIds: [],
});

/** 登记活动情况: what was held completes the hearing of the public, and is told on its page. */
export function HoldActivity({ capability, activity, decision, today }: HoldActivityProps) {
  const announced = readFragment(HoldActivityFragment, activity);
  const { id, version, documents } = readFragment(HeldDecisionFragment, decision);
  const { id: activityId, method, place, audience, startsAt, taken } = announced;
  const first = dayOf(startsAt);
  if (!offered(capability)) return null;
  const inputOf = ({ participantCount, ...held }: HeldForm) => ({
    ...held,
    activityId,
    method,
    place,
    groups: [],
    participantCount: countOf(participantCount),
  });
  return (
    <RecordForm
      form={`activity:${activityId}:held`}
      documents={documents}
      capability={capability}
      word="登记活动情况"
      document={RecordActivity}
      record={begun(first, today, audience, taken)}
      fields={fieldsOf(first, today)}
      variables={(values, replacesId) => ({ id, version, replacesId, input: inputOf(values) })}
      confirm={<p>活动纪要和参加人数随即在活动的公开页面上公布，登记以后这项活动不能再改动。</p>}
      publicWords={({ summary }) => summary}
    />
  );
}
