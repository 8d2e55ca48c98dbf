import { validate, type Issue } from '~/contract/validate'
import { toolsSchema } from './schema'

/** What the contract has against these tools. */
export function issuesOfTools(tools: unknown): Issue[] {
  return validate(toolsSchema, tools)
}
