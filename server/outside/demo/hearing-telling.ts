import { PAPERS } from '#server/outside/wiring/kinds.ts';
import type { ReviewDone } from '#server/engines/paper/review-paper.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { clerkOf, leadOf } from './desks.ts';
import type { HearingStory } from './story-hearing.ts';
import type { Way } from './later-action.ts';
import { kept, type Teller } from './teller.ts';

/** Warnings that a shifted calendar may raise; the story answers for them. */
export const ACKNOWLEDGED = [{ code: 'HEARING_POOL_SHORT', reason: '抽取之后以推荐补足。' }];

type Run = (context: Context, version: number) => Promise<string | ReviewDone | Refusal>;

/** One hearing on its way, each action by its person on the version they would have seen. */
export class HearingTelling {
  constructor(
    readonly teller: Teller,
    readonly story: HearingStory,
    readonly id: string,
    readonly way: Way,
  ) {}

  async by(login: string, run: Run): Promise<void> {
    kept(await run(this.teller.as(login), await this.teller.version('hearing', this.id)));
  }
  clerk = (run: Run) => this.by(clerkOf(this.story.unit), run);
  lead = (run: Run) => this.by(leadOf(this.story.unit), run);

  /** Reviewed by another before it is published. */
  async published(publish: Run): Promise<void> {
    const { id } = this;
    await this.clerk((context, version) => PAPERS.HEARING.submit(context, id, version, ACKNOWLEDGED));
    await this.by('baomi', (context, version) => PAPERS.HEARING.pass(context, id, version));
    await this.lead(publish);
  }

  /** The participants in their order, as the owner sees them. */
  participants = () =>
    this.teller.rows<{ id: string; attended: boolean | null }>(
      'select id, attended from hearing_participant where hearing_id = $1 and declined_at is null order by position',
      [this.id],
    );

  /** The sign-ups of those who hold a seat to listen (旁听人). */
  observers = async () => {
    const seated = await this.teller.rows<{ id: string }>(
      `select s.id from sign_up s join sign_up_hearing a on a.sign_up_id = s.id
        where s.subject_id = $1 and a.attendance = 'OBSERVER' and s.confirmed_at is not null`,
      [this.id],
    );
    return seated.map(({ id }) => id);
  };
}
