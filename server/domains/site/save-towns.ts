import type { TownsInput } from '#schema/site/town-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseTowns } from '#server/law/consultation/county-towns.ts';
import { profileForChange } from './profile-for-change.ts';
import { keepSite } from './site.permissions.ts';

/** 填写本县的乡镇、街道和人口: they are offered on forms from then on, and opinions are compared with them. */
export const saveTowns = defineCommand(
  ['site.towns', '填写乡镇、街道和人口'],
  keepSite,
  async (command, version: number, { towns, source, countedOn = null }: TownsInput) => {
    const profile = await profileForChange(command, version);
    command.about('site', '1', towns.map(({ name, population }) => `${name}${population}`).join('、'));
    const told = { towns: towns.map(({ name, population }) => ({ name, population })), source, countedOn };
    const refusal = command.refusalOf(refuseTowns(told, command.today));
    if (refusal) return refusal;
    Object.assign(profile, { towns: told.towns, townsSource: source, townsCountedOn: countedOn });
    command.publish('site');
    return true;
  },
);
