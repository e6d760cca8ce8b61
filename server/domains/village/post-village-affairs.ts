import type { PostedContentInput } from '#schema/village/village-view.ts';
import { VillagePhoto, VillagePosting } from '#schema/village/village.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { covers, readPeriod } from '#server/law/village/disclosure-period.ts';
import { type DisclosureKind, Rhythm } from '#server/law/village/disclosure-kind.ts';
import { type PostedContent, refusePosting } from '#server/law/village/village-posting.ts';
import { loadVillage, postedPeriods, villageScopes } from './load-village.ts';
import { postsForVillages } from './village.permissions.ts';

/** 村务公开: the town's staff post for the village what its committee signed and its supervising body looked at, in one step. */
export const postVillageAffairs = defineCommand(
  ['village.posted', '上传村务公开'],
  postsForVillages,
  async (command, id: string, kind: DisclosureKind, period: string, input: PostedContentInput) => {
    const village = await loadVillage(command, id);
    const content = contentOf(input);
    const told = readPeriod(period);
    const before = await postedPeriods(command, village.id, kind);
    const matter = told?.rhythm === Rhythm.AT_ONCE;
    const posted = matter
      ? await isTold(command, village.id, kind, period, content.text)
      : told !== null && covers(before, told);
    const written = { kind, period, ...content };
    const refusal = command.refusalOf(refusePosting(written, { village, posted, today: command.today }));
    if (refusal) return refusal;
    await store(command, village.id, { kind, period, content, correctsId: null, reason: null });
    command.publish(...villageScopes(village.no));
    return village.no;
  },
);

/** Whether a matter of this day was posted in the same words (同一件事重复上传). */
const isTold = async (
  { em }: CommandContext,
  villageId: string,
  kind: DisclosureKind,
  period: string,
  text: string,
): Promise<boolean> =>
  (await em.find(VillagePosting, { villageId, kind, period })).some(({ content }) => content.text === text);

/** The content of a posting, of its input alone. */
export const contentOf = (input: PostedContentInput): PostedContent => ({
  text: input.text,
  entries: input.entries.map(({ item, income, amount }) => ({ item, income, amount })),
  pictures: input.pictures.map(({ id, alt, caption, consent }) => ({ id, alt, caption, consent })),
  signedByName: input.signedByName,
  signedOn: input.signedOn,
  supervisorName: input.supervisorName,
});

type Stored = Pick<VillagePosting, 'kind' | 'period' | 'content' | 'correctsId' | 'reason'>;

/** Stores a posting; pictures of it are uploaded by this town before and belong to no other. */
export async function store(command: CommandContext, villageId: string, stored: Stored): Promise<void> {
  const { em, now } = command;
  const ids = stored.content.pictures.map(({ id }) => id.toLowerCase());
  const posting = em.create(VillagePosting, {
    ...stored,
    villageId,
    postedByName: actorOf(command).name,
    postedAt: now,
  });
  const photos = await em.find(VillagePhoto, { villageId, postingId: null });
  for (const id of new Set(ids)) {
    const photo = photos.find((one) => one.id === id);
    if (!photo) throw notFound('该照片');
    photo.postingId = posting.id;
  }
}
