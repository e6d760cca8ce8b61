import { Fragment } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { ProcedureTable_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { LateTags } from '#client/ui/LateTags.tsx';
import {
  DECISION_STEP_LABELS,
  FINDING_BASIS_LABELS,
  REQUIREMENT_LABELS,
  STEP_DUTY_LABELS,
} from '#client/words.ts';

export const ProcedureTableFragment = graphql(`
  fragment ProcedureTable_decision on Decision {
    lateMarks {
      id
      stepKind
      told
      shortfalls
    }
    requirements {
      ...StepRequirement_fields
      duties {
        kind
        requirement
        reason
        article
      }
    }
  }
`);

type Requirement = Data['requirements'][number];

const COLUMNS = [{ label: '程序' }, { label: '要求' }, { label: '理由和依据' }, { label: '办理' }];

/** 程序表: every step of the procedure, whether it must be taken and why, and how far it is. */
export function ProcedureTable({ decision }: { decision: FragmentType<typeof ProcedureTableFragment> }) {
  const { requirements, lateMarks } = readFragment(ProcedureTableFragment, decision);
  return (
    <Panel title="应当履行的程序">
      <Table
        stack
        captionHidden
        caption="应当履行的程序"
        columns={COLUMNS}
        rows={requirements.map((step) => ({
          key: step.kind,
          cells: [
            DECISION_STEP_LABELS[step.kind],
            REQUIREMENT_LABELS[step.requirement],
            <Why key="why" {...step} />,
            <Fragment key="standing">
              <Standing {...step} />
              <LateTags marks={lateMarks.filter(({ stepKind }) => stepKind === step.kind)} said={step.note} />
            </Fragment>,
          ],
        }))}
      />
    </Panel>
  );
}

const Why = ({ reason, article, basis, duties }: Requirement) => (
  <>
    {reason}
    <small>
      {FINDING_BASIS_LABELS[basis]}　{article}
    </small>
    {duties
      .filter(({ requirement }) => requirement === 'REQUIRED')
      .map((duty) => (
        <small key={duty.kind}>
          {STEP_DUTY_LABELS[duty.kind]}：{duty.reason}（{duty.article}）
        </small>
      ))}
  </>
);

const STANDING: Readonly<Record<Requirement['status'], readonly [TagKind, string]>> = {
  PENDING: ['plain', '未办'],
  IN_PROGRESS: ['open', '正在办理'],
  DONE: ['done', '已完成'],
  WAIVED: ['closed', '不履行'],
};

function Standing({ requirement, status, happenedOn, note }: Requirement) {
  if (requirement === 'NOT_APPLICABLE' && status === 'PENDING') return '—';
  const [kind, word] =
    status === 'PENDING' && requirement === 'REQUIRED' ? (['care', '待办'] as const) : STANDING[status];
  return (
    <>
      <Tag kind={kind}>{word}</Tag>
      {happenedOn ? <small>{longDate(happenedOn)}</small> : null}
      {note ? <small>{note}</small> : null}
    </>
  );
}
