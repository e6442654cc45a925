import type { TestProject } from 'vitest/node'
import { prepareTemplate, type Template } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    template: Template
  }
}

/** Migrates one template before the run; the workers clone it. Returns what removes all of it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { template, remove } = await prepareTemplate(process.env.TEST_DATABASE_URL ?? null)
  project.provide('template', template)
  return remove
}
