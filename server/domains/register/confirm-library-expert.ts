import type { ChosenLibraryExpert } from '#schema/register/library-expert-view.ts';
import type { LibraryExpert } from '#schema/register/library-expert.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseLibraryConfirm } from '#server/law/register/library-expert.ts';
import { WRITTEN } from './library-expert.queries.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

const MOST = 100;

const refuseListing = (command: CommandContext, expert: LibraryExpert): Finding[] => [
  ...refuseLibraryConfirm(expert),
  ...refuseSamePerson(actorOf(command).id, [expert.enteredById], WRITTEN),
];

const list = (command: CommandContext, expert: LibraryExpert) =>
  Object.assign(expert, {
    confirmedById: actorOf(command).id,
    since: expert.since ?? command.today,
  });

/** 核实专家入库: by another person of 司法局 than who wrote it. */
export const confirmLibraryExpert = defineCommand(
  'libraryExpert.confirmed',
  keepsLibrary,
  async (command, id: string, version: number) => {
    const expert = await loadLibraryExpert(command, id, version);
    const refusal = command.refusalOf(refuseListing(command, expert));
    if (refusal) return refusal;
    list(command, expert);
    return id;
  },
);

/** 一并核实专家入库 (第二十一条): several who came in together, all of them or nobody; who stands in the way is named. */
export const confirmLibraryExperts = defineCommand(
  'libraryExpert.confirmed',
  keepsLibrary,
  async (command, chosen: readonly ChosenLibraryExpert[]) => {
    const versions = new Map(chosen.map(({ id, version }) => [id.toLowerCase(), version]));
    if (versions.size === 0 || versions.size > MOST) throw badInput(`一次核实1至${MOST}位。`, ['experts']);
    const all: LibraryExpert[] = [];
    for (const [id, version] of versions) all.push(await loadLibraryExpert(command, id, version));
    const refusal = command.refusalOf(
      all.flatMap((one) =>
        refuseListing(command, one).map((finding) => ({
          ...finding,
          message: `${one.name}：${finding.message}`,
        })),
      ),
    );
    if (refusal) return refusal;
    for (const one of all) list(command, one);
    command.about('libraryExpert', all[0]?.id ?? '', all.map(({ name }) => name).join('、'));
    return all.length;
  },
);
