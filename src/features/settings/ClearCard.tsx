import { Link } from '@tanstack/react-router'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { toastFailure } from '~/features/form/shared/toastFailure'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { linkClass } from '~/ui/linkClass'

/** The way to leave no trace of Greenroom in this browser. */
export function ClearCard() {
  const [isCounting, setCounting] = useState(false)

  async function clear() {
    setCounting(true)
    const question = await readQuestion()
    setCounting(false)
    // Whatever still stands in memory goes with the page.
    if (question && (await confirm(question))) window.location.reload()
  }

  return (
    <Card title="Clear this device">
      <p className="mb-3 text-sm text-muted">
        Forgets all that Greenroom keeps in this browser, as before lending the device or giving it away. Nothing at RunwayML is deleted.{' '}
        <Link to="/gallery" className={linkClass}>
          Export the history
        </Link>{' '}
        first if you want it back.
      </p>
      <Button variant="danger" icon={<Trash2 />} loading={isCounting} onClick={() => void clear()}>
        Clear everything on this device
      </Button>
    </Card>
  )
}

/** Loads what counts and clears, which nobody needs before. */
async function readQuestion() {
  try {
    const { clearingQuestion } = await import('./clearing')
    return await clearingQuestion()
  } catch (error) {
    await toastFailure('Nothing was cleared', error)
    return undefined
  }
}
