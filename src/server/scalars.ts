import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { DateTime } from 'luxon'

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/

/** The scalars of graphql/base.graphql. Date and LocalTime pass as text here: input validation asks whether they are real. */
export const scalars = {
  DateTime: new GraphQLScalarType<DateTime, string>({
    name: 'DateTime',
    serialize: (value) => isoOf(value),
    parseValue: (value) => instantOf(value),
    parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : null),
  }),
  Date: textScalar('Date'),
  LocalTime: textScalar('LocalTime'),
}

function textScalar(name: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string') return value
    throw new GraphQLError(`${name} must be text`, { extensions: { code: 'INVALID_INPUT' } })
  }
  return new GraphQLScalarType<string, string>({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  })
}

const asText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

function isoOf(value: unknown): string {
  if (typeof value === 'string' && asText.test(value)) {
    return value.endsWith('.000Z') ? `${value.slice(0, 19)}Z` : value
  }
  if (!DateTime.isDateTime(value))
    throw new Error('DateTime is given to clients from luxon, or as text of one form')
  return value.toUTC().toISO({ suppressMilliseconds: true }) ?? ''
}

function instantOf(value: unknown): DateTime {
  const fault = new GraphQLError('DateTime must be ISO 8601 with an offset, years 1970 to 2200', {
    extensions: { code: 'INVALID_INPUT' },
  })
  if (typeof value !== 'string' || !withOffset.test(value)) throw fault
  try {
    const instant = DateTime.fromISO(value, { zone: 'utc' })
    if (instant.year < 1970 || instant.year > 2200) throw fault
    return instant
  } catch {
    throw fault
  }
}
