import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'
import { precompress } from './precompress.ts'

const server = 'http://127.0.0.1:4400'

/** Paths that the server answers whatever the method. */
const served = ['/graphql', '/feeds', '/imports', '/live', '/sign-out', '/demo', '/health']

/** Paths that are a page to GET and the server's to POST. */
const posted = ['/sign-in', '/set-up', '/choose-password']

// The server takes writes of its own pages only, so what the page sends from here is said to come from there.
const toServer: ProxyOptions = { target: server, changeOrigin: true, headers: { origin: server } }
const postToServer: ProxyOptions = {
  ...toServer,
  bypass: ({ method, url }) => (method === 'POST' ? undefined : url),
}

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
    proxy: {
      ...Object.fromEntries(served.map((path) => [path, toServer])),
      ...Object.fromEntries(posted.map((path) => [path, postToServer])),
    },
  },
})
