import { Follow } from './following/follow.ts';
import { FollowedMoment } from './following/followed-moment.ts';
import { Follower } from './following/follower.ts';

/** The tables of following (关注). */
export const FOLLOWING_ENTITIES = [Follower, Follow, FollowedMoment] as const;
