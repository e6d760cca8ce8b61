import type { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import type { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { Unit } from '#schema/identity/unit.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';

const ROLES = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** 目录征集: proposals are collected. */
export const COLLECTION_OPENED = staffKind('COLLECTION', MessageKind.REMINDER);

/** 催报: a unit has not answered the collection. */
export const COLLECTION_CHASED = staffKind('COLLECTION_CHASED', MessageKind.REMINDER);

/** 不予列入: a proposal was not listed. */
export const SUBMISSION_DECLINED = staffKind('SUBMISSION_DECLINED', MessageKind.RETURNED);

/** 目录新版本: what it adds to a decision that is under way. */
export const EDITION_BINDS = staffKind('CATALOGUE_EDITION', MessageKind.REMINDER);

/**
 * Notifies the lead unit and 司法局 of the requirements a new edition adds to a decision that is under way
 * (目录调整增加的要求).
 */
export async function tellEdition(
  command: CommandContext,
  { id, no, title, leadUnitId, version }: Pick<Decision, 'id' | 'no' | 'title' | 'leadUnitId' | 'version'>,
  lines: readonly string[],
): Promise<void> {
  const told = staffNotification(EDITION_BINDS, {
    occasion: `${id}:${version}`,
    subject: '目录调整，决策增加要求',
    lines: [`《${title}》`, ...lines],
    about: { id, title, path: `/gongzuotai/juece/${no}` },
  });
  await notifyStaff(command, { unitId: leadUnitId, roles: ROLES }, told);
  await notifyStaff(command, { unitId: null, roles: [Role.JUSTICE_STAFF] }, told);
}

/** Notifies the staff of every unit that proposals are being collected (征集通知). */
export async function tellUnitsOfCollection(
  command: CommandContext,
  { id, year, dueOn, note }: CatalogueCollection,
): Promise<void> {
  const subject = `申报${year}年度重大行政决策事项`;
  const asked = staffNotification(COLLECTION_OPENED, {
    occasion: `${id}:${dueOn}`,
    subject,
    lines: [`请于${inChinese(dueOn)}前申报列入${year}年度目录的事项。`, ...(note ? [note] : [])],
    about: { id, title: subject, path: desk(id) },
  });
  for (const unit of await command.em.find(Unit, { active: true }, { orderBy: { position: 'asc' } }))
    await notifyStaff(command, { unitId: unit.id, roles: ROLES }, asked);
}

/** Reminds the staff of one unit of its answer (催报). */
export const chaseUnit = (
  command: CommandContext,
  { id, year, dueOn }: CatalogueCollection,
  unitId: string,
): Promise<void> => {
  const subject = `催报：${year}年度重大行政决策事项`;
  const reminder = staffNotification(COLLECTION_CHASED, {
    occasion: `${id}:${command.today}`,
    subject,
    lines: [
      `申报截止日期为${inChinese(dueOn)}，贵单位还没有答复。`,
      '有事项的，填写并由负责人申报；没有的，由负责人答复本年度无申报事项。',
    ],
    about: { id, title: subject, path: desk(id) },
  });
  return notifyStaff(command, { unitId, roles: ROLES }, reminder);
};

/** Notifies the staff of a unit why its proposal was not listed (不予列入的答复). */
export const tellDeclined = (
  command: CommandContext,
  { id, unitId, name, version, collectionId }: CatalogueSubmission,
  reason: string,
): Promise<void> =>
  notifyStaff(
    command,
    { unitId, roles: ROLES },
    staffNotification(SUBMISSION_DECLINED, {
      occasion: `${id}:${version}`,
      subject: `申报事项未列入目录：${name}`,
      lines: [`《${name}》`, `理由：${reason}`],
      about: { id, title: name, path: desk(collectionId) },
    }),
  );

const desk = (collectionId: string) => `/gongzuotai/mulu/shenbao/${collectionId}`;
