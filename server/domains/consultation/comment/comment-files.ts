import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { provision } from '#server/law/refusal.ts';

const r83 = provision('R-83', 'DESIGN', '意见提交规则');

/** A file sent ahead of the comment it belongs to (已上传的附件). */
export interface SentFile {
  readonly id: string;
  readonly size: number;
  readonly sha256: string;
}

/** Attachments sent with a comment. */
interface FileRequest {
  readonly attachmentTokens: readonly string[];
  readonly consultationId: string;
  readonly idempotencyKey: string;
}

const FILES = `
  select a.id, a.size, a.sha256 from unnest($1::uuid[]) with ordinality as t(id, place)
  join attachment a on a.id = t.id and a.consultation_id = $2 and a.kind in ('COMMENT', 'SCAN')
  where a.comment_id is null
    or a.comment_id = (select k.id from comment k where k.idempotency_key = $3)
  order by t.place`;

/** Far more than any policy allows; the rest is not even looked up. */
const MOST = 100;

/**
 * The files that these tokens stand for, in their order. A token that is none of ours, or whose file was swept away or
 * went into another comment, gives none; a repeated request finds its own files again.
 */
export async function filesOf(
  { seal, system }: Services,
  { attachmentTokens: tokens, consultationId, idempotencyKey }: FileRequest,
): Promise<readonly SentFile[]> {
  if (tokens.length === 0) return [];
  const ids = [...new Set(tokens)].slice(0, MOST).map((token) => {
    try {
      return seal.open(Buffer.from(token, 'base64url'), 'attachment');
    } catch {
      return null;
    }
  });
  const { rows } = await system.query<SentFile>(FILES, [ids, consultationId, idempotencyKey]);
  return rows;
}

/** A file that the sweep took, or that went into another comment. */
export const fileGone = r83.block('ATTACHMENT_GONE', 'attachments')`
  有附件已经失效：上传后超过24小时没有提交，或者已经用在另一条意见中。
  请重新上传附件后再提交。`;
