import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** The most that the parser accepts: several times the largest query of our page. */
export const parseLimits = { maxLexicalTokens: 2000, maxTokens: 2000, maxSourceLength: 65_536 }

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
