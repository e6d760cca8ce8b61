import type { ChosenRepresentative } from '#schema/register/representative-input.ts';
import type { Representative } from '#schema/register/representative.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { loadRepresentative } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseNote, refuseTakingIn, takeIn } from './take-in.ts';

const MOST = 100;

/** 一并核实入库: several who were verified in one way, all of them or nobody; who stands in the way is named. */
export const verifyRepresentatives = defineCommand(
  'representative.verified',
  mayBring('verify'),
  async (command, chosen: readonly ChosenRepresentative[], note: string) => {
    const versions = new Map(chosen.map(({ id, version }) => [id.toLowerCase(), version]));
    if (versions.size === 0 || versions.size > MOST)
      throw badInput(`一次核实1至${MOST}人。`, ['representatives']);
    const all: Representative[] = [];
    for (const [id, version] of versions) all.push(await loadRepresentative(command, id, version));
    const refusal = command.refusalOf([
      ...all.flatMap((one) =>
        refuseTakingIn(command, one).map((finding) => ({
          ...finding,
          message: `${one.name}（${one.no}）：${finding.message}`,
        })),
      ),
      ...refuseNote(note),
    ]);
    if (refusal) return refusal;
    for (const one of all) takeIn(command, one, note);
    command.about('representative', all[0]?.id ?? '', all.map(({ no }) => no).join('、'));
    return all.length;
  },
);
