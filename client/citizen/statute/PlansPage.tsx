import { longDate } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { PLANNING_KIND_LABELS, PLANNING_STANDING_LABELS } from '#client/words.ts';
import { heldWords, periodWords, PLANS_NAME, STATUTES_NAME } from '#client/words/statute-words.ts';
import { STATUTES } from '../addresses.ts';
import { PLANS, statuteHref } from '../addresses/statute.ts';
import { Conditions, NothingFound } from '../NothingFound.tsx';
import { askedIn, conditionsOf, type Edition, PLAN_WORDS, plansFor } from './library.ts';
import { CountedFilter, LibraryFilters } from './LibraryFilters.tsx';
import type { StatutesData } from './StatutesPage.tsx';

/** 历史规划: the plans of the county by their periods, the latest first (国令711号第二十条第三项). */
export function PlansPage({ data: { statutes }, at }: PageProps<StatutesData>) {
  const asked = { ...askedIn(at.query), level: null, effect: null };
  const plans = plansFor(statutes, asked);
  const conditions = conditionsOf(asked);
  const periods = [...Map.groupBy(plans, periodWords)];
  return (
    <Page>
      <PageHead
        title={PLANS_NAME}
        lead="国民经济和社会发展规划、专项规划、区域规划和国土空间规划，按规划期排列，期满的照样保留（政府信息公开条例第二十条第三项）。"
      >
        <p>
          <a href={STATUTES}>{STATUTES_NAME}</a>
        </p>
      </PageHead>
      <LibraryFilters action={PLANS} label="查找规划" sought={asked.sought}>
        <CountedFilter
          label="类别"
          name="leibie"
          all="全部类别"
          value={asked.kind}
          words={PLAN_WORDS}
          labels={PLANNING_KIND_LABELS}
          count={(kind) => plansFor(statutes, { ...asked, kind }).length}
        />
      </LibraryFilters>
      <Conditions path={PLANS} conditions={conditions} />
      {periods.map(([period, of]) => (
        <Period key={period} period={period} plans={of} />
      ))}
      {plans.length > 0 ? null : <None conditions={conditions} />}
    </Page>
  );
}

const None = ({ conditions }: { conditions: ReturnType<typeof conditionsOf> }) =>
  conditions.length > 0 ? (
    <NothingFound title="没有符合条件的规划" level={2} path={PLANS} conditions={[]} />
  ) : (
    <Empty title="还没有收录规划" level={2}>
      <p>县司法局登记、另一人确认以后，按规划期列在这里。</p>
    </Empty>
  );

function Period({ period, plans: [first, ...rest] }: { period: string; plans: readonly Edition[] }) {
  if (!first) return null;
  const standing = first.planStanding ? PLANNING_STANDING_LABELS[first.planStanding] : '';
  return (
    <Section
      id={`qi-${first.firstYear}-${first.lastYear}`}
      title={period}
      rule
      aside={<p className="small soft">{standing}</p>}
    >
      <Table
        stack
        caption={`${period}的规划`}
        captionHidden
        columns={['名称', '类别', '编制机关', '文号', '公布', '收录的正文'].map((label) => ({ label }))}
        rows={[first, ...rest].map((plan) => ({ key: plan.id, cells: cellsOf(plan) }))}
      />
    </Section>
  );
}

const cellsOf = (plan: Edition) => [
  <a key={plan.id} href={statuteHref(plan.code)}>
    {plan.title}
  </a>,
  plan.planKind ? PLANNING_KIND_LABELS[plan.planKind] : '',
  plan.issuer,
  plan.docNo || '没有文号',
  longDate(plan.promulgatedOn),
  heldWords(plan),
];
