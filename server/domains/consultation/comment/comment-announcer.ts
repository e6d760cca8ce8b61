import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { recordChange } from '#server/ground/kernel/content.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** Other servers are woken at most this often: a NOTIFY takes a lock that every commit would queue for. */
const PAUSE_MS = 200;

interface Announcements {
  /** Times that comments alone changed a scope in this process. */
  readonly byComments: Map<string, number>;
  readonly waiting: Set<string>;
  resting: boolean;
}

const announcements = perRuntime((): Announcements => ({
  byComments: new Map(),
  waiting: new Set(),
  resting: false,
}));

/** New comments of these consultations are committed (意见数有变): at once here, within a fifth of a second elsewhere. */
export function announceComments(services: Services, consultationIds: Iterable<string>): void {
  const scopes = [...new Set(consultationIds)].map((id) => `consultation:${id}`);
  if (scopes.length === 0) return;
  const { byComments, waiting } = announcements(services);
  for (const scope of [...scopes, 'consultations']) {
    byComments.set(scope, (byComments.get(scope) ?? 0) + 1);
    waiting.add(scope);
  }
  services.content.bump([...scopes, 'consultations']);
  tellOthers(services);
}

/** Versions of a scope that something else than a new comment brought about. */
export const changesByOthers = (services: Services, scope: string): number =>
  services.content.versionOf(scope) - (announcements(services).byComments.get(scope) ?? 0);

function tellOthers(services: Services): void {
  const state = announcements(services);
  if (state.resting || state.waiting.size === 0) return;
  const scopes = [...state.waiting];
  state.waiting.clear();
  state.resting = true;
  recordChange(services.database.em.getKysely() as unknown as Db, scopes).catch((error: unknown) =>
    services.log.warn({ message: String(error) }, 'other servers could not be told of new comments'),
  );
  setTimeout(() => {
    state.resting = false;
    tellOthers(services);
  }, PAUSE_MS).unref();
}
