import { Link } from '@tanstack/react-router'
import WorkflowIcon from 'lucide-react/icons/workflow'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'

/** In the place of a workflow or a run that is not there. */
export function NotFound({ what, body }: { what: 'workflow' | 'run'; body: string }) {
  return (
    <>
      <h1 className="sr-only">{what === 'run' ? 'Run not found' : 'Workflow not found'}</h1>
      <EmptyMessage
        icon={<WorkflowIcon />}
        title={`There is no such ${what}`}
        body={body}
        action={{
          link: (
            <Link to="/workflows" className={buttonClass({ variant: 'primary' })}>
              Back to all workflows
            </Link>
          ),
        }}
      />
    </>
  )
}
