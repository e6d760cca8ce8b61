import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';

const RepealDecision = graphql(`
  mutation RepealDecision($id: ID!, $version: Int!, $input: RepealInput!) {
    repealDecision(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const TerminateDecision = graphql(`
  mutation TerminateDecision($id: ID!, $version: Int!, $reason: Text!) {
    terminateDecision(id: $id, version: $version, reason: $reason) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Repeal {
  reason: string;
  repealsOn: string;
  fileIds: string[];
}

const NO_REPEAL: Repeal = {
  reason: '',
  repealsOn: '',
  fileIds: [],
};

const REPEAL_FIELDS: readonly RecordField<Repeal>[] = [
  { kind: 'area', name: 'reason', label: '废止的理由', hint: '向社会公布。' },
  { kind: 'day', name: 'repealsOn', label: '废止日期', required: true },
  {
    kind: 'files',
    name: 'fileIds',
    label: '废止的审查意见书、会议记录或者纪要、党委批复',
    hint: '三样都要，先上传到决策材料；作出决策时用过的不能再用。哪次会议讨论、结果怎样，从会议台读取。',
    of: ['LEGALITY_OPINION', 'MEETING_MINUTES', 'MEETING_SUMMARY', 'PARTY_REPLY'],
  },
];

/** 废止 (第三十七条): reviewed, discussed, reported; its reason published. */
export const RepealDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'repeal')}
    documents={course.documents}
    capability={capability}
    word="废止决策"
    look="text"
    document={RepealDecision}
    record={NO_REPEAL}
    fields={REPEAL_FIELDS}
    variables={(input) => ({ id: course.id, version: course.version, input })}
    confirm={
      <Consequence
        effect="决策自废止日期起停止执行。"
        basis="国令713号第三十七条"
        undo="不能撤回；需要再作同样决策的，作为新的事项启动，从头履行程序。"
        seen={`“${course.title}”已经废止，以及废止的理由：`}
      />
    }
    publicWords={({ reason }) => reason}
  />
);

const NO_REASON = { reason: '' };

const TERMINATE_FIELDS: readonly RecordField<typeof NO_REASON>[] = [
  { kind: 'area', name: 'reason', label: '终止的理由', hint: '向社会公布。' },
];

/** 终止: before the discussion has approved it. */
export const TerminateDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'terminate')}
    documents={course.documents}
    capability={capability}
    word="终止决策程序"
    look="text"
    document={TerminateDecision}
    record={NO_REASON}
    fields={TERMINATE_FIELDS}
    variables={({ reason }) => ({ id: course.id, version: course.version, reason })}
    confirm={
      <Consequence
        effect="决策程序到此为止，不再讨论决定；已经收到的意见和记录都保留。"
        basis="办理流程：集体讨论通过以前可以终止"
        undo="不能撤回，原来的编号不能再启动；需要再办的，作为新的事项启动，从头履行程序。"
        seen={`“${course.title}”的决策程序已经终止，以及终止的理由：`}
      />
    }
    publicWords={({ reason }) => reason}
  />
);
