import { PublicActivity } from '#schema/participation/public-activity.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { ownDecision } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';
import { writtenPage } from './written-answers.queries.ts';

/** Rows of one page of an export. */
const ROWS = 500;

/** 导出书面回答, a page at a time: as the desk reads them, masked; every page is on record. */
export const exportWritten = defineCommand(
  ['activity.writtenExported', '导出问卷的书面回答'],
  plansActivities,
  async (command, activityId: string, after: string | null) => {
    const activity = await loadById(command.em, PublicActivity, activityId, '您单位的该问卷');
    const decision = await ownDecision(command, activity.decisionId);
    const page = await writtenPage(command.db, activity.id, { after }, ROWS);
    command.about('activity', activity.id, `${decision.no} ${activity.title}，导出${page.nodes.length}条`);
    return page;
  },
);
