import { expect, it } from 'vitest';
import { VideoKind } from '#server/law/playback/stream-state.ts';
import { refuseVideoSource } from '#server/law/playback/video-source.ts';

const HOSTS = ['live.example.cn', 'play.example.cn:8443'];
const { HLS, EMBED } = VideoKind;

it.each<[string, boolean, VideoKind | null, string | null, string[]]>([
  ['不直播视频', false, null, null, []],
  ['不直播视频却填了地址', false, null, 'https://live.example.cn/a.m3u8', ['VIDEO_NOT_PLANNED']],
  ['HLS', true, HLS, 'https://live.example.cn/a.m3u8', []],
  ['HLS带参数', true, HLS, 'https://live.example.cn/a.m3u8?k=1', []],
  ['嵌入页面', true, EMBED, 'https://play.example.cn:8443/room/1', []],
  ['没有地址', true, HLS, null, ['VIDEO_SOURCE_REQUIRED']],
  ['没有方式', true, null, 'https://live.example.cn/a.m3u8', ['VIDEO_SOURCE_REQUIRED']],
  ['http', true, HLS, 'http://live.example.cn/a.m3u8', ['VIDEO_SOURCE_INSECURE']],
  ['脚本', true, EMBED, 'javascript:alert(1)', ['VIDEO_SOURCE_INSECURE']],
  ['带账号', true, EMBED, 'https://a:b@live.example.cn/', ['VIDEO_SOURCE_INSECURE']],
  ['不成网址', true, EMBED, 'live', ['VIDEO_SOURCE_INSECURE']],
  ['别的网站', true, EMBED, 'https://evil.example/live.example.cn', ['VIDEO_HOST_UNKNOWN']],
  ['别的端口', true, EMBED, 'https://play.example.cn/room/1', ['VIDEO_HOST_UNKNOWN']],
  ['HLS不是播放列表', true, HLS, 'https://live.example.cn/room', ['VIDEO_SOURCE_NO_PLAYLIST']],
])('%s', (_title, withVideo, kind, url, expected) => {
  expect(refuseVideoSource(withVideo, { kind, url }, HOSTS).map(({ code }) => code)).toEqual(expected);
});
