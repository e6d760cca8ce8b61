import type { ShellProps } from '#client/citizen/shell/Shell.tsx';

/** An invented county, for looking only. */
export const site: ShellProps['site'] = {
  siteName: '岚溪县人民政府',
  organName: '岚溪县人民政府',
  siteDomain: 'www.lanxi.example',
  siteIdCode: '9999000001',
  sponsorUnit: '岚溪县人民政府办公室',
  hostUnit: '岚溪县司法局',
  phone: '0000-5550100',
  hotline: '12345',
  icpNo: '岚ICP备00000000号',
  policeNo: '',
  reportErrorUrl: '/zhaocuo',
  channels: { mail: true, sms: true, linked: true, outbox: false },
};

export const nav = [
  { name: '首页', href: '/' },
  { name: '决策目录', href: '/juece' },
  { name: '意见征集', href: '/zhengji' },
  { name: '采纳反馈', href: '/fankui' },
  { name: '我的意见', href: '/huizhi' },
];

export const about = [
  { name: '网站地图', href: '/ditu' },
  { name: '无障碍声明', href: '/wuzhangai' },
  { name: '隐私政策', href: '/yinsi' },
];

export const shell: Omit<ShellProps, 'children' | 'page'> = {
  site,
  nav,
  about,
  current: '/zhengji',
  elder: null,
  assets: { css: [], js: [] },
};
