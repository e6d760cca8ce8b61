import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { Table, column } from '#schema/kernel/columns.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import type { DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import type { VisitForm } from '#server/law/village/village-visit.ts';
import type { PostedContent } from '#server/law/village/village-posting.ts';

/** 村、社区, a body under its town without accounts of its own; `no` is its address. */
@Table({ uniques: [{ properties: ['townId', 'name'] }] })
export class Village {
  readonly id = column.key();
  readonly no = column.text({ unique: true });
  readonly townId = column.ref(() => Unit);
  name = column.text();
  financeMonthly = column.bool();
  /** The period in which this day falls is the first owed; never moved. */
  readonly since = column.day();
  endedOn = column.day.opt();
  readonly version = column.version();
}

/** 村务公开 of one period, or a correction beside it; never changed. */
@Table({ indexes: [{ properties: ['villageId', 'period'] }], uniques: [{ properties: ['correctsId'] }] })
export class VillagePosting {
  readonly id = column.key();
  readonly villageId = column.ref(() => Village);
  readonly kind = column.text() as DisclosureKind;
  readonly period = column.text();
  readonly content = column.json() as PostedContent;
  readonly correctsId = column.uuid.opt();
  readonly reason = column.text.opt();
  readonly postedByName = column.text();
  readonly postedAt = column.instant();
}

/** 公开栏照片: uploaded first, public with its posting. */
@Table({ indexes: [{ properties: ['villageId'] }] })
export class VillagePhoto extends StoredFile {
  readonly villageId = column.ref(() => Village);
  readonly width = column.integer();
  readonly height = column.integer();
  postingId = column.uuid.opt();
  readonly uploadedById = column.ref(() => Person);
}

/** 入户走访、乡间夜话: whom a unit saw, and the opinions and messages that came of it; never changed. */
@Table({ indexes: [{ properties: ['villageId', 'visitedOn'] }] })
export class VillageVisit {
  readonly id = column.key();
  readonly villageId = column.ref(() => Village);
  readonly unitId = column.ref(() => Unit);
  readonly form = column.text() as VisitForm;
  readonly visitedOn = column.day();
  readonly who = column.text();
  readonly households = column.integer();
  readonly persons = column.integer();
  readonly said = column.text();
  readonly commentIds = column.uuids();
  readonly caseIds = column.uuids();
  readonly recordedAt = column.instant();
}
