import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [svelte({ compilerOptions: { runes: true } })],
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    outDir: '../src/Entente.Web/wwwroot',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows files of the server only: nothing is inlined as data.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env.ATLAS_API ?? 'http://127.0.0.1:5180' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
