import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { PARTICIPATION_METHOD_LABELS, words } from '#client/words.ts';
import { ACTIVITIES, activityHref } from '../addresses/activity.ts';
import { placeIn } from '../activity/activity-page.ts';
import { heldText } from '../parts/activity-standing.ts';
import { eventHref } from '../addresses/event.ts';
import { passHref } from '../addresses/passing.ts';
import { type Passage, told } from './passage.ts';
import type { PassOn } from './pass-on.tsx';

export const ActivityPassageQuery = graphql(`
  query ActivityPassage($no: String!, $seq: Int!) {
    eventFormerlyAt(decisionNo: $no, seq: $seq)
    activity(no: $no, seq: $seq) {
      seq
      method
      title
      purpose
      audience
      startsAt
      endsAt
      contact
      state
      cancelledReason
      decision {
        no
        leadUnit {
          name
        }
      }
    }
  }
`);

type Data = ResultOf<typeof ActivityPassageQuery>;
type Activity = NonNullable<Data['activity']>;

function passageOf(activity: Activity): Passage {
  const { method, state, cancelledReason } = activity;
  const open = state !== 'CANCELLED' && state !== 'HELD';
  return {
    href: activityHref(activity),
    kind: PARTICIPATION_METHOD_LABELS[method],
    title: activity.title,
    standing: state === 'CANCELLED' ? [`这项活动已经取消。理由：${cancelledReason ?? ''}`] : [],
    about: activity.purpose,
    facts: [
      { term: '时间', said: heldText(activity) },
      { term: '承办单位', said: activity.decision.leadUnit.name },
    ],
    ways: [
      ...(open ? told('参加对象', activity.audience) : []),
      ...(open && method === 'QUESTIONNAIRE' ? told('参加办法', '不用报名，网上填写，不收集姓名') : []),
      ...told('联系方式', activity.contact),
    ],
    open,
  };
}

/** A questionnaire or a written solicitation, to be passed on. */
export const activityPassing: PassOn<Data, { no: string; seq: number }> = {
  document: ActivityPassageQuery,
  variables: placeIn,
  movedTo: ({ eventFormerlyAt }) => eventFormerlyAt && passHref(eventHref(eventFormerlyAt)),
  passage: ({ activity }) => (activity ? passageOf(activity) : null),
  section: { name: words.nav.events, href: ACTIVITIES },
  scopes: () => ['activities'],
  until: ({ activity }) => [activity?.startsAt, activity?.endsAt],
};
