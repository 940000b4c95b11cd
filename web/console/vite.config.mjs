import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The console in one folder that the server shows at /console/: nothing from another host, no style or
// script inside the page, so that the policy of the server needs no exception.
const at = (path) => join(dirname(fileURLToPath(import.meta.url)), path);

// The tools of vite read the configuration's default export.
const config = defineConfig({
  root: at('.'),
  base: '/console/',
  build: {
    outDir: at('../../dist/console'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2022',
  },
});

export { config as default };
