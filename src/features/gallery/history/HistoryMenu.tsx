import ArrowDownUp from 'lucide-react/icons/arrow-down-up'
import { lazy, useEffect, useState } from 'react'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { Menu } from '~/ui/Menu'
import { pageReady } from '~/ui/pageReady'

const loadItems = async () => ({ default: (await import('./HistoryItems')).HistoryItems })
const HistoryItems = lazy(loadItems)
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }))
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }))

/** Taking the whole history elsewhere, and bringing one here. @param props.count entries on this device, when known */
export function HistoryMenu({ count }: { count: number | undefined }) {
  const [open, setOpen] = useState<'export' | 'import'>()
  const close = () => setOpen(undefined)
  // So that the menu opens with what is in it.
  useEffect(() => {
    void pageReady().then(loadItems).catch(() => {})
  }, [])
  return (
    <>
      <Menu trigger={<Button icon={<ArrowDownUp />}>Export and import</Button>}>
        <LazyPart>
          <HistoryItems count={count} onExport={() => setOpen('export')} onImport={() => setOpen('import')} />
        </LazyPart>
      </Menu>
      <LazyPart key={open}>
        {open === 'export' && <ExportDialog onClose={close} />}
        {open === 'import' && <ImportDialog onClose={close} />}
      </LazyPart>
    </>
  )
}
