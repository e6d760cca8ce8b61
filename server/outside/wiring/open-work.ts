import { commentsHeldBy } from '#server/domains/consultation/comment/held-comments.queries.ts';
import { registerWorkKinds } from '#server/domains/identity/open-work.ts';
import { streamsOperatedBy } from '#server/domains/meeting/operated-streams.queries.ts';
import { Role } from '#server/law/people/role.ts';

registerWorkKinds([
  { post: Role.UNIT_STAFF, ofUnit: true, words: '条意见没有处理', count: commentsHeldBy },
  { post: Role.MEDIA_STAFF, ofUnit: false, words: '场直播由其操作', count: streamsOperatedBy },
]);
