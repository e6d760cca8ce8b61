/**
 * 法规的登记 (国令713号第十二条; R-15): an entry of the library says which law it is, who issued it, and from which day it is in force; its
 * articles are counted before it may call itself whole. One person enters it, another confirms it against the official text.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { ClauseKind, PREAMBLE } from '#server/law/draft/draft-tree.ts';
import { titleIn } from '#server/law/draft/draft-title.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';
import { plainTitle, sameNumber, sameTitle } from './statute-name.ts';
import { articleNo, type StatuteClause } from './article-no.ts';
import { type PlanFacts, refusePeriod, refusePlanText } from './plan-entry.ts';

/** Facts about the law of an edition, apart from its text (登记的内容). */
export interface StatuteFacts extends PlanFacts {
  title: string;
  level: `${BasisLevel}`;
  docNo: string;
  issuer: string;
  promulgatedOn: CalendarDay;
  fromDay: CalendarDay;
  /** 本库收录全文: every article stands here. */
  whole: boolean;
  /** Where the official text is published; '' where nowhere. */
  url: string;
  reason: string;
}

/** Another law of the library, by what it is called (已有的法规). */
export interface NamedStatute {
  title: string;
  docNo: string;
}

const r15 = provision('R-15', 'DESIGN', '法规库登记规则');

/** Findings on an edition as it is entered or confirmed (登记法规): all at once. */
export const refuseStatute = (
  facts: StatuteFacts,
  clauses: readonly StatuteClause[],
  others: readonly NamedStatute[],
): Finding[] => [
  ...refuseName(facts, others),
  ...(hollow(facts.issuer) ? [issuerless] : []),
  ...(facts.fromDay < facts.promulgatedOn ? [earlyForce(facts)] : []),
  ...refusePeriod(facts),
  ...(facts.planKind === null ? refuseArticles(facts, clauses) : refusePlanText(facts, clauses)),
  ...refuseOtherText(facts, clauses),
  ...refuseThinReason(facts.reason, { code: 'STATUTE_REASON_REQUIRED', what: '登记法规', on: r15 }),
];

function refuseName(
  { title, docNo, level, planKind }: StatuteFacts,
  others: readonly NamedStatute[],
): Finding[] {
  const titled = others.find((other) => sameTitle(other.title, title));
  const numbered = others.find((other) => sameNumber(other.docNo, docNo));
  return [
    ...(hollow(title) ? [untitled] : []),
    ...(/[《》〈〉]/u.test(title) ? [titleMarked(title.replaceAll(/[《》〈〉]/gu, ''))] : []),
    ...(titled ? [titleTaken(titled)] : []),
    ...(hollow(docNo) && (planKind === null || docNo !== '') ? [numberless] : []),
    ...(numbered && !titled ? [numberTaken(docNo, numbered)] : []),
    ...(level === 'OTHER' && planKind === null ? [levelless] : []),
  ];
}

/** Findings on the articles of a law (条文): none in its text, one missing between two, or one twice. */
function refuseArticles({ whole }: StatuteFacts, clauses: readonly StatuteClause[]): Finding[] {
  const articles = clauses.filter(({ kind }) => kind === ClauseKind.ARTICLE);
  return [
    ...(articles.length === 0 && (whole || clauses.length > 0) ? [articleless] : []),
    ...(whole ? refuseGaps(articles) : []),
    ...repeated(articles).map(articleTwice),
  ];
}

/** A text with another title above it (另一部的正文). */
function refuseOtherText({ title }: StatuteFacts, clauses: readonly StatuteClause[]): Finding[] {
  const above = titleIn(clauses.find(({ no }) => no === PREAMBLE)?.text ?? '');
  const other = above !== '' && title !== '' && !plainTitle(above).includes(plainTitle(title));
  return other ? [otherTitle(above)] : [];
}

/** A whole law counts its articles from 第一条 without a gap; 之一 follows the one it is added to. */
function refuseGaps(articles: readonly StatuteClause[]): Finding[] {
  const numbers = new Set(articles.map((article) => articleNo(article)?.no ?? 0));
  const most = Math.max(0, ...numbers);
  const missing = Array.from({ length: most }, (_, at) => at + 1).filter((no) => !numbers.has(no));
  return missing.length > 0 ? [articlesMissing(missing)] : [];
}

