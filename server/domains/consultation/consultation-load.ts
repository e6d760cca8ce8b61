import { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { loadById, loadForChange } from '#server/ground/kernel/load.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { consultationIn } from './consultation.queries.ts';
import { ownMatter } from './consultation.permissions.ts';
import { WEIGHED_PARTS } from './dossier-material.ts';

/** Name of a consultation in error messages. */
export const WHAT = '该征求意见';

/** A consultation of the actor's own unit. What others have published is not theirs to change: it is not found. */
export async function loadOwn(command: CommandContext, id: string, version: number): Promise<Consultation> {
  command.about('consultation', id);
  const consultation = await loadById(command.em, Consultation, id, WHAT);
  if (!ownMatter(command.actor, consultation)) throw notFound(WHAT);
  if (consultation.version !== version) throw conflict(WHAT, consultation.version);
  return consultation;
}

/** A consultation that the actor may see, for the reviewer. */
export function loadSeen(command: CommandContext, id: string, version: number): Promise<Consultation> {
  command.about('consultation', id);
  return loadForChange(command.em, Consultation, id, version, WHAT);
}

/** The same consultation as what is to be published is weighed. */
export async function weighedRow({ db }: CommandContext, id: string): Promise<ConsultationRow> {
  const read = await consultationIn(db, id, WEIGHED_PARTS);
  if (!read) throw notFound(WHAT);
  return read.row;
}

/** The pages that show a consultation. */
export const pagesOf = ({ id, no }: Pick<Consultation, 'id' | 'no'>) => [
  `consultation:${id}`,
  'consultations',
  `decision:${no}`,
];
