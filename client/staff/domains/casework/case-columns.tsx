import { longDate } from '#client/format.ts';
import { casePath } from '#client/staff/ground/addresses/casework.ts';
import type { Column } from '#client/staff/ground/list/ListDesk.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, type CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS, stateWord } from '#server/law/casework/case-kinds.ts';
import { CASE_PUBLICITY_LABELS } from '#server/law/casework/case-publicity.ts';
import { REQUEST_OUTCOME_LABELS } from '#server/law/casework/request-outcome.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { CASE_DESKS } from './case-desks.ts';
import type { Case } from './cases-query.ts';

const LONGEST = 60;

const TAGS: Readonly<Record<Case['state'], TagKind>> = {
  RECEIVED: 'open',
  ASSIGNED: 'open',
  DRAFTED: 'care',
  ANSWERED: 'done',
};

/** Until when, or how late; late items say so in words, not by colour alone. */
const dueWords = ({ dueOn, daysLate, answeredOn }: Case) =>
  [
    answeredOn ? `${longDate(answeredOn)}答复` : `${longDate(dueOn)}前答复`,
    daysLate > 0 ? `逾期${daysLate}日` : '',
  ]
    .filter(Boolean)
    .join('，');

const shortened = (text: string) =>
  text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text;

const titled: Column<Case>['cell'] = ({ id, kind, title, receiptNo, sourceNo }) => (
  <>
    <a href={casePath(id, kind)}>{title}</a>
    <small>{[receiptNo, sourceNo].filter(Boolean).join('　')}</small>
  </>
);

/** Without a title of its own it is known by its words, under the name of its decision. */
const untitled: Column<Case>['cell'] = ({ id, kind, text, decision }) => (
  <>
    <a href={casePath(id, kind)}>{shortened(text)}</a>
    <small>{decision?.title}</small>
  </>
);

const ABOUT: Column<Case> = {
  label: '关于',
  cell: ({ subject }) => subject && SUGGESTION_SUBJECT_LABELS[subject],
};

const STANDING: Column<Case> = {
  label: '办理情况',
  cell: (item) => (
    <>
      <Tag kind={item.standing === 'OVERDUE' ? 'due' : TAGS[item.state]}>
        {stateWord(item.kind, item.state)}
      </Tag>
      <small>{dueWords(item)}</small>
    </>
  ),
};

const author = (label: string): Column<Case> => ({
  label,
  cell: ({ displayName, channel }) => (
    <>
      {displayName}
      <small>{COMMENT_CHANNEL_LABELS[channel]}</small>
    </>
  ),
});

const RECEIVED: readonly Column<Case>[] = [
  { label: '收到', cell: ({ receivedOn }) => longDate(receivedOn) },
  { label: '办理单位', cell: ({ unit }) => unit.name },
];

const SORTED: Column<Case> = {
  label: '分类、公开',
  cell: (item) => (
    <>
      {item.caseClass ? CASE_CLASS_LABELS[item.caseClass] : '未分类'}
      <small>{CASE_PUBLICITY_LABELS[item.publicity]}</small>
    </>
  ),
};

const LETTER: Column<Case> = {
  label: '答复',
  cell: ({ state, outcome, letterNo }) => (
    <>
      {state === 'ANSWERED' && outcome ? REQUEST_OUTCOME_LABELS[outcome] : null}
      <small>{letterNo}</small>
    </>
  ),
};

/** Columns of the list of one kind (办件一览). */
export function caseColumns(kind: CaseKind): Column<Case>[] {
  const { titled: ownTitle, applied, classed } = CASE_KINDS[kind];
  const { item, aboutDecision } = CASE_DESKS[kind];
  return [
    { label: item, cell: ownTitle ? titled : untitled },
    ...(aboutDecision ? [ABOUT] : []),
    STANDING,
    author(CASE_KINDS[kind].author),
    ...RECEIVED,
    ...(classed ? [SORTED] : []),
    ...(applied ? [LETTER] : []),
  ];
}
