import type { CommandContext } from '#server/ground/kernel/context.ts';

/** From now on everybody reads this version (公布草案的一稿); one that is public already stays as it is. */
export async function publishVersion(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  id: string | null,
): Promise<void> {
  if (id === null) return;
  await db
    .updateTable('draft_version')
    .set({ published_at: now })
    .where('id', '=', id)
    .where('published_at', 'is', null)
    .execute();
}
