import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Attendance } from '#server/law/event/event-report.ts';
import { Event } from './event.ts';

/** 活动情况: what came of an event, as it is told within its days. */
@Entity()
export class EventReport {
  declare readonly [EntityName]?: 'EventReport';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id', primary: true })
  readonly eventId!: string;

  @Property({ type: 'text' })
  summary!: string;

  @Property({ type: 'json', defaultRaw: "'[]'" })
  attendance: Opt<readonly Attendance[]> = [];

  /** Why other numbers are told than were counted at the door. */
  @Property({ type: 'text', default: '' })
  attendanceNote: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
