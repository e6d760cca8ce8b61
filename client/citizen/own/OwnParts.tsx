import { longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { words } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Own } from './own-fragment.ts';

const known = (items: readonly (readonly [term: string, detail: string | null | undefined])[]) =>
  items.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));

/** Whether any personal data is stored apart from the submission itself. */
export const keepsPerson = ({ name, contact, organisation }: Own) => Boolean(name ?? contact ?? organisation);

/** 姓名和联系方式, unmasked: whoever holds the receipt reads their own; since when, and until when. */
export const PersonFacts = ({ own }: { own: Own }) => (
  <Facts
    items={[
      { term: words.form.name, detail: own.name ?? '没有保存' },
      ...known([
        ['单位', own.organisation],
        ['监护人', own.guardian],
        ['记者证号', own.cardNo],
        ['身份证明号码', own.identityNo],
      ]),
      { term: '联系方式', detail: own.contact ?? '没有保存' },
      { term: '保存自', detail: <time dateTime={own.receivedAt}>{moment(own.receivedAt)}</time> },
      { term: '保存到', detail: untilOf(own) },
    ]}
  />
);

function untilOf(own: Own): string {
  if (!keepsPerson(own)) return own.keptRule.startsWith('提问') ? own.keptRule : '已经没有保存';
  return own.keptThrough ? `${longDate(own.keptThrough)}。${own.keptRule}` : own.keptRule;
}

/** Content handed in under the receipt, and its later course. */
export const SaidFacts = ({ own: { matter, said } }: { own: Own }) => (
  <Facts
    items={[
      { term: '事项', detail: matter },
      ...said.map(({ label, text }) => ({ term: label, detail: <Paragraphs>{text}</Paragraphs> })),
    ]}
  />
);

/** Accesses to the contact by staff, and messages sent, line by line. */
export const Traces = ({ messages, readings }: Own) => (
  <>
    <ul className="stack">
      {readings.map(({ at, unit, reason }, index) => (
        <li key={`reading-${index}`}>
          <time dateTime={at}>{moment(at)}</time>，
          {unit
            ? `${unit}查看了联系方式或者原文，理由：${reason}`
            : '有人凭发到您联系方式的验证码找回了这份回执'}
        </li>
      ))}
      {messages.map(({ to, subject, createdAt, sentAt }, index) => (
        <li key={`message-${index}`}>
          <time dateTime={sentAt ?? createdAt}>{moment(sentAt ?? createdAt)}</time>，
          {sentAt ? '发出' : '写好，没有发出'}“{subject}”，发往{to || '（没有地址）'}
        </li>
      ))}
    </ul>
    {readings.every(({ unit }) => unit === '') ? (
      <p className="small soft gap-top">没有工作人员查看过您的联系方式。</p>
    ) : null}
    {messages.length === 0 ? <p className="small soft gap-top">没有给您发过告知。</p> : null}
  </>
);
