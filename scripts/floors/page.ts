import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import { roomNames } from '../../src/rooms.ts'
import { forbid } from './rule.ts'

/** The page looks down as the server does: foundations, parts, the rooms in their order, the shell and the router. */
export function pageRules(): IRegularForbiddenRuleType[] {
  const above = (index: number) => [...roomNames.slice(index + 1), 'shell'].join('|')
  return [
    ...roomNames
      .slice(0, -1)
      .map((room, index) =>
        forbid(
          `page-looks-down-only: ${room}`,
          { path: `^web/src/${room}/` },
          { path: `^web/src/((${above(index)})/|(main|router)\\.tsx$)` },
        ),
      ),
    forbid(
      'page-parts-know-the-language-only',
      { path: '^web/src/parts/' },
      { path: '^web/src/', pathNot: '^web/src/(parts/|language\\.ts$)' },
    ),
    forbid(
      'page-foundations-know-no-room',
      { path: '^web/src/[^/]+$', pathNot: '^web/src/(main|router)\\.tsx$' },
      { path: '^web/src/([^/]+/|(main|router)\\.tsx$)' },
    ),
    forbid('page-has-no-cycle', { path: '^web/src/' }, { circular: true }),
  ]
}
