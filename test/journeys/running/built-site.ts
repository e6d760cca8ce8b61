import { afterAll } from 'vitest';
import { openOutside } from '#server/backend.ts';
import { listen } from '#server/outside/http/listen.ts';
import { builtAssets } from '#server/ground/kernel/assets.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** The whole outside with what was built for browsers, on a test's own database: to be stopped and opened again on its port. */
export async function builtSite(database: TestDatabase, config: Partial<Config> = {}) {
  const services = { ...database.services, config: { ...database.services.config, ...config } };
  const open = async (port: number) => {
    // Another opening of the server: the last one's memory is gone with it.
    const outside = await openOutside({
      services: { ...services },
      appUrl: database.appUrl,
      assets: builtAssets(),
    });
    const http = await listen(
      { host: '127.0.0.1', port },
      (...call) => outside.handle(...call),
      (...call) => outside.upgrade(...call),
    );
    const stop = async () => {
      outside.farewell();
      await http.stop(2000);
      await outside.stop();
    };
    return { port: http.port, stop };
  };
  let running = await open(0);
  const restart = async (meanwhile: () => Promise<unknown>) => {
    await running.stop();
    await meanwhile();
    running = await open(running.port);
  };
  afterAll(() => running.stop());
  return { url: `http://127.0.0.1:${running.port}`, restart };
}
