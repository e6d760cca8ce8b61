/** 公告 of a decision in time order: announcements of its rounds and hearings, corrections, and its end. */
import { dayOf, longDate } from '#client/format.ts';
import { DECISION_PHASE_LABELS, HEARING_NOTICE_LABELS, NOTICE_KIND_LABELS } from '#client/words.ts';
import type { NoticesPart_DecisionFragment as Decision } from '#client/graphql/graphql.ts';
import { consultationHref } from '../addresses.ts';
import { PARTS as CONSULTATION_PARTS } from '../consultation/Reading.tsx';
import { hearingHref } from '../addresses/hearing.ts';
import { PARTS as HEARING_PARTS } from '../hearing/parts.ts';

/** One notice: its time, its kind, and the page of its subject. */
export interface DecisionNotice {
  id: string;
  day: string;
  /** The minute; null where only the day is on record. */
  at: string | null;
  word: string;
  href: string;
  about: string;
  told: string;
}

type Round = Decision['consultations'][number];
type Hearing = Decision['hearings'][number];
type Told = Omit<DecisionNotice, 'day' | 'at'>;

const atMinute = (at: string, told: Told): DecisionNotice => ({ ...told, at, day: dayOf(at) });

const movedDay = ({ fromClosesOn, toClosesOn }: Round['notices'][number]) =>
  fromClosesOn && toClosesOn ? `截止日由${longDate(fromClosesOn)}改为${longDate(toClosesOn)}。` : '';

function ofRound({
  id,
  no,
  round,
  title,
  opensAt,
  closesOn,
  announcedClosesOn,
  notices,
}: Round): DecisionNotice[] {
  if (!opensAt) return [];
  const until = announcedClosesOn ?? closesOn;
  const said = { about: title, href: consultationHref({ no, round }) };
  const later = `${said.href}#${CONSULTATION_PARTS.announced.id}`;
  return [
    atMinute(opensAt, {
      ...said,
      id,
      word: NOTICE_KIND_LABELS.OPENED,
      told: until ? `公告的截止日为${longDate(until)}。` : '',
    }),
    ...notices
      .filter(({ kind }) => kind !== 'OPENED')
      .map((one) =>
        atMinute(one.at, {
          ...said,
          href: later,
          id: one.id,
          word: NOTICE_KIND_LABELS[one.kind],
          told: `${movedDay(one)}${one.reason}`,
        }),
      ),
  ];
}

const ofHearing = ({ no, name, notices }: Hearing): DecisionNotice[] =>
  notices.map(({ id, kind, at }) =>
    atMinute(at, {
      id,
      word: HEARING_NOTICE_LABELS[kind],
      about: name,
      href: `${hearingHref(no)}#${HEARING_PARTS.notices.id}`,
      told: '',
    }),
  );

const ofCorrections = ({ corrections }: Decision): DecisionNotice[] =>
  corrections.flatMap(({ id, place, reason, publishedAt }) =>
    publishedAt
      ? [
          atMinute(publishedAt, {
            id,
            word: NOTICE_KIND_LABELS.CORRECTED,
            about: `公布的决策：${place}`,
            href: '#wenjian',
            told: reason,
          }),
        ]
      : [],
  );

const ofEnding = ({ ending }: Decision): DecisionNotice[] =>
  ending
    ? [
        {
          id: 'ending',
          day: ending.endedOn,
          at: null,
          word: DECISION_PHASE_LABELS[ending.phase],
          about: '决策程序',
          href: '#jindu',
          told: ending.reason,
        },
      ]
    : [];

const inTime = (one: DecisionNotice, other: DecisionNotice) =>
  one.day < other.day || (one.day === other.day && (one.at ?? '~') < (other.at ?? '~')) ? -1 : 1;

/** All notices on a decision, the oldest first (公告). */
export const noticesOf = (decision: Decision): DecisionNotice[] =>
  [
    ...decision.consultations.flatMap(ofRound),
    ...decision.hearings.flatMap(ofHearing),
    ...ofCorrections(decision),
    ...ofEnding(decision),
  ].toSorted(inTime);
