import { Correction } from '#schema/notice/correction.ts';
import type { CorrectionInput } from '#schema/notice/correction-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { isId, loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { CORRECTED_PART_LABELS, CorrectionSubject, PARTS_OF } from '#server/law/notice/corrected-part.ts';
import { refuseCorrection, refuseFileCorrection, refuseTakingDown } from '#server/law/notice/correction.ts';
import { refuseExchange } from '#server/law/notice/exchanged-film.ts';
import type { Finding } from '#server/law/refusal.ts';
import {
  correctionKind,
  type CorrectionKind,
  type CorrectableThing,
  type FileReading,
  type ShownFile,
} from './correction-kinds.ts';

/** Name of a corrected thing in messages. */
export const WHAT = '该公布内容';

const CORRECTION = '该更正';

/** Thing that a correction of this unit is about; things that others have published are not theirs to correct. */
export async function ownThing(
  command: CommandContext,
  subject: CorrectionSubject,
  id: string,
): Promise<CorrectableThing> {
  const thing = isId(id) ? await correctionKind(subject).load(command.db, id, command.now) : null;
  if (!thing || !thing.unitIds.includes(actorOf(command).unitId)) throw notFound(WHAT);
  return thing;
}

/** The id under which the thing of a correction is loaded. */
export const subjectIdOf = ({ subject, decisionId, consultationId }: Correction): string =>
  subject === CorrectionSubject.PUBLICATION ? decisionId : (consultationId ?? '');

/** A correction at this version, with its thing as it stands now; another unit's is its reviewer's alone. */
export async function heldCorrection(
  command: CommandContext,
  id: string,
  version: number,
  whose: 'own' | 'any' = 'own',
) {
  command.about('correction', id);
  const correction = await loadById(command.em, Correction, id, CORRECTION);
  if (whose === 'own' && !correction.unitIds.includes(actorOf(command).unitId)) throw notFound(CORRECTION);
  sameVersion(correction, version, CORRECTION);
  const thing = await correctionKind(correction.subject).load(
    command.db,
    subjectIdOf(correction),
    command.now,
  );
  if (!thing) throw notFound(WHAT);
  return { correction, thing };
}

type Words = Pick<
  CorrectionInput,
  'part' | 'wrong' | 'corrected' | 'formerFileId' | 'fileId' | 'reason' | 'material'
>;

/** Reasons against this correction of the thing as it stands (更正的查验). */
export async function weighCorrection(
  reading: FileReading,
  subject: CorrectionSubject,
  id: string,
  thing: CorrectableThing,
  words: Words,
): Promise<Finding[]> {
  if (thing.findings.length > 0) return [...thing.findings];
  if (words.formerFileId === null && words.fileId === null)
    return [
      ...refuseCorrection(words, { texts: textsOf(thing, words), closesOn: thing.closesOn }),
      ...((await correctionKind(subject).refuseWords?.(reading, id, words)) ?? []),
    ];
  const former = fileOf(thing, words);
  const kind = correctionKind(subject);
  if (former?.film !== undefined) return weighFilm(reading, kind, id, former, words);
  const fileId = words.fileId && isId(words.fileId) ? words.fileId : null;
  const sha256 = (fileId && (await kind.uploaded?.(reading.db, id, fileId))) ?? null;
  const read = former && fileId && sha256 ? await kind.refuseFile?.(reading, id, fileId, former.id) : [];
  return [
    ...refuseFileCorrection({
      ofDraft: former?.ofDraft ?? false,
      formerSha256: former?.sha256 ?? null,
      sha256,
      reason: words.reason,
    }),
    ...(read ?? []),
  ];
}

async function weighFilm(
  { db }: FileReading,
  kind: CorrectionKind,
  id: string,
  { sha256: formerSha256 }: ShownFile,
  { fileId, reason }: Words,
): Promise<Finding[]> {
  if (fileId === null) return refuseTakingDown(reason);
  const next = (isId(fileId) && (await kind.nextFilm?.(db, id, fileId))) || null;
  return refuseExchange({ formerSha256, next, reason });
}

const textsOf = (thing: CorrectableThing, { part }: Words) =>
  (thing.texts[part] ?? []).map(({ text }) => text);

/** Where people find it: the film, the clause, or the name of the part. */
function placeOf(thing: CorrectableThing, words: Words): string {
  const part = partOf(thing, words);
  const { wrong, formerFileId } = words;
  const film = fileOf(thing, words)?.film;
  if (film !== undefined) return `解读视频“${film}”`;
  const found = formerFileId ? undefined : thing.texts[part]?.find(({ text }) => text.includes(wrong));
  return found?.place || CORRECTED_PART_LABELS[part];
}

/** The part that a correction belongs to: of a file, the one in which the file stands. */
const partOf = (thing: CorrectableThing, words: Words) => fileOf(thing, words)?.part ?? words.part;

/** The published file that a correction names. */
export const fileOf = ({ files }: CorrectableThing, { formerFileId }: Pick<Words, 'formerFileId'>) =>
  files.find(({ id }) => id === formerFileId);

/** Content of a correction, in the form in which it is stored; with a file no words are weighed, so none are kept. */
export const wordsIn = (thing: CorrectableThing, input: CorrectionInput) => ({
  part: partOf(thing, input),
  place: placeOf(thing, input),
  wrong: input.formerFileId === null ? input.wrong : '',
  corrected: input.formerFileId === null ? input.corrected : '',
  formerFileId: input.formerFileId,
  fileId: input.fileId,
  reason: input.reason,
  since: input.since,
  material: input.material,
});

/** Refuses what has the wrong shape. */
export function checkWords(subject: CorrectionSubject, words: Words): void {
  if (!PARTS_OF[subject].includes(words.part)) throw badInput('更正对象没有这一部分。', ['part']);
  for (const [field, max] of [
    ['wrong', 2000],
    ['corrected', 2000],
    ['reason', 2000],
  ] as const)
    if (words[field].length > max) throw badInput(`最多${max}字。`, [field]);
}
