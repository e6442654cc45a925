import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  Lexer,
  NoSchemaIntrospectionCustomRule,
  Source,
  TokenKind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** The most that the parser accepts: several times the largest query of our page. */
export const parseLimits = { maxLexicalTokens: 2000, maxTokens: 2000, maxSourceLength: 65_536 }

// Several times what any query of ours needs; the parser's stack holds many times as much.
const mostNested = 100

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/**
 * Refuses a document that nests anything deeper than 100, before the parser runs out of stack over it: selections,
 * arguments, lists, objects or types, closed or not.
 */
export function refuseDeep(source: string): void {
  // Few brackets can't nest deep, in texts or outside: nearly every document is done with that.
  if ((source.match(/[{[(]/g)?.length ?? 0) <= mostNested) return
  const lexer = new Lexer(new Source(source))
  let depth = 0
  for (let count = 0; count < parseLimits.maxTokens; count += 1) {
    const { kind } = lexer.advance()
    if (kind === TokenKind.EOF) return
    if (opening.includes(kind)) depth += 1
    if (closing.includes(kind)) depth -= 1
    if (depth > mostNested) {
      throw new GraphQLError(`A request may be nested at most ${mostNested} deep.`, {
        extensions: { code: 'TOO_LARGE' },
      })
    }
  }
}

/** The limits of validation: a few faults, and no guesses at names, which would spell out the contract. */
export const validationLimits = { maxErrors: 5, hideSuggestions: true }

/** The rules beside GraphQL's own. An array, because Mercurius refuses a function together with its cache. */
export function validationRules({ allowsIntrospection }: { allowsIntrospection: boolean }) {
  const rules: ValidationRule[] = [
    atMost(30, 'aliases', (node) => node.kind === 'Field' && node.alias !== undefined),
    atMost(30, 'directives', (node) => node.kind === 'Directive'),
    atMost(30, 'fragments', (node) =>
      /^(FragmentDefinition|FragmentSpread|InlineFragment)$/.test(node.kind),
    ),
    // The compiled form of a document is kept without its operation's name: a second one would run the first.
    atMost(1, 'operations', (node) => node.kind === 'OperationDefinition'),
    rootFields(20),
  ]
  return allowsIntrospection ? rules : [...rules, NoSchemaIntrospectionCustomRule]
}

function atMost(most: number, what: string, isOne: (node: ASTNode) => boolean): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    let count = 0
    return {
      enter: (node) => {
        if (!isOne(node)) return
        count += 1
        if (count === most + 1) context.reportError(tooMany(most, what, node))
      },
    }
  }
}

function rootFields(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition: (node) => {
      if (node.selectionSet.selections.length > most) {
        context.reportError(tooMany(most, 'fields at the root', node))
      }
    },
  })
}

function tooMany(most: number, what: string, node: ASTNode): GraphQLError {
  return new GraphQLError(`A request may have at most ${most} ${what}.`, {
    nodes: node,
    extensions: { code: 'TOO_LARGE' },
  })
}
