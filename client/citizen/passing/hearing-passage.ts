import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { HEARING_NOTICE_LABELS, STAKEHOLDER_SIDE_LABELS, words } from '#client/words.ts';
import { HEARINGS, hearingHref } from '../addresses/hearing.ts';
import { hearingIn, scopesOf, turnsOf } from '../hearing/hearing-page.ts';
import { isAhead, tagOf } from '../parts/hearing-standing.ts';
import { heldText, untilText } from '../parts/hearing-times.ts';
import { type Passage, type Said, told } from './passage.ts';
import type { PassOn } from './pass-on.tsx';

export const HearingPassageQuery = graphql(`
  query HearingPassage($no: String!) {
    hearing(no: $no) {
      no
      name
      stage
      purpose
      isPrice
      heldOn
      startsAt
      beginsAt
      place
      conditions
      contact
      signUpOpen
      signUpOpensAt
      signUpClosesAt
      recordPublishedAt
      startedAt
      cancelReason
      observerSeats
      unit {
        name
      }
      decision {
        no
      }
      sides {
        ...HearingSeats_fields
      }
      notices {
        kind
        text
      }
    }
  }
`);

type Data = ResultOf<typeof HearingPassageQuery>;
type Hearing = NonNullable<Data['hearing']>;

function passageOf(hearing: Hearing): Passage {
  const open = isAhead(hearing.stage);
  return {
    href: hearingHref(hearing.no),
    kind: hearing.isPrice ? '价格听证会' : '听证会',
    title: hearing.name,
    standing: standingOf(hearing),
    about: hearing.purpose,
    facts: [
      { term: '举行时间', said: heldText(hearing) },
      { term: '地点', said: hearing.place ?? '另行公告' },
      ...(open ? signUpOf(hearing) : [{ term: '进展', said: tagOf(hearing).word }]),
      { term: '承办单位', said: hearing.unit.name },
    ],
    ways: [...(open ? waysOf(hearing) : []), ...told('联系方式', hearing.contact)],
    open,
  };
}

function standingOf({ stage, cancelReason, notices, startedAt }: Hearing): string[] {
  if (stage === 'CANCELLED') return [`本次听证会已经取消。${cancelReason ?? ''}`];
  const last = startedAt ? undefined : notices.findLast(({ kind }) => kind === 'POSTPONED');
  return last ? [`${HEARING_NOTICE_LABELS.POSTPONED}：${last.text}`] : [];
}

const signUpOf = ({ signUpOpensAt, signUpClosesAt }: Hearing): Said[] =>
  signUpOpensAt && signUpClosesAt
    ? [{ term: '报名', said: `${moment(signUpOpensAt)}至${untilText(signUpClosesAt)}` }]
    : [];

/** Roles in which one can come; the number of places left changes, and stands on the page alone. */
function waysOf({ sides, observerSeats, conditions, signUpOpensAt }: Hearing): Said[] {
  if (!signUpOpensAt) return [];
  const drawn = sides.filter(({ mode }) => mode === 'DRAW');
  const seats = drawn.map(({ side, seats: count }) => `${STAKEHOLDER_SIDE_LABELS[side]}${count}名`);
  return [
    ...(drawn.length > 0 ? told('作参加人', `${seats.join('、')}，从报名的人中随机抽取`) : []),
    ...(observerSeats > 0 ? told('旁听', `席位${observerSeats}个，按报名先后确认`) : []),
    ...told('参加条件', conditions),
  ];
}

/** A hearing, to be passed on. */
export const hearingPassing: PassOn<Data, { no: string }> = {
  document: HearingPassageQuery,
  variables: (at) => {
    const found = hearingIn(at);
    return found && { no: found.no };
  },
  passage: ({ hearing }) => (hearing ? passageOf(hearing) : null),
  section: { name: words.nav.hearings, href: HEARINGS },
  scopes: ({ hearing }) => scopesOf(hearing),
  until: ({ hearing }) => turnsOf(hearing),
};
