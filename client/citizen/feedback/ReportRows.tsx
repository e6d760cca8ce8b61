import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ReportRows_ReportFragment } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { OUTCOME_TAGS } from '#client/words.ts';
import { outcomeCounts } from '#server/law/feedback/outcome.ts';
import { reportHref, withQuery } from '../addresses.ts';
import type { Revised } from '../draft/revised-in.ts';
import { clauseName, inDraftOrder } from '../names.ts';
import { NothingFound, type Condition } from '../NothingFound.tsx';
import { OUTCOME_WORDS, outcomeIn } from './filters.ts';
import { ReportTheme } from './ReportTheme.tsx';

export const ReportRowsFragment = graphql(`
  fragment ReportRows_report on AdoptionReport {
    no
    round
    totals {
      received
      adopted
      partlyAdopted
      notAdopted
      alreadyCovered
      supportOnly
      outOfScope
      answered
    }
    all: rows {
      clauseNos
    }
    rows(outcome: $outcome, clauseNo: $clauseNo) {
      position
      count
      ...ReportTheme_row
    }
  }
`);

type Facts = ReportRows_ReportFragment;

interface ReportRowsProps {
  report: FragmentType<typeof ReportRowsFragment>;
  at: At;
  /** Where what was adopted can be read in the whole text. */
  revised: Revised | null | undefined;
}

/** 逐类说明: every theme, the most numerous first; filters are links. */
export function ReportRows({ report, at, revised }: ReportRowsProps) {
  const facts = readFragment(ReportRowsFragment, report);
  if (facts.totals.received === 0) return null;
  const rows = [...facts.rows].sort((a, b) => b.count - a.count || a.position - b.position);
  return (
    <Section id="zhulei" title="逐类说明" rule aside={<OutcomeChips facts={facts} at={at} />}>
      <ClauseChips facts={facts} at={at} />
      {rows.length === 0 ? (
        <NothingFound title="没有这一类意见" path={reportHref(facts)} conditions={conditionsOf(at)} />
      ) : (
        <div className="ruled">
          {rows.map((row) => (
            <ReportTheme key={row.position} row={row} revised={revised} round={facts} />
          ))}
        </div>
      )}
    </Section>
  );
}

function conditionsOf({ query }: At): Condition[] {
  const outcome = outcomeIn(query);
  const { tiao } = query;
  return [
    ...(outcome ? [{ name: 'jieguo', word: OUTCOME_WORDS[outcome], label: OUTCOME_TAGS[outcome].word }] : []),
    ...(tiao ? [{ name: 'tiao', word: tiao, label: clauseName(tiao) }] : []),
  ];
}

/** Only outcomes that occur are offered. */
function OutcomeChips({ facts, at }: { facts: Facts; at: At }) {
  const chosen = outcomeIn(at.query);
  const { tiao } = at.query;
  const link = (jieguo?: string) => `${withQuery(reportHref(facts), { jieguo, tiao })}#zhulei`;
  const occurring = outcomeCounts(facts.totals).filter(({ count }) => count > 0);
  return (
    <Chips
      label="按处理结果筛选"
      items={[
        { href: link(), label: '全部', current: chosen === null },
        ...occurring.map(({ outcome }) => ({
          href: link(OUTCOME_WORDS[outcome]),
          label: OUTCOME_TAGS[outcome].word,
          current: chosen === outcome,
        })),
      ]}
    />
  );
}

function ClauseChips({ facts, at }: { facts: Facts; at: At }) {
  const clauses = inDraftOrder([...new Set(facts.all.flatMap(({ clauseNos }) => clauseNos))]);
  if (clauses.length < 2) return null;
  const { jieguo, tiao } = at.query;
  const link = (no?: string) => `${withQuery(reportHref(facts), { jieguo, tiao: no })}#zhulei`;
  return (
    <div className="gap-below">
      <Chips
        lead
        label="按条筛选"
        items={[
          { href: link(), label: '不限', current: !tiao },
          ...clauses.map((no) => ({ href: link(no), label: clauseName(no), current: tiao === no })),
        ]}
      />
    </div>
  );
}
