import type { ProcedurePart_DecisionFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { comesYet, NO_MORE } from './decision-line.ts';

type Step = Pick<
  ProcedurePart_DecisionFragment['requirements'][number],
  'kind' | 'status' | 'happenedOn' | 'note'
> & {
  /** It is known that the step belongs to the procedure. */
  sure: boolean;
  /** The decision has ended before its time. */
  over: boolean;
};

const STANDING = {
  IN_PROGRESS: { kind: 'open', word: '正在办', dated: '起' },
  DONE: { kind: 'done', word: '已办', dated: '' },
  WAIVED: { kind: 'closed', word: '不办', dated: '' },
} as const satisfies Record<
  Exclude<Step['status'], 'PENDING'>,
  { kind: TagKind; word: string; dated: string }
>;

/** How far one step is, its day, and what was said of it: the outcome, or why it is not taken. */
export function StepStanding({ kind: step, sure, over, status, happenedOn, note }: Step) {
  const begun = status === 'IN_PROGRESS';
  if (over && !comesYet(step) && (begun || (status === 'PENDING' && sure))) return NO_MORE;
  if (status === 'PENDING') return sure ? '未办' : '—';
  const { kind, word, dated } = STANDING[status];
  return (
    <>
      <Tag kind={kind}>{word}</Tag>
      {happenedOn ? (
        <small>
          <br />
          <span className="whole">
            {longDate(happenedOn)}
            {dated}
          </span>
        </small>
      ) : null}
      {note ? (
        <small>
          <br />
          {status === 'WAIVED' ? `理由：${note}` : note}
        </small>
      ) : null}
    </>
  );
}
