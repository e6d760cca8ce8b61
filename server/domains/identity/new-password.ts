import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for one another when read aloud or copied from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LETTERS = 4;

const group = () =>
  Array.from({ length: GROUP_LETTERS }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

/** One-time initial password (初始密码) of four groups of four: 79 bits of entropy. */
export const newPassword = (): string => Array.from({ length: GROUPS }, group).join('-');
