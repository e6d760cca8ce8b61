import type { Context } from '#server/ground/kernel/context.ts';

/** 核对意见的字词: whether none is missing behind a mark; in how many matters the copying begins again. */
export async function recheckCommentWords({ services }: Context): Promise<number> {
  const { rows } = await services.system.query<{ back: number }>('select recheck_comment_words() as back');
  const back = rows[0]?.back ?? 0;
  if (back > 0) services.log.error({ consultations: back }, 'words of comments were missing');
  return back;
}
