import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type EnvironmentOptions, type ViteBuilder } from 'vite';
import { flatStyles } from './client/ui/flat-styles.ts';
import { freshDocuments } from './schema/generate/fresh-documents.ts';
import { inlineDocuments } from './schema/generate/inline-documents.ts';
import { ONLY_SAID } from './schema/generate/only-said.ts';
import { BUILT_IN, BuildDraft, type BuildPart } from './server/outside/build/build-draft.ts';

const CITIZEN = 'client/citizen.ts';
const STAFF = 'client/staff/main.tsx';
const draft = new BuildDraft(import.meta.dirname);
freshDocuments();
const treeshake = { moduleSideEffects: ONLY_SAID };
/** RxJS of Apollo Client as classes, not lowered for browsers of 2015. */
const resolve = { conditions: ['es2015', ...defaultClientConditions] };

/**
 * Files of the console: what its first page needs, what most desks need, what three or more share. Left to itself the
 * bundler makes a file of every few lines that two desks share, and a desk asked for ninety; with all that is shared in
 * one file the first page carried half of the console.
 */
const DESK_FILES = [
  { name: 'first-page', tags: ['$initial' as const], priority: 2 },
  { name: 'desk-parts', minShareCount: 8, priority: 1 },
  { name: 'some-desks', minShareCount: 3 },
];

const staff: EnvironmentOptions = {
  consumer: 'client',
  resolve,
  build: {
    outDir: join(draft.folder, 'client'),
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: '.vite/staff.json',
    license: { fileName: '.vite/staff-packages.json' },
    // React, its DOM and the client of the contract alone are 430 kB.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { staff: STAFF },
      treeshake,
      output: { codeSplitting: { groups: DESK_FILES } },
    },
  },
};

const ssr: EnvironmentOptions = {
  build: {
    outDir: join(draft.folder, 'server'),
    ssr: true,
    target: 'node24',
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        start: 'server/outside/build/release/start-release.ts',
        generate: 'schema/generate.ts',
        'lottery-worker': 'server/ground/lottery/lottery-worker.ts',
        'pdf-worker': 'server/ground/pdf/pdf-worker.ts',
        'film-maker': 'server/outside/demo/film/film-maker.ts',
      },
    },
  },
};

/** Everything, unless the start asks for a part. */
const PARTS = (process.env.BUILD_PARTS ?? 'pages console').split(' ') as BuildPart[];

async function buildApp(builder: ViteBuilder): Promise<void> {
  draft.sweep();
  // The server's entry last, by which a build is known.
  for (const name of ['client', 'staff', 'ssr']) {
    const environment = builder.environments[name];
    if (environment && PARTS.some((part) => BUILT_IN[part].includes(name))) await builder.build(environment);
  }
  draft.moveIn(PARTS);
}

/**
 * One program for citizens' browsers and one for the console, both in `dist/client`, and `dist/server` for Node;
 * dependencies of the server stay outside. What both sides of the browser use is built for each: so neither takes its
 * files in the other's pieces.
 */
export default defineConfig(({ command }) => ({
  plugins: [react(), inlineDocuments(), flatStyles()],
  appType: 'custom',
  publicDir: 'client/public',
  builder: {
    buildApp,
  },
  environments: {
    client: {
      resolve,
      optimizeDeps: { entries: [CITIZEN, STAFF] },
      build: {
        outDir: join(draft.folder, 'client'),
        manifest: true,
        license: { fileName: '.vite/citizen-packages.json' },
        // Made small together with the lowering: before it, what older browsers fall back to would be dropped.
        cssMinify: false,
        rolldownOptions: { input: { citizen: CITIZEN }, treeshake },
      },
    },
    // In development one server answers the sources of both.
    ...(command === 'build' ? { staff } : {}),
    ssr,
  },
}));
