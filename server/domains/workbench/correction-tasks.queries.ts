import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Waiting {
  id: string;
  subject: CorrectionSubject;
  consultationId: string | null;
  no: string;
  title: string;
  place: string;
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  reviewNote: string | null;
}

/** 更正公告: whose turn it is; what is wrong in public should not stand a day longer than it must. */
export function correctionTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Waiting>`
    select k.id, k.subject, k.consultation_id as "consultationId", d.no, d.title, k.place, k.review,
      k.review_note as "reviewNote"
    from correction k join decision d on d.id = k.decision_id
    where k.published_at is null
      and (app_writes(k.unit_ids) or (app_in('REVIEW') and k.review = 'IN_REVIEW'))
    order by k.changed_at`;
  return [
    asked(select, (rows) =>
      rows.flatMap((row) => {
        const { kind, detail, roles } = TURNS[row.review](row);
        const words = { key: `${kind}:${row.id}`, kind, title: row.title, detail, path: pathOf(row) };
        return is(requester, ...roles)
          ? [task({ ...words, article: '国令711号第十七条' }, requester.rules.today)]
          : [];
      }),
    ),
  ];
}

interface Turn {
  kind: TaskKind;
  detail: string;
  roles: readonly Role[];
}

const TURNS: Readonly<Record<Waiting['review'], (row: Waiting) => Turn>> = {
  DRAFT: ({ place, reviewNote }) => ({
    kind: TaskKind.SUBMIT_CORRECTION,
    detail: reviewNote ? `更正${place}，被退回：${reviewNote}` : `更正${place}，提交审查`,
    roles: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  }),
  IN_REVIEW: ({ place }) => ({
    kind: TaskKind.REVIEW_CORRECTION,
    detail: `更正${place}，公布前的保密审查`,
    roles: [Role.SECRECY_REVIEWER],
  }),
  APPROVED: ({ place }) => ({
    kind: TaskKind.PUBLISH_CORRECTION,
    detail: `更正${place}，审查已通过，可以公布`,
    roles: [Role.UNIT_LEAD],
  }),
};

const pathOf = ({ subject, consultationId, no }: Waiting) =>
  ({
    [CorrectionSubject.CONSULTATION]: `/gongzuotai/zhengji/${consultationId}`,
    [CorrectionSubject.ADOPTION_REPORT]: `/gongzuotai/fankui/${consultationId}`,
    [CorrectionSubject.PUBLICATION]: `/gongzuotai/juece/${no}`,
  })[subject];
