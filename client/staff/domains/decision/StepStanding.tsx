import type { StepFolds_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { LateTags } from '#client/ui/LateTags.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { FINDING_BASIS_LABELS, REQUIREMENT_LABELS, STEP_DUTY_LABELS } from '#client/words.ts';

type Requirement = Data['requirements'][number];

/** Why a step is asked for or not, and its result. */
export const Why = ({ reason, article, basis, duties, note }: Requirement) => (
  <>
    <p>
      {reason}（{FINDING_BASIS_LABELS[basis]}　{article}）
    </p>
    {duties
      .filter(({ requirement }) => requirement === 'REQUIRED')
      .map((duty) => (
        <p key={duty.kind} className="small">
          {STEP_DUTY_LABELS[duty.kind]}：{duty.reason}（{duty.article}）
        </p>
      ))}
    {note ? <p>{note}</p> : null}
  </>
);

const STANDING: Readonly<Record<Requirement['status'], readonly [TagKind, string]>> = {
  PENDING: ['plain', '未办'],
  IN_PROGRESS: ['open', '正在办理'],
  DONE: ['done', '已完成'],
  WAIVED: ['closed', '不履行'],
};

type StandingProps = Requirement & { marks: Data['lateMarks'] };

/** State of a step in a line: asked for or not, how far, since when. */
export function Standing({ requirement, status, happenedOn, note, marks }: StandingProps) {
  if (requirement === 'NOT_APPLICABLE' && status === 'PENDING')
    return <span className="soft">{REQUIREMENT_LABELS[requirement]}</span>;
  const [kind, word] =
    status === 'PENDING' && requirement === 'REQUIRED' ? (['care', '待办'] as const) : STANDING[status];
  return (
    <>
      <span className="small soft">{REQUIREMENT_LABELS[requirement]}</span>
      <Tag kind={kind}>{word}</Tag>
      {happenedOn ? <span className="small">{longDate(happenedOn)}</span> : null}
      <LateTags marks={marks} said={note} />
    </>
  );
}
