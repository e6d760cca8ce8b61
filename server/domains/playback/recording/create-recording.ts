import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { RecordingInput } from '#schema/playback/recording-input.ts';
import { Recording } from '#schema/playback/recording.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { MEETING_STAGE_LABELS, MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { prepares } from './recording.permissions.ts';

const r69 = provision('R-69', 'DESIGN', '会议录像办理流程');

/** 新建会议录像 (R-69): of a meeting that is held or was held; a cancelled one offers no video. */
export const createRecording = defineCommand(
  'recording.created',
  prepares,
  async (command, meetingId: string, input: RecordingInput) => {
    const { em, db, now } = command;
    const meeting = await loadById(em, Meeting, meetingId, '该会议');
    command.about('meeting', meetingId, meeting.no);
    const refusal = command.refusalOf([...refuseUnheld(meeting.stage), ...refuseUntitled(input.title)]);
    if (refusal) return refusal;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`recording ${meetingId}`}, 0))`.execute(db);
    const { last } = await db
      .selectFrom('recording')
      .select((eb) => eb.fn.max('part').as('last'))
      .where('meeting_id', '=', meetingId)
      .executeTakeFirstOrThrow();
    const { id: by } = actorOf(command);
    const id = newId();
    em.create(Recording, {
      id,
      meetingId,
      part: (last ?? 0) + 1,
      title: input.title,
      startsAt: input.startsAt ?? meeting.openedAt,
      durationMs: input.durationMs ?? null,
      authorIds: [by],
      createdById: by,
      createdAt: now,
      changedAt: now,
    });
    command.about('recording', id, meeting.no);
    return id;
  },
);

const HELD: readonly MeetingStage[] = [
  MeetingStage.IN_SESSION,
  MeetingStage.ENDED,
  MeetingStage.MINUTES_DRAFTED,
  MeetingStage.REVIEWED,
  MeetingStage.PUBLISHED,
  MeetingStage.ARCHIVED,
];

const refuseUnheld = (stage: MeetingStage): Finding[] =>
  HELD.includes(stage)
    ? []
    : [
        r69.block('MEETING_NOT_HELD')`
          会议当前环节为“${MEETING_STAGE_LABELS[stage]}”，没有可以整理的录像。
          散会以后再来整理。`,
      ];

/** A recording has a title (录像标题). */
export const refuseUntitled = (title: string): Finding[] =>
  blank(title)
    ? [
        r69.block('RECORDING_TITLE_REQUIRED', 'title')`
          录像没有标题。
          用会议或者活动的名称，加上日期。`,
      ]
    : [];
