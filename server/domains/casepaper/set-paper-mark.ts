import { PaperMark } from '#schema/casepaper/paper-mark.ts';
import { Unit } from '#schema/identity/unit.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseMark } from '#server/law/casepaper/paper-course.ts';
import { keepsWordings } from './case-paper.permissions.ts';

/** 设定机关代字: what the numbers of a unit's documents begin with from now on; numbers given before stay. */
export const setPaperMark = defineCommand(
  ['paperMark.set', '设定机关代字'],
  keepsWordings,
  async (command, unitId: string, mark: string) => {
    const unit = await loadById(command.em, Unit, unitId, '该单位');
    command.about('unit', unit.id, `${unit.name} ${mark}`);
    const taken = await command.db
      .selectFrom('paper_mark as m')
      .innerJoin('unit as u', 'u.id', 'm.unit_id')
      .select('u.name')
      .where('m.mark', '=', mark)
      .where('m.unit_id', '<>', unit.id)
      .executeTakeFirst();
    const refusal = command.refusalOf(refuseMark(mark, mark === '' ? null : (taken?.name ?? null)));
    if (refusal) return refusal;
    const said = { mark, changedById: actorOf(command).id, changedAt: command.now };
    const kept = await command.em.findOne(PaperMark, { unitId: unit.id });
    if (kept) Object.assign(kept, said);
    else command.em.create(PaperMark, { unitId: unit.id, ...said });
    return unit.id;
  },
);
