import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { commentAuthors } from '#server/domains/consultation/comment/comment-authors.queries.ts';
import { type ToldOutcome, toldOutcomes } from '#server/domains/consultation/told-outcomes.queries.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { sentence, subjectOf } from '#server/law/sentence.ts';
import type { NotificationKind, Recipient } from '#server/engines/telling/notification.ts';
import { BATCH, notifyBatch } from '#server/engines/telling/notify-in-batches.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';

/** A consultation whose report is published. */
interface Reported {
  title: string;
  no: string;
  round: number;
}

/** An author, and what became of their comment. */
interface Author extends Recipient {
  outcome: ToldOutcome | null;
}

const HOW = '凭受理编号和查询码，可以在“我的参与”中查看您这一条的处理结果和理由。';

const published = ({ title }: Reported) => `您对《${subjectOf(title)}》提出的意见，处理结果已经公布`;

/** Outcome and reason, a line each (国令713号第十八条). */
function outcomeLines({ result, ground, reason, route, routedAnswer, clauses }: ToldOutcome): string[] {
  return [
    `处理结果：${result}${ground ? `（${ground}）` : ''}`,
    ...(reason ? [`理由：${reason}`] : []),
    ...(route ? [`转办：${route}`] : []),
    ...(routedAnswer ? [`转办答复：${routedAnswer}`] : []),
    ...(clauses.length > 0 ? [`草案因此修改：${clauses.map((no) => clauseName(no)).join('、')}`] : []),
  ];
}

const said = ({ outcome }: Author) => (outcome ? outcomeLines(outcome).map(sentence).join('') : HOW);

/** 采纳情况已公布: sent to everybody whose comment has an outcome, with the outcome and its reason. */
export const FEEDBACK_PUBLISHED: NotificationKind<Reported, Author> = {
  key: 'feedback',
  kind: MessageKind.FEEDBACK_PUBLISHED,
  subject: (_, person) => `您的意见有了处理结果（受理编号 ${groupedNo(person)}）`,
  mail: (facts, person, { publicUrl }) =>
    [
      `${published(facts)}。`,
      ...(person.outcome ? outcomeLines(person.outcome) : []),
      `意见采纳情况：${publicUrl}/fankui/${facts.no}/${facts.round}`,
      HOW,
    ].join('\n'),
  // A short message says the result; its reason stands behind the link.
  short: (facts, person) =>
    `${published(facts)}${person.outcome ? `：${person.outcome.result}` : ''}（受理编号 ${groupedNo(person)}）。${HOW}`,
  spoken: (facts, person) => `${published(facts)}（受理编号 ${groupedNo(person)}）。${said(person)}`,
};

/** 告知意见人: everybody who left a way to reach them learns that their comment has an outcome; each once. */
export const tellAuthors = defineCommand(
  ['authors.told', '告知意见人处理结果'],
  anyone,
  async (command, consultationId: string, after: string | null) => {
    command.about('consultation', consultationId);
    const { db, services } = command;
    const authors = await commentAuthors(db, services.seal, { consultationId, after, most: BATCH });
    const outcomes = await toldOutcomes(
      db,
      authors.map(({ id }) => id),
    );
    const people = authors.map((one): Author => ({ ...one, outcome: outcomes.get(one.id) ?? null }));
    const facts = await db
      .selectFrom('consultation')
      .select(['title', 'no', 'round'])
      .where('id', '=', consultationId)
      .executeTakeFirstOrThrow();
    const path = `/gongzuotai/zhengji/${consultationId}`;
    const about = { id: consultationId, title: facts.title, path };
    return notifyBatch(command, people, {
      kind: FEEDBACK_PUBLISHED,
      facts,
      occasion: '',
      about,
      job: ['tell-authors', { consultationId }],
    });
  },
);
