import type { Context } from '#server/ground/kernel/context.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { announceMeeting } from '#server/domains/meeting/announce-meeting.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import type { ReviewDone } from '#server/engines/paper/review-paper.ts';
import { kept, type Teller } from './teller.ts';

/** Who prepares, who stands for it, who broadcasts. */
export const OFFICE = 'zhengban';
export const LEADER = 'fuxianzhang';
export const MEDIA = 'rongmei';

/** An action on the version its person would have seen. */
export type Run = (context: Context, version: number) => Promise<string | ReviewDone | Refusal>;

/** One meeting on its way. */
export class MeetingTelling {
  constructor(
    readonly teller: Teller,
    readonly id: string,
  ) {}

  async by(login: string, run: Run): Promise<void> {
    kept(await run(this.teller.as(login), await this.teller.version('meeting', this.id)));
  }

  /** Reviewed by another before it is published. */
  async reviewed(): Promise<void> {
    const { id } = this;
    await this.by(OFFICE, (context, version) => PAPERS.MEETING.submit(context, id, version, []));
    await this.by('baomi', (context, version) => PAPERS.MEETING.pass(context, id, version));
  }

  async announced(): Promise<void> {
    await this.reviewed();
    await this.by(LEADER, (context, version) => announceMeeting(context, this.id, version));
  }

  /** The ids of its items in their order. */
  async itemIds(): Promise<string[]> {
    const rows = await this.teller.rows<{ id: string }>(
      'select id from agenda_item where meeting_id = $1 order by position',
      [this.id],
    );
    return rows.map(({ id }) => id);
  }
}