const repeated = (articles: readonly StatuteClause[]): string[] =>
  articles.filter(({ no }) => no.endsWith('）')).map(({ no }) => no.replace(/（\d+）$/u, ''));

/** Reason against entering another edition while one waits for confirmation (等待确认). */
export const refuseSecondEdition = (pending: boolean): Finding[] => (pending ? [underWay] : []);

/** Reasons against a repeal (废止): the law stands no more, its day precedes the edition that it ends, or it gives no reason. */
export const refuseStatuteEnding = (
  last: { ends: boolean; fromDay: CalendarDay } | undefined,
  fromDay: CalendarDay,
  reason: string,
): Finding[] => [
  ...(last && !last.ends ? [] : [ended]),
  ...(last && fromDay <= last.fromDay ? [endsBeforeForce(last.fromDay)] : []),
  ...refuseThinReason(reason, { code: 'STATUTE_REASON_REQUIRED', what: '登记废止', on: r15 }),
];

const untitled = r15.block('STATUTE_TITLE_REQUIRED', 'title')`
  没有写明法规的名称。
  照公布的文本写全称，如“重大行政决策程序暂行条例”。`;

const titleMarked = (plain: string) => r15.block('STATUTE_TITLE_MARKED', 'title')`
  名称带有书名号，引用时会重复。
  改为“${plain}”。`;

const titleTaken = ({ title, docNo }: NamedStatute) => r15.block('STATUTE_TITLE_TAKEN', 'title')`
  法规库已经收录《${title}》${docNo === '' ? '' : `（${docNo}）`}。
  打开那一部，在它下面登记新的版本。`;

const numberless = r15.block('STATUTE_NUMBER_REQUIRED', 'docNo')`
  没有写明公布的令号或者文号。
  法律写主席令的号，行政法规写国务院令的号，如“国令第713号”。`;

const numberTaken = (docNo: string, { title }: NamedStatute) => r15.block('STATUTE_NUMBER_TAKEN', 'docNo')`
  ${docNo}是《${title}》的文号。
  对照公布令核对号数；同一令公布几部的，在文号后写明是其中哪一部。`;

const levelless = r15.block('STATUTE_LEVEL_REQUIRED', 'level')`
  没有选择效力级别。
  从法律、行政法规、地方性法规、规章、规范性文件中选一级；规划另选规划的类别。`;

const issuerless = r15.block('STATUTE_ISSUER_REQUIRED', 'issuer')`
  没有写明由哪个机关制定。
  如“国务院”“全国人民代表大会常务委员会”。`;

const earlyForce = ({ promulgatedOn }: StatuteFacts) => r15.block('STATUTE_FORCE_BEFORE_ISSUE', 'fromDay')`
  施行之日早于公布之日${inChinese(promulgatedOn)}。
  施行之日写在最后一条；公布之日写在公布令上。`;

const articleless = r15.block('STATUTE_ARTICLES_MISSING', 'text')`
  正文里没有读到“第一条”一类的条文。
  从“第一条”起粘贴；暂时没有全文的，留空并取消“收录全文”。`;

const otherTitle = (above: string) => r15.block('STATUTE_TEXT_OTHER', 'text')`
  正文的标题是“${above}”，与登记的名称不是同一部。
  换成这一部的文本，或者改正登记的名称。`;

const articlesMissing = (missing: readonly number[]) => r15.block('STATUTE_ARTICLES_GAP', 'text')`
  缺少第${missing.slice(0, 10).join('、')}条，不是全文。
  补上这几条；本来只收一部分的，取消“收录全文”。`;

const articleTwice = (no: string) => r15.block('STATUTE_ARTICLE_TWICE', 'text')`
  ${no}出现了两次。
  删去多粘贴的一处；另有附件、修改决定的，只留正文。`;

const underWay = r15.block('STATUTE_UNDER_WAY')`
  这部法规有一版等待确认。
  另一人确认或者退回以后，再登记下一版。`;

const ended = r15.block('STATUTE_ENDED')`
  这部法规没有现行的版本，不用再登记废止。
  重新公布施行的，登记新的版本。`;

const endsBeforeForce = (fromDay: CalendarDay) => r15.block('STATUTE_ENDS_EARLY', 'fromDay')`
  最近一版自${inChinese(fromDay)}起施行，不能在这以前废止。
  照废止的决定或者新法的附则写日期。`;
