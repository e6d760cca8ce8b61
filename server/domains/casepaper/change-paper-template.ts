import { sql } from 'kysely';
import type { PaperTemplateInput } from '#schema/casepaper/case-paper-input.ts';
import { PaperTemplate } from '#schema/casepaper/paper-template.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { type CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { refuseOthersWording } from '#server/law/casepaper/paper-course.ts';
import { refuseWording } from '#server/law/casepaper/paper-wording.ts';
import { keepsWordingOf, keepsWordings } from './case-paper.permissions.ts';
import { wordingOf } from './wording.queries.ts';

/** 修改文书文本: the next edition; documents made before name the one they were made from. */
export const changePaperTemplate = defineCommand(
  ['paperTemplate.changed', '修改文书文本'],
  keepsWordings,
  async (command, kind: CasePaperKind, edition: number, { title, body, reason }: PaperTemplateInput) => {
    const { blanks, label, maker } = CASE_PAPERS[kind];
    const others = command.refusalOf(refuseOthersWording(label, keepsWordingOf(maker).allows(command.actor)));
    if (others) return others;
    await sql`select pg_advisory_xact_lock(hashtext(${`paper template ${kind}`}))`.execute(command.db);
    const former = await wordingOf(command.db, kind);
    if (former.edition !== edition) throw conflict('该文书文本', former.edition);
    const refusal = command.refusalOf(refuseWording({ title, body }, blanks, { former, reason }));
    if (refusal) return refusal;
    const template = command.em.create(PaperTemplate, {
      kind,
      edition: edition + 1,
      title,
      body,
      reason,
      changedById: actorOf(command).id,
      changedAt: command.now,
    });
    command.about('paperTemplate', template.id, `${label} 第${edition + 1}版`);
    return kind;
  },
);
