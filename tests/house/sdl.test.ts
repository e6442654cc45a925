import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { loaders, resolvers } from '../../src/rooms.ts'
import { refusalNames } from '../../src/server/mutation.ts'
import { sdl } from '../../src/server/sdl.generated.ts'
import { testApi } from '../support/api.ts'
import { test as dbTest } from '../support/harness.ts'

const schema = buildSchema(sdl)
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID']
const resolved = (type: string, field: string) =>
  field in (resolvers[type] ?? {}) || field in (loaders[type] ?? {})

describe('the SDL', () => {
  test('describes every type, field, argument and value', () => {
    const bare: string[] = []
    const look = (path: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) bare.push(path)
    }
    for (const type of types.filter(({ name }) => !builtIn.includes(name))) {
      look(type.name, type)
      if (isEnumType(type)) {
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
      }
      if (!isObjectType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        if (!('args' in field)) continue
        for (const argument of field.args) {
          look(`${type.name}.${field.name}(${argument.name})`, argument)
        }
      }
    }
    expect(bare).toEqual([])
  })

  test('gives no required field of an input a default, which compiled queries do not take for it', () => {
    const required = types.filter(isInputObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue !== undefined)
        .map(({ name }) => `${type.name}.${name}`),
    )
    expect(required).toEqual([])
  })

  test('has nothing at its roots that nobody answers', () => {
    const unanswered = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => !resolved(type.name, field))
        .map((field) => `${type.name}.${field}`),
    )
    expect(unanswered).toEqual([])
  })

  test('has no field with arguments that takes no notice of them', () => {
    const deaf = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args, name }) => args.length > 0 && !resolved(type.name, name))
        .map(({ name }) => `${type.name}.${name}`),
    )
    expect(deaf).toEqual([])
  })

  test('is answered by no resolver of a field that it lacks', () => {
    const lost = [resolvers, loaders].flatMap((map) =>
      Object.entries(map).flatMap(([name, fields]) => {
        const type = schema.getType(name)
        const known = isObjectType(type) ? type.getFields() : {}
        return Object.keys(fields)
          .filter((field) => !(field in known) && isObjectType(type))
          .map((field) => `${name}.${field}`)
      }),
    )
    expect(lost).toEqual([])
  })

  test('gives each mutation a union of successes and refusals, and an idempotency key', () => {
    const refusals = refusalNames(schema)
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      const answer = schema.getType(String(field.type).replace('!', ''))
      const members = isUnionType(answer) ? answer.getTypes().map(({ name }) => name) : []
      const successes = members.filter((name) => !refusals.includes(name))
      expect(successes, field.name).not.toEqual([])
      expect(members, field.name).toEqual(expect.arrayContaining(['InvalidInput', 'NotAllowed']))
      expect(
        field.args.map(({ name }) => name),
        field.name,
      ).toEqual(['input', 'idempotencyKey'])
    }
  })

  dbTest('can be asked of the server where that is allowed', async ({ db }) => {
    const { api } = await testApi(db)
    const { data } = await api(
      '{ __schema { types { name description fields { name description } } } }',
    )
    const bare = data.__schema.types
      .filter(({ name }: { name: string }) => !name.startsWith('__'))
      .flatMap(({ fields }: { fields: { description: string | null }[] | null }) => fields ?? [])
      .filter(({ description }: { description: string | null }) => !description)
    expect(bare).toEqual([])
  })
})
