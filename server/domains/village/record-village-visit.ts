import type { VisitVoiceInput } from '#schema/village/village-view.ts';
import { VillageVisit } from '#schema/village/village.ts';
import { needIntake } from '#server/engines/receipt/need-intake.ts';
import { opinionIntake } from '#server/engines/receipt/opinion-intake.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { refuseVisit, type VisitForm } from '#server/law/village/village-visit.ts';
import { heldVillage, villageScopes } from './load-village.ts';
import { recordsVisits } from './village.permissions.ts';

/** 登记走访: opinions go to their round by channel 实地走访, needs to the casework; both have a receipt, the visit says what became of each. */
export const recordVillageVisit = defineCommand(
  ['village.visited', '登记走访'],
  recordsVisits,
  async (
    command,
    villageId: string,
    form: VisitForm,
    visitedOn: CalendarDay,
    who: string,
    households: number,
    persons: number,
    said: string,
    voices: readonly VisitVoiceInput[],
  ) => {
    const village = await heldVillage(command, villageId);
    if (!village) throw notFound('该村');
    const { unitId } = actorOf(command);
    const recorded =
      (await command.em.count(VillageVisit, { villageId: village.id, unitId, visitedOn, said })) > 0;
    const written = { form, visitedOn, who, households, persons, said };
    const refusal = command.refusalOf(
      refuseVisit({ ...written, voices: voices.length }, { today: command.today, recorded }),
    );
    if (refusal) return refusal;
    const taken = await handOn(command, visitedOn, voices);
    if (taken instanceof Refusal) return taken;
    command.em.create(VillageVisit, {
      ...written,
      ...taken,
      villageId: village.id,
      unitId,
      recordedAt: command.now,
    });
    command.about('village', village.id, `${village.no} ${village.name}`);
    command.publish(...villageScopes(village.no));
    return village.no;
  },
);

interface Taken {
  commentIds: string[];
  caseIds: string[];
}

/** Hands on each voice; findings against any of them come together, and then none is stored. */
async function handOn(
  command: CommandContext,
  receivedOn: CalendarDay,
  voices: readonly VisitVoiceInput[],
): Promise<Taken | Refusal> {
  const taken: Taken = { commentIds: [], caseIds: [] };
  const findings: Finding[] = [];
  for (const [index, { consultationId, title, text }] of voices.entries()) {
    const done = consultationId
      ? await opinion(command, consultationId, text, receivedOn)
      : await needIntake()(command, { title: title ?? '', text, receivedOn });
    if (done instanceof Refusal) findings.push(...done.findings.map(at(index)));
    else (consultationId ? taken.commentIds : taken.caseIds).push(done);
  }
  return findings.length > 0 ? new Refusal(findings) : taken;
}

const at =
  (index: number) =>
  (finding: Finding): Finding => ({
    ...finding,
    fields: finding.fields.map((field) => `voices.${index}.${field}`),
  });

async function opinion(
  command: CommandContext,
  consultationId: string,
  text: string,
  receivedOn: CalendarDay,
): Promise<string | Refusal> {
  const said = { channel: CommentChannel.VISIT, receivedOn, text, showText: true };
  const taken = await opinionIntake()(command, { consultationId, ...said });
  return taken instanceof Refusal ? taken : taken.id;
}
