import ts from 'typescript'

/** A top-level type of generated text. `head` opens a type of members; null when it is none. */
export type Statement = { text: string; head: string | null; members: ReadonlyMap<string, string> }

/** The types of a generated text by name, in its order, and the text's imports: local name to what it says. */
export type Statements = { types: Map<string, Statement>; imports: Map<string, string> }

/** Reads generated text into its types, their members and its imports. */
export function statementsOf(text: string): Statements {
  const types = new Map<string, Statement>()
  const imports = new Map<string, string>()
  const source = ts.createSourceFile('generated.ts', text, ts.ScriptTarget.Latest, true)
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node)) addImports(imports, node)
    else if (ts.isTypeAliasDeclaration(node)) types.set(node.name.text, statementOf(node))
    else if (ts.isInterfaceDeclaration(node)) {
      types.set(node.name.text, { text: node.getText(), head: null, members: new Map() })
    }
  }
  return { types, imports }
}

function addImports(imports: Map<string, string>, node: ts.ImportDeclaration): void {
  const named = node.importClause?.namedBindings
  if (named === undefined || !ts.isNamedImports(named)) return
  for (const element of named.elements) {
    const said = `import type { ${element.getText()} } from ${node.moduleSpecifier.getText()}`
    imports.set(element.name.text, said)
  }
}

function statementOf(node: ts.TypeAliasDeclaration): Statement {
  if (!ts.isTypeLiteralNode(node.type)) {
    return { text: node.getText(), head: null, members: new Map() }
  }
  const members = node.type.members.map(
    (member) => [member.name?.getText() ?? member.getText(), member.getText()] as const,
  )
  const start = node.getStart()
  const head = node.getSourceFile().text.slice(start, node.type.getStart())
  return { text: node.getText(), head: head.trim(), members: new Map(members) }
}
