import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { StepFolds_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { keepInAddress, useFold } from '#client/staff/ground/frame/use-fold.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DECISION_STEP_LABELS } from '#client/words.ts';
import { type DecisionRecord, RecordEntry } from './RecordEntry.tsx';
import { type RecordsOf, stepOfRecord } from './step-records.ts';
import { Standing, Why } from './StepStanding.tsx';

export const StepFoldsFragment = graphql(`
  fragment StepFolds_decision on Decision {
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
    records {
      ...DecisionRecord_fields
      lines {
        label
        text
      }
    }
    documents {
      id
      name
      url
    }
  }
`);

/** 程序和记录: a line a step, and inside why it is asked for and every record of it, the newest first. */
export function StepFolds({ decision }: { decision: FragmentType<typeof StepFoldsFragment> }) {
  const told = readFragment(StepFoldsFragment, decision);
  const { requirements, lateMarks, records } = told;
  const of = (step: RecordsOf) => records.filter(({ kind }) => stepOfRecord(kind) === step).toReversed();
  const lines = requirements.map((step) => (
    <StepLine
      key={step.kind}
      place={step.kind}
      name={DECISION_STEP_LABELS[step.kind]}
      standing={<Standing {...step} marks={lateMarks.filter(({ stepKind }) => stepKind === step.kind)} />}
      records={of(step.kind)}
      told={told}
    >
      <Why {...step} />
    </StepLine>
  ));
  const execution = requirements.findIndex(({ kind }) => kind === 'ARCHIVE');
  const at = execution < 0 ? lines.length : execution;
  return (
    <Panel
      flush
      title="应当履行的程序和全过程记录"
      aside={<span className="small soft">共{records.length}次记录，不能修改，只能更正</span>}
    >
      <ul className="plain step-folds" aria-label="应当履行的程序">
        <Rest name="启动和起草" place="BEGINNING" records={of('BEGINNING')} told={told} />
        {lines.slice(0, at)}
        <Rest name="执行和评估" place="EXECUTION" records={of('EXECUTION')} told={told} />
        {lines.slice(at)}
      </ul>
    </Panel>
  );
}

interface StepLineProps {
  place: RecordsOf;
  name: string;
  standing?: ReactNode;
  records: readonly DecisionRecord[];
  told: Pick<Data, 'documents'>;
  children?: ReactNode;
}

/** Records outside the steps; no line where there are none. */
const Rest = (props: StepLineProps) => (props.records.length > 0 ? <StepLine {...props} /> : null);

function StepLine({ place, name, standing, records, told: { documents }, children }: StepLineProps) {
  const box = useFold();
  const papers = new Set(records.flatMap(({ fileIds }) => fileIds));
  return (
    <li>
      <details ref={box} id={`buzhou-${place}`} className="fold">
        <summary onClick={keepInAddress}>
          <b>{name}</b>
          <span className="row">{standing}</span>
          <span className="small soft">{countsOf(records.length, papers.size)}</span>
        </summary>
        <div className="panel-body stack">
          {children}
          {records.length > 0 ? (
            <ol className="plain records" aria-label={`${name}的记录`}>
              {records.map((record) => (
                <li key={record.id} id={`jilu-${record.id}`} className="stack">
                  <RecordEntry
                    record={record}
                    papers={documents.filter(({ id }) => record.fileIds.includes(id))}
                  />
                </li>
              ))}
            </ol>
          ) : null}
        </div>
      </details>
    </li>
  );
}

const countsOf = (records: number, papers: number) =>
  [records > 0 ? `${records}次记录` : '', papers > 0 ? `材料${papers}份` : ''].filter(Boolean).join('　');
