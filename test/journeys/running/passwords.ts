import { readFileSync } from 'node:fs';

/** The passwords of the accounts in a file (演示账号), by login: `login password name unit roles`, a line each. */
export const passwordsIn = (file: string) =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(/\s+/))
      .map(([login = '', password = '']) => [login, password]),
  );
