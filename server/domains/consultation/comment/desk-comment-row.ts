import { sql } from 'kysely';
import type { DeskCommentView } from '#schema/consultation/comment-desk-view.ts';
import type { CommentClusterView } from '#schema/feedback/comment-cluster-view.ts';
import { dispositionJson } from '#server/domains/feedback/cluster.queries.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { type ConsultationFacts, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { deskCapabilities } from './comment-capabilities.ts';
import { FILES, FROM_COMMENTS, REVISIONS, WITH_OUTCOME, WORDS } from './comment-select.ts';
import { ownMatter } from '../consultation.permissions.ts';
import { masked } from './public-comment.queries.ts';

/** One row of the desk (工作台一行) as it is stored. */
export interface DeskRow extends Omit<DeskCommentView, 'viewerCan'>, ConsultationFacts {
  now: Date;
  unitIds: readonly string[];
  hideProposedById: string | null;
  clusterId: string | null;
  signed: boolean;
}

/** A comment of the desk, with what its field `cluster` is read from. */
export interface DeskComment extends DeskCommentView {
  readonly clusterId: string | null;
  /** The clusters of the consultation, read once a page and only when they are asked for. */
  readonly clusters: () => Promise<readonly CommentClusterView[]>;
}

/** Rows of the desk; whose they may be is for the caller to say. */
export const selectDesk = sql`
  select ${WORDS}, c.region, c.group_name as "group", c.people_count as "peopleCount", c.received_on as "receivedOn",
    c.postmarked_on as "postmarkedOn", case when c.recorded_by_id is not null then c.submitted_at end as "recordedAt",
    (select p.name from person p where p.id = c.recorded_by_id) as "recordedBy",
    (select f.number from paper_form f where f.comment_id = c.id) as "paperFormNo",
    t.comment_id is not null as signed, coalesce(t.has_contact, false) as "hasContact",
    s.show_text as "showText", s.show_name as "showName", s.text_cleared as "textCleared", s.blackouts, s.status,
    s.accepted_at as "acceptedAt", s.disowned_at as "disownedAt", s.disowned_note as "disownedNote", s.hide_state as "hideState", s.hide_reason as "hideReason",
    s.hide_note as "hideNote", s.hide_proposed_by_id as "hideProposedById", s.version,
    s.assignee_id as "assigneeId", (select p.name from person p where p.id = s.assignee_id) as assignee,
    l.group_id as "likeGroupId", g.members as "likeCount", l.near_id is not null as "perhapsLike",
    m.cluster_id as "clusterId", ${dispositionJson('e')} as disposition, ${FILES} as attachments,
    ${REVISIONS} as revisions, k.unit_ids as "unitIds", k.review, k.opens_at as "opensAt", k.closes_at as "closesAt",
    k.withdrawn_at as "withdrawnAt", k.feedback_published_at as "feedbackPublishedAt",
    k.archived_at as "archivedAt", k.feedback_ready as "feedbackReady", n.now
  from ${FROM_COMMENTS} ${WITH_OUTCOME}
  left join comment_contact t on t.comment_id = c.id
  left join comment_likeness l on l.comment_id = c.id left join like_group g on g.id = l.group_id
  cross join (select app_now() as now) n`;

/** The row as its viewer reads it: personal numbers masked, with what they may do. */
export function deskView(
  actor: Actor | null,
  row: DeskRow,
  clusters: () => Promise<readonly CommentClusterView[]>,
): DeskComment {
  const facts = {
    ...row,
    consultationStage: stageOf(row, row.now),
    outcomeState: row.disposition?.state ?? null,
    clustered: row.clusterId !== null,
  };
  return {
    ...masked(row),
    disownedNote: row.disownedNote && maskPersonal(row.disownedNote),
    revisions: row.revisions.map(masked),
    viewerCan: deskCapabilities(actor, ownMatter(actor, row), facts),
    clusters,
  };
}
