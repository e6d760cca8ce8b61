import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { closingDay, longDate, moment, range } from '#client/format.ts';
import type { At } from '#client/route.ts';
import { WAY_KIND_LABELS, words } from '#client/words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { CONSULTATIONS, consultationHref } from '../addresses.ts';
import { wholeNumber } from '../page.ts';
import { type Passage, type Said, told } from './passage.ts';
import type { PassOn } from './pass-on.tsx';

export const ConsultationPassageQuery = graphql(`
  query ConsultationPassage($no: String!, $round: Int!) {
    consultation(no: $no, round: $round) {
      id
      no
      round
      title
      plainWords
      stage
      opensAt
      opensOn
      closesAt
      closesOn
      scheduledOpensAt
      openDays
      announcedClosesOn
      shortened
      shortenReason
      withdrawnAt
      withdrawnReason
      feedbackDueOn
      report {
        publishedOn
      }
      unit {
        name
      }
      decision {
        no
      }
      ways {
        kind
        text
      }
      contact {
        ...ContactPoint_fields
      }
      correctedWords {
        ...CorrectedWords_fields
      }
    }
  }
`);

export type ConsultationPassageData = ResultOf<typeof ConsultationPassageQuery>;
type Data = ConsultationPassageData;
type Consultation = NonNullable<Data['consultation']>;

type Way = Consultation['ways'][number];

/** A way as it reads away from the page; what holds for it is said as beside it there. */
function wayOf({ kind }: Way, text: string): Said {
  if (kind === 'ONLINE') return { term: '网上', said: `打开网页，${text}` };
  return { term: WAY_KIND_LABELS[kind], said: kind === 'LETTER' ? `${text}（以邮戳日期为准）` : text };
}

function passageOf(found: Consultation): Passage {
  const right = (part: 'PLAIN_WORDS' | 'WAYS' | 'CONTACT') => correctedIn(part, found.correctedWords);
  const open = found.stage === 'OPEN';
  const ways = open ? found.ways.map((way) => wayOf(way, right('WAYS')(way.text))) : [];
  return {
    href: consultationHref(found),
    kind: found.stage === 'APPROVED' ? '公开征求意见预告' : '公开征求意见',
    title: found.title,
    standing: standingOf(found),
    about: found.plainWords ? right('PLAIN_WORDS')(found.plainWords) : null,
    facts: [...datesOf(found), { term: '承办单位', said: found.unit.name }],
    ways: [...ways, ...unsaid(contactOf(found, right('CONTACT')), ways)],
    open: open || found.stage === 'APPROVED',
  };
}

function standingOf({
  withdrawnAt,
  withdrawnReason,
  shortened,
  openDays,
  shortenReason,
}: Consultation): string[] {
  return [
    ...(withdrawnAt ? [`本次征求意见已于${moment(withdrawnAt)}撤回。理由：${withdrawnReason ?? ''}`] : []),
    ...(shortened && shortenReason ? [`征集期缩短为${openDays}日。理由：${shortenReason}`] : []),
  ];
}

function datesOf({ stage, ...found }: Consultation): Said[] {
  const { scheduledOpensAt, opensAt, opensOn, closesOn, announcedClosesOn: former } = found;
  if (stage === 'APPROVED') return told('预定开始', scheduledOpensAt && moment(scheduledOpensAt));
  if (!opensAt || !opensOn || !closesOn) return [];
  if (stage !== 'OPEN') return [{ term: '征集时间', said: range(opensOn, closesOn) }, ...answerOf(found)];
  const put = former && former !== closesOn ? `（原定${longDate(former)}）` : '';
  return [
    { term: '截止时间', said: `${closingDay(closesOn)}${put}` },
    { term: '公布时间', said: moment(opensAt) },
  ];
}

function answerOf({ report, feedbackDueOn }: Pick<Consultation, 'report' | 'feedbackDueOn'>): Said[] {
  if (report?.publishedOn) return [{ term: '采纳情况', said: `${longDate(report.publishedOn)}公布` }];
  return told('采纳情况', feedbackDueOn && `应当在${longDate(feedbackDueOn)}前公布`);
}

const contactOf = ({ contact }: Consultation, right: (text: string) => string): Said[] =>
  contact
    ? [
        ...told('联系单位', right(contact.unit)),
        ...told('联系人', right(contact.name)),
        ...told('联系电话', right(contact.phone)),
        ...told('联系邮箱', right(contact.email)),
        ...told('联系地址', right(contact.address)),
      ]
    : [];

/** Contact lines without those that repeat the ways to comment or an earlier line: room on paper is scarce. */
const unsaid = (contact: readonly Said[], ways: readonly Said[]): Said[] =>
  contact.filter(
    ({ said }, index) => ![...ways, ...contact.slice(0, index)].some((other) => other.said.includes(said)),
  );

/** A consultation, to be passed on. */
export const consultationPassing = {
  document: ConsultationPassageQuery,
  variables: ({ params: { no = '', round } }: At) => {
    const number = wholeNumber(round);
    return number === null ? null : { no, round: number };
  },
  passage: ({ consultation }: Data) => (consultation ? passageOf(consultation) : null),
  section: { name: words.nav.consultations, href: CONSULTATIONS },
  scopes: ({ consultation }: Data) =>
    consultation
      ? [`consultation:${consultation.id}`, 'consultations', `decision:${consultation.decision.no}`]
      : [],
  until: ({ consultation }: Data) => [
    consultation?.opensAt,
    consultation?.scheduledOpensAt,
    consultation?.closesAt,
  ],
} satisfies PassOn<Data, { no: string; round: number }>;
