import { newId } from '#schema/kernel/id.ts';
import type { PressCorrectInput, PressPostInput } from '#schema/press/press-input.ts';
import { PressPost } from '#schema/press/press-post.ts';
import { PressQuestion } from '#schema/press/press-question.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseCorrection } from '#server/law/playback/live-post.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';
import { refusePressPost } from '#server/law/press/press-transcript.ts';
import type { PressPostKind } from '#server/law/press/press-words.ts';
import { type Keyed, keyOf } from '#server/engines/receipt/request.ts';
import { atStage, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 发布实录: what is said as it is said; the same post sent again is the same post. */
export const postPress = defineCommand(
  ['press.posted', '发布文字直播'],
  mayPress('post'),
  async (command, eventId: string, input: PressPostInput, acknowledged: readonly Acknowledged[]) => {
    const press = await loadPress(command, 'post', eventId);
    if (await posted(command, input)) return press.event.no;
    const refusal = command.refusalOf(
      atStage('post', press, () => refusePressPost(input, press.event)),
      acknowledged,
    );
    if (refusal) return refusal;
    const { kind, speaker, text, idempotencyKey, questionId = null } = input;
    if (questionId !== null) await put(command, eventId, questionId);
    await storePost(command, { kind, speaker, text, idempotencyKey, eventId, questionId, correctsId: null });
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 更正实录: a further post; what it corrects stays where it is, struck through. */
export const correctPressPost = defineCommand(
  ['press.corrected', '更正文字直播'],
  mayPress('correct'),
  async (command, id: string, input: PressCorrectInput, acknowledged: readonly Acknowledged[]) => {
    const old = await loadById(command.em, PressPost, id, '这一条');
    const press = await loadPress(command, 'correct', old.eventId);
    if (await posted(command, input)) return press.event.no;
    const { speaker, text, idempotencyKey } = input;
    const said = { kind: old.kind, speaker, text, idempotencyKey };
    const later = await correctionOf(command, id);
    const refusal = command.refusalOf(
      atStage('correct', press, () => [...refuseCorrection(later), ...refusePressPost(said, press.event)]),
      acknowledged,
    );
    if (refusal) return refusal;
    const { eventId, questionId } = old;
    await storePost(command, { ...said, eventId, questionId, correctsId: id });
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** Whether this key was used before. */
async function posted({ db }: CommandContext, sent: Keyed): Promise<boolean> {
  const known = await db
    .selectFrom('press_post')
    .select('id')
    .where('idempotency_key', '=', keyOf(sent))
    .executeTakeFirst();
  return known !== undefined;
}

/** Which post corrects this one, by its number; null: none. */
async function correctionOf({ db }: CommandContext, id: string): Promise<number | null> {
  const newer = await db
    .selectFrom('press_post')
    .select('seq')
    .where('corrects_id', '=', id)
    .executeTakeFirst();
  return newer?.seq ?? null;
}

/** A question that came before is put by this very post. */
async function put({ em, now }: CommandContext, eventId: string, id: string): Promise<void> {
  const question = await em.findOne(PressQuestion, { id, eventId });
  if (question && question.askedAt === null && question.notTaken === null) question.askedAt = now;
}

interface PostRow extends Passage, Keyed {
  kind: PressPostKind;
  eventId: string;
  questionId: string | null;
  correctsId: string | null;
}

/** Stores a post: the database numbers it, and refuses it if it is not allowed now, whatever the command checked. */
const storePost = (command: CommandContext, row: PostRow) =>
  command.db
    .insertInto('press_post')
    .values({
      id: newId(),
      event_id: row.eventId,
      seq: 0,
      at: command.now,
      kind: row.kind,
      speaker: row.speaker.trim(),
      text: row.text,
      question_id: row.questionId,
      corrects_id: row.correctsId,
      idempotency_key: keyOf(row),
      by_id: actorOf(command).id,
    })
    .execute();
