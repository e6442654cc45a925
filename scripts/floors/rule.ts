import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

/** A rule that refuses imports from one place to another, as an error. */
export const forbid = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({ name, severity: 'error', from, to })
