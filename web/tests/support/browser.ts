import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base } from 'vitest'
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

/** How a page is looked at. */
export interface View {
  width?: number
  scheme?: 'light' | 'dark'
  language?: 'vi' | 'en'
  /** Lets axe in past the content security policy; never on for journeys, so that the policy itself is tried. */
  isAudit?: boolean
}

/** The four ways every page must stand: wide and narrow, light and dark, in both languages. */
export const views: readonly View[] = [
  { width: 1440, scheme: 'light', language: 'vi' },
  { width: 1440, scheme: 'dark', language: 'en' },
  { width: 390, scheme: 'light', language: 'en' },
  { width: 390, scheme: 'dark', language: 'vi' },
]

/** Opens pages of one running office. */
export interface Desk {
  office: Office
  /** A page in a fresh profile; faults of the page and refusals of its policy fail the test at its end. */
  open: (path: string, view?: View) => Promise<Page>
}

interface Fixtures {
  desk: Desk
}

/** A test in headless Chromium against a running office; skipped with the reason where there is no Chromium. */
export const browserTest = base.extend<Fixtures>({
  desk: async ({ task }, use) => {
    if (!existsSync(executablePath)) return task.context.skip(`no Chromium at ${executablePath}`)
    const office = await openOffice()
    const browser = await chromium.launch({ executablePath, args: flags })
    const faults: string[] = []
    try {
      await use({ office, open: (path, view) => openPage(browser, office, path, view, faults) })
    } finally {
      await browser.close()
      await office.close()
    }
    if (faults.length > 0) throw new Error(`the page had faults:\n${faults.join('\n')}`)
  },
})

async function openPage(
  browser: Browser,
  office: Office,
  path: string,
  { width = 1440, scheme = 'light', language = 'vi', isAudit = false }: View = {},
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
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) faults.push(said.text())
  })
  await page.goto(office.url + path)
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

/** True when something sticks out of the page's right edge. */
export function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
