import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './schema/generate/inline-documents.ts';
import { ONLY_SAID } from './schema/generate/only-said.ts';

/** One build for both sides: `dist/client` for the browser, `dist/server` for Node; dependencies of the server stay outside. */
export default defineConfig({
  plugins: [react(), inlineDocuments()],
  appType: 'custom',
  publicDir: 'client/public',
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'ssr']) {
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
        rolldownOptions: {
          input: {
            citizen: 'client/citizen.ts',
            staff: 'client/staff/main.tsx',
          },
          treeshake: { moduleSideEffects: ONLY_SAID },
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
