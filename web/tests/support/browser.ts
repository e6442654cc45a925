import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core'
import { test as base, expect } from 'vitest'
import { sessionCookie } from '../../../src/access/routes/session.ts'
import { type House, openHouse, type View } from './house.ts'
import { type Office, openOffice } from './office.ts'

// The shell has no window to keep up: a page opens in half the time.
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const executablePath = process.env.CHROMIUM ?? installed.find((path) => existsSync(path))
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

/** The two ways every page must stand, each in both colour schemes: wide and narrow, in either language. */
export const views: readonly View[] = [
  { width: 1440, scheme: 'dark', language: 'vi' },
  { width: 390, scheme: 'light', language: 'en' },
]

/** Chromium of one test; faults of its pages and refusals of their policy fail the test at its end. */
interface Chrome {
  /** A page in a fresh profile. */
  open: (url: string, view?: View) => Promise<Page>
  /** Ends its pages before the server they talk to, so that the server need not wait for their connections. */
  close: () => Promise<void>
}

/** Opens pages of the demonstration. */
export interface Desk {
  office: Office
  open: (path: string, view?: View) => Promise<Page>
}

interface Fixtures {
  $worker: { chromium: Browser | undefined }
  $test: { browser: Chrome; desk: Desk; house: House }
}

/**
 * A test in headless Chromium: at the `desk` of a running demonstration, or in a `house` of its own making with a clock
 * that the test sets. Skipped with the reason where there is no Chromium.
 */
export const browserTest = base.extend<Fixtures>({
  // One for all tests of a process; each test has profiles of its own in it.
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture asks for no other one.
    async ({}, use) => {
      if (executablePath === undefined) return use(undefined)
      const running = await chromium.launch({ executablePath, args: flags })
      await use(running)
      await running.close()
    },
    { scope: 'worker' },
  ],
  browser: async ({ chromium: running, task }, use) => {
    if (running === undefined) return task.context.skip('no Chromium')
    const faults: string[] = []
    const close = async () => {
      await Promise.all(running.contexts().map((context) => context.close()))
    }
    try {
      await use({ open: (url, view) => openPage(running, url, view, faults), close })
    } finally {
      await close()
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
  { width = 1440, scheme = 'light', language = 'vi', isAudit = false, session, now }: View = {},
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
  if (now !== undefined) await page.clock.setFixedTime(now)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) faults.push(said.text())
  })
  watchRequests(page)
  await page.goto(url)
  await untilQuiet(page)
  return page
}

const quiets = new WeakMap<Page, () => Promise<void>>()

/**
 * Notes what a page asks for, for `untilQuiet`: nothing for half a second. Playwright's own "networkidle" would wait for
 * the stream of a board, which stays open.
 */
function watchRequests(page: Page): void {
  const underWay = new Set<Request>()
  let since = Date.now()
  const ended = (request: Request) => {
    underWay.delete(request)
    since = Date.now()
  }
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') underWay.add(request)
  })
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  const isStill = () => underWay.size === 0 && Date.now() - since >= 500
  const wait = async () => {
    await expect.poll(isStill, { timeout: 30_000, interval: 50 }).toBe(true)
  }
  quiets.set(page, wait)
}

/** Waits until a page has what it asked for. */
export function untilQuiet(page: Page): Promise<void> {
  return quiets.get(page)?.() ?? Promise.resolve()
}

/** What axe finds serious or critical on the page as it stands, light and dark, one line a finding. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeSource })
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const findings: string[] = []
  // The scheme that the test chose comes last and stays.
  for (const scheme of isDark ? (['light', 'dark'] as const) : (['dark', 'light'] as const)) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor()
    await page.waitForFunction(isStill)
    findings.push(...(await findingsNow(page)).map((finding) => `${scheme}: ${finding}`))
  }
  return findings
}

// A colour on its way to another is none that anybody reads. What is folded away keeps its transitions after their end.
function isStill(): boolean {
  return document
    .getAnimations()
    .every((moving) => !(moving instanceof CSSTransition) || moving.playState === 'finished')
}

function findingsNow(page: Page): Promise<string[]> {
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
