import type { SeedWorkflowVersion } from '../seed/types'
import { invocationView, runWorkflow } from '../state/workflowRuns'
import type { World } from '../world'
import { found, http, type Kit } from './kit'

export const workflowHandlers = ({ world, sentinelsOf }: Kit) => [
  http.get('/v1/workflows', ({ response }) => response(200).json({
    data: world.seed.workflows.map(({ name, versions }) => ({
      name,
      versions: versions.toReversed().map(({ id, version, createdAt }) => ({ id, version, createdAt })),
    })),
  })),

  http.get('/v1/workflows/{id}', ({ params, response }) => {
    const { workflow, version: { id, version, createdAt, updatedAt, graph } } = found(versionOf(world, params.id), 'Workflow')
    const { name, description } = workflow
    return response(200).json({ id, name, description, version, createdAt, updatedAt, graph })
  }),

  http.post('/v1/workflows/{id}', async ({ params, request, response }) => {
    const { version } = found(versionOf(world, params.id), 'Workflow')
    const { nodeOutputs = {} } = (await request.json()) ?? {}
    const { id } = runWorkflow(world, version, nodeOutputs, sentinelsOf(request))
    return response(200).json({ id })
  }),

  http.get('/v1/workflow_invocations/{id}', ({ params, response }) => {
    const invocation = found(world.invocations.get(params.id), 'Workflow invocation')
    return response(200).json(invocationView(world, invocation))
  }),
]

function versionOf(world: World, id: string): { workflow: World['seed']['workflows'][number]; version: SeedWorkflowVersion } | undefined {
  for (const workflow of world.seed.workflows) {
    const version = workflow.versions.find((candidate) => candidate.id === id)
    if (version) return { workflow, version }
  }
  return undefined
}
