/** A value that is refused; see InvalidInput in graphql/base.graphql. */
export type InvalidInputAnswer = {
  __typename: 'InvalidInput'
  code: string
  message: string
  field: string | null
}

/** An id that means nothing to this viewer; see NotFound in graphql/base.graphql. */
export type NotFoundAnswer = {
  __typename: 'NotFound'
  code: string
  message: string
  field: string | null
}

/** A request was refused for want of a right. */
export type NotAllowedAnswer = {
  __typename: 'NotAllowed'
  code: string
  message: string
  field: string | null
}

/** The refusal of a value: the input field as a path, a stable code, a sentence that says the way out. */
export function invalid(field: string, code: string, message: string): InvalidInputAnswer {
  return { __typename: 'InvalidInput', code, message, field }
}

/** The refusal of an id, the same for unknown, hidden and foreign ones, so that it discloses nothing. */
export function notFound(field: string): NotFoundAnswer {
  return {
    __typename: 'NotFound',
    code: 'NOT_FOUND',
    message: 'Nothing with this id is here. It may have been removed; read the list again.',
    field,
  }
}

/** The refusal for want of a right. `message` says the way out; one with a way of its own has a code of its own. */
export function notAllowed(
  message = 'You do not have the right to do this. Ask a planner of the office.',
  { code = 'NOT_ALLOWED', field = null }: { code?: string; field?: string | null } = {},
): NotAllowedAnswer {
  return { __typename: 'NotAllowed', code, message, field }
}

/** The refusal of a whole number outside its range; null when it fits or is not given. */
export function rangeFault(
  field: string,
  value: number | null | undefined,
  { min, max }: { min: number; max: number },
): InvalidInputAnswer | null {
  if (value === null || value === undefined || (value >= min && value <= max)) return null
  return invalid(field, 'OUT_OF_RANGE', `This must be a number from ${min} to ${max}.`)
}

/** The first of several faults; null when there is none. */
export function firstFault<Fault>(...faults: readonly (Fault | null)[]): Fault | null {
  return faults.find((fault) => fault !== null) ?? null
}

/** An argument of a query outside what the SDL allows: the edge answers it as a GraphQL error with these extensions. */
export class BadArgument extends Error {
  readonly extensions: { code: 'INVALID_INPUT'; field: string }

  constructor(field: string, message: string) {
    super(message)
    this.name = 'BadArgument'
    this.extensions = { code: 'INVALID_INPUT', field }
  }
}
