import type { Permission } from '#server/ground/kernel/authority.ts';
import type { SignUpKind } from './sign-up-kind.ts';

const kinds = new Map<string, SignUpKind>();

/** Registers the kinds of sign-up; done once, by `server/outside/wiring/kinds.ts`. */
export function registerSignUpKinds(all: readonly SignUpKind[]): void {
  for (const kind of all) kinds.set(kind.key, kind);
}

/** Every kind there is. */
export const allSignUpKinds = (): SignUpKind[] => [...kinds.values()];

/** The descriptor of a stored sign-up. */
export function signUpKind(key: string): SignUpKind {
  const kind = kinds.get(key);
  if (!kind) throw new Error(`no kind of sign-up ${key}`);
  return kind;
}

/** Who keeps the sign-ups of any kind; the command asks the kind itself whose they are. */
export const keepsSignUps: Permission = {
  get sentence() {
    return [...new Set([...kinds.values()].flatMap(({ keepers }) => keepers.sentence.split('、')))].join(
      '、',
    );
  },
  allows: (actor) => [...kinds.values()].some(({ keepers }) => keepers.allows(actor)),
  scopes: ['SYSTEM'],
};
