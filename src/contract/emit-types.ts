/**
 * Writes a contract as TypeScript types, in the form that openapi-typescript gives its output
 * (`paths`, `operations`, `components`), so that openapi-msw reads it.
 *
 * Why not openapi-typescript itself: it needs the compiler API that TypeScript 7 no longer has, and
 * a second compiler would have to be fetched at every run. The contract is already normalised, so
 * what is left is this file, and the test can hold the committed types against the contract.
 */
import type { Contract, ContractOperation } from './derive'
import { refName } from './derive'
import { membersOf, type JsonSchema } from './json-schema'

/** @returns the text of schema.gen.ts */
export function emitTypes(contract: Contract): string {
  const operations = Object.values(contract.paths).flatMap((methods) => Object.values(methods))
  return [
    '// Made by `npm run contract`. Do not edit: change the API document or the derivation instead.',
    '',
    'export interface paths {',
    ...Object.entries(contract.paths).flatMap(([path, methods]) => [
      `  ${JSON.stringify(path)}: {`,
      '    parameters: { query?: never; header?: never; path?: never; cookie?: never }',
      ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) =>
        methods[method]
          ? `    ${method}: operations[${JSON.stringify(methods[method].operationId)}]`
          : `    ${method}?: never`,
      ),
      '  }',
    ]),
    '}',
    '',
    'export interface components {',
    '  schemas: {',
    ...Object.entries(contract.components.schemas).map(([name, schema]) => `    ${name}: ${typeOf(schema)}`),
    '  }',
    '}',
    '',
    'export interface operations {',
    ...operations.flatMap((operation) => [`  ${operation.operationId}: {`, ...operationLines(operation), '  }']),
    '}',
    '',
  ].join('\n')
}

function operationLines(operation: ContractOperation): string[] {
  const group = (where: 'path' | 'query') => {
    const list = operation.parameters.filter((parameter) => parameter.in === where)
    if (list.length === 0) return `${where}?: never`
    const optional = list.every((parameter) => !parameter.required)
    const fields = list.map(({ name, required, schema }) => `${name}${required ? '' : '?'}: ${typeOf(schema)}`)
    return `${where}${optional ? '?' : ''}: { ${fields.join('; ')} }`
  }
  const body = operation.requestBody
  return [
    `    parameters: { ${group('query')}; header?: never; ${group('path')}; cookie?: never }`,
    body
      ? `    requestBody${body.required ? '' : '?'}: { content: { 'application/json': ${typeOf(body.content['application/json'].schema)} } }`
      : '    requestBody?: never',
    '    responses: {',
    ...Object.entries(operation.responses).map(([status, { content }]) =>
      content
        ? `      ${status}: { headers: { [name: string]: unknown }; content: { 'application/json': ${typeOf(content['application/json'].schema)} } }`
        : `      ${status}: { headers: { [name: string]: unknown }; content?: never }`,
    ),
    '    }',
  ]
}

function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return `components['schemas'][${JSON.stringify(refName(schema.$ref))}]`
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const branches = schema.oneOf ?? schema.anyOf
  if (branches) return [...new Set(branches.map((branch) => typeOf(branch)))].join(' | ')
  switch (schema.type) {
    case 'object':
      return objectOf(schema)
    case 'array':
      return `(${schema.items ? typeOf(schema.items) : 'unknown'})[]`
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type
    default:
      return 'unknown'
  }
}

function objectOf(schema: JsonSchema): string {
  const fields = membersOf(schema).map(
    ([name, child]) => `${JSON.stringify(name)}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(child)}`,
  )
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  const values = schema.additionalProperties
  return `{ [key: string]: ${typeof values === 'object' ? typeOf(values) : 'unknown'} }`
}
