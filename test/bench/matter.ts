import type { House } from '#test/kernel/load-house.ts';

/** The two consultations of the demonstration county that are measured (受测的两次征求意见). */
export interface Matter {
  /** Answered and reported: many public comments with outcomes. */
  answered: { id: string; no: string; round: number };
  /** Open for comments. */
  open: { id: string; no: string; round: number };
}

const MOST_COMMENTED = `
  select c.id, c.no, c.round from consultation c
  order by (select sum(n.comments) from comment_counter n where n.consultation_id = c.id) desc nulls last`;

/** Finds them, and clears for reading all texts whose authors agreed, so that a page of 20 is full. */
export async function prepareMatter(house: House): Promise<Matter> {
  const at = async (condition: string) => {
    const [row] = await house.sql<Matter['open']>(
      MOST_COMMENTED.replace('order by', `where ${condition} order by`),
    );
    if (!row) throw new Error(`the demonstration has no consultation with ${condition}`);
    return row;
  };
  const answered = await at('c.feedback_published_at is not null');
  const open = await at('c.opens_at <= app_now() and c.closes_at > app_now() and c.withdrawn_at is null');
  await house.sql('update comment_state set text_cleared = true where consultation_id = $1 and show_text', [
    answered.id,
  ]);
  await house.sql('analyze');
  return { answered, open };
}
