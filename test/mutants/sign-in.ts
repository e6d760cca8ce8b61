import { type Mutant, mutant } from './mutant.ts';

const factor = (file: string, change: readonly [string, string], wrong: string): Mutant =>
  mutant(
    `server/domains/identity/${file}.ts`,
    change,
    [
      'domains/identity/authenticator',
      'domains/identity/second-factor',
      'domains/identity/second-factor-reset',
    ],
    wrong,
  );

/** Faults in the second factor of a sign-in (两步验证). */
export const SIGN_IN: readonly Mutant[] = [
  factor('authenticator', ['DRIFT = 1', 'DRIFT = 2'], 'a code of a minute ago is taken'),
  factor(
    'authenticator',
    ['last !== null && step <= last ? null : step', 'step'],
    'a code is taken as often as it is typed',
  ),
  factor(
    'take-factor',
    [' and second_factor_step < $2', ''],
    'two who come with one code at the same moment are both let in',
  ),
  factor(
    'take-factor',
    ['array_remove(recovery_codes, $2)', 'recovery_codes'],
    'a recovery code works again',
  ),
  factor(
    'counted-attempt',
    [
      'await attemptReturned(services, subject, network, attempt)',
      'await attemptSucceeded(services, subject, network)',
    ],
    'who has the password tries codes without end',
  ),
  factor(
    'reset-second-factor',
    ['...(id === command.actor?.id ? [OWN] : []),', ''],
    'an administrator does without their own second factor',
  ),
  factor(
    'confirm-second-factor',
    ['await endSessions(command, person.id, command.sessionHash);', ''],
    'who came in with the password alone stays',
  ),
];
