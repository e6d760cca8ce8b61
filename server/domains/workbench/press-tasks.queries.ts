import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { actsFor } from '#server/ground/kernel/own-units.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import {
  type PressAction,
  type PressFacts,
  pressRoles,
  PressStage,
  pressStage,
} from '#server/law/press/press-stage.ts';
import { type Asked, asked, type Requester, task } from './task-source.ts';

interface Running extends PressFacts {
  id: string;
  no: string;
  title: string;
  unitIds: readonly string[];
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | null;
  reviewNote: string | null;
  waiting: number;
}

interface Turn {
  kind: TaskKind;
  detail: string;
  action: PressAction;
  below: 'jizhe' | 'shilu';
  article?: string;
  count?: number;
}

/** 新闻发布会 on their way: journalists who wait, and the transcript until it is published. */
export function pressTasks(requester: Requester): Asked[] {
  const select = sql<Running>`
    select e.id, e.no, e.title, e.unit_ids as "unitIds", e.published_at as "publishedAt",
      e.cancelled_at as "cancelledAt", e.starts_at as "startsAt", e.ends_at as "endsAt",
      l.started_at as "startedAt", l.stopped_at as "stoppedAt", t.published_at as "transcriptPublishedAt",
      t.review, t.review_note as "reviewNote",
      (select count(*)::int from sign_up s join sign_up_press a on a.sign_up_id = s.id where s.subject_id = e.id
        and s.confirmed_at is null and a.declined_at is null and s.cancelled_at is null) as waiting
    from event e
      left join press_live l on l.event_id = e.id
      left join press_transcript t on t.event_id = e.id
    where e.kind = ${EventKind.PRESS_CONFERENCE} and e.published_at is not null and e.cancelled_at is null
      and t.published_at is null
    order by e.starts_at, e.no`;
  return [
    asked(
      select,
      (rows) =>
        rows.flatMap((row) =>
          [...accreditation(row), ...transcript(row, requester)].flatMap(mine(row, requester)),
        ),
      {
        publishedAt: true,
        cancelledAt: true,
        startsAt: true,
        endsAt: true,
        startedAt: true,
        stoppedAt: true,
        transcriptPublishedAt: true,
      },
    ),
  ];
}

const mine =
  (row: Running, { actor, rules }: Requester) =>
  ({ action, below, ...words }: Turn): Task[] =>
    actsFor(actor, pressRoles(action), row.unitIds)
      ? [
          task(
            {
              article: '县政务公开任务清单',
              ...words,
              key: `${words.kind}:${row.id}`,
              title: row.title,
              path: `/gongzuotai/kaifang/${row.no}/${below}`,
            },
            rules.today,
          ),
        ]
      : [];

const accreditation = ({ waiting }: Running): Turn[] =>
  waiting === 0
    ? []
    : [
        {
          kind: TaskKind.ACCREDIT_PRESS,
          detail: `${waiting}家媒体等待核准`,
          action: 'accredit',
          below: 'jizhe',
          count: waiting,
        },
      ];

/** 文字实录: arranged, reviewed by another, published. */
function transcript(row: Running, { rules }: Requester): Turn[] {
  const { review, reviewNote } = row;
  if (review === 'IN_REVIEW')
    return [
      {
        kind: TaskKind.REVIEW_PRESS,
        detail: '文字实录公布前的保密审查',
        action: 'passReview',
        below: 'shilu',
        article: '国令711号第十七条',
      },
    ];
  if (review === 'APPROVED')
    return [
      { kind: TaskKind.PUBLISH_PRESS, detail: '公布文字实录', action: 'publishTranscript', below: 'shilu' },
    ];
  if (pressStage(row, rules.now) !== PressStage.HELD) return [];
  const detail = reviewNote ? `文字实录被退回：${reviewNote}` : '整理文字实录，提交审查后公布';
  return [
    {
      kind: TaskKind.TRANSCRIBE_PRESS,
      detail,
      action: 'saveTranscript',
      below: 'shilu',
      article: '国令713号第三十二条',
    },
  ];
}
