import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { HearingStage } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import {
  DECISION_CATEGORY_LABELS,
  HEARING_CHOICE_LABELS,
  PARTICIPATION_METHOD_LABELS,
  SPECIAL_RULE_LABELS,
} from '#client/words.ts';
import { CATALOGUE, draftHref, draftsHref, withQuery } from '../addresses.ts';
import { versionName } from '../draft/version-name.ts';
import type { DecisionItem } from './DecisionPage.tsx';

/** Units by name, in their order. */
export const namesOf = (units: readonly { name: string }[]) => units.map(({ name }) => name).join('、');

/** Which kind of matter it is, and which laws have a procedure of their own for it. */
export const matterFacts = ({
  categories,
  specialRules,
}: Pick<DecisionItem, 'categories' | 'specialRules'>): Fact[] => [
  ...(categories.length > 0
    ? [{ term: '类别', detail: categories.map((one) => DECISION_CATEGORY_LABELS[one]).join('、') }]
    : []),
  ...(specialRules.length > 0
    ? [{ term: '另有规定', detail: specialRules.map((one) => SPECIAL_RULE_LABELS[one]).join('、') }]
    : []),
];

/** Facts that a row of the catalogue must state by the rule, and the others known of the matter. */
export const decisionFacts = (item: DecisionItem): Fact[] => [
  ...(item.coUnits.length > 0 ? [{ term: '配合单位', detail: namesOf(item.coUnits) }] : []),
  { term: '决策时间', detail: item.plannedText },
  { term: '是否听证', detail: hearingText(item) },
  {
    term: '决策机关',
    detail: item.ownDecision ? `${item.decisionOrgan}（参照条例自行决策）` : item.decisionOrgan,
  },
  ...matterFacts(item),
  ...methods(item),
  ...(item.decision ? [{ term: '启动', detail: longDate(item.decision.startedOn) }] : []),
  ...(item.decision ? draftFact(item.no, item.decision) : []),
  { term: '年度目录', detail: <Place {...item} /> },
  ...(item.background && lastAsked(item) ? [{ term: '背景', detail: item.background }] : []),
];

const HELD: ReadonlySet<HearingStage> = new Set(['HELD', 'RECORD_SIGNED', 'REPORT_PUBLISHED']);

/** Hearing as the catalogue plans it and as it was in fact held (第十六条): two different things, both are said. */
function hearingText({ hearing, decision }: Pick<DecisionItem, 'hearing' | 'decision'>): string {
  const planned = HEARING_CHOICE_LABELS[hearing];
  const recorded = decision?.stepLine.some(({ kind, state }) => kind === 'HEARING' && state === 'DONE');
  const held = recorded || decision?.hearings.some(({ stage }) => HELD.has(stage));
  return held ? `目录计划：${planned}；已举行听证` : planned;
}

/** The last round that says what its draft is about; its words stand before the background. */
export const lastAsked = <Round extends { stage: string; plainWords: string }>({
  consultations,
}: {
  consultations: readonly Round[];
}): Round | undefined =>
  consultations.findLast(({ stage, plainWords }) => stage !== 'WITHDRAWN' && plainWords);

export const DraftFactFragment = graphql(`
  fragment DraftFact_decision on Decision {
    drafts {
      no
      stage
      gates
    }
  }
`);

/** 草案: its newest public version, and how it came about. */
export function draftFact(no: string, decision: FragmentType<typeof DraftFactFragment>): Fact[] {
  const newest = readFragment(DraftFactFragment, decision).drafts.at(-1);
  if (!newest) return [];
  const detail = (
    <>
      <a href={draftHref(no, newest.no)}>{versionName(newest)}</a>　<a href={draftsHref(no)}>草案的来历</a>
    </>
  );
  return [{ term: '草案', detail }];
}

const methods = ({ participationMethods }: DecisionItem): Fact[] =>
  participationMethods.length === 0
    ? []
    : [
        {
          term: '公众参与方式',
          detail: participationMethods.map((one) => PARTICIPATION_METHOD_LABELS[one]).join('、'),
        },
      ];

const Place = ({ year, seq }: DecisionItem) => (
  <a href={withQuery(CATALOGUE, { nian: String(year) })}>
    {year}年第{seq}项
  </a>
);
