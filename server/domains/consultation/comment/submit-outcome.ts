import type { ContactPoint } from '#schema/consultation/dossier-parts.ts';
import { CORRECTED_WORDS } from '#server/ground/kernel/corrected-words.ts';
import { notFound, tryLater } from '#server/ground/kernel/fault.ts';
import { BatchQueue, PATIENT } from '#server/ground/kernel/batch-queue.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { refuseComment } from '#server/law/consultation/comment-window.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { demandSameContent } from '#server/engines/receipt/request.ts';
import { type SentComment, waitedMs } from './sent-comment.ts';
import { contactLine, isPublished } from './comment-late-contact.ts';

/** A request whose comment was not stored now. */
export type LeftOut = Pick<SentComment, 'consultationId' | 'idempotencyKey' | 'requestHash' | 'arrivedAt'>;

/** Comment stored earlier under the same key. */
export interface EarlierComment {
  readonly receiptNo: string;
  readonly submittedAt: Date;
  readonly commitment: string;
  readonly channel: CommentChannel;
}

interface Stand {
  place: number;
  now: Date;
  earlier: (EarlierComment & { requestHash: string }) | null;
  consultationId: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  withdrawnAt: Date | null;
  contact: ContactPoint | null;
  corrected: readonly CorrectedWords[] | null;
  phase: DecisionPhase;
}

/** Read after the statement: only now a comment that another one stored meanwhile can be seen. */
const STANDS = `
  select r.place::int as place, app_now() - r.waited * interval '1 millisecond' as now, c.id as "consultationId", c.opens_at as "opensAt",
    c.closes_at as "closesAt", c.withdrawn_at as "withdrawnAt", d.contact, m.phase,
    ${CORRECTED_WORDS} as corrected,
    case when k.id is not null then json_build_object('receiptNo', k.receipt_no, 'submittedAt', k.submitted_at,
      'commitment', k.commitment, 'channel', k.channel, 'requestHash', k.request_hash) end as earlier
  from unnest($1::uuid[], $2::uuid[], $3::int[]) with ordinality as r(key, consultation_id, waited, place)
  left join comment k on k.idempotency_key = r.key
  left join consultation c on c.id = r.consultation_id
  left join dossier d on d.consultation_id = c.id
  left join decision m on m.id = c.decision_id
  order by r.place`;

const stands = perRuntime(
  ({ system }) =>
    new BatchQueue<LeftOut, Stand>(async (items) => {
      const keys = items.map(({ idempotencyKey }) => idempotencyKey);
      const consultations = items.map(({ consultationId }) => consultationId);
      const query = {
        name: 'submit-stands',
        text: STANDS,
        values: [keys, consultations, items.map(waitedMs)],
        query_timeout: 8000,
      };
      return (await system.query<Stand>(query)).rows;
    }, PATIENT),
);

/**
 * Why a comment was not stored: the receipt of the same request, CONFLICT when its key carried something else, or
 * everything that stands in the way now, `findings` of its content among it.
 */
export async function outcomeOf(
  services: Services,
  leftOut: LeftOut,
  findings: readonly Finding[] = [],
): Promise<EarlierComment | Refusal> {
  const stand = await stands(services).add(leftOut);
  if (stand.earlier) return sameRequest(stand.earlier, leftOut.requestHash);
  if (!stand.consultationId) throw notFound('该征求意见');
  const all = [...refuseComment(windowOf(stand), stand.now), ...findings];
  if (all.length === 0) throw again();
  return new Refusal(all);
}

/** The earlier answer to the same request; the same key with other content is none. */
export function sameRequest(
  earlier: EarlierComment & { requestHash: string },
  requestHash: string,
): EarlierComment {
  demandSameContent(earlier.requestHash, requestHash);
  return { ...earlier, submittedAt: new Date(earlier.submittedAt) };
}

/** Nothing stands in the way any more: a file was claimed meanwhile, or a receipt number was drawn twice. */
const again = () => tryLater('刚才没有提交成功，请再试一次。', 1);

const windowOf = ({ opensAt, closesAt, withdrawnAt, contact, corrected, phase }: Stand) => ({
  opensAt,
  closesAt,
  withdrawnAt,
  contact: contactLine(contact, corrected ?? []),
  decisionPublished: isPublished(phase),
});
