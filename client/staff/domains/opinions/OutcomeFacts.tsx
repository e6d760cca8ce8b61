import { clauseName } from '#client/citizen/names.ts';
import { moment } from '#client/format.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { OUTCOME_TAGS, REJECTION_GROUND_LABELS } from '#client/words.ts';
import { redline } from '#server/law/draft/redline.ts';
import type { Disposition } from './opinion-record.ts';

const fact = (term: string, detail: string | null | undefined): Fact[] => (detail ? [{ term, detail }] : []);

/** An outcome as it was proposed: everything the author will read, and by whom. */
export function OutcomeFacts({ outcome }: { outcome: Disposition | null }) {
  if (!outcome)
    return <Empty title="还没有提出处理意见">由承办单位经办人提出，负责人在征求意见截止后确认。</Empty>;
  const { kind, word } = OUTCOME_TAGS[outcome.result];
  return (
    <>
      <p>
        <Tag kind={kind}>{word}</Tag>
      </p>
      {outcome.returnedReason ? (
        <Note tone="care" small title="已退回，等待经办人修改" level={3}>
          {outcome.returnedReason}
        </Note>
      ) : null}
      {outcome.asked ? <Reason label="诉求概括">{outcome.asked}</Reason> : null}
      {outcome.reason ? (
        <Reason label={outcome.result === 'ANSWERED' ? '答复' : '理由'}>{outcome.reason}</Reason>
      ) : null}
      <Clauses {...outcome} />
      <Facts
        small
        items={[
          ...fact('理由类别', outcome.ground && REJECTION_GROUND_LABELS[outcome.ground]),
          ...fact('已体现于', outcome.coveredAt),
          ...fact('转办去向', outcome.route),
          ...fact('提出', `${outcome.proposedBy}　${moment(outcome.proposedAt)}`),
          ...fact(
            '确认',
            outcome.confirmedAt && `${outcome.confirmedBy ?? ''}　${moment(outcome.confirmedAt)}`,
          ),
        ]}
      />
    </>
  );
}

/** The clauses an outcome speaks of: those that say it already, as they stand; those it changes, before and after. */
function Clauses({ result, changedClauses }: Disposition) {
  if (changedClauses.length === 0) return null;
  if (result === 'ALREADY_COVERED')
    return changedClauses.map(({ clauseNo, before }) => (
      <Reason key={clauseNo} label={`草案原文　${clauseName(clauseNo)}`}>
        {before}
      </Reason>
    ));
  return (
    <>
      <Heading level={3}>修改的条款</Heading>
      {changedClauses.map(({ clauseNo, before, after }) => (
        <Redline
          key={clauseNo}
          before={`${clauseName(clauseNo)}　修改前`}
          after={`${clauseName(clauseNo)}　修改后`}
          spans={redline(before, after)}
        />
      ))}
    </>
  );
}
