/** Long passwords that every guessing list starts with. */
const LISTED = new Set([
  'password1234',
  'password12345',
  'password123456',
  'passw0rd1234',
  'p@ssw0rd1234',
  'p@ssword1234',
  'admin123456!',
  'admin@123456',
  'admin1234567',
  'admin12345678',
  'administrator',
  'administrator1',
  'root12345678',
  'a123456789012',
  'a12345678901',
  'aa1234567890',
  'abc123456789',
  'abcd12345678',
  'qq1234567890',
  'qwer12345678',
  'qwert1234567',
  'qwerty123456',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'zaq12wsxcde3',
  'zxcvbnm12345',
  'iloveyou1234',
  'welcome12345',
  'changeme1234',
  'woaini123456',
  'woaini1314520',
  '5201314520131',
  '520131452013',
  '131452013145',
  'zhongguo1234',
  'zhonghuarenmin',
]);

/** Keyboard rows and counting sequences that people type along. */
const RUNS = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnmqwertyuiop',
];
const backwards = (run: string) => run.split('').reverse().join('');
const EVERY_RUN = [...RUNS, ...RUNS.map(backwards)];

const FEWEST_DIFFERENT_CHARACTERS = 5;

/** Whether a password is among the first that anyone would try (弱密码). */
export function isGuessable(password: string): boolean {
  const plain = password.toLowerCase();
  return (
    LISTED.has(plain) ||
    new Set(plain).size < FEWEST_DIFFERENT_CHARACTERS ||
    EVERY_RUN.some((run) => run.includes(plain))
  );
}
