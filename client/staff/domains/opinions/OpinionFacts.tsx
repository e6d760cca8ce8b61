import { groupedCode, longDate, moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  COMMENT_STATUS_LABELS,
  IDENTITY_KIND_LABELS,
  STANCE_LABELS,
} from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import { aboutOf, enteredText, speakerOf } from './opinion-words.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { Reveal } from './Reveal.tsx';

interface OpinionFactsProps {
  opinion: Opinion;
  context: OpinionsContext;
}

/** Who, about what, how it came, how far it is; names masked until somebody gives a reason to see them. */
export const OpinionFacts = ({ opinion, context }: OpinionFactsProps) => (
  <Facts
    small
    items={[
      { term: '意见人', detail: <Author opinion={opinion} /> },
      ...disowned(opinion),
      { term: '针对', detail: aimText(opinion, context) },
      { term: '态度', detail: STANCE_LABELS[opinion.stance] },
      ...cameIn(opinion),
      { term: '进度', detail: progressText(opinion) },
      { term: '公开', detail: publicText(opinion) },
    ]}
  />
);

const Author = ({ opinion }: { opinion: Opinion }) => (
  <>
    {[...new Set([speakerOf(opinion), IDENTITY_KIND_LABELS[opinion.identity], opinion.region, opinion.group])]
      .filter(Boolean)
      .join('　')}
    <Reveal opinion={opinion} />
  </>
);

/** Why no name is given: whoever holds the receipt says that it is not theirs. */
const disowned = ({ disownedAt, disownedNote }: Opinion): Fact[] =>
  disownedAt
    ? [
        {
          term: '署名不实',
          detail: `${moment(disownedAt)}持回执的人说明不是本人提出，署名和原文不公开；意见照样研究答复${disownedNote ? `。说明：${disownedNote}` : ''}`,
        },
      ]
    : [];

function aimText(opinion: Opinion, { matter }: OpinionsContext): string {
  const clause = matter.clauses.find(({ no }) => no === opinion.clauseNo);
  return [aboutOf(opinion), clause?.text].filter(Boolean).join('　');
}

function cameIn(opinion: Opinion): Fact[] {
  const { receivedOn, submittedAt, channel, paperFormNo } = opinion;
  const entered = enteredText(opinion);
  return [
    {
      term: '收到',
      detail: `${receivedOn ? longDate(receivedOn) : moment(submittedAt)}　${COMMENT_CHANNEL_LABELS[channel]}`,
    },
    ...(entered ? [{ term: '代录', detail: entered }] : []),
    ...(paperFormNo ? [{ term: '纸质意见表', detail: `表号${groupedCode(paperFormNo)}` }] : []),
  ];
}

const progressText = ({ status, acceptedAt, assignee }: Opinion) =>
  [
    COMMENT_STATUS_LABELS[status],
    acceptedAt ? `${moment(acceptedAt)}受理` : '',
    assignee ? `${assignee}办理` : '未指定经办人',
  ]
    .filter(Boolean)
    .join('　');

const publicText = ({ showText, showName, textCleared }: Opinion) =>
  showText
    ? `同意公开原文，${showName ? '可以署名' : '不署名'}${textCleared ? '；已核准展示' : '；尚未核准展示'}`
    : '不同意公开原文';
