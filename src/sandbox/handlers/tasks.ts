import { deleteTask, liveTask, taskView } from '../state/tasks'
import { found, http, type Kit } from './kit'

export const taskHandlers = ({ world }: Kit) => [
  http.get('/v1/tasks/{id}', ({ params, response }) => {
    const task = found(liveTask(world, params.id), 'Task')
    return response(200).json(taskView(world, task))
  }),

  http.delete('/v1/tasks/{id}', ({ params, response }) => {
    deleteTask(world, found(liveTask(world, params.id), 'Task'))
    return response(204).empty()
  }),
]
