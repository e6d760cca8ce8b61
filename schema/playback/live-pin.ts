import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { LivePost } from '#schema/playback/live-post.ts';

/** 置顶的图文: beside the post, which itself is never changed. */
@Table({ indexes: [{ properties: ['meetingId'] }] })
export class LivePin {
  readonly postId = column.ref(() => LivePost, { primary: true });
  readonly meetingId = column.ref(() => Meeting);
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
