import type { ComponentType } from 'react';
import { longDate, moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, CASE_KIND_LABELS, type CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS, stateWord } from '#server/law/casework/case-kinds.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { decisionHref, receiptLink } from '../addresses.ts';
import { messageHref, MY_CORRECTION } from '../addresses/casework.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { receiptPart } from '../receipt/receipt-part.ts';
import { dueWords, type MyCase, MyCaseFragment } from './my-case.ts';
import { awaitedCorrection, requestFacts, requestHead, requestState, termWords } from './request-course.tsx';
import { RequestBody } from './RequestBody.tsx';

interface Mine {
  mine: MyCase;
}

const saidFacts = ({ kind, caseTitle, about, caseSubject, channel, text, publicWish }: MyCase): Fact[] => [
  ...(about
    ? [{ term: '决策', detail: <a href={decisionHref(about.no)}>{about.title}</a> }]
    : [{ term: '标题', detail: caseTitle }]),
  ...(caseSubject ? [{ term: '关于', detail: SUGGESTION_SUBJECT_LABELS[caseSubject] }] : []),
  { term: '内容', detail: <Paragraphs>{text}</Paragraphs> },
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[channel] },
  { term: '公开方式', detail: publicWish ? '同意公开问题和答复' : CASE_KINDS[kind].own.unpublished },
];

/** The unit that it came to is not yet the one that answers. */
const officeSorts = (kind: CaseKind) => CASE_KINDS[kind].sortedAs === null;

/** Parts of the receipt of a kind; its words are the descriptor's. */
interface KindOfReceipt {
  /** When it will be answered, as its receipt says it first. */
  promise: (mine: MyCase) => string;
  state: (mine: MyCase) => string;
  said: (mine: MyCase) => Fact[];
  head: (mine: MyCase) => Fact[];
  next: (mine: MyCase) => string;
  Body: ComponentType<Mine>;
}

const promised = ({ kind, unitName, dueOn }: MyCase) =>
  `${officeSorts(kind) ? '' : `由${unitName}办理，`}${longDate(dueOn)}前答复。`;

const caseHead = ({ submittedAt, unitName, caseClass, dueOn, kind }: MyCase): Fact[] => [
  {
    term: '种类',
    detail: caseClass && officeSorts(kind) ? CASE_CLASS_LABELS[caseClass] : CASE_KIND_LABELS[kind],
  },
  { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
  { term: '办理单位', detail: unitName },
  { term: '答复期限', detail: longDate(dueOn) },
];

const CaseBody = ({ mine }: Mine) => (
  <>
    <Answer {...mine} />
    <Transfers {...mine} />
    <Section id="neirong" title={CASE_KINDS[mine.kind].own.content} rule>
      <Facts items={saidFacts(mine)} />
    </Section>
  </>
);

const SIMPLY = {
  promise: promised,
  state: ({ kind, caseState }: MyCase) => stateWord(kind, caseState),
  said: saidFacts,
  head: caseHead,
  next: dueWords,
  Body: CaseBody,
};

const APPLIED: KindOfReceipt = {
  promise: termWords,
  state: requestState,
  said: requestFacts,
  head: requestHead,
  next: termWords,
  Body: RequestBody,
};

const of = (kind: CaseKind): KindOfReceipt => (CASE_KINDS[kind].applied ? APPLIED : SIMPLY);

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
    lead: `请记下受理编号和查询码，或把本页保存、打印。${of(mine.kind).promise(mine)}`,
    received: mine.submittedAt,
    said: of(mine.kind).said(mine),
    goOn: '查看办理情况',
  }),
  head: (mine) => ({
    tag: <Tag kind={mine.reply ? 'done' : 'open'}>{of(mine.kind).state(mine)}</Tag>,
    facts: of(mine.kind).head(mine),
  }),
  listed: (mine) => ({
    matter: mine.about?.title ?? mine.caseTitle,
    received: mine.submittedAt,
    next:
      mine.reply && mine.answeredOn
        ? `${mine.answeredUnit ?? mine.unitName}已于${longDate(mine.answeredOn)}答复。`
        : of(mine.kind).next(mine),
    waits: awaitedCorrection(mine) !== null,
  }),
  deeds: (mine) =>
    awaitedCorrection(mine) ? [{ label: '补正申请', href: MY_CORRECTION, inBody: true }] : [],
  Body: ({ mine }: Mine) => {
    const { Body } = of(mine.kind);
    return <Body mine={mine} />;
  },
});

const Answer = (mine: MyCase) =>
  mine.reply && mine.answeredOn ? (
    <Section
      id="dafu"
      title={`${mine.answeredUnit ?? ''}的答复`}
      aside={<time>{longDate(mine.answeredOn)}</time>}
      rule
    >
      <div className="stack">
        <Paragraphs dial>{mine.reply}</Paragraphs>
        {mine.opinion ? (
          <p>
            <a href={receiptLink(mine.opinion)}>打开对《{subjectOf(mine.opinion.title)}》的意见</a>
          </p>
        ) : null}
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

const Transfers = ({ transfers }: MyCase) =>
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
