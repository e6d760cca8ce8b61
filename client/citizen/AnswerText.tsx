import { Redline } from '#client/ui/Redline.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#client/words.ts';
import { redline } from '#server/law/draft/redline.ts';
import { RedlineLink } from './draft/RedlineLink.tsx';
import type { Revised } from './draft/revised-in.ts';
import { clauseName } from './names.ts';
import { Corrected, SlipsIn } from './notice/Corrected.tsx';
import { QuotedClause } from './QuotedClause.tsx';

interface Answered {
  outcome: string;
  reason: string;
  ground?: string | null | undefined;
  route?: string | null | undefined;
  coveredAt?: string | null | undefined;
  changedClauses: readonly { anchorId?: string | null; clauseNo: string; before: string; after: string }[];
  /** Name of the text that the words before the change come from: 征求意见稿. */
  before: string;
  /** Where the whole text with the change can be read. */
  revised?: Revised | null | undefined;
}

/** Name of the words beside an outcome: a question got an answer, all else a reason. */
export const reasonTerm = (outcome: string): string => (outcome === 'ANSWERED' ? '答复' : '处理与理由');

/** Decision on an opinion (处理结果): its outcome, the reason in full, the clause before and after. */
export const AnswerText = ({
  outcome,
  reason,
  ground,
  route,
  coveredAt,
  changedClauses,
  before,
  revised,
}: Answered) => (
  <>
    <p className="outcome">
      <b>{labelIn(OUTCOME_LABELS, outcome)}</b>
    </p>
    {reason ? (
      <Reason label={reasonTerm(outcome)}>
        <Corrected part="REPORT">{reason}</Corrected>
      </Reason>
    ) : null}
    {ground ? (
      <p className="small soft gap-top">理由类别：{labelIn(REJECTION_GROUND_LABELS, ground)}</p>
    ) : null}
    {coveredAt ? <p className="small gap-top">已体现在：{coveredAt}</p> : null}
    {route ? (
      <p className="small gap-top">
        去向：<Corrected part="REPORT">{route}</Corrected>
      </p>
    ) : null}
    {changedClauses.map((one) =>
      outcome === 'ALREADY_COVERED' ? (
        <QuotedClause key={one.anchorId ?? one.clauseNo} {...one} />
      ) : (
        <ChangedClause key={one.anchorId ?? one.clauseNo} changed={one} before={before} revised={revised} />
      ),
    )}
  </>
);

interface ChangedClauseProps extends Pick<Answered, 'before' | 'revised'> {
  changed: Answered['changedClauses'][number];
}

const ChangedClause = ({ changed, before, revised }: ChangedClauseProps) => (
  <>
    <Redline
      level={3}
      before={`${before}　${clauseName(changed.clauseNo)}`}
      after={`修改后　${clauseName(changed.clauseNo)}`}
      spans={redline(changed.before, changed.after)}
    />
    <SlipsIn text={changed.before} />
    <RedlineLink changed={changed} revised={revised} />
  </>
);

const labelIn = (labels: Readonly<Record<string, string>>, key: string) => labels[key] ?? key;
