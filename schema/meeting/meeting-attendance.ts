import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { Attendee, Observer } from '#server/law/meeting/attendance.ts';

/** 出席情况 of a meeting: the members as they were on its day, who of them was there, and who else sat in. */
@Entity()
export class MeetingAttendance {
  declare readonly [EntityName]?: 'MeetingAttendance';

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id', primary: true })
  readonly meetingId!: string;

  @Property({ type: 'json' })
  members!: readonly Attendee[];

  @Property({ type: 'json', defaultRaw: "'[]'" })
  observers: Opt<readonly Observer[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id' })
  recordedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  recordedAt!: Date;
}
