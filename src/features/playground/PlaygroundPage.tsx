import { useParams } from '@tanstack/react-router'
import { usePageTitle } from '~/stores/pageTitle.store'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageHeader } from '~/ui/PageHeader'
import { OperationNav } from './OperationNav'
import { operationBySlug } from './operations'
import { OperationScreen } from './OperationScreen'

/** One generation operation: its form, and what was made with it. */
export function PlaygroundPage() {
  const { operation: slug } = useParams({ from: '/playground/$operation' })
  const operation = operationBySlug(slug)
  usePageTitle(operation?.label)
  return (
    <>
      <PageHeader title={operation?.label ?? 'Playground'} description={operation?.lead} />
      <OperationNav current={slug} />
      {operation ? (
        <OperationScreen key={slug} operation={operation} />
      ) : (
        <EmptyMessage title="There is no such operation" body="The API’s contract has none of this name. Choose one of those above." />
      )}
    </>
  )
}
