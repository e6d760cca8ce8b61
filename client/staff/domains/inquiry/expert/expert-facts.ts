import { longDate, moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { arguedAspects, EXPERT_ASPECT_LABELS } from '#server/law/procedure/expert-adoption.ts';
import { EXPERT_CONCLUSION_LABELS, EXPERT_WAY_LABELS } from '#server/law/procedure/expert-answer.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/interest-declaration.ts';
import { EXPERT_KIND_LABELS } from '#server/law/procedure/expert-review.ts';
import { courseFacts, UNSENT_LINK } from '../course-facts.ts';
import type { ExpertLetter } from './expert-record.ts';

const who = ({ expertKind, employer, library, outsideReason, dissenting }: ExpertLetter) =>
  [
    employer || EXPERT_KIND_LABELS[expertKind],
    `${library ? LIBRARY_LEVEL_LABELS[library] : '库外专家'}${outsideReason ? `（${outsideReason}）` : ''}`,
    dissenting ? '对草案持不同意见' : '',
  ]
    .filter(Boolean)
    .join('，');

const sentLine = ({ sentOn, dueOn, sentTo, draftNo, awaitsAddress }: ExpertLetter) =>
  [
    `${longDate(sentOn)}发出`,
    awaitsAddress ? UNSENT_LINK : '',
    sentTo ? `专用链接发往${sentTo}` : '',
    draftNo ? `草案第${draftNo}稿` : '',
    `请在${longDate(dueOn)}前答复`,
  ]
    .filter(Boolean)
    .join('，');

const declared = ({ interest, interestNote, declaredAt, declarationId }: ExpertLetter) =>
  interest && declaredAt
    ? `${INTEREST_DECLARATION_LABELS[interest]}${interestNote ? `：${interestNote}` : ''}，${moment(declaredAt)}${declarationId ? '，书面声明由承办单位录入' : ''}`
    : '';

/** Whether one aspect of the opinion was adopted, as far as that was said. */
export const adoptionOf = ({ adoptions }: ExpertLetter, aspect: string) =>
  adoptions.find((one) => one.aspect === aspect);

const outcomeOf = (letter: ExpertLetter, aspect: string) => {
  const told = adoptionOf(letter, aspect);
  if (!told) return '';
  const word = told.adopted ? '采纳' : '不采纳';
  return told.reason ? `（${word}：${told.reason}）` : `（${word}）`;
};

const opinion = (letter: ExpertLetter): Fact[] => {
  const { reply, way, signedBy, signedAt, digest, argument } = letter;
  if (!reply || !way || !signedAt) return [];
  return [
    { term: '结论', detail: EXPERT_CONCLUSION_LABELS[reply] },
    ...arguedAspects(argument).map(({ aspect, text }) => ({
      term: EXPERT_ASPECT_LABELS[aspect],
      detail: `${text}${outcomeOf(letter, aspect)}`,
    })),
    {
      term: '署名',
      detail: `${EXPERT_WAY_LABELS[way]}：${signedBy}，${moment(signedAt)}，草案摘要${digest.slice(0, 12)}`,
    },
  ];
};

/** A letter to an expert as it stands: who they are, how it went, what was declared, argued and signed; whether others may still be asked. */
export const expertFacts = (letter: ExpertLetter, asks: boolean): Fact[] =>
  [
    { term: '专家', detail: who(letter) },
    { term: '专家论证函', detail: sentLine(letter) },
    ...courseFacts(letter),
    { term: '利害关系声明', detail: declared(letter) },
    ...opinion(letter),
    {
      term: '撤回',
      detail: letter.recalledAt ? `${moment(letter.recalledAt)}撤回：${letter.recallReason}` : '',
    },
    {
      term: '下一步',
      detail: letter.standing === 'RECUSED' && asks ? '不参加论证，另选专家并发出专家论证函。' : '',
    },
  ].filter(({ detail }) => detail !== '');
