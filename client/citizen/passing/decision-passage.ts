import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { DECISION_PHASE_LABELS, EVENT_KIND_LABELS, words } from '#client/words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { heldText } from '../parts/activity-standing.ts';
import { CATALOGUE, decisionHref } from '../addresses.ts';
import { lastAsked } from '../decision/decision-facts.tsx';
import { otherwiseSaid } from '../decision/ways-now.ts';
import { untilText } from '../parts/hearing-times.ts';
import { type Way, waysOf, waysScopes, waysTurns } from '../ways/other-ways.ts';
import { type Passage, type Said, told } from './passage.ts';
import type { PassOn } from './pass-on.tsx';

export const DecisionPassageQuery = graphql(`
  query DecisionPassage($no: String!) {
    serverTime {
      now
    }
    item: catalogueItem(no: $no) {
      no
      name
      plannedText
      background
      removed
      leadUnit {
        name
        phone
      }
    }
    decision(no: $no) {
      no
      title
      phase
      facts
      suggestionStanding {
        open
      }
      leadUnit {
        name
        phone
      }
      consultations {
        stage
        plainWords
        correctedWords {
          ...CorrectedWords_fields
        }
      }
      ...OtherWays_decision
    }
  }
`);

type Data = ResultOf<typeof DecisionPassageQuery>;

function aboutOf({ item, decision }: Data): string | null {
  const last = decision ? lastAsked(decision) : undefined;
  if (last?.plainWords) return correctedIn('PLAIN_WORDS', last.correctedWords)(last.plainWords);
  return item?.background ?? null;
}

function passageOf(data: Data): Passage | null {
  const { item, decision, serverTime } = data;
  const matter = item ?? decision;
  if (!matter) return null;
  const ways = decision ? waysOf(decision, { now: serverTime.now }).map(wayOf) : [];
  const removed = item?.removed ?? false;
  const { leadUnit } = matter;
  const none = (decision?.consultations.length ?? 0) === 0;
  return {
    href: decisionHref(matter.no),
    kind: '重大行政决策',
    title: item?.name ?? decision?.title ?? '',
    standing: removed ? ['这一项已经从目录终止。'] : [],
    about: aboutOf(data),
    facts: [
      { term: '进展', said: decision ? DECISION_PHASE_LABELS[decision.phase] : words.states.notStarted },
      ...told('决策时间', item?.plannedText),
      { term: '承办单位', said: leadUnit.name },
    ],
    ways: [
      ...(ways.length > 0 ? ways : told('反映意见', otherwiseSaid({ removed, decision }, none))),
      ...told('联系电话', leadUnit.phone && `${leadUnit.name} ${leadUnit.phone}`),
    ],
    open: !removed,
  };
}

/** A way to take part and its day, as the page of the decision lists it. */
function wayOf(way: Way): Said {
  if (way.is === 'consultation') {
    const open = way.node.stage === 'OPEN';
    return { term: '征求意见', said: open ? `${untilText(way.at)}截止` : `预定${moment(way.at)}开始` };
  }
  if (way.is === 'hearing') return { term: '听证会', said: heldAndSignUp(way.node.beginsAt, way) };
  if (way.is === 'event') return { term: EVENT_KIND_LABELS[way.node.kind], said: heldAndSignUp(way.at, way) };
  return { term: way.node.answering ? '填写问卷' : '参与活动', said: heldText(way.node) };
}

type SignedUp = Extract<Way, { is: 'hearing' | 'event' }>;

/** Until when one signs up is said while one can. */
function heldAndSignUp(at: string | null | undefined, { deed, node }: SignedUp): string {
  const held = at ? `${moment(at)}举行` : '时间另行公告';
  return deed && node.signUpClosesAt ? `${held}，报名${untilText(node.signUpClosesAt)}截止` : held;
}

/** A decision, to be passed on. */
export const decisionPassing: PassOn<Data, { no: string }> = {
  document: DecisionPassageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  passage: passageOf,
  section: { name: words.nav.catalogue, href: CATALOGUE },
  scopes: ({ item, decision }) => [
    'catalogue',
    'consultations',
    ...(decision ? waysScopes(decision) : [`decision:${item?.no ?? ''}`]),
  ],
  until: ({ decision }) => (decision ? waysTurns(decision) : []),
};
