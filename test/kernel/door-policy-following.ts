/** Who may use the doors of following (关注): whoever holds an address, a link or a code. */
export const FOLLOWING_POLICY = {
  askToFollow: 'anyone',
  confirmFollow: 'anyone',
  askFollowCode: 'anyone',
  enterFollowCode: 'anyone',
  setFollowPace: 'anyone',
  stopFollow: 'anyone',
  stopMyFollows: 'anyone',
} as const;
