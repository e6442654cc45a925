import type { Locator, Page } from 'playwright-core'

/** A column of the board. */
type Column = 'time' | 'title' | 'chairs' | 'attends' | 'place' | 'prepares' | 'notes'

/** The row of an item by what stands in it. */
export function rowOf(page: Page, text: string): Locator {
  return page.locator('tr[data-row]').filter({ hasText: text })
}

/** One cell of an item. */
export function cellOf(page: Page, text: string, column: Column): Locator {
  return rowOf(page, text).locator(`[data-column="${column}"]`)
}

/** Types into a cell in its place and waits until it is saved and the change stands beside what it was. */
export async function editCell(
  page: Page,
  text: string,
  column: Column,
  typed: string,
): Promise<void> {
  const row = await rowOf(page, text).getAttribute('data-row')
  const cell = page.locator(`tr[data-row="${row}"] [data-column="${column}"]`)
  await cell.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await cell.locator('ins').getByText(typed, { exact: true }).waitFor()
}

/** Counts presses of the pointer and of Enter on every page of this profile from now on, over its navigations. */
export async function countHand(page: Page): Promise<() => Promise<number>> {
  const start = () => {
    const hand = () =>
      sessionStorage.setItem('hand', `${Number(sessionStorage.getItem('hand') ?? 0) + 1}`)
    addEventListener('pointerdown', hand, true)
    addEventListener('keydown', (event) => event.key === 'Enter' && hand(), true)
  }
  await page.addInitScript(start)
  await page.evaluate(start)
  return () => page.evaluate(() => Number(sessionStorage.getItem('hand') ?? 0))
}
