import type { Inquiry_LetterFragment as Letter } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { courseFacts, UNSENT_LINK } from './course-facts.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { ASKED_AS_LABELS, AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { REPLY_WAY_LABELS, UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';

const sentLine = (letter: Letter) => [`${longDate(letter.sentOn)}发出`, wayOf(letter)].join('，');

const wayOf = ({ byLink, sentTo, awaitsAddress }: Letter) => {
  if (awaitsAddress) return UNSENT_LINK;
  return byLink ? `专用链接发往${sentTo || '该单位'}` : '送到该单位的工作台';
};

const signature = ({ way, signedBy, signedAt, digest }: Letter) =>
  way && signedAt
    ? `${REPLY_WAY_LABELS[way]}：${signedBy}，${moment(signedAt)}，草案摘要${digest.slice(0, 12)}`
    : '';

const Opinions = ({ opinions }: Pick<Letter, 'opinions'>) => (
  <ul className="plain">
    {opinions.map(({ clauseNo, text }, index) => (
      <li key={index}>{clauseNo ? `${clauseName(clauseNo)}：${text}` : text}</li>
    ))}
  </ul>
);

/** The answer, with who signed it. */
export const answerFacts = (letter: Letter): Fact[] =>
  letter.reply
    ? [
        { term: '答复', detail: UNIT_REPLY_LABELS[letter.reply] },
        ...(letter.opinions.length > 0
          ? [{ term: '意见', detail: <Opinions opinions={letter.opinions} /> }]
          : []),
        { term: '签署', detail: signature(letter) },
      ]
    : [];

const treatmentFacts = (letter: Letter): Fact[] => {
  const { treated, settled, dispute, ownView, reasons, basis } = letter;
  if (!treated) return [];
  return [
    { term: '处理', detail: settled ? '已经按其意见修改' : '未达成一致，随草案提请讨论' },
    { term: '争议内容', detail: dispute },
    { term: '承办单位意见', detail: ownView },
    { term: '理由', detail: reasons },
    { term: '依据', detail: basis },
  ].filter(({ detail }) => detail !== '');
};

/** The version that went with it, and for a voice whether it still is heard by it (公平竞争审查条例第十六条). */
const draftTold = ({ draftNo, askedAs, overtaken }: Letter) =>
  overtaken && askedAs !== AskedAs.UNIT
    ? `第${draftNo}稿；其后草案有实质改动，公平竞争审查须就现在的稿再听取意见`
    : `第${draftNo}稿`;

/** A letter as it stands: how it went, what was answered, what became of it. */
export const letterFacts = (letter: Letter): Fact[] => [
  ...(letter.askedAs === AskedAs.UNIT
    ? []
    : [{ term: '身份', detail: `${ASKED_AS_LABELS[letter.askedAs]}，为公平竞争审查听取意见` }]),
  { term: '征求意见函', detail: `${sentLine(letter)}；请在${longDate(letter.dueOn)}前答复` },
  ...courseFacts(letter),
  ...(letter.draftNo ? [{ term: '草案', detail: draftTold(letter) }] : []),
  ...(letter.recalledAt
    ? [{ term: '撤回', detail: `${moment(letter.recalledAt)}撤回：${letter.recallReason}` }]
    : []),
  ...answerFacts(letter),
  ...treatmentFacts(letter),
];
