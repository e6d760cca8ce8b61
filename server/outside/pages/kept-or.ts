import type { Packed } from '#server/outside/http/packed.ts';
import type { AppClock } from '#server/ground/kernel/app-clock.ts';
import type { Made, PageCache } from '#server/ground/kernel/page-cache.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

interface Plan {
  services: Services;
  cache: PageCache<Packed>;
  clock: AppClock;
}

/** The cached response, or a new one (取用或重新生成). With a test clock the time is read on each request. */
export async function keptOr(
  { services, cache, clock }: Plan,
  key: string,
  make: () => Promise<Made<Packed>>,
): Promise<Packed> {
  if (services.config.testClock) await clock.read();
  return cache.get(key) ?? cache.fill(key, make);
}
