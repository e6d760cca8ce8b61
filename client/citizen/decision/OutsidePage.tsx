import { longDate } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { decisionHref } from '../addresses.ts';
import { CommentBar } from '../consultation/CommentBar.tsx';
import { HearingsPart } from '../hearing/HearingsPart.tsx';
import { DiscussedPart } from '../meeting/DiscussedPart.tsx';
import { Moments } from '../playback/Moments.tsx';
import { StatementsPart } from '../statement/StatementsPart.tsx';
import type { Way } from '../ways/other-ways.ts';
import { wayFacts } from '../ways/way-facts.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { ActivitiesPart } from '../activity/ActivitiesPart.tsx';
import { EventsPart } from '../event/EventsPart.tsx';
import { SuggestionPart } from '../suggestion/SuggestionPart.tsx';
import { Consultations } from './Consultations.tsx';
import { draftFact, matterFacts, namesOf } from './decision-facts.tsx';
import { decisionLine } from './decision-line.ts';
import type { DecisionData, StartedDecision } from './DecisionPage.tsx';
import { DecisionTags } from './DecisionTags.tsx';
import { ParticipationPart } from './ParticipationPart.tsx';
import { ProcedurePart } from './ProcedurePart.tsx';
import { ClauseDuties } from './ClauseDuties.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import { PublicationPart } from './PublicationPart.tsx';

/** What the catalogue would say of a matter, where it names none. */
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
      >
        <Facts inline items={[...wayFacts(ways, '现在可以'), ...outsideFacts(decision)]} />
      </PageHead>
      <Section id="jindu" title="决策进度" rule>
        <Steps steps={decisionLine({ decision, stepLine: decision.stepLine })} />
      </Section>
      <PublicationPart decision={decision} />
      <ClauseDuties decision={decision} />
      <SuggestionPart decision={decision} />
      <ProcedurePart decision={decision} />
      <ParticipationPart {...UNLISTED} {...decision} decision={decision} ways={ways} />
      <ActivitiesPart decision={decision} />
      <Section id="zhengji" title="公开征求意见" rule>
        <Consultations {...decision} />
      </Section>
      <HearingsPart decision={decision} />
      <EventsPart decision={decision} />
      <DiscussedPart decision={decision} />
      <Moments moments={decision.moments} clauses />
      <StatementsPart statements={decision.statements} />
      <NoticesPart decision={decision} />
      <PrintAddress at={at} href={decisionHref(decision.no)} />
    </Page>
    {decision.consultations.map((one) => (
      <CommentBar key={one.id} consultation={one} />
    ))}
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
