import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import '@mantine/core/styles.layer.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './api.ts'
import './fonts.css'
import { Announcer } from './parts/announce.tsx'
import { ShortcutBoard } from './parts/shortcuts.tsx'
import { router } from './router.tsx'
import { cssVariablesResolver, theme } from './theme.ts'
import './tokens.css'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
// Where the part that holds the page still behind a dialog looks for the nonce of its style (get-nonce).
Object.assign(globalThis, { __webpack_nonce__: nonce })
// The same word as in the script of index.html, which paints the page in its scheme before this file is there.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'giaoban-scheme' })

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
createRoot(container).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      getStyleNonce={() => nonce}
    >
      <Provider value={client}>
        <Announcer>
          <ShortcutBoard>
            <RouterProvider router={router} />
          </ShortcutBoard>
        </Announcer>
      </Provider>
    </MantineProvider>
  </StrictMode>,
)
