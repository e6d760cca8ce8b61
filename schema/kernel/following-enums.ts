import { registerEnumType } from 'type-graphql';
import { FollowKind, FollowPace, MomentKind } from '#server/law/following/following-words.ts';

/** The words of following (关注); the GraphQL name is the enum's own. */
const ENUMS = { FollowKind, FollowPace, MomentKind };

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
