import { sql } from 'kysely';
import { facts, type Sheet, table } from '#schema/kernel/sheet.ts';
import type { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { COMMENT_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';
import { STANCE_LABELS } from '#server/law/consultation/comment-words.ts';
import { COMMENT_STATUS_LABELS } from '#server/law/consultation/comment-stage.ts';
import { OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import { correctedRound } from './corrected-round.ts';
import { dossierSheet, type Round } from './dossier-sheet.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { type HeldComment, heldComments } from './held-comments.queries.ts';
import { aimOf } from '#server/law/draft/clause-number.ts';
import { ATTACHMENT_WORDS } from './paper-words.ts';
import { both, type Piece, type Places } from './piece.ts';
import { statementSheet } from './statement.ts';
import { statementOf } from './statement.queries.ts';

/** Opinions to a volume: what is in memory at once, and what is written as Word in one go without making others wait. */
export const VOLUME = 100;

/** Everything of the public's opinions (公众意见): each round with its materials, opinions and what became of them. */
export async function* consultationPieces(db: Db, decisionId: string, places: Places): AsyncGenerator<Piece> {
  for (const round of await roundsOf(db, decisionId)) {
    const within = `第${round.round}轮征求意见`;
    const next = (label: string) => places.next(FilePart.PARTICIPATION, label, within);
    const label = '征求意见公告及材料';
    yield* both(
      next(label),
      `${within}：${label}`,
      dossierSheet(correctedRound(round)),
      round,
      heldBy(round),
    );
    for (const file of await attachmentsOf(db, round.id)) {
      const { kind, ...stored } = file;
      const label = `${ATTACHMENT_WORDS[kind]}：${file.name}`;
      yield { kind: 'stored', path: next(file.name), label: `${within}：${label}`, holds: [], ...stored };
    }
    yield* opinions(db, round, within, next);
    yield* statementPieces(db, round, within, next);
  }
}

/** Archive items that an opened round provides; none before it opens. */
const heldBy = ({ opensOn, basis }: Round): ArchiveItem[] =>
  opensOn === null
    ? []
    : [ArchiveItem.PUBLIC_OPINIONS, ArchiveItem.DRAFT, ...(basis.length > 0 ? [ArchiveItem.BASIS] : [])];

async function roundsOf(db: Db, decisionId: string): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select c.id, c.no, c.round, c.title, u.name as "unitName", c.opens_on::text as "opensOn",
      c.closes_on::text as "closesOn", c.comments_shown as "commentsShown", c.shorten_reason as "shortenReason",
      c.shorten_approved_by as "shortenApprovedBy", c.withdrawn_reason as "withdrawnReason",
      coalesce(o.plain_words, '') as "plainWords", coalesce(o.ways, '[]') as ways, coalesce(o.contact, '{}') as contact,
      coalesce(o.basis, '[]') as basis, coalesce(o.interpretation, '[]') as interpretation,
      coalesce(o.impacts, '[]') as impacts, coalesce(o.questions, '[]') as questions,
      coalesce(o.cases, '[]') as cases,
      (select coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'alt', f.alt, 'caption', f.caption) order by f.position, f.id), '[]')
        from attachment f where f.consultation_id = c.id and f.kind = 'PICTURE' and f.attached_at is not null) as pictures,
      (select coalesce(jsonb_agg(jsonb_build_object('title', v.title, 'durationMs', v.duration_ms,
          'withdrawnAt', v.withdrawn_at, 'withdrawReason', v.withdraw_reason,
          'sha256', (select g.sha256 from recording_file g where g.recording_id = v.id and g.shown order by g.at limit 1),
          'cues', (select coalesce(jsonb_agg(jsonb_build_object('startsMs', q.starts_ms, 'text', q.text) order by q.starts_ms), '[]')
            from transcript_cue q where q.recording_id = v.id)) order by v.part), '[]')
        from recording v where v.consultation_id = c.id and v.state in ('PUBLISHED', 'WITHDRAWN')) as clips,
      coalesce(o.channels, '[]') as channels, ${correctedWords} as "correctedWords",
      (select coalesce(jsonb_agg(jsonb_build_object('anchorId', x.anchor_id, 'no', x.no, 'text', x.text, 'note', x.note) order by x.position), '[]')
        from clause x where x.draft_version_id = (select v.id from draft_version v
          where v.consultation_id = c.id order by v.no desc limit 1)) as clauses,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'reason', n.reason, 'at', n.at) order by n.at), '[]')
        from consultation_notice n where n.consultation_id = c.id) as notices
    from consultation c join unit u on u.id = c.unit_id left join dossier o on o.consultation_id = c.id
    where c.decision_id = ${decisionId} order by c.round`.execute(db);
  return rows;
}

interface AttachmentRow {
  fileId: string;
  kind: AttachmentKind;
  name: string;
  size: number;
  sha256: string;
  storageKey: string;
}

/** The files of the dossier; those of comments are their authors' and are not bound. */
async function attachmentsOf(db: Db, consultationId: string): Promise<AttachmentRow[]> {
  const { rows } = await sql<AttachmentRow>`
    select id as "fileId", kind, name, size, sha256, storage_key as "storageKey" from attachment
    where consultation_id = ${consultationId} and comment_id is null and attached_at is not null
      and kind not in ('COMMENT', 'SCAN') order by position, id`.execute(db);
  return rows;
}

type Next = (label: string) => string;

async function* opinions(
  db: Db,
  { id, no, round }: Round,
  within: string,
  next: Next,
): AsyncGenerator<Piece> {
  let volume = 0;
  for await (const comments of heldComments(db, id, VOLUME)) {
    const label = `公众意见汇编 第${++volume}册`;
    const value = { no, round, volume, comments };
    const [paper, data] = both(next(label), `${within}：${label}`, opinionsSheet(label, comments), value);
    yield { ...paper, volume: true };
    yield data;
  }
}

const HEAD = ['受理编号', '来源', '署名', '态度与条款', '意见', '处理结果'] as const;

const opinionsSheet = (title: string, comments: readonly HeldComment[]): Omit<Sheet, 'path'> => ({
  title,
  blocks: [
    facts([
      [
        '说明',
        '本人没有同意公开、没有审核或者不予展示的意见，计入条数并逐条处理，正文不入卷；联系方式一律不入卷。',
      ],
    ]),
    table(
      HEAD,
      comments.map((one) => [
        one.receiptNo,
        COMMENT_CHANNEL_LABELS[one.channel],
        one.displayName,
        [STANCE_LABELS[one.stance], aimOf(one.clauseNo), one.quote?.words ?? ''].filter(Boolean).join('\n'),
        wordsOf(one),
        one.outcome ? OUTCOME_LABELS[one.outcome] : COMMENT_STATUS_LABELS[one.status],
      ]),
    ),
  ],
});

const wordsOf = ({ text, suggestedText }: HeldComment): string =>
  text === null
    ? '（正文不公开）'
    : [text, suggestedText ? `建议改为：${suggestedText}` : ''].filter(Boolean).join('\n');

async function* statementPieces(db: Db, { id }: Round, within: string, next: Next): AsyncGenerator<Piece> {
  const statement = await statementOf(db, id);
  if (!statement) return;
  const label = '公众意见采纳情况说明';
  const holds = statement.publishedOn ? [ArchiveItem.ADOPTION] : [];
  yield* both(next(label), `${within}：${label}`, statementSheet(statement), statement, holds);
}
