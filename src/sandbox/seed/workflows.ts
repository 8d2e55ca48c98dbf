import { idOf } from './random'
import { day, hour, iso } from './time'
import type { SeedWorkflow, WorkflowGraph } from './types'
import { dailyQuote, dubbedTour, formats, postcard, storyboard } from './workflowGraphs'

interface Plan {
  readonly key: string
  readonly name: string
  readonly description: string | null
  /** Age of each version in milliseconds, oldest first. */
  readonly ages: readonly number[]
  readonly graph: (version: number) => WorkflowGraph
}

const plans: readonly Plan[] = [
  {
    key: 'postcard',
    name: 'Moving postcard',
    description: 'From one sentence to a still and a short clip.',
    ages: [74 * day, 51 * day, 6 * day],
    graph: postcard,
  },
  { key: 'formats', name: 'Product in every format', description: null, ages: [40 * day, 9 * day], graph: formats },
  {
    key: 'dubbed-tour',
    name: 'Guided tour with voice',
    description:
      'Puts a guide into a walk-through and lets them speak. Voice sample, length and captions can be chosen per run.',
    ages: [33 * day, 20 * day, 31 * hour],
    graph: dubbedTour,
  },
  {
    key: 'quote',
    name: 'Card of the day',
    description: 'Runs by itself; nothing to fill in.',
    ages: [15 * day],
    graph: dailyQuote,
  },
  {
    key: 'storyboard',
    name: 'Storyboard to film',
    description: 'Outline, drawings, shots, film.',
    ages: [27 * day, 12 * day],
    graph: storyboard,
  },
]

/** Five published workflows of different shapes, eleven versions in all. */
export function seedWorkflows(now: number): SeedWorkflow[] {
  return plans.map(({ key, name, description, ages, graph }) => ({
    name,
    description,
    versions: ages.map((age, index) => ({
      id: idOf(`workflow:${key}:${index + 1}`),
      version: index + 1,
      createdAt: iso(now - age),
      updatedAt: iso(now - age),
      graph: graph(index + 1),
    })),
  }))
}
