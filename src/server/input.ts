import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { DateTime } from 'luxon'
import { type InvalidInputAnswer, invalid } from '../../graphql/refusals.ts'
import { validatedText } from '../../graphql/text.ts'

/** The arguments of a field after validation: text trimmed and NFC, dates and clock times real; or the first fault. */
export type ValidatedArguments =
  | { values: Record<string, unknown>; fault: null }
  | { values: null; fault: InvalidInputAnswer }

class Fault extends Error {
  readonly answer: InvalidInputAnswer
  constructor(answer: InvalidInputAnswer) {
    super(answer.message)
    this.answer = answer
  }
}

/**
 * Validates the arguments of `fieldName`. GraphQL has checked their shape; here text is trimmed and composed (NFC),
 * NUL and lone surrogates are refused, and a Date or LocalTime must be a real one.
 */
export function validatedArguments(
  type: GraphQLObjectType,
  fieldName: string,
  values: Record<string, unknown>,
): ValidatedArguments {
  const field = type.getFields()[fieldName]
  if (field === undefined) throw new Error(`There is no field ${type.name}.${fieldName}`)
  try {
    const validated = { ...values }
    for (const argument of field.args) {
      if (argument.name in values) {
        validated[argument.name] = validatedValue(
          argument.type,
          values[argument.name],
          argument.name,
        )
      }
    }
    return { values: validated, fault: null }
  } catch (error) {
    if (error instanceof Fault) return { values: null, fault: error.answer }
    throw error
  }
}

function validatedValue(type: GraphQLInputType, value: unknown, path: string): unknown {
  if (value === null || value === undefined) return value
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const list = Array.isArray(value) ? value : [value]
    return list.map((entry, index) => validatedValue(nullable.ofType, entry, `${path}.${index}`))
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields()
    const entries = Object.entries(value as Record<string, unknown>).map(([name, entry]) => {
      const field = fields[name]
      return [
        name,
        field === undefined ? entry : validatedValue(field.type, entry, `${path}.${name}`),
      ]
    })
    return Object.fromEntries(entries)
  }
  return typeof value === 'string' ? leaf(getNamedType(type).name, value, path) : value
}

function leaf(typeName: string, value: string, path: string): string {
  switch (typeName) {
    case 'String':
      return text(value, path)
    case 'ID':
      // A malformed id means nothing, like an unknown one: the commands say NotFound.
      return text(value, path)
    case 'Date':
      if (isRealDate(value)) return value
      throw new Fault(
        invalid(path, 'NO_SUCH_DATE', 'This is not a real day, written YYYY-MM-DD, 1970 to 2200.'),
      )
    case 'LocalTime':
      if (/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)) return value
      throw new Fault(
        invalid(path, 'NO_SUCH_TIME', 'This is not a clock time, written HH:mm, 00:00 to 24:00.'),
      )
    default:
      return value
  }
}

function text(value: string, path: string): string {
  const { text: validated, fault } = validatedText(path, value)
  if (fault !== null) throw new Fault(fault)
  return validated
}

function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const year = Number(value.slice(0, 4))
  if (year < 1970 || year > 2200) return false
  try {
    return DateTime.fromISO(value, { zone: 'utc' }).isValid
  } catch {
    return false
  }
}
