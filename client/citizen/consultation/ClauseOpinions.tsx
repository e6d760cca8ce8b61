import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ClauseOpinions_ConsultationFragment as Facts } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { clauseHref, reportHref } from '../addresses.ts';
import { ReportTheme } from '../feedback/ReportTheme.tsx';
import { clauseName } from '../names.ts';
import { pagesOf } from '../pages-of.ts';
import { newestIn } from './clause-filters.ts';
import { OpinionFilters, sumOf } from './OpinionFilters.tsx';
import { PublicComment } from './PublicComment.tsx';
import { revisedOf } from './RevisedClause.tsx';
import { RotationNote } from '../parts/RotationNote.tsx';

export const ClauseOpinionsFragment = graphql(`
  fragment ClauseOpinions_consultation on Consultation {
    no
    round
    stage
    commentsShown
    ...RevisedClause_consultation
    report {
      rows(clauseNo: $clause) {
        position
        count
        ...ReportTheme_row
      }
    }
    rotatedOn
    clauseOpinionCounts(clause: $clause) {
      ...ClauseOpinionCount_fields
    }
    clauseOpinions(
      clause: $clause
      stance: $stance
      outcome: $outcome
      newest: $newest
      first: 20
      after: $after
    ) {
      nodes {
        id
        ...PublicComment_comment
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

interface ClauseOpinionsProps {
  consultation: FragmentType<typeof ClauseOpinionsFragment>;
  clause: { no: string; commentCount: number };
  at: At;
}

export const OPINIONS = 'yijian';

/** 大家的意见: how many there are about a clause, which of them may be shown, and what became of each. */
export function ClauseOpinions({ consultation, clause, at }: ClauseOpinionsProps) {
  const facts = readFragment(ClauseOpinionsFragment, consultation);
  if (facts.stage === 'APPROVED') return null;
  const shown = sumOf(facts.clauseOpinionCounts);
  const path = clauseHref(facts, clause.no);
  return (
    <Section id={OPINIONS} title={`对${clauseName(clause.no)}的意见`} rule>
      <div className="stack">
        <p className="prose">{countText(facts, clause, shown)}</p>
        <Answered facts={facts} />
        {shown > 0 ? (
          <>
            <OpinionFilters counts={facts.clauseOpinionCounts} path={path} id={OPINIONS} at={at} />
            {newestIn(at.query) ? null : <RotationNote day={facts.rotatedOn} />}
            <Listed facts={facts} path={path} at={at} />
          </>
        ) : null}
      </div>
    </Section>
  );
}

/** 逐类说明 of this clause: the most numerous first, each with its outcome, its reason and what was changed. */
function Answered({ facts }: { facts: Facts }) {
  const rows = (facts.report?.rows ?? []).toSorted((a, b) => b.count - a.count || a.position - b.position);
  if (rows.length === 0) return null;
  const revised = revisedOf(facts);
  return (
    <>
      <p>
        归成{rows.length}类，每类怎样处理、为什么如下；全部意见见<a href={reportHref(facts)}>采纳情况</a>。
      </p>
      <div className="ruled">
        {rows.map((row) => (
          <ReportTheme key={row.position} row={row} revised={revised} round={facts} />
        ))}
      </div>
    </>
  );
}

function Listed({ facts, path, at }: { facts: Facts; path: string; at: At }) {
  const { nodes, pageInfo } = facts.clauseOpinions;
  const { after, qian: passed, ...conditions } = at.query;
  const pages = pagesOf({ path, conditions, after, passed }, pageInfo);
  const anchored = (href: string | undefined) => (href ? `${href}#${OPINIONS}` : undefined);
  if (nodes.length === 0) return <p className="soft">没有这样的公开意见。</p>;
  return (
    <>
      <Ruled>
        {nodes.map((node) => (
          <PublicComment key={node.id} comment={node} />
        ))}
      </Ruled>
      <Pagination
        label="公开意见翻页"
        firstHref={anchored(pages.firstHref)}
        previousHref={anchored(pages.previousHref)}
        nextHref={anchored(pages.nextHref)}
      />
    </>
  );
}

function countText(
  { commentsShown, stage }: Facts,
  { commentCount }: { commentCount: number },
  shown: number,
) {
  if (commentCount === 0 && shown === 0)
    return stage === 'OPEN' ? '这一条还没有意见，您可以第一个提出。' : '没有人对这一条提出意见。';
  const received = `已收到${commentCount}条意见`;
  if (shown >= commentCount && shown > 0) return `${received}，全部公开，姓名按规定隐去。`;
  if (shown > 0) return `${received}，公开${shown}条，姓名按规定隐去。其余的没有列出：${OTHERS}`;
  return `${received}。${WHY_NONE[commentsShown](stage)}`;
}

const OTHERS = '本人没有同意公开、还没有审核、依规定不公开，或者只表明态度没有写理由。';

/** Why no text of a clause's opinions is shown. */
const WHY_NONE: Readonly<Record<Facts['commentsShown'], (stage: Facts['stage']) => string>> = {
  NEVER: () => '本次征集不展示意见原文，只公布数量；每条意见怎样处理，在采纳情况中公布。',
  AFTER_CLOSE: (stage) =>
    stage === 'OPEN' ? '意见原文在截止以后展示，须本人同意并经审核。' : `没有可以展示的原文：${OTHERS}`,
  AFTER_REVIEW: () => `没有可以展示的原文：${OTHERS}`,
};
