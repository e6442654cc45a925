import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base } from 'vitest'
import { sessionCookie } from '../../../src/access/routes/session.ts'
import { type House, openHouse, type View } from './house.ts'
import { type Office, openOffice } from './office.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** The four ways every page must stand: wide and narrow, light and dark, in both languages. */
export const views: readonly View[] = [
  { width: 1440, scheme: 'light', language: 'vi' },
  { width: 1440, scheme: 'dark', language: 'en' },
  { width: 390, scheme: 'light', language: 'en' },
  { width: 390, scheme: 'dark', language: 'vi' },
]

/** Chromium; faults of its pages and refusals of their policy fail the test at its end. */
interface Chrome {
  /** A page in a fresh profile. */
  open: (url: string, view?: View) => Promise<Page>
  /** Ends it before the server it talks to, so that the server need not wait for its connections. */
  close: () => Promise<void>
}

/** Opens pages of the demonstration. */
export interface Desk {
  office: Office
  open: (path: string, view?: View) => Promise<Page>
}

interface Fixtures {
  browser: Chrome
  desk: Desk
  house: House
}

/**
 * A test in headless Chromium: at the `desk` of a running demonstration, or in a `house` of its own making with a clock
 * that the test sets. Skipped with the reason where there is no Chromium.
 */
export const browserTest = base.extend<Fixtures>({
  browser: async ({ task }, use) => {
    if (!existsSync(executablePath)) return task.context.skip(`no Chromium at ${executablePath}`)
    const chrome = await chromium.launch({ executablePath, args: flags })
    const faults: string[] = []
    try {
      await use({
        open: (url, view) => openPage(chrome, url, view, faults),
        close: () => chrome.close(),
      })
    } finally {
      await chrome.close()
    }
    if (faults.length > 0) throw new Error(`the page had faults:\n${faults.join('\n')}`)
  },
  desk: async ({ browser }, use) => {
    const office = await openOffice()
    try {
      await use({ office, open: (path, view) => browser.open(office.url + path, view) })
    } finally {
      await browser.close()
      await office.close()
    }
  },
  house: async ({ browser }, use) => {
    const house = await openHouse(browser.open)
    try {
      await use(house)
    } finally {
      await browser.close()
      await house.close()
    }
  },
})

async function openPage(
  browser: Browser,
  url: string,
  { width = 1440, scheme = 'light', language = 'vi', isAudit = false, session }: View = {},
  faults: string[],
): Promise<Page> {
  const options: BrowserContextOptions = {
    viewport: { width, height: 900 },
    colorScheme: scheme,
    bypassCSP: isAudit,
    reducedMotion: 'reduce',
  }
  const context = await browser.newContext(options)
  await context.addInitScript((code) => localStorage.setItem('giaoban-language', code), language)
  if (session !== undefined)
    await context.addCookies([{ name: sessionCookie, value: session, url: new URL(url).origin }])
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) faults.push(said.text())
  })
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  return page
}

/** What axe finds serious or critical on the page as it stands, one line a finding. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeSource })
  return page.evaluate(async () => {
    const { axe } = window as Window & { axe?: typeof Axe }
    if (axe === undefined) throw new Error('axe did not load')
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

/** The office that the address of the page names. */
export function officeIn(page: Page): string {
  const [, officeId] = /\/o\/([^/]+)/.exec(page.url()) ?? []
  if (officeId === undefined) throw new Error(`${page.url()} names no office`)
  return officeId
}

/** True when something sticks out of the page's right edge. */
export function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
