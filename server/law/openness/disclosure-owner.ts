/** Who answers for a row of the standard catalogue (责任人): a named person of the unit that discloses it; the county's own. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const ours = provision('R-99', 'DESIGN', '标准目录责任到人规则');

/** A row with the unit that discloses it, and the person who checks it. */
export interface OwnedMatter {
  readonly unitId: string | null;
  readonly ownerId: string | null;
}

/** Reasons against the named persons (责任人不明); `units` are those of the persons who may be named, by their ids. */
export const refuseOwners = (
  rows: readonly OwnedMatter[],
  units: ReadonlyMap<string, string>,
  complete: boolean,
): Finding[] =>
  rows.flatMap(({ unitId, ownerId }, index) => {
    if (ownerId === null) return complete ? [unnamed(index + 1, `rows.${index}.ownerId`)] : [];
    return units.get(ownerId) === unitId ? [] : [elsewhere(`rows.${index}.ownerId`)];
  });

/** A row at the moment at which somebody says that they checked it (核对). */
export interface CheckedMatter {
  readonly unitId: string;
  /** The version in force has it. */
  readonly inForce: boolean;
  readonly checkedOn: CalendarDay | null;
}

/** Reasons against a check (不予核对): the unit that discloses a matter checks it, once a day, as it stands now. */
export const refuseCheck = (
  { unitId, inForce, checkedOn }: CheckedMatter,
  actorUnitId: string | null,
  today: CalendarDay,
): Finding[] => [
  ...(unitId === actorUnitId ? [] : [notTheirs]),
  ...(inForce ? [] : [superseded]),
  ...(checkedOn !== null && checkedOn >= today ? [checkedToday] : []),
];

const notTheirs = ours.block('DISCLOSED_CHECK_ELSEWHERE')`
  只由公开主体核对自己的公开事项。
  请公开主体的责任人在其工作台核对。`;

const superseded = ours.block('DISCLOSED_ROW_NOT_IN_FORCE')`
  这一行不在现行的标准目录中。
  在现行的一版中核对。`;

const checkedToday = ours.block('DISCLOSED_CHECKED_TODAY')`
  今天已经核对过。
  到下次核对的日期以前再核对。`;

const unnamed = (place: number, field: string) => ours.block('DISCLOSED_OWNER_REQUIRED', field)`
  第${place}行没有写明责任人。
  从公开主体的账号或者政策解读专员中选一人，由其按时核对。`;

const elsewhere = (field: string) => ours.block('DISCLOSED_OWNER_ELSEWHERE', field)`
  责任人不在公开主体。
  改选公开主体的账号或者政策解读专员；已经离开的另选一人。`;
