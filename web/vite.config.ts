import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    target: 'es2023',
    // Older targets make the CSS step rewrite light-dark(), and Mantine silently loses its borders.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // An inlined data: URL would need its own line in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/feeds',
        '/imports',
        '/sign-in',
        '/sign-out',
        '/set-up',
        '/choose-password',
        '/demo',
      ].map((path) => [path, 'http://127.0.0.1:4400']),
    ),
  },
})
