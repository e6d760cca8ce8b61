/** 没有接入的程序: the desk offers no work that the server cannot do. */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Makers } from '#client/staff/domains/playback/recording/FilesPanel.tsx';
import { ImportPanel } from '#client/staff/domains/playback/transcript/ImportPanel.tsx';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

/** An action of the offer: allowed, or refused with a finding of this code. */
const can = (action: string, code?: string) => ({
  action,
  allowed: code === undefined,
  findings: code ? [{ code, severity: 'BLOCK', message: '', fix: '', fields: [] }] : [],
});

const madeWith = (code?: string) =>
  renderToStaticMarkup(
    <ApolloProvider client={client}>
      <Makers
        recording={
          {
            id: 'r1',
            version: 1,
            cuts: [{ startsMs: 0, endsMs: 1000 }],
            files: [{ id: 'f1', role: 'ORIGINAL', state: 'READY', name: '原始录像.mp4', size: 1 }],
            viewerCan: [can('save'), can('makeCut', code), can('makeRenditions', code)],
          } as never
        }
      />
    </ApolloProvider>,
  );

const wordsWith = (code?: string) =>
  renderToStaticMarkup(
    <ApolloProvider client={client}>
      <ImportPanel
        no="2026-1"
        transcript={
          {
            recordingId: 'r1',
            version: 0,
            cutCount: 0,
            cues: [],
            origin: null,
            speech: null,
            confirmed: false,
            viewerCan: [can('edit'), can('confirm', 'TRANSCRIPT_EMPTY'), can('recognise', code)],
          } as never
        }
        player={{ current: null }}
      />
    </ApolloProvider>,
  );

it('没有接入转码程序：不出现由系统剪辑、转码；接入了的照常', () => {
  expect(madeWith()).toMatch(/由系统剪去.*生成省流量的转码版/s);
  expect(madeWith('NOTHING_TO_CUT')).toContain('由系统剪去');
  expect(madeWith('FFMPEG_REQUIRED')).toBe('');
});

it('没有接入语音识别：不出现交服务识别，导入和校对照常；还不能识别的，照旧说明理由', () => {
  expect(wordsWith()).toContain('交语音识别服务识别');
  expect(wordsWith('SPEECH_NO_AUDIO')).toContain('交语音识别服务识别');
  expect(wordsWith('SPEECH_NOT_CONFIGURED')).not.toContain('语音识别');
  expect(wordsWith('SPEECH_NOT_CONFIGURED')).toContain('确认已经校对');
});
