import { askReason } from '#server/domains/consultation/comment/ask-reason.ts';
import { confirmReasonAnswer } from '#server/domains/feedback/confirm-reason-answer.ts';
import { proposeReasonAnswer } from '#server/domains/feedback/propose-reason-answer.ts';
import { lookupCodeOf } from '#server/engines/receipt/receipt.ts';
import { clerkOf, leadOf } from './desks.ts';
import { kept, type Teller } from './teller.ts';

/** Who asks about the reason of a theme, what, and what the unit answered; without an answer it waits. */
interface Asking {
  theme: string;
  unit: string;
  on: string;
  questions: readonly string[];
  answer?: { proposedOn: string; confirmedOn: string; text: string };
}

const ASKINGS: readonly Asking[] = [
  {
    theme: '要求将第一中学招生范围扩大到全县',
    unit: 'edu',
    on: '2026-05-06',
    questions: ['还剩32个学位，为什么不能拿出来全县摇号？', ''],
    answer: {
      proposedOn: '2026-05-09',
      confirmedOn: '2026-05-12',
      text: '1200个学位中，服务片区内预计使用1168个，余下32个按省里的规定先留给片区内当年迁入落户和随迁的孩子，近三年每年用去28至35个，没有可以拿出来面向全县的学位。每年8月20日公布各校剩余学位，确有剩余的由县教育体育局统一调剂，全县的孩子都可以申请。',
    },
  },
  {
    theme: '小区配建标准提高',
    unit: 'civil',
    on: '2026-11-17',
    questions: ['省里规定的上限是哪一份文件、第几条？老旧小区从哪一年开始补建？'],
  },
];

/** 理由不清楚: two ask about one reason and have their answer; another waits for one. */
export async function tellReasons(teller: Teller): Promise<void> {
  for (const asking of ASKINGS) await tellAsking(teller, asking);
}

async function tellAsking(teller: Teller, { theme, unit, on, questions, answer }: Asking): Promise<void> {
  await teller.clock(on, '20:30');
  const authors = await authorsOf(teller, theme, questions.length);
  for (const [index, { receiptNo, key }] of authors.entries()) {
    const code = lookupCodeOf(teller.services.seal, key);
    const asking = { question: questions[index] ?? '', differs: false };
    kept(await askReason(teller.as(null), receiptNo, code, asking));
  }
  if (!answer) return;
  await teller.clock(answer.proposedOn, '10:30');
  const written = {
    commentIds: authors.map(({ id }) => id),
    text: answer.text,
    showQuestions: true,
  };
  const id = kept(await proposeReasonAnswer(teller.as(clerkOf(unit)), written, null));
  await teller.clock(answer.confirmedOn, '15:00');
  const version = await teller.version('reason_answer', id);
  kept(await confirmReasonAnswer(teller.as(leadOf(unit)), id, version));
}

/** Authors of opinions of a theme, those first whose words everybody reads. */
const authorsOf = (teller: Teller, theme: string, most: number) =>
  teller.rows<{ id: string; receiptNo: string; key: string }>(
    `select c.id, c.receipt_no as "receiptNo", c.idempotency_key as key
     from comment c join comment_state s on s.comment_id = c.id
     join cluster_member m on m.comment_id = c.id join comment_cluster l on l.id = m.cluster_id
     where l.title = $1 order by (s.show_text and s.text_cleared) desc, c.id limit $2`,
    [theme, most],
  );
