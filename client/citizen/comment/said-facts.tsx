import type { Fact } from '#client/ui/Facts.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { BLACKOUT_KIND_LABELS, STANCE_LABELS, words } from '#client/words.ts';
import type { BlackoutKind, Stance } from '#client/graphql/graphql.ts';
import { consultationHref } from '../addresses.ts';
import { matterOf, unsaid } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { AimedAt, type Followed, QuoteNow } from './QuotedWords.tsx';
import { Rewording } from './Rewording.tsx';

/** Content of a comment as it is recorded. */
export interface SaidRecord {
  consultation: { no: string; round: number; title: string };
  clauseNo?: string | null | undefined;
  clauseText?: string | null | undefined;
  quote?: { words: string } | null | undefined;
  quoteNow?: Followed | null | undefined;
  stance: Stance;
  text: string;
  suggestedText?: string | null | undefined;
  displayName: string;
  showText: boolean;
  blackouts: readonly { words: string; kind: BlackoutKind; reason: string }[];
  attachments: readonly { id: string; name: string }[];
  commitment: string;
}

/** Term by term, for the receipt and for later (意见内容). */
export const saidFacts = (said: SaidRecord): Fact[] => [
  {
    term: '事项',
    detail: <a href={consultationHref(said.consultation)}>{matterOf(said.consultation.title)}</a>,
  },
  { term: '针对', detail: <AimedAt clauseNo={said.clauseNo} quote={said.quote} /> },
  ...(said.quoteNow ? [{ term: '这段话后来', detail: <QuoteNow {...said.quoteNow} /> }] : []),
  { term: '态度', detail: STANCE_LABELS[said.stance] },
  { term: '意见', detail: <Said {...said} /> },
  ...(said.suggestedText
    ? [{ term: words.form.suggestedText, detail: <Suggested {...said} wording={said.suggestedText} /> }]
    : []),
  ...(said.attachments.length > 0
    ? [{ term: words.form.attachments, detail: said.attachments.map(({ name }) => name).join('，') }]
    : []),
  { term: '公开方式', detail: publicityOf(said) },
  { term: '内容指纹', detail: <Fingerprint {...said} /> },
];

/** The words as they were written, and which of them nobody else reads. */
const Said = ({ text, suggestedText, blackouts }: SaidRecord) => (
  <>
    {text ? <Paragraphs>{text}</Paragraphs> : unsaid(suggestedText)}
    {blackouts.length > 0 ? (
      <p className="small soft">公开时隐去了：{blackouts.map(hiddenAs).join('、')}</p>
    ) : null}
  </>
);

const hiddenAs = ({ words: hidden, kind, reason }: SaidRecord['blackouts'][number]) =>
  reason ? `${hidden}（${BLACKOUT_KIND_LABELS[kind]}：${reason}）` : hidden;

const Suggested = ({ clauseText, quote, wording }: SaidRecord & { wording: string }) => (
  <Rewording clauseText={clauseText} quote={quote} wording={wording} />
);

const publicityOf = ({ showText, displayName }: SaidRecord) =>
  showText ? `可以公开原文，署名“${displayName}”` : '不公开原文，只计入汇总';

const Fingerprint = ({ commitment }: SaidRecord) => (
  <>
    <Hash>{commitment}</Hash>
    <br />
    <span className="tiny soft">用来证明收到以后没有被改动；核对所需的内容在凭证里</span>
  </>
);
