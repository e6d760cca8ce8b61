import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { keepSite } from './site.permissions.ts';

/** 清空演练环境: its server empties it within a second of this, and tells it again. */
export const resetTraining = defineCommand(['site.reset', '清空演练环境'], keepSite, async (command) => {
  command.about('site', '1');
  return command.refusalOf(command.services.askReset ? [] : [NO_TRAINING]) ?? true;
});

/** No county but a training one is ever emptied from a page. */
const NO_TRAINING: Finding = provision('R-98', 'DESIGN', '平台站点信息要求').block('TRAINING_ONLY')`
  这里不是演练环境，不能清空。
  要练习的，请本县的信息技术人员另开一个演练环境。`;
