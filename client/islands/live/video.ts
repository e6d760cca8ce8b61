import { insteadOfVideo } from '#client/citizen/playback/live-words.ts';
import { element } from '../element.ts';
import type { Message } from './message.ts';

const HLS_TYPE = 'application/vnd.apple.mpegurl';

/** The picture in its box: there while it may be shown, gone at once when it may not (see LiveVideo.tsx). */
export class Picture {
  #shown: string | null;
  #end: () => void = () => undefined;

  constructor(private readonly box: HTMLElement) {
    const video = box.querySelector('video');
    this.#shown = video?.dataset.hls ?? box.querySelector('iframe')?.src ?? null;
    if (video) void this.#play(video);
  }

  show(state: Message['state']): void {
    const url = state.video?.url ?? null;
    if (url !== this.#shown) {
      this.#clear();
      this.#shown = url;
      if (state.video) this.#put(state.video);
    }
    if (url === null)
      this.box.replaceChildren(
        element('p', { className: 'live-video-note' }, insteadOfVideo(state, false) ?? ''),
      );
  }

  #clear(): void {
    this.#end();
    this.#end = () => undefined;
    const video = this.box.querySelector('video');
    video?.pause();
    // Removing the source and loading anew also frees the data already loaded.
    video?.removeAttribute('src');
    video?.load();
    this.box.replaceChildren();
  }

  #put({ kind, url }: NonNullable<Message['state']['video']>): void {
    if (kind === 'EMBED') return this.box.replaceChildren(frame(url));
    const video = element('video', { controls: true, preload: 'none', playsInline: true });
    video.setAttribute('aria-label', '视频直播');
    video.dataset.hls = url;
    this.box.replaceChildren(video);
    void this.#play(video);
  }

  /** Where the browser cannot play it itself, a player is fetched that can. */
  async #play(video: HTMLVideoElement): Promise<void> {
    const url = video.dataset.hls ?? '';
    if (video.canPlayType(HLS_TYPE) !== '') {
      video.src = url;
      return;
    }
    const { default: Hls } = await import('hls.js/light');
    if (!Hls.isSupported() || this.#shown !== url) return;
    const player = new Hls({ enableWorker: false });
    this.#end = () => player.destroy();
    video.removeAttribute('src');
    player.loadSource(url);
    player.attachMedia(video);
  }
}

function frame(url: string): HTMLIFrameElement {
  const made = element('iframe', {
    title: '视频直播',
    allow: 'fullscreen; autoplay',
    referrerPolicy: 'no-referrer',
  });
  made.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation');
  made.src = url;
  return made;
}
