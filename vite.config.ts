import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './schema/generate/inline-documents.ts';
import { ONLY_SAID } from './schema/generate/only-said.ts';

const treeshake = { moduleSideEffects: ONLY_SAID };

/**
 * One program for citizens' browsers and one for the console, both in `dist/client`, and `dist/server` for Node;
 * dependencies of the server stay outside. What both sides of the browser use is built for each: so neither takes its
 * files in the other's pieces.
 */
export default defineConfig({
  plugins: [react(), inlineDocuments()],
  appType: 'custom',
  publicDir: 'client/public',
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'staff', 'ssr']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        rolldownOptions: { input: { citizen: 'client/citizen.ts' }, treeshake },
      },
    },
    staff: {
      consumer: 'client',
      build: {
        outDir: 'dist/client',
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: '.vite/staff.json',
        rolldownOptions: {
          input: { staff: 'client/staff/main.tsx' },
          treeshake,
          // Left to itself the bundler makes a file of every few lines that two desks share, and a desk asked for ninety.
          output: { codeSplitting: { groups: [{ name: 'desk-parts', minShareCount: 3 }] } },
        },
      },
    },
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node24',
        sourcemap: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            main: 'server/main.ts',
            generate: 'schema/generate.ts',
            'lottery-worker': 'server/lottery/lottery-worker.ts',
            'pdf-worker': 'server/pdf/pdf-worker.ts',
          },
        },
      },
    },
  },
});
