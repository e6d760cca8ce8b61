import { facts, heading, paragraph, paragraphs, type Sheet, table } from '#schema/kernel/sheet.ts';
import type {
  Channel,
  ContactPoint,
  Impact,
  InterpretationPart,
  LegalBasis,
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
  Way,
} from '#schema/consultation/dossier-parts.ts';
import type { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { COMMENTS_SHOWN_LABELS, type CommentsShown } from '#server/law/consultation/comment-words.ts';
import { BASIS_LEVEL_LABELS, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import {
  INTERPRETATION_SECTION_LABELS,
  sectionWords,
} from '#server/law/consultation/interpretation-sections.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { saidDuration, saidTime } from '#server/law/playback/cue-time.ts';
import { CHANNEL_WORDS, NOTICE_WORDS, shanghai, WAY_WORDS } from './paper-words.ts';

/** 解读视频 as it is filed: its words whole, the film by its digest. */
export interface HeldClip {
  title: string;
  durationMs: number | null;
  sha256: string | null;
  withdrawnAt: string | null;
  withdrawReason: string | null;
  cues: readonly { startsMs: number; text: string }[];
}

/** A round of asking the public with its five published parts (第十五条). */
export interface Round {
  id: string;
  no: string;
  round: number;
  title: string;
  unitName: string;
  opensOn: CalendarDay | null;
  closesOn: CalendarDay | null;
  commentsShown: CommentsShown;
  shortenReason: string | null;
  shortenApprovedBy: string | null;
  withdrawnReason: string | null;
  plainWords: string;
  ways: readonly Way[];
  contact: ContactPoint;
  basis: readonly LegalBasis[];
  interpretation: readonly InterpretationPart[];
  impacts: readonly Impact[];
  questions: readonly ExplainedQuestion[];
  cases: readonly ExplainedCase[];
  pictures: readonly (Pick<ExplainedPicture, 'alt' | 'caption'> & { name: string })[];
  clips: readonly HeldClip[];
  channels: readonly Channel[];
  correctedWords: readonly CorrectedWords[];
  clauses: readonly { anchorId: string; no: string; text: string; note: string }[];
  notices: readonly { kind: NoticeKind; reason: string; at: string }[];
}

/** 征求意见公告及材料: the notice, the draft by its clauses, its explanation, the ways to answer. */
export const dossierSheet = (round: Round): Omit<Sheet, 'path'> => ({
  title: round.title || `第${round.round}轮征求意见`,
  blocks: [
    ...(round.plainWords
      ? [heading('通俗说明'), ...paragraphs(round.plainWords), heading('期限和办理')]
      : []),
    facts(termOf(round)),
    heading('意见反馈途径'),
    facts(round.ways.map(({ kind, text }) => [WAY_WORDS[kind], text])),
    heading('联系方式'),
    facts(contactOf(round.contact)),
    heading('草案'),
    ...round.clauses.flatMap(({ no, text, note }) => [
      ...paragraphs(`${clauseName(no)}　${text}`),
      ...(note ? paragraphs(`（说明：${note}）`) : []),
    ]),
    heading('政策解读'),
    facts(round.interpretation.map((one) => [INTERPRETATION_SECTION_LABELS[one.section], sectionWords(one)])),
    ...impactBlocks(round.impacts),
    ...(round.questions.length > 0 ? [heading('问答')] : []),
    ...round.questions.flatMap(({ question, answer }) => [paragraph(question), ...paragraphs(answer)]),
    ...caseBlocks(round.cases),
    ...pictureBlocks(round.pictures),
    ...round.clips.flatMap(clipBlocks),
    heading('依据'),
    basisTable(round),
    heading('公布渠道和公告'),
    facts([
      ...round.channels.map(
        ({ kind, name, at }) => [CHANNEL_WORDS[kind], `${name}　${shanghai(new Date(at))}`] as const,
      ),
      ...round.notices.map(
        ({ kind, reason, at }) =>
          [NOTICE_WORDS[kind], [shanghai(new Date(at)), reason].filter(Boolean).join('　')] as const,
      ),
    ]),
  ],
});

const basisTable = ({ basis, clauses }: Round) =>
  table(
    ['效力级别', '名称', '文号', '条款', '原文', '所支持的条款'],
    basis
      .map(wholeBasis)
      .map(({ level, title, docNo, article, quotation, clauseIds }) => [
        BASIS_LEVEL_LABELS[level],
        title,
        docNo,
        article,
        quotation,
        supported(clauseIds, clauses),
      ]),
  );

/** The clauses of the draft that an entry supports, by name; the whole draft where it names none. */
const supported = (clauseIds: readonly string[], clauses: Round['clauses']) =>
  clauseIds.length === 0
    ? '全文'
    : clauses
        .flatMap(({ anchorId, no }) => (clauseIds.includes(anchorId) ? [clauseName(no)] : []))
        .join('、');

const impactBlocks = (impacts: readonly Impact[]) =>
  impacts.length === 0
    ? []
    : [
        heading('政策变化对照'),
        table(
          ['涉及的人', '现在', '以后', '从何时起'],
          impacts.map(({ who, before, after, since }) => [who, before, after, since]),
        ),
      ];

const caseBlocks = (cases: readonly ExplainedCase[]) =>
  cases.length === 0
    ? []
    : [
        heading('案例'),
        table(
          ['谁', '情况', '照草案怎样处理'],
          cases.map(({ who, situation, outcome }) => [who, situation, outcome]),
        ),
      ];

const pictureBlocks = (pictures: Round['pictures']) =>
  pictures.length === 0
    ? []
    : [
        heading('图解'),
        table(
          ['图', '图上是什么', '图下文字'],
          pictures.map(({ name, alt, caption }) => [name, alt, caption]),
        ),
      ];

/** The film itself lies with the recordings; what is said in it is filed. */
const clipBlocks = ({ title, durationMs, sha256, withdrawnAt, withdrawReason, cues }: HeldClip) => [
  heading(`解读视频：${title}`),
  facts([
    ['时长', durationMs === null ? '' : saidDuration(durationMs)],
    ['视频文件的SHA-256', sha256 ?? ''],
    ['撤下', withdrawnAt && `${shanghai(new Date(withdrawnAt))}　${withdrawReason ?? ''}`],
  ]),
  table(
    ['时刻', '字幕'],
    cues.map(({ startsMs, text }) => [saidTime(startsMs), text]),
  ),
];

const termOf = (round: Round) =>
  [
    ['事项编号', `${round.no}　第${round.round}轮`],
    ['承办单位', round.unitName],
    ['开始', round.opensOn ? inChinese(round.opensOn) : '尚未公布'],
    ['截止', round.closesOn ? inChinese(round.closesOn) : '未定'],
    ['意见展示', COMMENTS_SHOWN_LABELS[round.commentsShown]],
    ['缩短期限的说明', round.shortenReason],
    ['缩短期限的批准', round.shortenApprovedBy],
    ['撤回的理由', round.withdrawnReason],
  ] as const;

const contactOf = ({ unit, name, phone, email, address }: ContactPoint) =>
  [
    ['单位', unit],
    ['联系人', name],
    ['电话', phone],
    ['电子邮箱', email],
    ['地址', address],
  ] as const;
