import type { PublicationPart_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { DECISION_PHASE_LABELS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';

/** Phases in which an adjusted decision has been issued: it is what counts now. */
const ISSUED: ReadonlySet<string> = new Set([
  'ISSUED',
  'PUBLISHED',
  'EXECUTING',
  'SUSPENDED',
  'ADJUSTING',
  'COMPLETED',
  'REPEALED',
]);
/** Phases in which it was given up: the decision as it stands goes on. */
const GIVEN_UP: ReadonlySet<string> = new Set(['TERMINATED', 'REJECTED']);

const titleOf = (phase: string): string => {
  if (ISSUED.has(phase)) return '已由调整后的决策替代';
  return GIVEN_UP.has(phase) ? '曾经决定作重大调整，没有成立' : '正在作重大调整';
};

/** 重大调整: each page leads to the other, and says which of the two counts (国令713号第三十七条). */
export const Adjustment = ({ adjusts, adjustedBy }: Pick<Data, 'adjusts' | 'adjustedBy'>) => (
  <>
    {adjusts ? (
      <Note title="对已有决策的重大调整">
        <p>
          本事项是对<a href={decisionHref(adjusts.no)}>{adjusts.title}</a>的重大调整（
          {longDate(adjusts.startedOn)}决定）。理由：{adjusts.reason}
        </p>
      </Note>
    ) : null}
    {adjustedBy ? (
      <Note tone="care" title={titleOf(adjustedBy.phase)}>
        <p>
          {longDate(adjustedBy.startedOn)}决定调整，理由：{adjustedBy.reason} 调整后的决策：
          <a href={decisionHref(adjustedBy.no)}>{adjustedBy.title}</a>（
          {DECISION_PHASE_LABELS[adjustedBy.phase]}）
        </p>
      </Note>
    ) : null}
  </>
);
