import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { LivePost } from '#schema/playback/live-post.ts';

/** 图文直播的图片: uploaded first, public once a post shows it; `alt` says in words what is on it. */
@Table()
export class LiveImage extends StoredFile {
  readonly meetingId = column.ref(() => Meeting);
  postId = column.ref.opt(() => LivePost, { index: true });
  position = column.integer.or(0);
  alt = column.text.or('');
  readonly uploadedById = column.ref(() => Person);
}
