/** 会议视频的接入: the picture comes from the media centre, over https, from a host that the county's operator has named; our order of work. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { VideoKind } from './stream-state.ts';

const r69 = provision('R-69', 'DESIGN', '会议直播办理规则');

/** Source of a live picture (视频地址). */
export interface VideoSource {
  kind: VideoKind | null;
  url: string | null;
}

/** Findings on the source of a live picture (视频接入的条件). */
export function refuseVideoSource(
  withVideo: boolean,
  { kind, url }: VideoSource,
  hosts: readonly string[],
): Finding[] {
  if (!withVideo) return kind !== null || url !== null ? [unasked] : [];
  if (kind === null || url === null) return [incomplete];
  const address = addressOf(url);
  if (!address) return [insecure];
  return [
    ...(hosts.includes(address.host) ? [] : [foreign(address.host)]),
    ...(kind === VideoKind.HLS && !address.pathname.endsWith('.m3u8') ? [noPlaylist] : []),
  ];
}

/** Https, of a named host, without names and passwords. */
function addressOf(url: string): URL | null {
  const address = URL.parse(url);
  return address?.protocol === 'https:' && !address.username && !address.password ? address : null;
}

const unasked = r69.block('VIDEO_NOT_PLANNED', 'videoUrl')`
  没有安排视频直播，不填视频地址。
  勾选视频直播，或者清空视频地址。`;

const incomplete = r69.block('VIDEO_SOURCE_REQUIRED', 'videoKind', 'videoUrl')`
  视频直播要填接入方式和地址。
  填写融媒体中心给出的地址。`;

const insecure = r69.block('VIDEO_SOURCE_INSECURE', 'videoUrl')`
  视频地址应当以https://开头，不含账号和密码。
  请融媒体中心提供https地址。`;

const foreign = (host: string) => r69.block('VIDEO_HOST_UNKNOWN', 'videoUrl')`
  “${host}”不在允许接入的视频网站之内。
  使用允许的网站；确需接入的，由系统管理员在部署配置LIVE_HOSTS中加入。`;

const noPlaylist = r69.block('VIDEO_SOURCE_NO_PLAYLIST', 'videoUrl')`
  HLS地址应当是.m3u8播放列表。
  核对地址；嵌入页面的，接入方式选嵌入页面地址。`;
