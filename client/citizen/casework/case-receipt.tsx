import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { longDate, moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, CASE_KIND_LABELS, CASE_STATE_LABELS } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { decisionHref } from '../addresses.ts';
import { messageHref } from '../addresses/casework.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { receiptPart } from '../receipt/receipt-part.ts';

const MyCaseFragment = graphql(`
  fragment Mine_case on MyCase {
    receiptNo
    kind
    caseClass
    caseState: state
    caseTitle: title
    submittedAt
    dueOn
    daysLate
    unitName
    publicWish
    channel
    text
    reply: answer
    answeredOn
    answeredUnit
    shownAt: publishedAt
    withdrawnOn: takenDownOn
    transfers {
      ...CaseTransfer_fields
    }
    about: decision {
      no
      title
    }
    caseSubject: subject
  }
`);

type Case = ResultOf<typeof MyCaseFragment>;
interface Mine {
  mine: Case;
}

const saidFacts = ({ kind, caseTitle, about, caseSubject, channel, text, publicWish }: Case): Fact[] => [
  ...(about
    ? [{ term: '决策', detail: <a href={decisionHref(about.no)}>{about.title}</a> }]
    : [{ term: '标题', detail: caseTitle }]),
  ...(caseSubject ? [{ term: '关于', detail: SUGGESTION_SUBJECT_LABELS[caseSubject] }] : []),
  { term: '内容', detail: <Paragraphs>{text}</Paragraphs> },
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[channel] },
  { term: '公开方式', detail: publicWish ? '同意公开问题和答复' : CASE_KINDS[kind].own.unpublished },
];

/** The unit that it came to is not yet the one that answers. */
const officeSorts = (kind: Case['kind']) => CASE_KINDS[kind].sortedAs === null;

/** By when it is answered; what is late says so. */
const dueWords = ({ unitName, dueOn, daysLate }: Case) =>
  daysLate > 0
    ? `由${unitName}办理，应当在${longDate(dueOn)}以前答复，已逾期${daysLate}日。可以拨打12345热线催办。`
    : `由${unitName}办理，应当不晚于${longDate(dueOn)}答复。`;

/** 办件: the answer first, or who has it and until when; then what was said. */
export const caseReceipt = receiptPart({
  type: 'MyCase',
  fragment: MyCaseFragment,
  receiptName: '回执',
  title: '我的来件',
  titleFor: ({ kind }) => CASE_KINDS[kind].own.title,
  fresh: (mine) => ({
    tag: '已收到',
    title: `您的${CASE_KINDS[mine.kind].own.noun}已收到`,
    lead: `请记下受理编号和查询码，或把本页保存、打印。${officeSorts(mine.kind) ? '' : `由${mine.unitName}办理，`}${longDate(mine.dueOn)}前答复。`,
    received: mine.submittedAt,
    said: saidFacts(mine),
    goOn: '查看办理情况',
  }),
  head: ({ reply, caseState, submittedAt, unitName, caseClass, dueOn, kind }) => ({
    tag: <Tag kind={reply ? 'done' : 'open'}>{CASE_STATE_LABELS[caseState]}</Tag>,
    facts: [
      {
        term: '种类',
        detail: caseClass && officeSorts(kind) ? CASE_CLASS_LABELS[caseClass] : CASE_KIND_LABELS[kind],
      },
      { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
      { term: '办理单位', detail: unitName },
      { term: '答复期限', detail: longDate(dueOn) },
    ],
  }),
  listed: (mine) => ({
    matter: mine.about?.title ?? mine.caseTitle,
    received: mine.submittedAt,
    next:
      mine.reply && mine.answeredOn
        ? `${mine.answeredUnit ?? mine.unitName}已于${longDate(mine.answeredOn)}答复。`
        : dueWords(mine),
  }),
  Body: ({ mine }: Mine) => (
    <>
      <Answer {...mine} />
      <Transfers {...mine} />
      <Section id="neirong" title={CASE_KINDS[mine.kind].own.content} rule>
        <Facts items={saidFacts(mine)} />
      </Section>
    </>
  ),
});

const Answer = (mine: Case) =>
  mine.reply && mine.answeredOn ? (
    <Section
      id="dafu"
      title={`${mine.answeredUnit ?? ''}的答复`}
      aside={<time>{longDate(mine.answeredOn)}</time>}
      rule
    >
      <div className="stack">
        <Paragraphs dial>{mine.reply}</Paragraphs>
        {mine.shownAt ? (
          <p className="small">
            {mine.withdrawnOn ? '曾经公开，后来撤下：' : '已经公开：'}
            <a href={messageHref(mine.receiptNo)}>{mine.withdrawnOn ? '看撤下的原因' : '看公开的内容'}</a>
          </p>
        ) : null}
      </div>
    </Section>
  ) : (
    <Note title="正在办理" tone={mine.daysLate > 0 ? 'care' : undefined}>
      {dueWords(mine)}
    </Note>
  );

const Transfers = ({ transfers }: Case) =>
  transfers.length === 0 ? null : (
    <Section id="zhuanban" title="分办、转办" rule>
      <Facts
        items={transfers.map(({ fromUnit, toUnit, note, on }) => ({
          term: longDate(on),
          detail: `${fromUnit}转${toUnit}办理${note ? `：${note}` : ''}`,
        }))}
      />
    </Section>
  );
