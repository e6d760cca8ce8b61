import { longDate } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { decisionHref } from '../addresses.ts';
import type { Way } from '../ways/other-ways.ts';
import { PassLine } from '../parts/PassLine.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { draftFact, matterFacts, namesOf } from './decision-facts.tsx';
import type { DecisionData, StartedDecision } from './DecisionPage.tsx';
import { DecisionTags } from './DecisionTags.tsx';
import { MatterParts } from './MatterParts.tsx';
import { WaysBar, WaysNow } from './WaysNow.tsx';

/** Stand-ins for the fields of the catalogue, for a matter that the catalogue does not name. */
const UNLISTED = {
  removed: false,
  hearing: 'TBD',
  contact: null,
  decisionOrgan: '县人民政府',
  ownDecision: false,
} as const;

interface OutsidePageProps {
  decision: StartedDecision;
  ways: readonly Way[];
  at: PageProps<DecisionData>['at'];
}

/** 目录外决策: started after study although the catalogue does not name it; its procedure is the same. */
export const OutsidePage = ({ decision, ways, at }: OutsidePageProps) => (
  <>
    <Page>
      <PageHead
        tags={<DecisionTags {...UNLISTED} {...decision} decision={decision} />}
        title={decision.title}
        aside={<WaysNow {...UNLISTED} {...decision} decision={decision} ways={ways} />}
      />
      <div className="gap-below">
        <Facts inline items={outsideFacts(decision)} />
        <PassLine href={decisionHref(decision.no)} />
      </div>
      <MatterParts item={{ ...UNLISTED, ...decision, decision }} />
      <PrintAddress at={at} href={decisionHref(decision.no)} />
    </Page>
    <WaysBar {...UNLISTED} {...decision} decision={decision} ways={ways} />
  </>
);

const outsideFacts = ({
  no,
  leadUnit,
  coUnits,
  startedOn,
  outsideReason,
  categories,
  specialRules,
  adjusts,
  ...decision
}: StartedDecision): Fact[] => [
  { term: '承办单位', detail: leadUnit.name },
  ...(coUnits.length > 0 ? [{ term: '配合单位', detail: namesOf(coUnits) }] : []),
  ...matterFacts({ categories, specialRules }),
  { term: '编号', detail: no },
  { term: '启动', detail: longDate(startedOn) },
  ...draftFact(no, decision),
  {
    term: '年度目录',
    detail: adjusts ? `没有列入，是对${adjusts.no}号决策的重大调整` : '没有列入，经研究论证后决定启动',
  },
  ...(outsideReason ? [{ term: '目录外决策的理由', detail: outsideReason }] : []),
];
