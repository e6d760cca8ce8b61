import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { recognised } from './ask-speech.ts';
import { spokenFile } from './spoken-file.queries.ts';
import { beginSpeech, failSpeech, takeSpeech } from './take-speech.ts';

/** Background jobs of speech recognition. */
export const jobs = {
  'recognise-speech': async (payload: unknown, services: Services): Promise<void> => {
    const { recordingId, version } = payload as { recordingId: string; version: number };
    const context = systemContext(services);
    if ((await beginSpeech(context, recordingId)) !== true) return;
    const heard = await listened(recordingId, services);
    if ('why' in heard) await failSpeech(context, recordingId, heard.why);
    else await takeSpeech(context, recordingId, version, heard.captions);
  },
};

async function listened(
  recordingId: string,
  services: Services,
): Promise<{ captions: string } | { why: string }> {
  const { speechUrl } = services.config;
  const file = await readAsSystem(systemContext(services), (db) => spokenFile(db, recordingId));
  if (speechUrl === null) return { why: '本站没有接入语音识别服务。' };
  if (!file) return { why: '没有可供识别的公布版录像。' };
  try {
    return { captions: await recognised(speechUrl, services.recordings, file) };
  } catch (error) {
    services.log.warn({ recordingId, error: (error as Error).message }, 'the speech service failed');
    return { why: '语音识别服务没有应答，或者没有识别成功。可以稍后再试。' };
  }
}
